"""Persons by nationality from a statistics file as offices send it, whatever stands around the table."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench.common.errors import InputError
from workbench.model.language_need import Statistics, StatisticsRow
from workbench.planning.languages.counts import Secret, count_of
from workbench.planning.languages.grids import Grid, read_grids, turned
from workbench.planning.languages.headings import days_in, text_of
from workbench.planning.languages.names import former_state_of, territory_of, without_footnote, without_lead
from workbench.planning.languages.statistics_table import Table, find_table, names_state
from workbench.planning.languages.tables import rows_of

SMALL = 3
"""Rows with fewer persons are not shown on their own: somebody could be recognised."""

_LYING = 200
"""Rows of a table whose nationalities may stand side by side."""
_WHOLE_SHEET = re.compile(r"gesamt|insgesamt|stadt\b|alle\b", re.IGNORECASE)
_SUM_END = re.compile(r"(?:^|\s)(?:insgesamt|zusammen|gesamt|summe|ergebnis)$|^(?:zwischen|teil)?summe\s")
_REST = re.compile(
    r"(?:übrige|sonstige|andere|restliche|weitere|un(?:ge|be)|ohne|staatenlos|keine)", re.IGNORECASE
)
"""A row of its own, even if its number happens to be the sum of others."""
_PART_OF_ROW = re.compile(
    r"(?:im alter )?(?:von |ab |über |unter )?\d{1,3}(?:(?: ?[-–] ?| bis (?:unter )?)\d{1,3})?(?: jahren?)?"
    r"(?: (?:und|oder) (?:älter|mehr|darüber|jünger)|\+)?|männ(?:lich|er)|weiblich|frauen|divers|[mwd]",
    re.IGNORECASE,
)
"""An age group or a sex as a row of its own below a state parts that state's number."""
_GERMAN = "DE"


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    value: "int | Secret"
    place: str
    kind: str


def read_statistics(
    path: Path, *, sheet: str = "", column: str = "", stand: str = "", smallest: int = SMALL
) -> Statistics:
    """Rows by nationality without sums, subtotals and Germans; what no state can be told of is `unmapped`.

    `sheet`, `column`, `stand`: what a person has chosen where the file leaves a choice. Rows with fewer than `smallest`
    persons become one row of `unmapped`. Raises `InputError` that names file and place.
    """
    grids = read_grids(path)
    table, notes = _one_table(grids, path.name, sheet, column, stand)
    lines = list(_lines(table, path.name, stand))
    if not any(isinstance(line.value, int) and line.value for line in lines if line.kind == "row"):
        raise InputError(
            f"„{path.name}“ enthält keine Zahlen von Personen.",
            "Erwartet wird eine Tabelle mit Staatsangehörigkeit und Anzahl.",
        )
    days = [table.day] if table.day else _days_of(table)
    return _statistics(_without_subtotals(lines), path.name, " / ".join(days[:1]), notes, smallest)


def _one_table(
    grids: Sequence[Grid], file: str, sheet: str, column: str, stand: str
) -> tuple[Table, list[str]]:
    hidden = [grid.name for grid in grids if grid.hidden and grid.name != sheet]
    wanted = [grid for grid in grids if (grid.name == sheet if sheet else not grid.hidden)]
    if sheet and not wanted:
        raise InputError(
            f"„{file}“ hat kein Blatt „{sheet}“.", f"Es gibt: {', '.join(g.name for g in grids)}."
        )
    found = [table for grid in wanted if (table := find_table(grid, file, column, stand)) is not None]
    found = found or [
        table
        for grid in wanted
        if len(grid.rows) < _LYING and (table := find_table(turned(grid), file, column, stand)) is not None
    ]
    notes = [f"Das ausgeblendete Blatt „{name}“ wurde nicht gelesen." for name in hidden]
    if stand and len(found) > 1:
        found = [table for table in found if stand in (table.day, *_days_of(table))] or found
    if len(found) > 1:
        whole = [table for table in found if _WHOLE_SHEET.search(table.grid.name)]
        if len(whole) != 1:
            names = ", ".join(f"„{table.grid.name}“" for table in found)
            raise InputError(
                f"„{file}“ enthält mehrere Tabellen nach Staatsangehörigkeit: {names}.",
                "Nennen Sie das Blatt mit --sheet.",
            )
        notes += [
            f"Das Blatt „{table.grid.name}“ wurde nicht gelesen." for table in found if table not in whole
        ]
        found = whole
    if not found:
        raise InputError(
            f"In „{file}“ steht keine Tabelle mit Staatsangehörigkeiten und Anzahlen.",
            "Erwartet werden eine Spalte mit Staatsangehörigkeiten und eine mit Anzahlen.",
        )
    return found[0], notes


def _days_of(table: Table) -> list[str]:
    """Days that the titles above the table, or a line below it, name."""
    head = " ".join(text_of(value) for row in table.grid.rows[: table.first] for value in row)
    return list(days_in(head) or days_in(table.grid.name) or days_in(_tail(table)))


def _tail(table: Table) -> str:
    return " ".join(text_of(value) for row in table.grid.rows[-8:] for value in row if isinstance(value, str))


def _lines(table: Table, file: str, stand: str) -> Iterator[_Line]:
    """Every row with a name and a number, with what it is: "row", "sum", "group" or "other"."""
    keep = _dimensions(table, file, stand)
    for number in range(max(_above(table), 0), len(table.grid.rows)):
        row = table.grid.rows[number]
        name = text_of(row[table.name]) if table.name < len(row) else ""
        place = f"„{file}“, Blatt „{table.grid.name}“, Zeile {number + 1}"
        if not name or not keep(row):
            continue
        bare = without_lead(name)
        counts = [count_of(row[at], place) if at < len(row) else None for at in table.counts]
        told = [count for count in counts if count is not None]
        if not bare or not told:
            continue
        if _kind(bare) == "other" and (bare != name or _PART_OF_ROW.fullmatch(bare)):
            continue  # "darunter: mit Schwerbehinderung", "65 bis 74" are parts of the row above
        numbers = [count for count in told if isinstance(count, int)]
        value: int | Secret = (
            sum(numbers) if len(numbers) == len(told) else next(c for c in told if isinstance(c, Secret))
        )
        yield _Line(without_footnote(bare), value, place, _kind(bare))


def _above(table: Table) -> int:
    """The first row that may be a sum row of the table."""
    first = table.first
    while first and _kind(text_of(_cell(table.grid.rows[first - 1], table.name))) in ("sum", "group"):
        first -= 1
    return first


def _cell(row: Sequence[object], column: int) -> object:
    return row[column] if column < len(row) else None


def _dimensions(table: Table, file: str, stand: str) -> Callable[[Sequence[object]], bool]:
    """Which rows count where a table repeats its nationalities by sex, age or district: those for the whole, if there
    are such; else all."""
    rows = [row for row in table.grid.rows[table.first :] if names_state(text_of(_cell(row, table.name)))]
    names = [text_of(_cell(row, table.name)) for row in rows]
    whole: dict[int, frozenset[str]] = {}
    if len(set(names)) < len(names):
        width = max(len(row) for row in rows)
        for at in range(width):
            if at == table.name or at in table.counts:
                continue
            values = {text_of(_cell(row, at)) for row in rows} - {""}
            days = {day for value in values for day in days_in(value)[:1]}
            if len(days) > 1 and len(days) == len(values):
                if stand not in values | days:
                    raise InputError(
                        f"„{file}“ enthält Zahlen zu mehreren Stichtagen ({', '.join(sorted(days))}).",
                        "Wählen Sie einen Stichtag mit --stand.",
                    )
                whole[at] = frozenset(value for value in values if stand in (value, *days_in(value)))
                continue
            totals = frozenset(value for value in values if _kind(value) == "sum")
            if totals and len(values) > len(totals):
                whole[at] = totals
    return lambda row: all(text_of(_cell(row, at)) in values for at, values in whole.items())


def _kind(name: str) -> str:
    bare = without_footnote(without_lead(name))
    key = " ".join(bare.casefold().replace("-\n", "").split())
    if key in _words("sum"):
        return "sum"
    if key in _words("group"):
        return "group"
    if names_state(bare):
        return "row"
    return "sum" if _SUM_END.search(key) else "other"


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(
        word for row in rows_of("groups") if row["kind"] == kind for word in row["words"].split(";")
    )


def _without_subtotals(lines: list[_Line]) -> list[_Line]:
    """A name that is no state and whose number is the sum of the states behind it or before it is a subtotal."""
    kept = []
    for at, line in enumerate(lines):
        own = _REST.match(line.name) is not None
        if line.kind == "other" and not own and isinstance(line.value, int) and _is_subtotal(lines, at):
            continue
        kept.append(line)
    return kept


def _is_subtotal(lines: list[_Line], at: int) -> bool:
    wanted = lines[at].value
    if not wanted:
        return False
    for around in (lines[at + 1 :], lines[:at][::-1]):
        total, parts = 0, 0
        for line in around:
            if line.kind in ("sum", "group"):
                break
            total, parts = total + (line.value if isinstance(line.value, int) else 0), parts + 1
            if total == wanted and parts > 1:
                return True
            if isinstance(wanted, int) and total > wanted:
                break
    return False


def _statistics(lines: list[_Line], file: str, stand: str, notes: list[str], smallest: int) -> Statistics:
    rows: dict[str, StatisticsRow] = {}
    unmapped: dict[str, StatisticsRow] = {}
    secret, german, small, totals = [], 0, [], []
    for line in lines:
        if isinstance(line.value, Secret):
            if line.kind in ("row", "other"):
                secret.append(line.name)
            continue
        if line.kind == "sum":
            totals.append(line.value)
        if line.kind not in ("row", "other") or not line.value:
            continue
        code = territory_of(line.name)
        if code == _GERMAN:
            german += line.value
            continue
        known = bool(code or former_state_of(line.name))
        group, key = (rows, code or line.name) if known else (unmapped, line.name)
        before = group[key].persons if key in group else 0
        group[key] = StatisticsRow(
            group[key].name if before else line.name, before + line.value, code, line.place
        )
    for key, row in tuple(rows.items()):
        if row.persons < smallest:
            small.append(rows.pop(key))
    if small:
        name = f"Staatsangehörigkeiten mit je unter {smallest} Personen"
        unmapped[name] = StatisticsRow(name, sum(row.persons for row in small), "", "")
    found = Statistics(tuple(rows.values()), tuple(unmapped.values()), german, tuple(secret), stand, file, ())
    return Statistics(
        found.rows, found.unmapped, german, found.suppressed, stand, file, (*notes, *_told(found, totals))
    )


def _told(found: Statistics, totals: list[int]) -> Iterator[str]:
    if found.german:
        yield f"{found.german} Personen mit deutscher Staatsangehörigkeit zählen nicht mit."
    if found.suppressed:
        names = ", ".join(found.suppressed)
        yield f"Bei {len(found.suppressed)} Staatsangehörigkeiten nennt die Datei keine Zahl: {names}."
    sums = {found.persons, found.persons + found.german}
    if totals and not sums & {*totals, sum(totals)}:
        yield (
            f"Die Zeilen ergeben zusammen {found.persons} Personen; die Datei nennt als Summe {max(totals)}. "
            "Nur die Zeilen zählen."
        )
    if not found.stand:
        yield "Ein Stichtag ist in der Datei nicht zu finden."
