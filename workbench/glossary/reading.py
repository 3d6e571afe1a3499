"""Reading and writing a glossary file of any supported format."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from workbench.common.errors import InputError
from workbench.glossary import tbx, tsv, xlsx
from workbench.glossary.rows import GlossaryTable
from workbench.model.term import GlossaryEntry

_READERS = {
    ".xlsx": xlsx.read_table,
    ".xlsm": xlsx.read_table,
    ".tsv": tsv.read_table,
    ".csv": tsv.read_table,
    ".txt": tsv.read_table,
    ".tbx": tbx.read_table,
}
_WRITERS: Mapping[str, Callable[[Path, Sequence[GlossaryEntry]], None]] = {
    ".xlsx": xlsx.write,
    ".tsv": tsv.write,
    ".tbx": tbx.write,
}

WRITTEN_FORMATS = frozenset(_WRITERS)
"""Endings of the files that can be written."""


def read_glossary(path: Path) -> tuple[GlossaryEntry, ...]:
    """The entries of an XLSX, TSV, CSV or TBX glossary. Raises `InputError` that names file and cause."""
    return read_table(path).entries


def read_table(path: Path) -> GlossaryTable:
    """Entries, their rows and notes about rows of a glossary file."""
    if not path.is_file():
        raise InputError(f"Das Glossar „{path}“ gibt es nicht.")
    reader = _READERS.get(path.suffix.casefold())
    if reader is None:
        raise InputError(
            f"Das Glossar „{path.name}“ hat ein unbekanntes Format.",
            "Möglich sind Tabellen als .xlsx, .tsv oder .csv und Terminologie als .tbx.",
        )
    return reader(path)


def write_glossary(path: Path, entries: Sequence[GlossaryEntry]) -> None:
    """Write an XLSX, TSV or TBX glossary, as the name of the file says."""
    writer = _WRITERS.get(path.suffix.casefold())
    if writer is None:
        raise InputError(
            f"„{path.name}“ kann nicht geschrieben werden: Das Format ist unbekannt.",
            "Möglich sind .xlsx, .tsv und .tbx.",
        )
    writer(path, entries)
