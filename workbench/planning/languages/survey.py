"""What other cities offer: the answers to the questionnaire, read back from Excel."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from workbench.common.errors import InputError
from workbench.planning.languages.grids import Grid, read_grids
from workbench.planning.languages.language_names import languages_in

CITY_FIELDS = ("Stadt", "Stelle", "Datum", "Mehrsprachige Sprechstunden", "Leichte Sprache")
DOCUMENT_FIELDS = (
    "Dokument",
    "Sprachen",
    "Auflage",
    "Nutzung",
    "Kosten in Euro",
    "Übersetzungsweg",
    "Prüfverfahren",
    "Nachnutzung erlaubt",
)
_YES = re.compile(r"^\s*(ja|x|yes|1)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OfferedDocument:
    """A document of another city with the codes of its languages, and the cells as they are, by title."""

    name: str
    languages: tuple[str, ...]
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class CityAnswer:
    """One returned questionnaire. `unknown`: words in the column of languages that name none."""

    city: str
    office: str
    day: str
    office_hours: str
    documents: tuple[OfferedDocument, ...]
    unknown: tuple[str, ...]
    file: str

    @property
    def languages(self) -> frozenset[str]:
        """All languages in which the city offers something."""
        return frozenset(code for document in self.documents for code in document.languages)

    @property
    def has_office_hours(self) -> bool:
        """Whether the city says that it has multilingual office hours."""
        return bool(_YES.match(self.office_hours))


def read_answer(path: Path) -> CityAnswer:
    """The answer in a filled-in questionnaire. Raises `InputError` if it is none or names no city."""
    for grid in read_grids(path):
        head = _document_row(grid)
        if head >= 0:
            return _answer(grid, head, path.name)
    raise InputError(
        f"„{path.name}“ ist kein ausgefüllter Fragebogen an die Städte.",
        "Erwartet werden die Felder „Stadt“ und eine Tabelle mit „Dokument“ und „Sprachen“.",
    )


def offered_shares(answers: Sequence[CityAnswer]) -> dict[str, float]:
    """Language -> share (0-1) of the cities that offer something in it."""
    codes = {code for answer in answers for code in answer.languages} - {"de"}
    return {
        code: sum(code in answer.languages for answer in answers) / len(answers) for code in sorted(codes)
    }


def _document_row(grid: Grid) -> int:
    for number, row in enumerate(grid.rows):
        texts = {_text(value).casefold() for value in row}
        if "dokument" in texts and any(text.startswith("sprachen") for text in texts):
            return number
    return -1


def _answer(grid: Grid, head: int, file: str) -> CityAnswer:
    fields = {}
    for row in grid.rows[:head]:
        line = [_text(value) for value in row]
        for at, cell in enumerate(line[:-1]):
            title = cell.rstrip(":?* ").casefold()
            if title in {field.casefold() for field in CITY_FIELDS} and title not in fields:
                fields[title] = next(filter(None, line[at + 1 :]), "")
    city = fields.get("stadt", "")
    if not city:
        raise InputError(
            f"„{file}“: Das Feld „Stadt“ ist leer.", "Tragen Sie ein, welche Stadt geantwortet hat."
        )
    titles = [_text(value) for value in grid.rows[head]]
    documents: list[OfferedDocument] = []
    unknown: list[str] = []
    for row in grid.rows[head + 1 :]:
        cells = {title: _text(value) for title, value in zip(titles, row, strict=False) if title}
        name = next((text for title, text in cells.items() if title.casefold() == "dokument"), "")
        listed = next((text for title, text in cells.items() if title.casefold().startswith("sprachen")), "")
        if not name and not listed:
            continue
        codes, strange = languages_in(listed)
        unknown += strange
        documents.append(OfferedDocument(name, codes, cells))
    return CityAnswer(
        city,
        fields.get("stelle", ""),
        fields.get("datum", ""),
        fields.get("mehrsprachige sprechstunden", ""),
        tuple(documents),
        tuple(unknown),
        file,
    )


def _text(value: object) -> str:
    if isinstance(value, datetime | date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, float) and value == int(value):
        value = int(value)
    return " ".join(str(value).split()) if value is not None else ""
