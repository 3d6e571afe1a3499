"""Where the table stands in a sheet: the column of the names and the columns that hold the persons."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from workbench.common.errors import InputError
from workbench.planning.languages.counts import count_of, looks_like_count
from workbench.planning.languages.grids import Grid
from workbench.planning.languages.headings import column_titles, days_in, text_of
from workbench.planning.languages.names import former_state_of, territory_of, without_lead

_LEAST_NAMES = 3
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d")
_SHARE = re.compile(r"%|prozent|anteil|quote|veränderung|differenz|zuwachs|index", re.IGNORECASE)
_KEY = re.compile(r"schlüssel|\bnr\b|\blfd|code|\bkey\b|\bags\b|\bag\b|plz|\brang\b|\bplatz\b", re.IGNORECASE)
_TOTAL = re.compile(r"insgesamt|gesamt|zusammen|summe|total|\balle\b", re.IGNORECASE)
_COUNT = re.compile(
    r"anzahl|personen|leistungsberechtigte|fälle|empfänger|einwohner|bevölkerung|zahl", re.IGNORECASE
)
_PERSONS = re.compile(
    r"(?:(?:an)?zahl (?:der )?)?(?:personen|leistungsberechtigten?|leistungsempfänger|einwohner)(?: insgesamt)?",
    re.IGNORECASE,
)
"""The title of a column that says persons, beside others that count cases or households."""
_SEX = re.compile(r"männ|weibl|frauen|männer|divers|\bm\b|\bw\b|\bd\b|ohne angabe|unbekannt", re.IGNORECASE)
_PERSONAL = re.compile(
    r"vorname|nachname|familienname|geburts(?:datum|tag|name)|\bgeb\.|straße|anschrift|adresse|iban|aktenzeichen|"
    r"bg-nummer|kundennummer|telefon|e-mail|steuer-?id|versicherungsnummer",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Table:
    """`first`: its first row; `name`: the column of the nationalities; `counts`: columns whose sum is the persons;
    `day`: what the numbers hold for, as far as it is said at the column."""

    grid: Grid
    first: int
    name: int
    counts: tuple[int, ...]
    titles: tuple[str, ...]
    day: str


def find_table(grid: Grid, file: str, column: str = "", stand: str = "") -> Table | None:
    """The table of a sheet, None where it names no nationalities.

    `column`, `stand`: title of the column, day, that a person has chosen. Raises `InputError` for rows about single
    persons, numbers of several days, and where the column of the persons cannot be told.
    """
    width = max((len(row) for row in grid.rows), default=0)
    named = {at: _named_rows(grid, at) for at in range(width)}
    name = max(named, key=lambda at: len(named[at]), default=-1)
    if name < 0 or len(named[name]) < _LEAST_NAMES:
        return None
    first = named[name][0]
    titles = column_titles(grid.rows, _first_of_numbers(grid, first, name), width)
    place = f"„{file}“, Blatt „{grid.name}“"
    _refuse_persons(place, titles)
    counts = _count_columns(grid, place, named[name], name, titles)
    if not counts:
        return None
    chosen = _chosen(grid, place, named[name], counts, titles, column, stand)
    days = {day for at in chosen for day in days_in(titles[at])}
    return Table(
        _with_names(grid, first, name, chosen),
        first,
        name,
        chosen,
        titles,
        days.pop() if len(days) == 1 else "",
    )


def _with_names(grid: Grid, first: int, name: int, counts: Sequence[int]) -> Grid:
    """The sheet with the name of the state in every row that it holds for: merged cells and pivot tables say it once.

    A row takes over the name above it if it parts it further ("weiblich") and stands in no other group.
    """
    inner = range(name + 1, min(counts))
    rows = list(grid.rows)
    above, seen = "", set[tuple[str, ...]]()
    for at in range(first, len(rows)) if inner else ():
        row = rows[at]
        own, part = (
            text_of(row[name]) if name < len(row) else "",
            tuple(text_of(row[x]) for x in inner if x < len(row)),
        )
        if own:
            above, seen = (own if names_state(own) and any(part) else ""), {part}
        elif not above or not any(part) or part in seen or any(text_of(value) for value in row[:name]):
            above = ""
        else:
            seen.add(part)
            rows[at] = (*row[:name], above, *row[name + 1 :])
    return replace(grid, rows=tuple(rows))


@lru_cache(maxsize=8192)
def names_state(text: str) -> bool:
    """Whether the cell names a state, of today or of the past."""
    return bool(territory_of(text) or former_state_of(text))


def _named_rows(grid: Grid, column: int) -> list[int]:
    found = []
    for number, row in enumerate(grid.rows):
        value = row[column] if column < len(row) else None
        if isinstance(value, str) and len(value) < 80 and names_state(without_lead(value)):
            found.append(number)
    return found


def _first_of_numbers(grid: Grid, first: int, name: int) -> int:
    """A sum row above the first state belongs to the table already."""
    while first and any(
        looks_like_count(v) and not _is_year(v) for at, v in enumerate(grid.rows[first - 1]) if at != name
    ):
        if not text_of(grid.rows[first - 1][name] if name < len(grid.rows[first - 1]) else None):
            break
        first -= 1
    return first


def _is_year(value: object) -> bool:
    """A cell of a heading: "2024", "31.12.2024"."""
    text = text_of(value)
    return bool(_DAY.fullmatch(text)) or (text.isdigit() and 1900 <= int(text) <= 2100)


def _refuse_persons(place: str, titles: Sequence[str]) -> None:
    told = [title for title in titles if _PERSONAL.search(title)]
    if told:
        raise InputError(
            f"{place}: Die Zeilen stehen für einzelne Personen (Spalte „{told[0]}“).",
            "Bitten Sie um eine Tabelle mit Anzahlen; Angaben zu einzelnen Personen gehören nicht hierher.",
        )


def _count_columns(
    grid: Grid, place: str, named: Sequence[int], name: int, titles: Sequence[str]
) -> tuple[int, ...]:
    found = []
    uncalculated = {column for row, column in grid.uncalculated if row in set(named)}
    for column, title in enumerate(titles):
        if column == name or _SHARE.search(title):
            continue
        if column in uncalculated:
            raise InputError(
                f"{place}: Die Spalte „{title or column + 1}“ enthält Formeln ohne gespeichertes Ergebnis.",
                "Öffnen Sie die Datei in Excel, speichern Sie sie und lesen Sie sie noch einmal ein.",
            )
        values = [grid.rows[row][column] for row in named if column < len(grid.rows[row])]
        filled = [value for value in values if text_of(value)]
        numbers = [value for value in filled if looks_like_count(value)]
        if filled and len(numbers) * 10 >= len(named) * 6 and len(numbers) * 10 >= len(filled) * 8:
            if _KEY.search(title) and not _TOTAL.search(title) and not _COUNT.search(title):
                continue
            if not title and _is_running(numbers):
                continue
            found.append(column)
    if not found and len({text_of(grid.rows[row][name]) for row in named}) * 2 < len(named):
        raise InputError(
            f"{place}: Die Zeilen stehen für einzelne Personen; eine Spalte mit Anzahlen fehlt.",
            "Bitten Sie um eine Tabelle mit Anzahlen; Angaben zu einzelnen Personen gehören nicht hierher.",
        )
    whole = [column for column in found if not _mostly_fractions(grid, named, column)]
    return tuple(whole or found)


def _is_running(values: Sequence[object]) -> bool:
    numbers = [int(text_of(value)) for value in values if text_of(value).isdigit()]
    return len(numbers) == len(values) and all(b - a == 1 for a, b in pairwise(numbers))


def _mostly_fractions(grid: Grid, named: Sequence[int], column: int) -> bool:
    values = [grid.rows[row][column] for row in named if column < len(grid.rows[row])]
    broken = sum(
        (isinstance(value, float) and value != int(value)) or bool(re.fullmatch(r"\d+,\d+", text_of(value)))
        for value in values
    )
    return broken * 2 > len(values)


def _chosen(
    grid: Grid,
    place: str,
    named: Sequence[int],
    counts: tuple[int, ...],
    titles: Sequence[str],
    column: str,
    stand: str,
) -> tuple[int, ...]:
    """The columns that together are the persons, each counted once."""
    if column:
        wanted = [at for at in counts if titles[at].casefold() == column.casefold()] or [
            at for at in counts if column.casefold() in titles[at].casefold()
        ]
        if len(wanted) == 1:
            return tuple(wanted)
        raise InputError(
            f"{place}: Die Spalte „{column}“ gibt es nicht genau einmal. {_listed(counts, titles)}"
        )
    if stand:
        counts = tuple(at for at in counts if stand in titles[at]) or counts
    days = {day for at in counts for day in days_in(titles[at])[:1]}
    if len(days) > 1:
        raise InputError(
            f"{place}: Die Tabelle enthält Zahlen zu mehreren Stichtagen ({', '.join(sorted(days))}).",
            "Wählen Sie einen Stichtag mit --stand oder eine Spalte mit --column.",
        )
    if len(counts) == 1:
        return counts
    told = _told_column(counts, titles)
    if told is not None:
        return (told,)
    total = [at for at in counts if _is_sum(grid, named, at, [other for other in counts if other != at])]
    if len(total) == 1:
        return tuple(total)
    if all(_SEX.search(titles[at]) for at in counts):
        return counts
    raise InputError(
        f"{place}: Welche Spalte die Personen zählt, ist nicht zu erkennen. {_listed(counts, titles)}",
        "Nennen Sie die Spalte mit --column.",
    )


def _told_column(counts: Sequence[int], titles: Sequence[str]) -> int | None:
    """The one column whose title says persons, a total, or a number."""
    persons = [at for at in counts if _PERSONS.fullmatch(titles[at])]
    if len(persons) == 1:
        return persons[0]
    for pattern in (_TOTAL, _COUNT):
        told = [at for at in counts if pattern.search(titles[at]) and not _part(titles[at])]
        if len(told) == 1:
            return told[0]
    return None


def _part(title: str) -> bool:
    return bool(
        _SEX.search(title)
        or re.search(r"darunter|davon|\bab \d|\bunter \d|\d+\s*[-–]\s*\d+ jahre|jahre", title, re.IGNORECASE)
    )


def _is_sum(grid: Grid, named: Sequence[int], column: int, others: Sequence[int]) -> bool:
    for row in named:
        values = grid.rows[row]
        whole, parts = (count_of(values[column], ""), [count_of(values[at], "") for at in others])
        if isinstance(whole, int) and all(isinstance(part, int) for part in parts) and whole != sum(parts):  # type: ignore[arg-type]
            return False
    return True


def _listed(counts: Sequence[int], titles: Sequence[str]) -> str:
    return "Es gibt: " + ", ".join(f"„{titles[at] or f'Spalte {at + 1}'}“" for at in counts) + "."
