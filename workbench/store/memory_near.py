"""Finding patterns of the translation memory that are like a text, in a file: by bits first, then letter by letter.

The bits stay in memory once they have been read: 34 MB for a million patterns.
"""

from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from workbench.store.memory_blocks import BITS, Block, block_bounds, load_block, sketches
from workbench.translation.memory_pattern import SHORT

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[Any]]

_COMPARED = 300
"""Patterns that are compared letter by letter."""
_SLICE, _SAMPLE = 1 << 15, 1 << 14
"""Patterns whose bits fit into the processor's cache, and those that show how far others are away."""
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
        candidates = _candidates(blocks, pattern, least)
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


def _candidates(blocks: Sequence[Block], pattern: str, least: float) -> list[int]:
    """Numbers of the patterns of about the same length whose bits differ least, about `_COMPARED`."""
    import numpy as np

    total = sum(block.size for block in blocks)
    if not total:
        return []
    wanted = sketches([pattern])[0]
    window = _window(len(pattern), least)
    most = _most_bits(blocks, wanted, window, total)
    numbers, distances = [], []
    for block in blocks:
        for start in range(0, block.size, _SLICE):
            part = slice(start, start + _SLICE)
            distance = _distances(block.bits[:, part], wanted)
            places = np.flatnonzero(distance <= most)
            lengths = block.lengths[part][places]
            places = places[(lengths >= window[0]) & (lengths <= window[1]) & (lengths > 0)]
            numbers.append(places + (block.first + start))
            distances.append(distance[places])
    found, distance = np.concatenate(numbers), np.concatenate(distances)
    if len(found) > 2 * _COMPARED:
        found = found[np.argpartition(distance, 2 * _COMPARED)[: 2 * _COMPARED]]
    return [int(number) for number in found]


def _distances(bits: "Numbers", wanted: "Numbers") -> "Numbers":
    """How many bits differ, at most 255."""
    import numpy as np

    distance = np.bitwise_count(bits[0] ^ wanted[0])
    for row, word in zip(bits[1:], wanted[1:], strict=True):
        distance += np.bitwise_count(row ^ word)
    return distance


def _most_bits(blocks: Sequence[Block], wanted: "Numbers", window: tuple[int, int], total: int) -> int:
    """How many bits may differ so that about `_COMPARED` patterns remain: estimated from some of them."""
    import numpy as np

    step = max(1, total // _SAMPLE)
    lengths = np.concatenate([block.lengths[::step] for block in blocks])
    distance = np.concatenate([_distances(block.bits[:, ::step], wanted) for block in blocks])
    distance = distance[(lengths >= window[0]) & (lengths <= window[1]) & (lengths > 0)]
    wished = max(_COMPARED // step, 1)
    if len(distance) <= wished:
        return BITS - 1
    return int(np.partition(distance, wished)[wished])


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
