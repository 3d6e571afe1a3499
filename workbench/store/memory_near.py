"""Finding patterns of the translation memory that are like a text: by bits first, then letter by letter.

The bits stay in memory once they have been read: 38 MB for a million patterns.
"""

from collections.abc import Sequence
from threading import Lock

from sqlalchemy import Connection, text

from workbench.store.memory_bits import ByLength, by_length, nearest_by_bits, window
from workbench.store.memory_blocks import LARGEST, block_bounds, load_block
from workbench.translation.memory_pattern import SHORT

_SHORT_COLUMN = 18
"""Patterns shorter than this are indexed by their length."""
_LATER = "SELECT id, pattern FROM memory_patterns WHERE id > "
_SHORT = f"SELECT id, length, pattern FROM memory_patterns WHERE length < {_SHORT_COLUMN} AND id > :seen"  # noqa: S608


Bounds = tuple[int, int, int]
"""Number, first and last pattern of a block."""


class NearPatterns:
    """Searches one database; may be used from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._blocks: dict[tuple[Bounds, ...], ByLength] = {}
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
        candidates = nearest_by_bits(blocks, pattern, window(len(pattern), least))
        found |= _best(pattern, _texts(connection, candidates), least)
        return sorted(found.items(), key=lambda item: (-item[1], -item[0]))

    def waiting(self) -> int:
        """Patterns that were in no block when something was last looked for."""
        return len(self._waiting)

    def _refresh(self, connection: Connection) -> None:
        bounds = block_bounds(connection)
        groups = _groups(bounds)
        self._blocks = {group: block for group, block in self._blocks.items() if group in groups}
        for group in groups:
            if group not in self._blocks:
                self._blocks[group] = by_length([load_block(connection, number) for number, _, _ in group])
        last = max((end for _, _, end in bounds), default=0)
        self._waiting = {number: one for number, one in self._waiting.items() if number > last}
        seen = max(self._waiting, default=last)
        rows = connection.exec_driver_sql(f"{_LATER}{int(seen)}")
        self._waiting |= {row[0]: row[1] for row in rows}

    def _short_ones(self, connection: Connection, length: int, least: float) -> dict[int, str]:
        rows = connection.execute(text(_SHORT), {"seen": self._short_until})
        for row in rows:
            self._short.setdefault(row[1], {})[row[0]] = row[2]
            self._short_until = max(self._short_until, row[0])
        shortest, longest = window(length, least)
        found: dict[int, str] = {}
        for size in range(shortest, min(longest, _SHORT_COLUMN - 1) + 1):
            found |= self._short.get(size, {})
        return found


def _groups(bounds: Sequence[Bounds]) -> list[tuple[Bounds, ...]]:
    """Blocks that are compared as one: all that stay as they are together, each that may still grow alone."""
    large = tuple(one for one in bounds if one[2] - one[1] >= LARGEST // 2)
    return [*([large] if large else []), *((one,) for one in bounds if one not in large)]


def _best(pattern: str, texts: dict[int, str], least: float) -> dict[int, float]:
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    scorer = Levenshtein.normalized_similarity
    hits = process.extract(pattern, texts, scorer=scorer, score_cutoff=least, limit=None)
    return {number: score for _, score, number in hits}


def _texts(connection: Connection, numbers: Sequence[int]) -> dict[int, str]:
    listed = ",".join(str(int(number)) for number in numbers)
    if not listed:
        return {}
    result = connection.exec_driver_sql(f"SELECT id, pattern FROM memory_patterns WHERE id IN ({listed})")  # noqa: S608
    # What the driver itself gives: hundreds of rows, many times a second.
    rows = list(result.cursor.fetchall()) if result.cursor is not None else []
    result.close()
    return dict(rows)
