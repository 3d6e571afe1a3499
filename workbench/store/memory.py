"""The translation memory of a workspace, in a file or on a server."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, event, select

from workbench.model.memory_unit import MemoryUnit
from workbench.store.connect import reading, writing
from workbench.store.memory_blocks import (
    WAITING,
    clear_index,
    extend_index,
    one_at_a_time,
    waiting_patterns,
)
from workbench.store.memory_concordance import units_with
from workbench.store.memory_near import NearPatterns
from workbench.store.memory_units import (
    Added,
    add_units,
    attach_patterns,
    count_patterns,
    count_units,
    delete_units,
    forget_patterns,
    iterate_units,
    units_of_pattern,
    units_of_patterns,
)
from workbench.store.memory_words import rebuild_words
from workbench.store.schema import memory_units
from workbench.translation.memory import StoredUnit


class StoredMemory:
    """Keeps what it has read of the index; may be used from several threads. Fulfils `translation.memory.MemoryStore`
    inside `looking()`, whose answers all belong to one moment."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._near = NearPatterns()

    @contextmanager
    def looking(self) -> Iterator["MemoryView"]:
        """The memory as it is at this moment."""
        with reading(self._engine) as connection:
            yield MemoryView(connection, self._near)

    def add(self, units: Sequence[MemoryUnit], *, in_place: bool = False) -> Added:
        """Put units in, in a transaction of their own."""
        with writing(self._engine) as connection:
            return add_units(connection, units, in_place=in_place)

    def delete(self, numbers: Sequence[int]) -> int:
        """Take units out; how many were there."""
        with writing(self._engine) as connection:
            return delete_units(connection, numbers)

    def complete(self) -> None:
        """Find the patterns of units that came from another database."""
        lacking = select(memory_units.c.id).where(memory_units.c.pattern.is_(None)).limit(1)
        with reading(self._engine) as connection:
            if connection.execute(lacking).first() is None:
                return
        with writing(self._engine) as connection:
            attach_patterns(connection)

    def extend_index(self, waiting: int = WAITING) -> bool:
        """Put new patterns into the index if there are more than `waiting`; whether there were."""
        return extend_index(self._engine, waiting)

    def waits_for_index(self) -> bool:
        """Whether so many patterns came in since that looking things up gets slower."""
        return self._near.waiting() > WAITING

    def rebuild(self) -> None:
        """Make the index anew."""
        with writing(self._engine) as connection:
            one_at_a_time(connection)
            clear_index(connection)
            forget_patterns(connection)
            rebuild_words(connection)
            attach_patterns(connection, indexed=True)
        self._near = NearPatterns()
        while self.extend_index(0):
            pass


class MemoryView:
    """A memory at one moment."""

    def __init__(self, connection: Connection, near: NearPatterns) -> None:
        self._connection = connection
        self._near = near

    def same(self, key: str, language: str, figures: str) -> Sequence[StoredUnit]:
        """The units with this pattern (by its hash) and exactly these figures, newest first."""
        return units_of_pattern(self._connection, key, language, figures)

    def near(self, pattern: str, least: float) -> Sequence[tuple[int, float]]:
        """Numbers of patterns and their similarity to this one, best first."""
        return self._near.near(self._connection, pattern, least)

    def units(self, patterns: Sequence[int], language: str, figures: str) -> Sequence[StoredUnit]:
        """Units with these patterns; those with the same figures are among them."""
        return units_of_patterns(self._connection, patterns, language, figures)

    def containing(
        self, words: str, language: str, *, in_target: bool = False, limit: int = 50
    ) -> Sequence[StoredUnit]:
        """Units whose German or translation holds all words, newest first. `language` "": all languages."""
        return units_with(self._connection, words, language, in_target=in_target, limit=limit)

    def all_units(self, language: str = "") -> Iterator[MemoryUnit]:
        """All units in the order in which they came in."""
        return iterate_units(self._connection, language)

    def counts(self) -> dict[str, int]:
        """How many units each language has."""
        return count_units(self._connection)

    def patterns(self) -> int:
        """How many different German texts there are, figures apart."""
        return count_patterns(self._connection)

    def waiting(self) -> int:
        """How many of them are in no block of the index."""
        return waiting_patterns(self._connection)


def do_without_safety(engine: Engine) -> None:
    """Write to a file that is thrown away without waiting for the disk."""

    def hurry(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA synchronous = OFF").close()

    event.listen(engine, "connect", hurry)
    engine.dispose()
