"""The units of the translation memory: put in, looked up, counted, taken out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as insert_on_server
from sqlalchemy.dialects.sqlite import insert as insert_in_file

from workbench.model.memory_unit import MemoryUnit
from workbench.store.connect import POSTGRESQL
from workbench.store.keys import now
from workbench.store.memory_blocks import one_at_a_time
from workbench.store.memory_words import index_words
from workbench.store.schema import memory_patterns, memory_units
from workbench.translation.memory import StoredUnit
from workbench.translation.memory_pattern import TextPattern, pattern_of

_AT_ONCE = 500
_COLUMNS = tuple(memory_units.c[item.name] for item in fields(MemoryUnit) if item.name != "source_language")
_NAMES = tuple(column.name for column in _COLUMNS)
LISTED = ", ".join(f"memory_units.{name}" for name in ("id", "pattern", *_NAMES))
"""The columns that `stored_unit` wants, as SQL."""
_SAME_FIGURES, _OTHER_FIGURES = 60, 8
"""Units of one pattern that are looked at: with the figures that are wanted, and with others."""


@dataclass(frozen=True, slots=True)
class Added:
    """How many units were new, how many made one that was there newer, how many were there already."""

    new: int = 0
    renewed: int = 0
    known: int = 0

    def __add__(self, other: "Added") -> "Added":
        return Added(self.new + other.new, self.renewed + other.renewed, self.known + other.known)


def add_units(connection: Connection, units: Sequence[MemoryUnit], *, in_place: bool = False) -> Added:
    """Put the units in. What is there already stays once, with the later date and state.

    `in_place`: a unit takes the place of an earlier one of the same document, text and neighbours.
    """
    one_at_a_time(connection)
    added = Added()
    for start in range(0, len(units), _AT_ONCE):
        added += _add(connection, units[start : start + _AT_ONCE], in_place)
    return added


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a unit belongs."""

    pattern: TextPattern
    key: str
    figures: str


def _place(source: str) -> _Place:
    pattern = pattern_of(source)
    return _Place(pattern, pattern.key, pattern.figures_key)


def _add(connection: Connection, units: Sequence[MemoryUnit], in_place: bool) -> Added:
    moment = now()
    places = [_place(unit.source) for unit in units]
    ids, fresh = _pattern_ids(connection, places)
    there = _there(connection, units, places, ids, fresh)
    rows: list[dict[str, Any]] = []
    renewed = known = 0
    for unit, place in zip(units, places, strict=True):
        group = there.setdefault((ids[place.key], unit.language, place.figures), [])
        same = next((item for item in group if _is_same(item[1], unit, in_place)), None)
        if same is None:
            rows.append(_values(unit, moment) | {"pattern": ids[place.key], "figures": place.figures})
            group.append((0, unit))
        elif same[0] and _is_newer(unit, same[1]):
            _renew(connection, same[0], unit, moment)
            renewed += 1
        else:
            known += 1
    _insert(connection, rows)
    return Added(len(rows), renewed, known)


def _insert(connection: Connection, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    last = connection.execute(select(func.coalesce(func.max(memory_units.c.id), 0))).scalar_one()
    connection.execute(insert(memory_units), rows)
    index_words(connection, last + 1)


def _is_same(there: MemoryUnit, unit: MemoryUnit, in_place: bool) -> bool:
    if there.source != unit.source:
        return False
    neighbours = (unit.context_before, unit.context_after)
    placed = neighbours == (there.context_before, there.context_after)
    if in_place and unit.document and unit.document == there.document and placed:
        return True
    return there.target == unit.target and (placed or not any(neighbours))


def _is_newer(unit: MemoryUnit, there: MemoryUnit) -> bool:
    """Without a date it is news only if it says more of the state or puts another text in place."""
    if unit.at:
        return unit.at > there.at
    return unit.target != there.target or unit.state not in ("", there.state)


def _renew(connection: Connection, number: int, unit: MemoryUnit, moment: str) -> None:
    values = _values(unit, moment)
    if not unit.context_before and not unit.context_after:
        values = {name: value for name, value in values.items() if not name.startswith("context_")}
    connection.execute(update(memory_units).where(memory_units.c.id == number).values(values))


def _values(unit: MemoryUnit, moment: str) -> dict[str, Any]:
    values = {name: getattr(unit, name) for name in _NAMES}
    values["at"] = unit.at or moment
    return values


def _pattern_ids(connection: Connection, places: Iterable[_Place]) -> tuple[dict[str, int], set[str]]:
    """The number of each pattern by its key, and the keys of those that were put in now."""
    wanted = {place.key: place.pattern.pattern for place in places}
    found = _known_patterns(connection, wanted)
    missing = [key for key in wanted if key not in found]
    if missing:
        on_server = connection.dialect.name == POSTGRESQL
        statement = (insert_on_server if on_server else insert_in_file)(memory_patterns)
        rows = [{"key": key, "length": len(wanted[key]), "pattern": wanted[key]} for key in missing]
        connection.execute(statement.on_conflict_do_nothing(), rows)
        found |= _known_patterns(connection, missing)
    return found, set() if connection.dialect.name == POSTGRESQL else set(missing)


def _known_patterns(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    query = select(memory_patterns.c.key, memory_patterns.c.id).where(memory_patterns.c.key.in_(list(keys)))
    return {row[0]: row[1] for row in connection.execute(query).all()}


def _there(
    connection: Connection,
    units: Sequence[MemoryUnit],
    places: Sequence[_Place],
    ids: dict[str, int],
    fresh: set[str],
) -> dict[tuple[int, str, str], list[tuple[int, MemoryUnit]]]:
    """Units that may be the same as one of these. `fresh`: patterns that no unit can have yet."""
    found: dict[tuple[int, str, str], list[tuple[int, MemoryUnit]]] = {}
    wanted: dict[tuple[str, str], set[int]] = {}
    for unit, place in zip(units, places, strict=True):
        if place.key not in fresh:
            wanted.setdefault((unit.language, place.figures), set()).add(ids[place.key])
    for (language, figures), patterns in wanted.items():
        query = select(memory_units).where(
            memory_units.c.pattern.in_(patterns),
            memory_units.c.language == language,
            memory_units.c.figures == figures,
        )
        for row in connection.execute(query):
            found.setdefault((row.pattern, language, figures), []).append((row.id, _unit(row)))
    return found


def _unit(row: Row[Any]) -> MemoryUnit:
    return MemoryUnit(**{column.name: row._mapping[column.name] for column in _COLUMNS})


def attach_patterns(connection: Connection, *, indexed: bool = False) -> None:
    """Make units that came from another database findable: they have no number of a pattern yet. `indexed`: their
    words can be found."""
    lacking = memory_units.c.pattern.is_(None)
    query = select(memory_units.c.id, memory_units.c.source).where(lacking).order_by(memory_units.c.id)
    while rows := connection.execute(query.limit(_AT_ONCE)).all():
        places = {row.id: _place(row.source) for row in rows}
        ids, _ = _pattern_ids(connection, places.values())
        if not indexed:
            index_words(connection, rows[0].id, rows[-1].id)
        change = text("UPDATE memory_units SET pattern = :pattern, figures = :figures WHERE id = :id")
        values = [
            {"id": number, "pattern": ids[place.key], "figures": place.figures}
            for number, place in places.items()
        ]
        connection.execute(change, values)


def wrong_patterns(connection: Connection) -> int:
    """How many units cannot be found, because their pattern is not there or not theirs. Reads all units."""
    query = select(memory_units.c.source, memory_units.c.figures, memory_patterns.c.key).outerjoin(
        memory_patterns, memory_patterns.c.id == memory_units.c.pattern
    )
    wrong = 0
    for row in connection.execution_options(stream_results=True, yield_per=_AT_ONCE).execute(query):
        place = _place(row.source)
        wrong += (place.key, place.figures) != (row.key, row.figures)
    return wrong


def forget_patterns(connection: Connection) -> None:
    """Take the patterns off all units and forget them: `attach_patterns` makes them anew."""
    connection.execute(update(memory_units).values(pattern=None))
    connection.execute(delete(memory_patterns))


def units_of_pattern(connection: Connection, key: str, language: str, figures: str) -> list[StoredUnit]:
    """The units whose German says exactly this, newest first."""
    mark = "%s" if connection.dialect.name == POSTGRESQL else "?"
    statement = (
        f"SELECT {LISTED} FROM memory_units "  # noqa: S608
        f"WHERE pattern = (SELECT id FROM memory_patterns WHERE key = {mark}) "
        f"AND language = {mark} AND figures = {mark} ORDER BY id DESC LIMIT {_SAME_FIGURES}"
    )
    rows = connection.exec_driver_sql(statement, (key, language, figures))
    return [stored_unit(row) for row in rows]


def units_of_patterns(
    connection: Connection, patterns: Sequence[int], language: str, figures: str
) -> list[StoredUnit]:
    """Units with these patterns: of each some with the figures that are wanted and a few with others."""
    if not patterns:
        return []
    mark = "%s" if connection.dialect.name == POSTGRESQL else "?"
    parts, values = [], []
    for pattern in map(int, patterns):
        there = f"FROM memory_units WHERE pattern = {pattern} AND language = {mark} AND figures"
        same = f"SELECT id {there} = {mark} ORDER BY id DESC LIMIT {_SAME_FIGURES}"
        others = f"SELECT id {there} <> {mark} LIMIT {_OTHER_FIGURES}"
        parts += [f"SELECT * FROM ({same}) AS same", f"SELECT * FROM ({others}) AS others"]  # noqa: S608
        values += [language, figures] * 2
    found = connection.exec_driver_sql(" UNION ALL ".join(parts), tuple(values)).all()
    numbers = [int(row[0]) for row in found]
    if not numbers:
        return []
    wanted = f"SELECT {LISTED} FROM memory_units WHERE id IN ({','.join(map(str, numbers))})"  # noqa: S608
    return [stored_unit(row) for row in connection.exec_driver_sql(wanted).all()]


def stored_unit(row: Row[Any]) -> StoredUnit:
    """The unit of a row of `LISTED`."""
    values = tuple(row)
    return StoredUnit(values[0], values[1], MemoryUnit(**dict(zip(_NAMES, values[2:], strict=True))))


def iterate_units(connection: Connection, language: str = "") -> Iterator[MemoryUnit]:
    """All units in the order in which they came in, a few in memory at a time."""
    query = select(*_COLUMNS).order_by(memory_units.c.id)
    if language:
        query = query.where(memory_units.c.language == language)
    for row in connection.execution_options(stream_results=True, yield_per=_AT_ONCE).execute(query):
        yield _unit(row)


def count_units(connection: Connection) -> dict[str, int]:
    """How many units each language has."""
    query = select(memory_units.c.language, func.count()).group_by(memory_units.c.language)
    return {row[0]: row[1] for row in connection.execute(query.order_by(memory_units.c.language))}


def count_patterns(connection: Connection) -> int:
    """How many different German texts the memory has, figures apart."""
    return int(connection.execute(select(func.count()).select_from(memory_patterns)).scalar_one())


def delete_units(connection: Connection, numbers: Sequence[int]) -> int:
    """Take units out, and patterns that no other unit has. How many were there."""
    patterns = select(memory_units.c.pattern).where(memory_units.c.id.in_(numbers))
    candidates = set(connection.execute(patterns).scalars())
    gone = connection.execute(delete(memory_units).where(memory_units.c.id.in_(numbers))).rowcount
    still = select(memory_units.c.pattern).where(memory_units.c.pattern.in_(candidates))
    lonely = candidates - set(connection.execute(still).scalars())
    connection.execute(delete(memory_patterns).where(memory_patterns.c.id.in_(lonely)))
    return gone
