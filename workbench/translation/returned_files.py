"""Files that came back from translators: recognised by what they hold, packages opened."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workbench.common.errors import InputError
from workbench.document.docx.archive import Archive, read_archive
from workbench.model.exchange import ReturnedFile, ReturnedUnit, UnusedReturn
from workbench.translation.exchange import csv_table, docx_table, tmx, xliff2, xliff12, xlsx_exchange
from workbench.translation.markup.reading import parsed, read_bytes

MANIFEST = "manifest.json"
"""Names the files of a package with their SHA-256, so that those that nobody touched are left aside."""
NOTE = "LIESMICH.txt"
"""The German note of a package."""

_LARGEST = 256 * 1024 * 1024
_ENDINGS_OF_TABLES = frozenset({".csv", ".tsv", ".txt"})
_ZIPPED = frozenset({".xlsx", ".docx", ".zip"})
_OTHER_OFFICE = {
    ".xls": "Speichern Sie die Tabelle in Excel als Excel-Arbeitsmappe (.xlsx).",
    ".ods": "Speichern Sie die Tabelle in LibreOffice als Excel-Arbeitsmappe (.xlsx).",
    ".doc": "Speichern Sie die Datei in Word als Word-Dokument (.docx).",
    ".odt": "Speichern Sie die Datei in LibreOffice als Word-Dokument (.docx).",
}


def read_returned(path: Path, language: str = "") -> tuple[ReturnedFile, ...]:
    """What a file says; several where it is a package. `language`: which one of a memory with several.

    Raises `InputError` that names file and cause.
    """
    if path.is_file() and path.stat().st_size > _LARGEST:
        raise InputError(f"„{path.name}“ ist größer als {_LARGEST >> 20} MB.")
    return tuple(_read(read_bytes(path), path.name, language))


def _read(data: bytes, name: str, language: str, *, packed: bool = False) -> Iterator[ReturnedFile]:
    ending = Path(name).suffix.lower()
    if ending in _OTHER_OFFICE:
        raise InputError(f"„{name}“ kann so nicht gelesen werden.", _OTHER_OFFICE[ending])
    if data.startswith(b"PK\3\4") or ending in _ZIPPED:
        archive = read_archive(data, name)
        if "word/document.xml" in archive:
            yield docx_table.read_job(data, name)
        elif "xl/workbook.xml" in archive:
            yield xlsx_exchange.read_job(data, name)
        elif MANIFEST in archive and packed:
            raise InputError(
                f"„{name}“ ist ein Paket in einem Paket.", "Entpacken Sie es, und lesen Sie es für sich ein."
            )
        elif MANIFEST in archive:
            yield from _of_package(archive, language)
        else:
            raise InputError(
                f"„{name}“ ist weder eine Word- oder Excel-Datei noch ein Paket für Übersetzungen."
            )
        return
    if ending in _ENDINGS_OF_TABLES:
        yield csv_table.read_job(data, name)
    else:
        yield _of_xml(data, name, language)


def _of_xml(data: bytes, name: str, language: str) -> ReturnedFile:
    root, entities = parsed(data, name)
    if xliff12.format_of(root):
        return xliff12.read_job(root, entities, name)
    if xliff2.format_of(root):
        return xliff2.read_job(root, entities, name)
    if tmx.format_of(root):
        return tmx.read_job(root, entities, name, language)
    raise InputError(
        f"„{name}“ ist keine Datei, aus der Übersetzungen gelesen werden können.",
        "Gelesen werden XLIFF, TMX, Excel (.xlsx), Word (.docx), CSV und Pakete (.zip).",
    )


def _of_package(archive: Archive, language: str) -> Iterator[ReturnedFile]:
    """The files of a package that somebody changed or added."""
    known, stamps, own = _manifest(archive)
    found = False
    for entry in archive.names:
        name = Path(entry).name
        if not name or name in {MANIFEST, NOTE} or "__MACOSX" in entry:
            continue
        data = archive.read(entry)
        if known.get(entry) == hashlib.sha256(data).hexdigest():
            continue
        found = True
        try:
            for file in _read(data, f"{archive.name}/{name}", language, packed=True):
                yield replace(file, units=tuple(_stamped(unit, stamps) for unit in file.units))
        except InputError as error:
            cause = " ".join(filter(None, (str(error), error.hint)))
            yield ReturnedFile(f"{archive.name}/{name}", "", own, (), (UnusedReturn("ganze Datei", cause),))
    if not found:
        cause = "Alle Dateien kamen so zurück, wie sie hinausgingen."
        yield ReturnedFile(archive.name, "", own, (), (UnusedReturn("ganzes Paket", cause),))


def packed_units(archive: Archive) -> int:
    """How many passages a package was made of. Raises `InputError`."""
    return len(_manifest(archive)[1])


def _stamped(unit: ReturnedUnit, stamps: dict[str, str]) -> ReturnedUnit:
    """What a program dropped from its file is still in the package's list."""
    return unit if unit.stamp else replace(unit, stamp=stamps.get(unit.id, ""))


def _manifest(archive: Archive) -> tuple[dict[str, str], dict[str, str], str]:
    """Checksums by file, stamps by unit, and the language; "" where it is not told."""
    try:
        manifest = json.loads(archive.read(MANIFEST).decode("utf-8"))
        return (
            {str(entry["name"]): str(entry["sha256"]) for entry in manifest["files"]},
            {str(unit["id"]): str(unit["stamp"]) for unit in manifest["units"]},
            str(manifest.get("language") or ""),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(
            f"„{archive.name}“: Das Verzeichnis des Pakets ({MANIFEST}) ist beschädigt."
        ) from error
