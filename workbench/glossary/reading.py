"""Reading a glossary file of any supported format."""

from pathlib import Path

from workbench.common.errors import InputError
from workbench.glossary import tsv, xlsx
from workbench.glossary.rows import GlossaryTable
from workbench.model.term import GlossaryEntry

_READERS = {
    ".xlsx": xlsx.read_table,
    ".xlsm": xlsx.read_table,
    ".tsv": tsv.read_table,
    ".csv": tsv.read_table,
    ".txt": tsv.read_table,
}


def read_glossary(path: Path) -> tuple[GlossaryEntry, ...]:
    """The entries of an XLSX, TSV or CSV glossary. Raises `InputError` that names file, row and cause."""
    return read_table(path).entries


def read_table(path: Path) -> GlossaryTable:
    """Entries and German notes (doubled terms) of a glossary file."""
    if not path.is_file():
        raise InputError(f"Das Glossar „{path}“ gibt es nicht.")
    reader = _READERS.get(path.suffix.casefold())
    if reader is None:
        raise InputError(
            f"Das Glossar „{path.name}“ hat ein unbekanntes Format.",
            "Möglich sind Tabellen als .xlsx, .tsv oder .csv.",
        )
    return reader(path)
