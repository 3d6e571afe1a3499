"""Write the revised form to a new file."""

from dataclasses import dataclass
from pathlib import Path

from workbench.app.legal_edits import edited_blocks
from workbench.app.output_path import check_output, own_ending
from workbench.app.session import FormSession
from workbench.common.errors import WorkbenchError
from workbench.common.text import replace_file
from workbench.model.revision import ExportMode, ExportOptions, ExportResult, RefusedEdit, TextEdit


class SignatureEndsError(WorkbenchError):
    """The form is signed and nobody has allowed to end the signature (`ExportOptions.allow_unsigned`)."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written where, and which edits are not in it, each with the German cause."""

    path: Path
    mode: ExportMode
    applied: tuple[TextEdit, ...]
    refused: tuple[RefusedEdit, ...]


def export_form(session: FormSession, out: Path, options: ExportOptions) -> ExportReport:
    """Write the session's current texts to `out`, in one step; the form itself is never changed.

    Raises `WorkbenchError` when `out` is the form itself or has the wrong ending, when the signature would
    end and `options.allow_unsigned` is not set, or when the format cannot be written. Nothing is written
    then.
    """
    check_output(session.path, out, export_ending(session, options.mode))
    edits = session.edits()
    result = _written(session, edits, options)
    with session.journal.exporting(out.name, options.mode.value, result.data):
        replace_file(out, result.data)
    return ExportReport(out, options.mode, result.applied, result.refused)


def export_ending(session: FormSession, mode: ExportMode) -> str:
    """The ending that the new file must have; empty where any will do."""
    return ".docx" if mode.is_new_document else own_ending(session.path, session.document.format)


def _written(session: FormSession, edits: tuple[TextEdit, ...], options: ExportOptions) -> ExportResult:
    if options.mode is ExportMode.SYNOPSIS:
        return _synopsis(session, edits)
    if options.mode is ExportMode.TEST:
        from workbench.reporting.reader_test import write_reader_test

        return ExportResult(write_reader_test(session.current_document()), edits, ())
    return _revised(session, edits, options)


def _revised(session: FormSession, edits: tuple[TextEdit, ...], options: ExportOptions) -> ExportResult:
    if edits and session.form.has_signature and not options.allow_unsigned:
        raise SignatureEndsError(
            f"„{session.path.name}“ ist digital signiert; durch die Änderung wird die Signatur ungültig.",
            "Erlauben Sie das ausdrücklich, wenn das Formular danach neu signiert wird.",
        )
    return session.form.export(edits, options)


def _synopsis(session: FormSession, edits: tuple[TextEdit, ...]) -> ExportResult:
    from workbench.reporting.synopsis import write_synopsis

    notes = {item.segment: (item.note,) for item in edited_blocks(session, edits)}
    data = write_synopsis(session.document, edits, notes, f"Gegenüberstellung: {session.path.name}")
    return ExportResult(data, edits, ())
