"""The table of contents of a workspace's zip file, and what makes a file unusable before anything of it is used."""

import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.store.migrating import is_known, newest_schema
from workbench.store.transfer_format import (
    FORMAT,
    MANIFEST,
    ORIGINALS,
    PRODUCT,
    Part,
    moved_tables,
    table_entry,
)

LARGEST_MANIFEST, MOST_ENTRIES = 64 * 1024 * 1024, 500_000
RATIO, RATIO_FROM = 200, 10 * 1024 * 1024
"""Limits against files that were made to fill the disk: bytes, entries, packing of large entries."""
_GONE = frozenset({"data/translation_units.jsonl", "data/annotations.jsonl"})
"""Tables of earlier schemas that nothing was ever written to."""
_SHA256 = re.compile(r"[0-9a-f]{64}")
_HINT = "Es wurde nichts übernommen. Erzeugen Sie die Datei neu mit „workbench workspace export“."


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a zip file says that it holds."""

    workspace: str
    name: str
    parts: Mapping[str, Part]


@contextmanager
def opened_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip file, for reading. Raises `InputError` when it can't be read or is damaged, also while it is read."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except FileNotFoundError as error:
        raise InputError(
            f"Die Datei „{path}“ gibt es nicht.", "Prüfen Sie Ordner und Schreibweise."
        ) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise damaged(path) from error
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error


def damaged(path: Path, cause: str = "") -> InputError:
    """The file is not as it was written. `cause` is part of a German sentence."""
    told = f" ({cause})" if cause else ""
    return InputError(f"„{path.name}“ ist beschädigt, unvollständig oder wurde verändert{told}.", _HINT)


def read_manifest(archive: zipfile.ZipFile, path: Path) -> Manifest:
    """The checked table of contents. Raises `InputError` for another kind of file or schema, and where names or sizes
    in the zip differ from it."""
    infos = archive.infolist()
    names = [info.filename for info in infos]
    if len(names) > MOST_ENTRIES:
        raise InputError(f"„{path.name}“ enthält {len(names)} Einträge, das ist kein Arbeitsbereich.")
    if MANIFEST not in names or archive.getinfo(MANIFEST).file_size > LARGEST_MANIFEST:
        raise InputError(f"„{path.name}“ ist kein ausgegebener Arbeitsbereich oder unvollständig.")
    try:
        content = json.loads(archive.read(MANIFEST))
    except (ValueError, RecursionError) as error:
        raise damaged(path, MANIFEST) from error
    manifest = _manifest(content, path)
    if sorted(names) != sorted([MANIFEST, *manifest.parts]):
        raise damaged(path, "Bestandteile fehlen oder sind zu viel")
    for info in infos:
        _check_entry(info, manifest, path)
    return manifest


def _check_entry(info: zipfile.ZipInfo, manifest: Manifest, path: Path) -> None:
    name = info.filename
    if info.file_size > RATIO_FROM and info.file_size > RATIO * max(info.compress_size, 1):
        raise InputError(f"„{path.name}“ ist auffällig stark gepackt und wird zum Schutz nicht geöffnet.")
    if info.flag_bits & 0x1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise damaged(path, name)
    if name != MANIFEST and info.file_size != manifest.parts[name].size:
        raise damaged(path, name)


def _manifest(content: Any, path: Path) -> Manifest:
    if not isinstance(content, dict) or content.get("product") != PRODUCT:
        raise InputError(f"„{path.name}“ ist kein ausgegebener Arbeitsbereich der Formularwerkbank.")
    if content.get("format") != FORMAT or not is_known(str(content.get("schema"))):
        raise InputError(
            f"„{path.name}“ wurde mit einer anderen, wohl neueren Fassung der Formularwerkbank geschrieben.",
            "Aktualisieren Sie das Programm. Es wurde nichts übernommen.",
        )
    try:
        workspace = content["workspace"]
        parts = dict(_part(item) for item in content["parts"])
        found = Manifest(str(workspace["id"]), str(workspace["name"]), parts)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise damaged(path, MANIFEST) from error
    _check_names(found, len(content["parts"]), path, earlier=content["schema"] != newest_schema())
    return found


def _part(item: Any) -> tuple[str, Part]:
    name, size, sha256, rows = item["name"], item["size"], item["sha256"], item.get("rows")
    whole = (size,) if rows is None else (size, rows)
    if any(isinstance(number, bool) or not isinstance(number, int) or number < 0 for number in whole):
        raise ValueError("no number")
    if not isinstance(name, str) or not _SHA256.fullmatch(sha256):
        raise ValueError("no hash")
    return name, Part(size, sha256, rows)


def _check_names(manifest: Manifest, listed: int, path: Path, *, earlier: bool) -> None:
    """An earlier schema has no part for tables that came later: they are empty."""
    tables = {table_entry(table) for table in moved_tables()}
    files = {name for name, part in manifest.parts.items() if part.rows is None}
    wrong = any(not name.startswith(f"{ORIGINALS}/") for name in files)
    there = set(manifest.parts) - files
    gone = {name for name in there & _GONE if earlier and not manifest.parts[name].rows}
    complete = there - gone <= tables if earlier else there == tables
    if listed != len(manifest.parts) or wrong or not complete:
        raise damaged(path, MANIFEST)
