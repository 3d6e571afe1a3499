"""The units of the translation memory: put in, looked up, counted, taken out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as insert_on_server
from sqlalchemy.dialects.sqlite import insert as insert_in_file

from workbench.model.memory_unit import MemoryUnit
from workbench.store.connect import POSTGRESQL
from workbench.store.keys import now
from workbench.store.schema import memory_patterns, memory_units
from workbench.translation.memory import StoredUnit
from workbench.translation.memory_pattern import TextPattern, pattern_of

_AT_ONCE = 500
_COLUMNS = tuple(memory_units.c[item.name] for item in fields(MemoryUnit) if item.name != "source_language")
LISTED = ", ".join(("memory_units.id", "pattern", *(column.name for column in _COLUMNS)))
"""The columns that `stored_unit` wants, as SQL."""
_SAME_FIGURES, _OTHER_FIGURES = 30, 8
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
    added = Added()
    for start in range(0, len(units), _AT_ONCE):
        added += _add(connection, units[start : start + _AT_ONCE], in_place)
    return added


def _add(connection: Connection, units: Sequence[MemoryUnit], in_place: bool) -> Added:
    patterns = [pattern_of(unit.source) for unit in units]
    ids = _pattern_ids(connection, patterns)
    there = _there(connection, units, patterns, ids)
    rows: list[dict[str, Any]] = []
    renewed = known = 0
    for unit, pattern in zip(units, patterns, strict=True):
        unit = replace(unit, at=unit.at or now())
        number = ids[pattern.key]
        place = (number, unit.language, pattern.figures_key)
        same = next((item for item in there.get(place, ()) if _is_same(item[1], unit, in_place)), None)
        if same is None:
            rows.append({**_values(unit), "pattern": number, "figures": pattern.figures_key})
            there.setdefault(place, []).append((0, unit))
        elif same[0] and unit.at > same[1].at:
            _renew(connection, same[0], unit)
            renewed += 1
        else:
            known += 1
    if rows:
        connection.execute(insert(memory_units), rows)
    return Added(len(rows), renewed, known)


def _is_same(there: MemoryUnit, unit: MemoryUnit, in_place: bool) -> bool:
    if there.source != unit.source:
        return False
    neighbours = (unit.context_before, unit.context_after)
    placed = neighbours == (there.context_before, there.context_after)
    if in_place and unit.document and unit.document == there.document and placed:
        return True
    return there.target == unit.target and (placed or not any(neighbours))


def _renew(connection: Connection, number: int, unit: MemoryUnit) -> None:
    values = _values(unit)
    if not unit.context_before and not unit.context_after:
        values = {name: value for name, value in values.items() if not name.startswith("context_")}
    connection.execute(update(memory_units).where(memory_units.c.id == number).values(values))


def _values(unit: MemoryUnit) -> dict[str, Any]:
    return {column.name: getattr(unit, column.name) for column in _COLUMNS}


def _pattern_ids(connection: Connection, patterns: Iterable[TextPattern]) -> dict[str, int]:
    """The number of each pattern by its key; new ones are put in."""
    wanted = {pattern.key: pattern.pattern for pattern in patterns}
    found = _known_patterns(connection, wanted)
    missing = [key for key in wanted if key not in found]
    if missing:
        on_server = connection.dialect.name == POSTGRESQL
        statement = (insert_on_server if on_server else insert_in_file)(memory_patterns)
        rows = [{"key": key, "length": len(wanted[key]), "pattern": wanted[key]} for key in missing]
        connection.execute(statement.on_conflict_do_nothing(), rows)
        found |= _known_patterns(connection, missing)
    return found


def _known_patterns(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    query = select(memory_patterns.c.key, memory_patterns.c.id).where(memory_patterns.c.key.in_(list(keys)))
    return {row.key: row.id for row in connection.execute(query)}


def _there(
    connection: Connection, units: Sequence[MemoryUnit], patterns: Sequence[TextPattern], ids: dict[str, int]
) -> dict[tuple[int, str, str], list[tuple[int, MemoryUnit]]]:
    found: dict[tuple[int, str, str], list[tuple[int, MemoryUnit]]] = {}
    for language in {unit.language for unit in units}:
        mine = [pattern for unit, pattern in zip(units, patterns, strict=True) if unit.language == language]
        query = select(memory_units).where(
            memory_units.c.pattern.in_({ids[pattern.key] for pattern in mine}),
            memory_units.c.language == language,
            memory_units.c.figures.in_({pattern.figures_key for pattern in mine}),
        )
        for row in connection.execute(query):
            found.setdefault((row.pattern, language, row.figures), []).append((row.id, _unit(row)))
    return found


def _unit(row: Row[Any]) -> MemoryUnit:
    return MemoryUnit(**{column.name: row._mapping[column.name] for column in _COLUMNS})


def attach_patterns(connection: Connection) -> None:
    """Give every unit that has none the number of its pattern: units that came from another database."""
    query = select(memory_units.c.id, memory_units.c.source).where(memory_units.c.pattern.is_(None))
    while rows := connection.execute(query.limit(_AT_ONCE)).all():
        patterns = {row.id: pattern_of(row.source) for row in rows}
        ids = _pattern_ids(connection, patterns.values())
        change = text("UPDATE memory_units SET pattern = :pattern, figures = :figures WHERE id = :id")
        values = [
            {"id": number, "pattern": ids[pattern.key], "figures": pattern.figures_key}
            for number, pattern in patterns.items()
        ]
        connection.execute(change, values)


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
    columns = f"SELECT {LISTED} FROM memory_units"  # noqa: S608
    parts, values = [], []
    for number in map(int, patterns):
        there = f"WHERE pattern = {number} AND language = {mark} AND figures"
        same = f"{columns} {there} = {mark} ORDER BY id DESC LIMIT {_SAME_FIGURES}"
        others = f"{columns} {there} <> {mark} LIMIT {_OTHER_FIGURES}"
        parts += [f"SELECT * FROM ({same}) AS same", f"SELECT * FROM ({others}) AS others"]  # noqa: S608
        values += [language, figures] * 2
    rows = connection.exec_driver_sql(" UNION ALL ".join(parts), tuple(values))
    return [stored_unit(row) for row in rows]


def stored_unit(row: Row[Any]) -> StoredUnit:
    """The unit of a row of `LISTED`."""
    number, pattern, *values = row
    return StoredUnit(number, pattern, MemoryUnit(**dict(zip(_NAMES, values, strict=True))))


_NAMES = tuple(column.name for column in _COLUMNS)


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
