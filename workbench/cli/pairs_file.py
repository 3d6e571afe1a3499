"""PAIRS.tsv: pairs of original and rewrite for `workbench guard`."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.common.text_encoding import recognise_encoding

COLUMNS = ("id", "original", "rewrite")
EXPECTED = "Erwartet wird eine Tabelle mit Tabulatoren und den Spalten id, original, rewrite."
LARGEST_FILE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class WordingPair:
    """A row: a name of its own, the original and the rewrite."""

    id: str
    original: str
    rewrite: str


def read_pairs(path: Path) -> tuple[WordingPair, ...]:
    """The pairs in file order; other columns are passed over, a pair without an id gets its line's number.

    UTF-8, UTF-16 and Windows-1252 are recognised. Raises `InputError` that names the file, the line and the cause.
    """
    rows = iter(_rows(_text(path)))
    header = next(rows, None)
    if header is None:
        raise InputError(f"„{path.name}“ ist leer.", EXPECTED)
    names = [cell.strip().casefold() for cell in header[1]]
    missing = [column for column in COLUMNS[1:] if column not in names]
    if missing:
        raise InputError(f"In „{path.name}“ fehlt die Spalte „{missing[0]}“.", EXPECTED)
    return tuple(_pair(path, number, dict(zip(names, cells, strict=False))) for number, cells in rows)


def _pair(path: Path, line: int, cells: dict[str, str]) -> WordingPair:
    short = next((column for column in COLUMNS[1:] if column not in cells), None)
    if short:
        raise InputError(f"„{path.name}“, Zeile {line}: Die Spalte „{short}“ ist nicht gefüllt.", EXPECTED)
    return WordingPair(cells.get("id", "").strip() or str(line), cells["original"], cells["rewrite"])


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise InputError(f"„{path.name}“ ist größer als {LARGEST_FILE // 1024**2} MB.")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(
            f"Die Datei „{path}“ gibt es nicht.", "Prüfen Sie Ordner und Schreibweise."
        ) from error
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error
    encoding = recognise_encoding(data)
    return data[len(encoding.mark) :].decode(encoding.codec, errors="replace")


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Line numbers and cells. A quotation mark quotes a cell where the whole file is consistent about it."""
    try:
        yield from list(_parsed(text, quoted=True))
    except csv.Error:
        yield from _parsed(text, quoted=False)


def _parsed(text: str, *, quoted: bool) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(LARGEST_FILE)
    lines = csv.reader(
        io.StringIO(text, newline=""),
        delimiter="\t",
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
        strict=quoted,
    )
    for cells in lines:
        if any(cell.strip() for cell in cells):
            yield lines.line_num, cells
