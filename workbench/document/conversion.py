"""Old formats through LibreOffice, where it is installed: the converted Word copy is what is edited."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from functools import cache
from pathlib import Path

from workbench.common.errors import Cancelled, InputError, WorkbenchError
from workbench.common.progress import Progress
from workbench.document.detection import HOW_TO_CONVERT, FileFormat, detect_format
from workbench.document.form import OpenForm
from workbench.model.document import Note

TIME_LIMIT = 120.0
"""Seconds until a conversion is given up. A 700-page .doc takes about 20."""

_POLL = 0.2
_USUAL_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)
_FILTERS = {
    "docx": "docx:MS Word 2007 XML",
    "pdf": "pdf:writer_pdf_Export",
    "odt": "odt:writer8",
    "doc": "doc:MS Word 97",
}
_NAMES = {FileFormat.OLD_WORD: "ein altes Word-Dokument (.doc)", FileFormat.RTF: "eine RTF-Datei"}
_CONVERTED = Note(
    "converted",
    "LibreOffice hat die Datei in ein Word-Dokument (.docx) umgewandelt. Bearbeitet wird diese Kopie; "
    "prüfen Sie das Aussehen.",
)
_SAFE_SETTINGS = (
    ("Security/Scripting", "DisableMacrosExecution", "true"),
    ("Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Misc", "FirstRun", "false"),
)
"""No macros, and no fetching of pictures that a document only links to."""


@cache
def find_libreoffice() -> str | None:
    """The program that starts LibreOffice, or None where it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _USUAL_PLACES if Path(place).is_file()), None)


def open_converted(data: bytes, name: str, progress: Progress) -> OpenForm:
    """A .doc or .rtf as the Word form that LibreOffice makes of it.

    Raises `InputError` that says how to convert in Word when LibreOffice is missing or fails.
    """
    from workbench.document.docx.reader import open_docx

    source = detect_format(data, name)
    if find_libreoffice() is None:
        raise InputError(
            f"„{name}“ ist {_NAMES.get(source, 'kein Word-Dokument (.docx)')} "
            "und kann ohne LibreOffice nicht gelesen werden.",
            HOW_TO_CONVERT,
        )
    progress.step(0, 1, f"LibreOffice wandelt {name} um")
    form = open_docx(convert(data, name, "docx", progress), name)
    form.document = replace(form.document, notes=(_CONVERTED, *form.document.notes))
    return form


def convert(
    data: bytes, name: str, target: str, progress: Progress | None = None, limit: float = TIME_LIMIT
) -> bytes:
    """`data` in the format `target` ("docx", "pdf", "odt"), made by LibreOffice in a profile of its own.

    Raises `InputError` when it fails or takes longer than `limit` seconds, `Cancelled` when asked to stop.
    """
    program = find_libreoffice()
    if program is None:
        raise WorkbenchError("Dafür muss LibreOffice installiert sein.", HOW_TO_CONVERT)
    source = detect_format(data, name)
    with tempfile.TemporaryDirectory(prefix="formularwerkbank-", ignore_cleanup_errors=True) as folder:
        base = Path(folder)
        original = base / f"formular.{source.value}"
        original.write_bytes(data)
        _write_profile(base / "profil")
        _run(_command(program, base, original, target), name, progress or Progress(), limit)
        result = base / "neu" / f"formular.{target}"
        if not result.is_file() or not result.stat().st_size:
            raise InputError(
                f"LibreOffice kann „{name}“ nicht umwandeln. Die Datei ist beschädigt oder geschützt.",
                HOW_TO_CONVERT,
            )
        return result.read_bytes()


def _write_profile(profile: Path) -> None:
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    items = "".join(
        f'<item oor:path="/org.openoffice.Office.Common/{path}">'
        f'<prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SAFE_SETTINGS
    )
    settings.write_text(
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>', encoding="utf-8"
    )


def _command(program: str, base: Path, original: Path, target: str) -> list[str]:
    return [
        program,
        f"-env:UserInstallation={(base / 'profil').as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        "--convert-to",
        _FILTERS[target],
        "--outdir",
        str(base / "neu"),
        str(original),
    ]


def _run(command: list[str], name: str, progress: Progress, limit: float) -> None:
    """Runs to the end, or ends exactly the processes that it started."""
    process = subprocess.Popen(  # noqa: S603  (own arguments; the user's file gets a fixed name)
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    give_up = time.monotonic() + limit
    try:
        while process.poll() is None:
            progress.step(0, 1, f"LibreOffice wandelt {name} um")
            if time.monotonic() > give_up:
                raise InputError(
                    f"LibreOffice hat „{name}“ in {limit:.0f} Sekunden nicht umgewandelt.", HOW_TO_CONVERT
                )
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_POLL)
    except (InputError, Cancelled, KeyboardInterrupt):
        _end(process)
        raise


def _end(process: "subprocess.Popen[bytes]") -> None:
    """LibreOffice starts a second program; both are in the group that `start_new_session` made."""
    if sys.platform == "win32":
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
