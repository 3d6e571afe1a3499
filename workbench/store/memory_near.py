"""Finding patterns of the translation memory that are like a text, in a file: by their rarest trigrams, then compared.

What has been read of the index stays in memory: a few megabytes for a million patterns. The lists stay in the file.
"""

from collections.abc import Iterable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from workbench.store.memory_blocks import Block, block_bounds, grams_of, load_block, posting_id
from workbench.translation.memory_pattern import SHORT

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

_BUDGET, _LEAST_GRAMS, _COMPARED = 200_000, 8, 500
"""Entries of lists that are read, grams that are used whatever their lists hold, patterns that are compared."""
_SHORT_COLUMN = 18
"""Patterns shorter than this are indexed by their length."""
_AT_ONCE = 900


class NearPatterns:
    """Searches one database; may be used from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._blocks: dict[int, Block] = {}
        self._waiting: dict[int, str] = {}
        self._short: dict[int, dict[int, str]] = {}
        self._short_until = 0

    def near(self, connection: Connection, pattern: str, least: float) -> list[tuple[int, float]]:
        """Patterns that are like this one: number and similarity (Levenshtein, `least` to 1), best first."""
        with self._lock:
            self._refresh(connection)
            blocks = list(self._blocks.values())
            found = _best(pattern, self._waiting, least)
            if len(pattern) < SHORT:
                found |= _best(pattern, self._short_ones(connection, len(pattern), least), least)
        candidates = _candidates(connection, blocks, pattern, least)
        found |= _best(pattern, _texts(connection, candidates), least)
        return sorted(found.items(), key=lambda item: (-item[1], -item[0]))

    def waiting(self) -> int:
        """Patterns that were in no block when something was last looked for."""
        return len(self._waiting)

    def _refresh(self, connection: Connection) -> None:
        bounds = block_bounds(connection)
        numbers = {number for number, _, _ in bounds}
        self._blocks = {number: block for number, block in self._blocks.items() if number in numbers}
        for number in numbers - self._blocks.keys():
            self._blocks[number] = load_block(connection, number)
        last = max((end for _, _, end in bounds), default=0)
        self._waiting = {number: text for number, text in self._waiting.items() if number > last}
        seen = max(self._waiting, default=last)
        rows = connection.exec_driver_sql("SELECT id, pattern FROM memory_patterns WHERE id > ?", (seen,))
        self._waiting |= {row[0]: row[1] for row in rows}

    def _short_ones(self, connection: Connection, length: int, least: float) -> dict[int, str]:
        statement = (
            f"SELECT id, length, pattern FROM memory_patterns WHERE length < {_SHORT_COLUMN} AND id > ?"  # noqa: S608
        )
        for row in connection.exec_driver_sql(statement, (self._short_until,)):
            self._short.setdefault(row[1], {})[row[0]] = row[2]
            self._short_until = max(self._short_until, row[0])
        shortest, longest = _window(length, least)
        found: dict[int, str] = {}
        for size in range(shortest, min(longest, _SHORT_COLUMN - 1) + 1):
            found |= self._short.get(size, {})
        return found


def _window(length: int, least: float) -> tuple[int, int]:
    """Lengths that can be similar enough."""
    return int(length * least), int(length / least) + 1


def _best(pattern: str, texts: dict[int, str], least: float) -> dict[int, float]:
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    scorer = Levenshtein.normalized_similarity
    hits = process.extract(pattern, texts, scorer=scorer, score_cutoff=least, limit=None)
    return {number: score for _, score, number in hits}


def _candidates(connection: Connection, blocks: Sequence[Block], pattern: str, least: float) -> list[int]:
    """Numbers of the patterns that share most of the rarest trigrams, of about the same length."""
    import numpy as np

    chosen = _rarest(blocks, pattern)
    lists = [np.frombuffer(data, dtype="<u4") for data in _lists(connection, chosen)]
    if not lists:
        return []
    numbers, counts = np.unique(np.concatenate(lists), return_counts=True)
    lengths = _lengths(blocks, numbers)
    shortest, longest = _window(len(pattern), least)
    fits = (lengths >= shortest) & (lengths <= longest)
    numbers, counts, lengths = numbers[fits], counts[fits], lengths[fits]
    if len(numbers) > _COMPARED:
        rank = counts.astype(np.float64) - np.abs(lengths - len(pattern)) / (4.0 * len(pattern) + 1)
        numbers = numbers[np.argpartition(-rank, _COMPARED)[:_COMPARED]]
    return [int(number) for number in numbers]


def _rarest(blocks: Sequence[Block], pattern: str) -> list[int]:
    """Numbers of the lists to read."""
    import numpy as np

    wanted = np.unique(grams_of([pattern])[0])
    total = np.zeros(len(wanted), dtype=np.int64)
    useless = np.zeros(len(wanted), dtype=bool)
    places: list[tuple[Block, Numbers]] = []
    for block in blocks:
        place = np.minimum(np.searchsorted(block.grams, wanted), max(len(block.grams) - 1, 0))
        there = block.grams[place] == wanted if len(block.grams) else np.zeros(len(wanted), dtype=bool)
        counts = np.where(there, block.counts[place] if len(block.grams) else 0, 0)
        total += counts
        useless |= counts > block.most
        places.append((block, there))
    order = np.argsort(total, kind="stable")
    order = order[(total[order] > 0) & ~useless[order]]
    enough = int(np.searchsorted(np.cumsum(total[order]), _BUDGET, side="right"))
    order = order[: max(enough, _LEAST_GRAMS)]
    return [
        posting_id(int(wanted[place]), block.number)
        for place in order
        for block, there in places
        if there[place]
    ]


def _lists(connection: Connection, ids: Sequence[int]) -> Iterable[bytes]:
    for start in range(0, len(ids), _AT_ONCE):
        part = ids[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        statement = f"SELECT patterns FROM memory_postings WHERE id IN ({marks})"  # noqa: S608
        for row in connection.exec_driver_sql(statement, tuple(part)).all():
            yield row[0]


def _lengths(blocks: Sequence[Block], numbers: "Numbers") -> "Numbers":
    """The length of each pattern; `numbers` are sorted."""
    import numpy as np

    found = np.zeros(len(numbers), dtype=np.int64)
    for block in blocks:
        start, end = np.searchsorted(numbers, (block.first, block.last + 1))
        found[start:end] = block.lengths[numbers[start:end] - block.first]
    return found


def _plain_rows(connection: Connection, statement: str, values: tuple[int, ...]) -> list[tuple[int, str]]:
    """What the driver itself gives: hundreds of rows, many times a second."""
    result = connection.exec_driver_sql(statement, values)
    rows = list(result.cursor.fetchall()) if result.cursor is not None else []
    result.close()
    return rows


def _texts(connection: Connection, numbers: Sequence[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for start in range(0, len(numbers), _AT_ONCE):
        part = numbers[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        statement = f"SELECT id, pattern FROM memory_patterns WHERE id IN ({marks})"  # noqa: S608
        found |= dict(_plain_rows(connection, statement, tuple(part)))
    return found
