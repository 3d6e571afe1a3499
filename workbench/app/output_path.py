"""Where a result may be written."""

import os
from pathlib import Path

from workbench.common.errors import WorkbenchError
from workbench.common.os_causes import cause_of

WORD_ENDINGS = (".docx", ".docm", ".dotx", ".dotm")


def check_output(source: Path, out: Path, ending: str = "") -> None:
    """Raise `WorkbenchError` when `out` is `source` (by link or other case too), a folder or ends wrongly."""
    if is_same_file(source, out):
        raise WorkbenchError(
            f"„{out}“ ist das Formular selbst; es wird nie überschrieben.",
            "Nennen Sie für das Ergebnis einen anderen Dateinamen.",
        )
    if out.is_dir():
        raise WorkbenchError(f"„{out}“ ist ein Ordner; nennen Sie einen Dateinamen.")
    if ending and out.suffix.lower() != ending:
        raise WorkbenchError(
            f"Das Ergebnis hat das Format {ending}; „{out.name}“ muss deshalb auf {ending} enden.",
            "Mit einer anderen Endung öffnet Word die Datei nicht." if ending in WORD_ENDINGS else "",
        )


def check_folder(out: Path) -> None:
    """Raise `WorkbenchError` when the folder of `out` is missing or closed: known before anything is written."""
    if not out.parent.is_dir():
        raise WorkbenchError(
            f"„{out}“ kann nicht geschrieben werden: den Ordner „{out.parent}“ gibt es nicht.",
            "Legen Sie den Ordner an oder nennen Sie einen anderen.",
        )
    if not os.access(out.parent, os.W_OK):
        raise WorkbenchError(
            f"„{out}“ kann nicht geschrieben werden: im Ordner „{out.parent}“ fehlt die Berechtigung."
        )


def make_folder(folder: Path) -> None:
    """The folder and those above it, if they are missing. Raises `WorkbenchError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkbenchError(
            f"Der Ordner „{folder}“ kann nicht angelegt werden: {cause_of(error)}."
        ) from error


def own_ending(source: Path, file_format: str) -> str:
    """The ending a new version of `source` needs; empty where any will do.

    A .docm stays one, a converted .doc and an .odt become a .docx, a text file keeps its ending.
    """
    ending = source.suffix.lower()
    if file_format == "txt":
        return ending
    return ending if ending in WORD_ENDINGS and file_format == "docx" else ".docx"


def is_same_file(first: Path, second: Path) -> bool:
    """Whether both names lead to one file: by path, link, or a name that differs only in case."""
    if second.exists() and first.exists() and second.samefile(first):
        return True
    return _folded(first) == _folded(second)


def _folded(path: Path) -> str:
    return os.path.realpath(path).casefold()
