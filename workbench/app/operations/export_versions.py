"""Write several versions of a form at once, each to a file of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.app.operations.export_form import export_ending, export_form
from workbench.app.operations.translate_form import BILINGUAL, output_ending, translate_form
from workbench.app.output_path import check_folder, check_output
from workbench.app.session import FormSession
from workbench.common.errors import Cancelled, WorkbenchError
from workbench.common.progress import Progress
from workbench.model.revision import ExportMode, ExportOptions
from workbench.model.translation import TranslationPair

KINDS = (*(mode.value for mode in ExportMode), BILINGUAL)
"""Values of `ExportMode`, and German beside another language."""


@dataclass(frozen=True, slots=True)
class WantedFile:
    """One of `KINDS` and where it is to be written.

    For BILINGUAL only: `language` (BCP 47), `pairs`, and `way` (see `bilingual_way`), "" = what suits the text.
    """

    kind: str
    path: Path
    language: str = ""
    pairs: tuple[TranslationPair, ...] = ()
    way: str = ""


@dataclass(frozen=True, slots=True)
class MissingEdit:
    """A change that is not in the file, and the German sentence why."""

    segment: str
    cause: str


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that is there. `note`: German, what else to know of it, or ""."""

    kind: str
    path: Path
    missing: tuple[MissingEdit, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class FailedFile:
    """A file that could not be written: nothing of it is there."""

    kind: str
    path: Path
    error: WorkbenchError


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """What became of the wanted files. `stopped`: the last ones were not begun any more."""

    written: tuple[WrittenFile, ...]
    failed: tuple[FailedFile, ...]
    stopped: bool = False


def ending_of(session: FormSession, kind: str, way: str = "") -> str:
    """The ending that a file of this kind must have; empty where any will do. `way`: see `WantedFile`."""
    if kind == BILINGUAL:
        return output_ending(session, BILINGUAL, way)
    return export_ending(session, ExportMode(kind))


def export_versions(
    session: FormSession,
    wanted: Sequence[WantedFile],
    progress: Progress | None = None,
    *,
    allow_unsigned: bool = False,
) -> ExportOutcome:
    """Write each wanted file in one step; what cannot be written is told, and the others are written.

    Raises `WorkbenchError` before anything is written if one would be the form itself, or two have one name.
    """
    _check(session, wanted)
    progress = progress or Progress()
    written, failed = list[WrittenFile](), list[FailedFile]()
    for number, item in enumerate(wanted):
        try:
            progress.step(number, len(wanted), f"{item.path.name} wird geschrieben")
            written.append(_write(session, item, allow_unsigned))
        except Cancelled:
            return ExportOutcome(tuple(written), tuple(failed), stopped=True)
        except WorkbenchError as error:
            failed.append(FailedFile(item.kind, item.path, error))
    return ExportOutcome(tuple(written), tuple(failed))


def _check(session: FormSession, wanted: Sequence[WantedFile]) -> None:
    names = [str(item.path).casefold() for item in wanted]
    for item in wanted:
        check_output(session.path, item.path, ending_of(session, item.kind, item.way))
        check_folder(item.path)
        if names.count(str(item.path).casefold()) > 1:
            raise WorkbenchError(
                f"„{item.path.name}“ soll zwei Fassungen aufnehmen.",
                "Geben Sie jeder Fassung einen eigenen Namen.",
            )


def _write(session: FormSession, item: WantedFile, allow_unsigned: bool) -> WrittenFile:
    if item.kind == BILINGUAL:
        translated = translate_form(
            session,
            item.path,
            item.language,
            item.pairs,
            BILINGUAL,
            way=item.way,
            allow_unsigned=allow_unsigned,
        )
        missing = len(translated.missing)
        note = f"{missing} Passagen sind noch nicht übersetzt." if missing > 1 else ""
        note = "1 Passage ist noch nicht übersetzt." if missing == 1 else note
        note = " ".join(filter(None, (note, *translated.hints)))
        causes = tuple(MissingEdit(segment, cause) for segment, cause in translated.causes.items())
        return WrittenFile(item.kind, item.path, causes, note)
    options = ExportOptions(mode=ExportMode(item.kind), allow_unsigned=allow_unsigned)
    report = export_form(session, item.path, options)
    missing_edits = tuple(MissingEdit(refused.edit.segment, refused.cause) for refused in report.refused)
    return WrittenFile(item.kind, item.path, missing_edits)
