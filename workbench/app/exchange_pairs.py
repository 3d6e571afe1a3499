"""The translations of any exchange file as pairs, to be checked."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.common.errors import InputError
from workbench.model.translation import TranslationPair
from workbench.translation.languages import language_code, language_name
from workbench.translation.markup.language_codes import is_german


@dataclass(frozen=True, slots=True)
class FoundPair:
    """A pair and where it stands in its file: "Zeile 3", "Einheit s0001"; "" in the table of the office."""

    place: str
    pair: TranslationPair


def pairs_of_file(path: Path) -> tuple[FoundPair, ...]:
    """German texts with their translations in an XLSX, XLIFF, TMX, DOCX, CSV file or a package.

    Units without a translation are left out. Raises `InputError` that names file and cause, also where the texts are
    no translations from German.
    """
    if path.suffix.lower() == ".tmx":
        return tuple(_of_memory(path))
    if path.suffix.lower() == ".xlsx":
        found = _of_table(path)
        if found is not None:
            return found
    return tuple(_of_returned(path))


def _of_memory(path: Path) -> Iterator[FoundPair]:
    from workbench.translation.exchange.tmx import read_units

    for number, unit in enumerate(read_units(path), 1):
        yield FoundPair(
            f"Einheit {number}", TranslationPair(unit.source, unit.language, unit.target, unit.state)
        )


def _of_table(path: Path) -> tuple[FoundPair, ...] | None:
    """The pairs of the office's table; None for a sheet that was made for a translator."""
    from workbench.translation.exchange.xlsx_exchange import read_job
    from workbench.translation.exchange.xlsx_pairs import read_pairs
    from workbench.translation.markup.reading import read_bytes

    try:
        return tuple(FoundPair("", pair) for pair in read_pairs(path))
    except InputError as error:
        try:
            read_job(read_bytes(path), path.name)
        except InputError:
            raise error from None
        return None


def _of_returned(path: Path) -> Iterator[FoundPair]:
    from workbench.translation.returned_files import read_returned

    files = read_returned(path)
    if not any(file.units for file in files) and (unused := [item for file in files for item in file.unused]):
        raise InputError(f"„{path.name}“: {unused[0].cause}")
    for file in files:
        if file.source_language and not is_german(file.source_language):
            name = language_name(file.source_language)
            raise InputError(
                f"„{file.file}“: Geprüft werden Übersetzungen aus dem Deutschen, nicht aus {name}."
            )
        if file.units and not file.language:
            raise InputError(f"„{file.file}“: Die Datei nennt keine Sprache der Übersetzung.")
        for unit in file.units:
            if unit.target.strip():
                code = language_code(file.language)
                pair = TranslationPair(unit.source, code, unit.target, limit=unit.limit)
                yield FoundPair(unit.place, pair)
