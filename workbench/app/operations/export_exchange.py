"""Give a form to translators: one file of a format, or a package with all of them."""

import hashlib
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from workbench.common.errors import InputError, WorkbenchError
from workbench.common.text import replace_file
from workbench.model.exchange import ExchangeJob
from workbench.model.term import GlossaryEntry
from workbench.translation.languages import language_name
from workbench.translation.returned_files import MANIFEST, NOTE

PACKAGE = "package"
FORMATS: Mapping[str, str] = {
    PACKAGE: ".zip",
    "xliff-2.1": ".xlf",
    "xliff-1.2": ".xlf",
    "xlsx": ".xlsx",
    "docx": ".docx",
    "tmx": ".tmx",
}
"""Names of formats and the endings of their files."""
_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The date of all entries of a package: the same job gives the same bytes."""


@dataclass(frozen=True, slots=True)
class ExportedJob:
    """Where the job is now, how many passages it has, and German notes about what could not be written."""

    path: Path
    units: int
    open: int
    notes: tuple[str, ...]


def export_exchange(
    job: ExchangeJob,
    out: Path,
    exchange_format: str = PACKAGE,
    *,
    entries: Sequence[GlossaryEntry] = (),
    form_file: tuple[str, bytes] | None = None,
) -> ExportedJob:
    """Write the job to `out`. A package also gets the terms of the office and the German form itself.

    Raises `InputError` for a job without passages and for texts that the format cannot hold, `WorkbenchError` when
    `out` cannot be written.
    """
    if not job.units:
        raise InputError(f"In „{job.form}“ gibt es nichts zu übersetzen.")
    if out.suffix.lower() != FORMATS[exchange_format]:
        raise WorkbenchError(
            f"Das Format {exchange_format} braucht die Endung {FORMATS[exchange_format]}, nicht „{out.suffix}“."
        )
    notes: list[str] = []
    packed = exchange_format == PACKAGE
    data = _package(job, entries, form_file, notes) if packed else _writers()[exchange_format](job)
    replace_file(out, data)
    left = sum(not unit.target.strip() for unit in job.units)
    return ExportedJob(out, len(job.units), left, tuple(notes))


def _writers() -> Mapping[str, Callable[[ExchangeJob], bytes]]:
    from workbench.reporting.translator_table import write_translator_table
    from workbench.translation.exchange import tmx, xliff2, xliff12, xlsx_exchange

    return {
        "xliff-2.1": xliff2.write_job,
        "xliff-1.2": xliff12.write_job,
        "xlsx": xlsx_exchange.write_job,
        "docx": write_translator_table,
        "tmx": tmx.write_job,
    }


def _package(
    job: ExchangeJob,
    entries: Sequence[GlossaryEntry],
    form_file: tuple[str, bytes] | None,
    notes: list[str],
) -> bytes:
    files: dict[str, bytes] = {}
    stem = f"{Path(job.form).stem}-{job.language}"
    for name, write in _writers().items():
        inner = f"{stem}-xliff12.xlf" if name == "xliff-1.2" else f"{stem}{FORMATS[name]}"
        try:
            files[inner] = write(job)
        except InputError as error:
            notes.append(f"Das Paket enthält keine Datei im Format {name}: {error}")
    if entries:
        from workbench.glossary.tbx_writing import tbx_bytes

        files["fachwoerter.tbx"] = tbx_bytes(entries)
    if form_file is not None:
        files[f"formular/{form_file[0]}"] = form_file[1]
    files[NOTE] = _note(job, tuple(files), notes).encode("utf-8-sig")
    files[MANIFEST] = _manifest(job, files)
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files, key=lambda name: (name != NOTE, name)):
            info = zipfile.ZipInfo(name, _OLDEST)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, files[name])
    return stream.getvalue()


def _manifest(job: ExchangeJob, files: Mapping[str, bytes]) -> bytes:
    content = {
        "schema": 1,
        "form": job.form,
        "version": job.version,
        "language": job.language,
        "on": job.on,
        "units": [{"id": unit.id, "stamp": unit.stamp, "state": unit.state.value} for unit in job.units],
        "files": [
            {"name": name, "sha256": hashlib.sha256(data).hexdigest()} for name, data in sorted(files.items())
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


_WORK = (
    ("-xliff12.xlf", "für ältere Übersetzungsprogramme (XLIFF 1.2)"),
    (".xlf", "für Übersetzungsprogramme (XLIFF 2.1)"),
    (".xlsx", "zum Arbeiten in Excel"),
    (".docx", "zum Arbeiten in Word"),
)
_HELP = (
    (".tmx", "Übersetzungsspeicher mit allem, was schon übersetzt ist"),
    (".tbx", "Fachwörter des Amtes"),
)


def _note(job: ExchangeJob, names: Sequence[str], notes: Sequence[str]) -> str:
    open_units = sum(not unit.target.strip() for unit in job.units)
    own = [name for name in names if not name.startswith("formular/")]
    version = f", Fassung {job.version}" if job.version else ""
    lines = [
        f"Übersetzung: {job.form}{version}",
        f"Sprache: {language_name(job.language)} ({job.language})",
        f"Stand: {job.on}",
        f"Passagen: {len(job.units)}, davon noch ohne Übersetzung: {open_units}",
        "",
        "Bitte bearbeiten Sie nur EINE dieser Dateien, und senden Sie diese zurück:",
        *(f"- {name}: {use}" for name in own if (use := _use(name, _WORK))),
        "",
        "Das hilft dabei:",
        *(f"- {name}: {use}" for name in own if (use := _use(name, _HELP))),
        "",
        "Das deutsche Formular liegt im Ordner „formular“."
        if any("formular/" in name for name in names)
        else "",
        "{1}, {2} ... stehen für Kästchen, Felder und Umbrüche des Formulars.",
        "Jedes kommt in der Übersetzung genau einmal vor, in derselben Reihenfolge wie im deutschen Text.",
        "Bitte ändern Sie weder den deutschen Text noch Kennungen und Schlüssel.",
        "Rechtlich gilt der deutsche Text.",
        *notes,
    ]
    return "\r\n".join(lines) + "\r\n"


def _use(name: str, uses: Sequence[tuple[str, str]]) -> str:
    return next((use for ending, use in uses if name.endswith(ending)), "")
