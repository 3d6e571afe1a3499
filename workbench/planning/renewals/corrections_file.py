"""Reading the annex back, as the office corrected it."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.common.errors import InputError
from workbench.model.burden import CITIZEN, OFFICE, Assumptions, TimeValue
from workbench.model.renewal_study import LegalNote
from workbench.planning.renewals.corrections import Corrections, FieldRow, PairRow

if TYPE_CHECKING:
    from openpyxl import Workbook

Row = Mapping[str, object]
_HINT = "Verwenden Sie die Anlage, die „workbench renewals -o“ geschrieben hat."


def read_corrections(
    data: bytes, name: str, types: Mapping[str, str], assumptions: Mapping[str, str]
) -> Corrections:
    """The corrections in an annex. `types`, `assumptions`: German words of the annex -> names in the program.

    Raises `InputError` with one German sentence for another file, or a number that is none.
    """
    book = _book(data, name)
    return Corrections(
        tuple(_field_rows(book, "Felder Erstantrag", types)),
        tuple(_field_rows(book, "Felder Folgeantrag", types)),
        tuple(_pair_rows(book)),
        tuple(_values(book, name)),
        _assumptions(book, name, assumptions),
        tuple(_notes(book)),
    )


def _book(data: bytes, name: str) -> "Workbook":
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(BytesIO(data), data_only=True, keep_links=False)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as error:
        raise InputError(f"„{Path(name).name}“ ist keine lesbare Excel-Datei.", _HINT) from error
    if "Feldvergleich" not in book.sheetnames:
        raise InputError(f"In „{Path(name).name}“ fehlt das Blatt „Feldvergleich“.", _HINT)
    return book


def _rows(book: "Workbook", title: str) -> Iterator[tuple[int, Row]]:
    """Line number and cells by title of the column."""
    if title not in book.sheetnames:
        return
    lines = book[title].iter_rows(values_only=True)
    heads = [_text(head) for head in next(lines, ())]
    for number, line in enumerate(lines, 2):
        if any(_text(value) for value in line):
            yield number, dict(zip(heads, line, strict=False))


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def _count(value: object) -> int:
    text = _text(value).removesuffix(".0")
    return int(text) if text.isdecimal() else 0


def _yes(value: object) -> bool:
    return _text(value).casefold() in {"ja", "x", "1", "true", "wahr"}


def _field_rows(book: "Workbook", title: str, types: Mapping[str, str]) -> Iterator[FieldRow]:
    for _, row in _rows(book, title):
        person = _count(row.get("Person")) or None
        yield FieldRow(
            _count(row.get("Nr.")),
            _text(row.get("Feld")),
            person,
            types.get(_text(row.get("Art")), ""),
            _text(row.get("Abschnitt")),
            _text(row.get("Kennung")),
            _text(row.get("Passage")),
            _yes(row.get("Kein Feld")),
        )


def _pair_rows(book: "Workbook") -> Iterator[PairRow]:
    for _, row in _rows(book, "Feldvergleich"):
        label = _text(row.get("Feld im Folgeantrag"))
        if label:
            yield PairRow(
                _count(row.get("Nr.")),
                label,
                _text(row.get("Feld im Erstantrag")),
                _text(row.get("Klasse")).upper(),
                _yes(row.get("Bestätigt")),
            )


def _values(book: "Workbook", name: str) -> Iterator[TimeValue]:
    for line, row in _rows(book, "Zeitwerte"):
        low, mid, high = (
            _number(row.get(column), name, "Zeitwerte", line) for column in ("Einfach", "Mittel", "Hoch")
        )
        own = row.get("Eigene Messung")
        yield TimeValue(
            _text(row.get("Schlüssel")),
            CITIZEN if _text(row.get("Wer")).startswith("Mensch") else OFFICE,
            _text(row.get("Tätigkeit")),
            low,
            mid,
            high,
            _text(row.get("Quelle")),
            _yes(row.get("Ersatzwert")),
            _number(own, name, "Zeitwerte", line) if _text(own) else None,
        )


def _number(value: object, name: str, sheet: str, line: int) -> float:
    text = _text(value).replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
    if "," in text:
        text = text.replace(".", "").replace(",", ".")
    try:
        number = float(text)
    except ValueError as error:
        raise InputError(
            f"„{Path(name).name}“, Blatt „{sheet}“, Zeile {line}: „{_text(value)}“ ist keine Zahl."
        ) from error
    if not 0 <= number < 1e9:
        raise InputError(
            f"„{Path(name).name}“, Blatt „{sheet}“, Zeile {line}: „{_text(value)}“ ist nicht möglich."
        )
    return number


def _assumptions(book: "Workbook", name: str, titles: Mapping[str, str]) -> Assumptions | None:
    usual, said = Assumptions(), dict[str, float | None]()
    for line, row in _rows(book, "Annahmen"):
        key = titles.get(_text(row.get("Annahme")))
        if key is not None:
            value = row.get("Wert")
            said[key] = _number(value, name, "Annahmen", line) if _text(value) else None
    if not said:
        return None

    def wished(key: str, default: float) -> float:
        found = said.get(key)
        return default if found is None else found

    cases = round(wished("cases", usual.cases))
    share = wished("changed_share", usual.changed_share)
    return Assumptions(
        cases,
        wished("per_year", usual.per_year),
        min(1.0, share / 100 if share > 1 else share),
        wished("proofs_when_changed", usual.proofs_when_changed),
        max(1, round(wished("longer_months", usual.longer_months))),
        max(1, round(wished("months", usual.months))),
        said.get("hourly_rate"),
        cases == usual.cases,
    )


def _notes(book: "Workbook") -> Iterator[LegalNote]:
    kinds = {"Rechtslage": "law", "Risiko": "risk", "Frage": "question"}
    for _, row in _rows(book, "Rechtslage"):
        kind = kinds.get(_text(row.get("Teil")), "law")
        texts = (_text(row.get(column)) for column in ("Titel", "Text", "Quelle", "Stand", "Geprüft am"))
        yield LegalNote(kind, *texts)
