"""Write an exchange file of another program again, with new translations and nothing else changed."""

from collections.abc import Sequence
from pathlib import Path

from workbench.app.output_path import check_folder, check_output
from workbench.common.errors import InputError
from workbench.common.text import replace_file
from workbench.translation.foreign_files import CopiedFile, read_foreign

LARGEST = 64 * 1024 * 1024
"""Bytes; larger files are checked and imported, but not edited."""

_OTHERS = frozenset({".xlsx", ".docx", ".zip"})


def copy_exchange_file(
    path: Path, out: Path, targets: Sequence[str], prefix: str = "", language: str = ""
) -> CopiedFile:
    """`targets`: new translations, each as "UNIT=TEXT"; `prefix` goes in front of all others. See `ForeignFile`.

    Raises `WorkbenchError` when the file cannot be used, a unit is not there, or `out` cannot be written.
    """
    check_output(path, out)
    check_folder(out)
    if path.is_file() and path.stat().st_size > LARGEST:
        raise InputError(f"„{path.name}“ ist größer als {LARGEST >> 20} MB und kann nicht bearbeitet werden.")
    if path.suffix.lower() in _OTHERS:
        raise InputError(f"„{path.name}“: So bearbeitet werden nur XLIFF, TMX und TBX.")
    foreign = read_foreign(path)
    copied = foreign.with_targets(dict(map(foreign.assigned, targets)), prefix, language)
    replace_file(out, copied.data)
    return copied
