"""What only people know: an Excel table of entries by hand for the report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.common.errors import InputError
from workbench.model.committee_report import Figure, OpenPoint
from workbench.planning.languages.grids import read_grids
from workbench.planning.languages.headings import text_of

TITLES = ("Empfehlung", "Angabe", "Wert", "Quelle", "Stand", "Zuständig")
STATUS, TEXT, OPEN, TITLE = "Stand der Umsetzung", "Text", "Offener Punkt", "Titel"
QUERIES_BEFORE, QUERIES_AFTER, COST = (
    "Rückfragen je 100 Vorgänge vorher",
    "Rückfragen je 100 Vorgänge nachher",
    "Kosten in Euro",
)
OFFICE, COMMITTEE = "Amt", "Gremium"
STATES = ("nicht begonnen", "läuft", "umgesetzt")
FIGURES = (QUERIES_BEFORE, QUERIES_AFTER, COST)
_MISSING = {
    QUERIES_BEFORE: "Bitte zählen Sie Rückfragen und tragen Sie die Zahl ein.",
    QUERIES_AFTER: "Bitte zählen Sie Rückfragen und tragen Sie die Zahl ein.",
    COST: "Bitte tragen Sie die Kosten ein.",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: of which recommendation ("HE 3", "" for the whole report), what, its value, where from, when, whose."""

    number: str
    what: str
    value: str
    source: str = ""
    day: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class Entries:
    """All rows of a table."""

    rows: tuple[Entry, ...] = ()

    def of(self, number: str, what: str) -> tuple[Entry, ...]:
        """The rows about this."""
        return tuple(row for row in self.rows if (row.number, row.what) == (number, what) and row.value)

    def value(self, number: str, what: str) -> str:
        """The value, "" if nobody entered one."""
        return next((row.value for row in self.of(number, what)), "")

    def figures(self, number: str, names: Iterable[str] = FIGURES) -> tuple[Figure, ...]:
        """The numbers that people enter; a missing one says what to do."""
        return tuple(self._figure(number, name) for name in names)

    def _figure(self, number: str, name: str) -> Figure:
        row = next(iter(self.of(number, name)), None)
        if row is None:
            return Figure(
                name, "", "Handeintrag", "", missing=_MISSING.get(name, "Bitte tragen Sie den Wert ein.")
            )
        return Figure(name, row.value, row.source or "Handeintrag ohne Quelle", row.day)

    def open_points(self, number: str) -> tuple[OpenPoint, ...]:
        """What is not settled."""
        return tuple(OpenPoint(row.value, row.office or "nicht genannt") for row in self.of(number, OPEN))

    def numbers(self) -> tuple[str, ...]:
        """The recommendations that somebody wrote about."""
        return tuple(dict.fromkeys(row.number for row in self.rows if row.number and row.value))


def read_entries(path: Path) -> Entries:
    """The rows of a filled-in table. Raises `InputError` that names the row."""
    for grid in read_grids(path):
        for head, row in enumerate(grid.rows):
            titles = [text_of(value) for value in row]
            if {"Empfehlung", "Angabe", "Wert"} <= set(titles):
                at = {title: titles.index(title) for title in TITLES if title in titles}
                return Entries(tuple(_entries(grid.rows[head + 1 :], at, path.name, head + 2)))
    raise InputError(
        f"„{path.name}“ ist keine Tabelle mit Handeinträgen.",
        f"Erwartet werden die Spalten {', '.join(TITLES)}.",
    )


def _entries(rows: Sequence[Sequence[object]], at: dict[str, int], file: str, first: int) -> Iterable[Entry]:
    for number, row in enumerate(rows, first):
        cells = {title: text_of(row[column]) if column < len(row) else "" for title, column in at.items()}
        if not cells["Angabe"] and not cells["Wert"]:
            continue
        if cells["Angabe"] == STATUS and cells["Wert"] not in ("", *STATES):
            raise InputError(
                f"„{file}“, Zeile {number}: „{cells['Wert']}“ ist kein Stand. Möglich sind: {', '.join(STATES)}."
            )
        yield Entry(*(cells.get(title, "") for title in TITLES))


def blank_entries() -> tuple[Entry, ...]:
    """The rows that a person fills in."""
    rows = [Entry("", OFFICE, ""), Entry("", COMMITTEE, "")]
    for number in ("HE 1", "HE 2", "HE 3", "HE 4", "HE 5", "HE 6", "HE 7"):
        rows.append(Entry(number, STATUS, ""))
        if number == "HE 3":
            rows += [Entry(number, name, "") for name in FIGURES]
        elif number in ("HE 4", "HE 5"):
            rows.append(Entry(number, COST, ""))
        else:
            rows += [Entry(number, TITLE, ""), Entry(number, TEXT, "")]
        rows.append(Entry(number, OPEN, ""))
    return tuple(rows)
