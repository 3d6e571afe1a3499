"""Small tables that people write by hand: cells with tabs between them."""

from collections.abc import Iterator
from pathlib import Path

from workbench.common.errors import InputError
from workbench.common.text_encoding import recognise_encoding
from workbench.document.opening import file_bytes

_HEADERS = frozenset({"passage", "segment"})


def tab_rows(path: Path, columns: int, needed: str) -> Iterator[list[str]]:
    """The filled lines, cut into cells; comments (#) and a header that begins with "Passage" are left out.

    Raises `InputError` that names the line where one of the first `columns` cells is empty; `needed` says in German
    which those are.
    """
    for number, line in enumerate(text_of(path).splitlines(), 1):
        cells = [cell.strip() for cell in line.split("\t")]
        if not any(cells) or line.startswith("#") or cells[0].casefold() in _HEADERS:
            continue
        if len(cells) < columns or not all(cells[:columns]):
            raise InputError(f"„{path.name}“, Zeile {number}: Es fehlt etwas.", f"Nötig sind {needed}.")
        yield cells


def text_of(path: Path) -> str:
    """The text of a file in any usual encoding. Raises `InputError` if it cannot be read."""
    data = file_bytes(path)
    encoding = recognise_encoding(data)
    return data[len(encoding.mark) :].decode(encoding.codec, "replace")
