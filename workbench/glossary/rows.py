"""Glossary entries from the rows of a table, whatever file the table came from.

A row that cannot be an entry is noted with its place; the other rows work.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import NamedTuple

from workbench.common.errors import InputError
from workbench.glossary.columns import DATES, REQUIRED, column_keys
from workbench.glossary.entries import UnusableRowError, entry_of
from workbench.glossary.never_automatic import why_never
from workbench.glossary.row_notes import Fault, RowNote, RowPlace
from workbench.model.term import GlossaryEntry

MAX_ENTRIES = 100_000
_HEADER_WITHIN = 20
"""The header stands in one of the first so many rows that are not empty: lists often begin with a title."""


A_DATE = "ein Datum statt eines Textes"
"""The fault of a cell that a spreadsheet program took for a date; none in columns of dates."""


class Row(NamedTuple):
    """The number that a person sees for the row, its cells, and what is wrong with a cell (by column from 0)."""

    number: int
    cells: Sequence[str]
    faults: Mapping[int, str] = {}


class Sheet(NamedTuple):
    """A sheet of a workbook; a text file is one sheet without a name."""

    name: str
    rows: Iterable[Row]


@dataclass(frozen=True, slots=True)
class GlossaryTable:
    """The entries of one file in its order and the row of each; `notes` name the rows that a person should look at."""

    entries: tuple[GlossaryEntry, ...]
    notes: tuple[RowNote, ...] = ()
    places: tuple[RowPlace, ...] = ()


@dataclass(slots=True)
class Draft:
    """Entries of a file as they are read one by one."""

    file: str
    entries: list[GlossaryEntry] = field(default_factory=list)
    places: list[RowPlace] = field(default_factory=list)
    notes: list[RowNote] = field(default_factory=list)

    def add(self, place: RowPlace, make: Callable[[], GlossaryEntry]) -> None:
        """Keep the entry, or note why there is none. Raises `InputError` when there are too many."""
        if len(self.entries) == MAX_ENTRIES:
            raise InputError(f"Das Glossar „{self.file}“ hat mehr als {MAX_ENTRIES} Einträge.")
        try:
            entry = make()
        except UnusableRowError as error:
            self.notes.append(RowNote(place, Fault.UNUSABLE, str(error)))
            return
        self.entries.append(self._careful(place, entry))
        self.places.append(place)

    def _careful(self, place: RowPlace, entry: GlossaryEntry) -> GlossaryEntry:
        why = why_never(entry)
        if not why or entry.automatic == "never":
            return entry
        if entry.automatic == "mass" and entry.kind == "replace":
            text = f"darf „{entry.term}“ nie automatisch ersetzt werden: Das Wort {why}"
            self.notes.append(RowNote(place, Fault.NEVER_AUTOMATIC, text))
        return replace(entry, automatic="never")

    def table(self) -> GlossaryTable:
        """Everything that was read, numbered, without doubles."""
        return _without_doubles(self)


def table_from_sheets(sheets: Iterable[Sheet], file: str) -> GlossaryTable:
    """The entries of all sheets that have the columns of a glossary. Empty rows are passed over.

    Raises `InputError` that names file, row and cause if no sheet has these columns.
    """
    draft, missing, found = Draft(file), None, False
    for sheet in sheets:
        rows = iter(sheet.rows)
        first = list(islice((row for row in rows if _is_filled(row)), _HEADER_WITHIN))
        at = next((at for at, row in enumerate(first) if _has_columns(row.cells)), None)
        if at is None:
            missing = missing or (first[0] if first else None)
            continue
        found = True
        _read_sheet(draft, sheet.name, first[at], _chained(first[at + 1 :], rows))
    if not found:
        raise _no_columns(missing, file)
    return draft.table()


def table_from_rows(rows: Iterable[tuple[int, Sequence[str]]], file: str) -> GlossaryTable:
    """The entries of a table without sheets: numbers of rows with their cells."""
    return table_from_sheets([Sheet("", (Row(number, cells) for number, cells in rows))], file)


def has_columns(sheet: Iterable[Row]) -> bool:
    """Whether one of the first rows is the header of a glossary."""
    filled = islice((row for row in sheet if _is_filled(row)), _HEADER_WITHIN)
    return any(_has_columns(row.cells) for row in filled)


def _chained(first: Iterable[Row], others: Iterable[Row]) -> Iterator[Row]:
    yield from first
    yield from others


def _is_filled(row: Row) -> bool:
    return any(map(str.strip, row.cells))


def _has_columns(cells: Sequence[str]) -> bool:
    return set(REQUIRED).issubset(column_keys(cells))


def _no_columns(row: Row | None, file: str) -> InputError:
    if row is None:
        return InputError(f"Das Glossar „{file}“ ist leer.")
    keys = column_keys(row.cells)
    names = ", ".join(f"„{key}“" for key in REQUIRED if key not in keys)
    return InputError(
        f"Im Glossar „{file}“, Zeile {row.number}, fehlt die Spalte {names}.",
        "Nötig sind die Spalten Begriff, Wortart, Ersatz und Art (oder term, pos, replacement, kind).",
    )


def _read_sheet(draft: Draft, sheet: str, header: Row, rows: Iterable[Row]) -> None:
    keys = column_keys(header.cells)
    double = next((key for key in keys if key and keys.count(key) > 1), None)
    if double:
        place = RowPlace(draft.file, sheet, header.number)
        raise InputError(f"Im Glossar „{draft.file}“, {place}, steht die Spalte „{double}“ zweimal.")
    names = {key: cell.strip() for key, cell in zip(keys, header.cells, strict=False) if key}
    for row in rows:
        if _is_filled(row):
            place = RowPlace(draft.file, sheet, row.number)
            draft.add(place, lambda row=row: _entry(row, keys, names))  # type: ignore[misc]


def _entry(row: Row, keys: Sequence[str | None], names: Mapping[str, str]) -> GlossaryEntry:
    for at, fault in row.faults.items():
        key = keys[at] if at < len(keys) else None
        if key and not (key in DATES and fault == A_DATE):
            raise UnusableRowError(f"steht in der Spalte „{names[key]}“ {fault}")
    values = {key: cell for key, cell in zip(keys, row.cells, strict=False) if key}
    return entry_of(values, names, "automatic" in keys)


def _without_doubles(draft: Draft) -> GlossaryTable:
    kept: list[GlossaryEntry] = []
    places: list[RowPlace] = []
    first: dict[tuple[str, str, tuple[str, ...], tuple[str, ...]], tuple[RowPlace, GlossaryEntry]] = {}
    for place, entry in zip(draft.places, _numbered(draft), strict=True):
        if entry is None:
            continue
        key = (entry.term.casefold(), entry.pos, entry.required_contexts, entry.block_contexts)
        earlier, known = first.setdefault(key, (place, entry))
        same = (entry.kind, entry.replacements) == (known.kind, known.replacements)
        if known is not entry:
            where = f"„{entry.term}“ wie in {earlier}"
            fault = Fault.DOUBLE if same else Fault.CONTRADICTION
            text = (
                f"steht {where} doppelt und wurde nur einmal gelesen"
                if same
                else f"steht {where} mit anderen Angaben"
            )
            draft.notes.append(RowNote(place, fault, text))
            if same:
                continue
        kept.append(entry)
        places.append(place)
    return GlossaryTable(tuple(kept), tuple(sorted(draft.notes, key=_by_place)), tuple(places))


def _numbered(draft: Draft) -> Iterator[GlossaryEntry | None]:
    """The entries with an id each, None for one whose id stands before: nobody can tell which is meant."""
    seen: dict[str, RowPlace] = {}
    stated = {entry.id for entry in draft.entries}
    sheets: dict[str, int] = {}
    for place, entry in zip(draft.places, draft.entries, strict=True):
        number = sheets.setdefault(place.sheet, len(sheets))
        if not entry.id:
            yield replace(entry, id=_free_id(f"B{number + 1}-Z" if number else "Z", place.line, stated))
        elif entry.id in seen:
            text = f"steht die Nummer „{entry.id}“ zum zweiten Mal (zuerst in {seen[entry.id]})"
            draft.notes.append(RowNote(place, Fault.UNUSABLE, text))
            yield None
        else:
            seen[entry.id] = place
            yield entry


def _free_id(lead: str, line: int, stated: set[str]) -> str:
    found = f"{lead}{line}"
    while found in stated:
        found += "a"
    return found


def _by_place(note: RowNote) -> tuple[str, int]:
    return note.place.sheet, note.place.line
