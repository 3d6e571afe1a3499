"""Write an exchange file of another program again, with new translations and nothing else changed."""

import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.app.output_path import check_folder, check_output
from workbench.common.errors import InputError
from workbench.common.text import replace_file, replacing_file
from workbench.translation.foreign_files import check_foreign, read_foreign
from workbench.translation.markup.language_codes import normalised_code

LARGEST = 64 * 1024 * 1024
"""Bytes; larger files are checked and imported, but not edited."""

_OTHERS = frozenset({".xlsx", ".docx", ".zip"})


@dataclass(frozen=True, slots=True)
class CopiedUnits:
    """How many units changed, and what a person should know (German)."""

    changed: int
    notes: tuple[str, ...]


def copy_exchange_file(
    path: Path, out: Path, targets: Sequence[str], prefix: str = "", language: str = ""
) -> CopiedUnits:
    """`targets`: new translations, each as "UNIT=TEXT"; `prefix` goes in front of all others. See `ForeignFile`.

    Raises `WorkbenchError` when the file cannot be used, a unit is not there, or `out` cannot be written.
    """
    check_output(path, out)
    check_folder(out)
    if language and not normalised_code(language):
        raise InputError(
            f"„{language}“ ist kein Sprachkürzel.", "Gemeint sind Kürzel wie tr, uk oder sr-Latn."
        )
    if not targets and not prefix:
        return _copy_untouched(path, out)
    if path.is_file() and path.stat().st_size > LARGEST:
        raise InputError(f"„{path.name}“ ist größer als {LARGEST >> 20} MB und kann nicht bearbeitet werden.")
    if path.suffix.lower() in _OTHERS:
        raise InputError(f"„{path.name}“: So bearbeitet werden nur XLIFF, TMX und TBX.")
    foreign = read_foreign(path)
    assigned = [foreign.assigned(target) for target in targets]
    for unit, count in Counter(unit for unit, _ in assigned).items():
        if count > 1:
            raise InputError(f"Für die Einheit „{unit}“ sind {count} neue Texte angegeben.")
    copied = foreign.with_targets(dict(assigned), prefix, language)
    replace_file(out, copied.data)
    return CopiedUnits(copied.changed, copied.notes)


def _copy_untouched(path: Path, out: Path) -> CopiedUnits:
    """The same bytes, whatever the size, if the file can be read at all."""
    checked = check_foreign(path)
    if checked.error is not None:
        raise InputError(checked.error)
    with path.open("rb") as source, replacing_file(out) as target:
        shutil.copyfileobj(source, target)
    return CopiedUnits(0, checked.notes)
