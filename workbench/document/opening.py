"""Opening a form of any supported format."""

from pathlib import Path

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.common.progress import Progress
from workbench.document.detection import FileFormat, detect_format
from workbench.document.form import OpenForm

LARGEST_FILE = 300 * 1024 * 1024
"""Bytes. The largest real form in the collections we know has 20 MB."""


def open_form(path: Path, progress: Progress | None = None) -> OpenForm:
    """The form in `path`. Raises `InputError` with one German sentence when it cannot be read."""
    progress = progress or Progress()
    progress.step(0, 1, f"{path.name} wird geöffnet")
    form = open_data(file_bytes(path), path.name, progress)
    progress.step(1, 1, f"{path.name} ist geöffnet")
    return form


def open_data(data: bytes, name: str, progress: Progress) -> OpenForm:
    """The form that the bytes of a file hold; `name` is for messages and for the kind of plain text."""
    match detect_format(data, name):
        case FileFormat.DOCX:
            from workbench.document.docx.reader import open_docx

            return open_docx(data, name)
        case FileFormat.ODT:
            from workbench.document.odt import open_odt

            return open_odt(data, name)
        case FileFormat.PDF:
            from workbench.document.pdf import open_pdf

            return open_pdf(data, name)
        case FileFormat.TEXT:
            from workbench.document.text import open_text

            return open_text(data, name)
        case FileFormat.OLD_WORD | FileFormat.RTF:
            from workbench.document.conversion import open_converted

            return open_converted(data, name, progress)


def file_bytes(path: Path) -> bytes:
    """What is in the file. Raises `InputError` with one German sentence when it cannot be read."""
    try:
        if path.is_dir():
            raise InputError(f"„{path.name}“ ist ein Ordner und keine Datei.")
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise InputError(
                f"„{path.name}“ ist mit {size // 1024**2} MB zu groß. "
                f"Lesbar sind Dateien bis {LARGEST_FILE // 1024**2} MB."
            )
        if not path.is_file():
            raise InputError(f"„{path.name}“ ist keine gewöhnliche Datei.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(
            f"Die Datei „{path}“ gibt es nicht.", "Prüfen Sie Ordner und Schreibweise."
        ) from error
    except PermissionError as error:
        raise InputError(
            f"„{path.name}“ darf nicht gelesen werden.", "Bitten Sie um das Leserecht für die Datei."
        ) from error
    except OSError as error:
        raise InputError(f"„{path.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error
