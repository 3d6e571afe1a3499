"""Adding one entry to a glossary file that an office looks after: everything else in the file stays as it is."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from workbench.common.errors import InputError, WorkbenchError
from workbench.common.text import replace_file
from workbench.common.text_encoding import recognise_encoding
from workbench.glossary.cells import cell_of, columns_for
from workbench.glossary.columns import REQUIRED, column_keys
from workbench.glossary.reading import read_table, write_glossary
from workbench.glossary.text_rows import rows_of, separator_of
from workbench.model.term import GlossaryEntry

_WITHIN = 20
"""The header stands in one of the first so many rows."""


def append_entry(path: Path, entry: GlossaryEntry) -> None:
    """Write the entry behind the others; a file that is not there yet is made, as its name says.

    Raises `WorkbenchError` if the file has no room for what the entry says, or would not read as before: then it stays.
    """
    if not path.exists():
        write_glossary(path, [entry])
        return
    before = read_table(path).entries
    make = _MAKERS.get(path.suffix.casefold())
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        if make is None:
            write_glossary(copy, [*before, entry])
        else:
            copy.write_bytes(make(path, entry))
        if not _reads_as(read_table(copy).entries, before, entry):
            raise WorkbenchError(
                f"Der Begriff „{entry.term}“ lässt sich nicht in „{path.name}“ schreiben.",
                "Die Datei bleibt, wie sie ist. Tragen Sie den Begriff in der Tabelle selbst ein.",
            )
        replace_file(path, copy.read_bytes())


def _reads_as(found: Sequence[GlossaryEntry], before: Sequence[GlossaryEntry], entry: GlossaryEntry) -> bool:
    """Whether the earlier entries are there and behind them the new one; reading gives numbers and takes care."""
    if tuple(found[:-1]) != tuple(before):
        return False
    return replace(entry, id=found[-1].id, automatic=found[-1].automatic) == found[-1]


def _text_table(path: Path, entry: GlossaryEntry) -> bytes:
    data = path.read_bytes()
    encoding = recognise_encoding(data)
    text = data[len(encoding.mark) :].decode(encoding.codec)
    separator = separator_of(text)
    keys = _header_of([row.cells for row in rows_of(text)][:_WITHIN], path)
    ending = "\r\n" if "\r\n" in text else "\n"
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator, lineterminator=ending).writerow(_cells(entry, keys, path))
    gap = "" if text.endswith(("\n", "\r")) else ending
    try:
        return data + (gap + stream.getvalue()).encode(encoding.codec)
    except UnicodeEncodeError as error:
        raise WorkbenchError(
            f"„{path.name}“ ist in {encoding.name} gespeichert und kennt ein Zeichen des Begriffs nicht.",
            "Speichern Sie die Tabelle als UTF-8.",
        ) from error


def _workbook(path: Path, entry: GlossaryEntry) -> bytes:
    from openpyxl import load_workbook

    book = load_workbook(path, keep_vba=path.suffix.casefold() == ".xlsm")
    for sheet in book.worksheets:
        rows = list(sheet.iter_rows(max_row=_WITHIN, values_only=True))
        texts = [["" if cell is None else str(cell) for cell in row] for row in rows]
        if not any(_is_header(cells) for cells in texts):
            continue
        cells = _cells(entry, _header_of(texts, path), path, german=True)
        filled = [
            number
            for number, row in enumerate(sheet.iter_rows(values_only=True), start=1)
            if any(cell not in (None, "") for cell in row)
        ]
        for at, text in enumerate(cells, start=1):
            if text:
                sheet.cell(row=max(filled) + 1, column=at, value=text).data_type = "s"
        break
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


_MAKERS: Mapping[str, Callable[[Path, GlossaryEntry], bytes]] = {
    ".tsv": _text_table,
    ".csv": _text_table,
    ".txt": _text_table,
    ".xlsx": _workbook,
    ".xlsm": _workbook,
}


def _is_header(cells: Sequence[str]) -> bool:
    return set(REQUIRED).issubset(column_keys(cells))


def _header_of(rows: Sequence[Sequence[str]], path: Path) -> tuple[str | None, ...]:
    header = next((cells for cells in rows if _is_header(cells)), None)
    if header is None:
        raise InputError(f"„{path.name}“ hat keine Zeile mit den Namen der Spalten.")
    return column_keys(header)


def _cells(
    entry: GlossaryEntry, keys: Sequence[str | None], path: Path, *, german: bool = False
) -> list[str]:
    """What the entry says, in the columns of the file. Raises `WorkbenchError` if something has no column."""
    usual = GlossaryEntry("", "", "", "")
    for column in columns_for([entry]):
        said = cell_of(entry, column.key)
        if column.key not in keys and column.key != "id" and said != cell_of(usual, column.key):
            raise WorkbenchError(
                f"In „{path.name}“ fehlt die Spalte „{column.header}“.",
                "Fügen Sie die Spalte hinzu, oder lassen Sie diese Angabe weg.",
            )
    return ["" if key is None else cell_of(entry, key, german) for key in keys]
