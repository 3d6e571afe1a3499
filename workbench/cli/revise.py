"""`workbench revise`: apply suggestions and edits, write a new file."""

import argparse
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from workbench.app.legal_edits import BlockEdit, edited_blocks
from workbench.app.operations.accept_safe import accept_safe
from workbench.app.operations.apply_edits import apply_edits
from workbench.app.operations.export_form import ExportReport, SignatureEndsError, export_form
from workbench.app.operations.suggest_form import open_suggestions
from workbench.app.output_path import check_folder, check_output, is_same_file
from workbench.app.session import FormSession
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_file, add_glossary, add_workspace, new_parser
from workbench.cli.conflict_text import write_both_texts
from workbench.cli.edits_file import read_edits
from workbench.cli.json_records import block_edit_json, edit_json, refused_json
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.opened_workspace import opened_form, opened_workspace, workspace_files
from workbench.cli.output import to_json, write_error, write_line, write_notes
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress
from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress
from workbench.common.text import replace_file
from workbench.model.revision import ExportMode, ExportOptions, RefusedEdit, TextEdit
from workbench.store.errors import ConflictError

Result = TypeVar("Result")
_TRIES = 20


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench revise`."""
    parser = new_parser(
        subparsers,
        "revise",
        "Vorschläge und Änderungen übernehmen und ein neues Formular schreiben",
        "Wo --edits eine Passage ändert, bleibt sie so; --accept safe wirkt auf die übrigen. "
        "Mit --workspace werden die Änderungen auch im Arbeitsbereich festgehalten. "
        "Endet mit 3, wenn Änderungen nicht passen: der Rest ist dann geschrieben.",
    )
    add_file(parser)
    parser.add_argument("-o", "--out", metavar="OUT", type=Path, required=True, help="Datei für das Ergebnis")
    add_glossary(parser)
    add_workspace(parser)
    parser.add_argument(
        "--accept",
        choices=("safe", "none"),
        default="none",
        help="sichere Vorschläge des Glossars übernehmen (safe) oder keine (none, ohne Angabe)",
    )
    parser.add_argument("--edits", metavar="EDITS.json", type=Path, help="Änderungen: segment, before, after")
    parser.add_argument(
        "--as",
        dest="mode",
        choices=[mode.value for mode in ExportMode],
        default=ExportMode.CLEAN.value,
        help="bereinigt (clean, ohne Angabe), mit Änderungsverfolgung (tracked), als Gegenüberstellung "
        "(synopsis) oder in großer Schrift für einen Test mit Leserinnen und Lesern (test)",
    )
    parser.add_argument(
        "--allow-unsigned", action="store_true", help="hinnehmen, dass eine digitale Signatur ungültig wird"
    )
    parser.add_argument("--report", metavar="R.json", type=Path, help="Bericht über die Änderungen")
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the revised form and the report; say on standard error what was not applied."""
    _check_results(arguments)
    edits = read_edits(arguments.edits) if arguments.edits else ()
    with terminal_progress() as progress:
        session = opened_form(arguments, arguments.file, progress, keeps=True)
        refused, applied = _change(session, arguments, edits, progress)
        report = _export(session, arguments)
    refused = (*refused, *report.refused)
    blocks = edited_blocks(session, report.applied)
    if arguments.report:
        replace_file(arguments.report, _report(session, report, refused, applied, arguments, blocks).encode())
    write_notes(session.document)
    for block in blocks:
        write_error(f"Hinweis: {block.note}")
    for item in refused:
        write_error(f"Nicht übernommen: {item.cause}")
        if arguments.workspace and item.edit.segment in session.texts:
            write_both_texts(item.edit.segment, item.edit.after, session.texts[item.edit.segment])
    write_line(f"{report.path}: {counted(len(report.applied), 'Passage', 'Passagen')} geändert.")
    return exit_codes.NEEDS_DECISION if refused else exit_codes.DONE


def _change(
    session: FormSession, arguments: argparse.Namespace, edits: Sequence[TextEdit], progress: Progress
) -> tuple[tuple[RefusedEdit, ...], int]:
    """Apply the explicit edits, then safe suggestions to the other segments: a person's wording is final."""
    _, refused = _kept(session, lambda: apply_edits(session, edits))
    if arguments.glossary or arguments.accept == "safe":
        session.glossary = opened_glossary(arguments.glossary, opened_workspace(arguments))
    if arguments.accept != "safe":
        return refused, 0
    named = {edit.segment for edit in edits}
    return refused, _kept(session, lambda: accept_safe(session, named, progress)).applied


def _kept(session: FormSession, change: Callable[[], Result]) -> Result:
    """The change, tried again on the new texts where others work on the form at the same time."""
    for _ in range(_TRIES - 1):
        try:
            return change()
        except ConflictError:
            from workbench.app.workspace_sessions import take_changes

            take_changes(session)
    return change()


def _export(session: FormSession, arguments: argparse.Namespace) -> ExportReport:
    options = ExportOptions(
        mode=ExportMode(arguments.mode),
        date=datetime.now(UTC).replace(microsecond=0),
        allow_unsigned=arguments.allow_unsigned,
    )
    try:
        return export_form(session, arguments.out, options)
    except SignatureEndsError as error:
        error.hint = "Mit --allow-unsigned nehmen Sie das hin; das Formular muss danach neu signiert werden."
        raise


def _report(
    session: FormSession,
    report: ExportReport,
    refused: Sequence[RefusedEdit],
    applied: int,
    arguments: argparse.Namespace,
    blocks: Sequence[BlockEdit],
) -> str:
    still_open = open_suggestions(session.current_document(), session.glossary)
    return to_json(
        {
            "file": session.document.name,
            "out": str(report.path),
            "as": report.mode.value,
            "accept": arguments.accept,
            "applied": [edit_json(edit) for edit in report.applied],
            "refused": [
                {**refused_json(item), "current": session.texts.get(item.edit.segment)} for item in refused
            ],
            "locked_blocks": [block_edit_json(item) for item in blocks],
            "suggestions": {"applied": applied, "open": still_open},
        }
    )


def _check_results(arguments: argparse.Namespace) -> None:
    """Both results are checked before the first is written."""
    others = [*arguments.glossary, *([arguments.edits] if arguments.edits else [])]
    others += workspace_files(arguments)
    results = [arguments.out, *([arguments.report] if arguments.report else [])]
    for out in results:
        if not arguments.workspace or arguments.file.is_file():
            check_output(arguments.file, out)
        if any(is_same_file(source, out) for source in others):
            raise WorkbenchError(f"„{out}“ ist eine Eingabe dieses Befehls; sie wird nie überschrieben.")
    if len(results) == 2 and is_same_file(*results):
        raise WorkbenchError(f"„{arguments.out}“ kann nicht zugleich Formular und Bericht sein.")
    for out in results:
        check_folder(out)
