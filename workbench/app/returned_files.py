"""The files of returns: named ones and those in folders."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from workbench.common.errors import InputError
from workbench.document.opening import file_bytes

_NEVER = ("~$", ".")


def returned_files(paths: Sequence[Path]) -> list[tuple[str, Callable[[], bytes]]]:
    """Name and a way to read it for each file; of folders all files in them, without hidden and lock files.

    Names are told with their folder where two files are called the same. Raises `InputError` if there is no such path.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        if path.is_dir():
            inside = (item for item in sorted(path.rglob("*")) if item.is_file() and not _hidden(item, path))
            found.update((item.resolve(), item) for item in inside)
        elif path.exists():
            found[path.resolve()] = path
        else:
            raise InputError(f"„{path}“ gibt es nicht.", "Prüfen Sie Ordner und Schreibweise.")
    if not found:
        raise InputError("Hier liegen keine Rückgaben.", "Nennen Sie Dateien oder einen Ordner mit Dateien.")
    often = Counter(item.name for item in found.values())
    return [
        (item.name if often[item.name] == 1 else str(item), partial(file_bytes, item))
        for item in found.values()
    ]


def _hidden(item: Path, folder: Path) -> bool:
    return any(part.startswith(_NEVER) for part in item.relative_to(folder).parts)
