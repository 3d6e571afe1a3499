"""`workbench workspace machine suggest`, and how previews and lines of the log are printed."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.json_records import Json
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_error, write_json, write_line
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress
from workbench.model.machine import MachineRequest

if TYPE_CHECKING:
    from workbench.app.machine_preview import Preview


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What is to be translated into what."""
    parser.add_argument("form", metavar="FORM", help="Name oder Kennung des Formulars")
    parser.add_argument("--to", metavar="LANG", required=True, help="Zielsprache")
    parser.add_argument("--send", action="store_true", help="senden, was die Vorschau zeigt")


def suggest(arguments: argparse.Namespace) -> int:
    """Show what would leave; with --send, send it and keep the suggestions."""
    from workbench.app.machine_suggestions import MachineDesk
    from workbench.app.operations.preview_machine import preview_machine
    from workbench.app.operations.suggest_machine import suggest_machine
    from workbench.app.translation_desk import TranslationWork

    workspace = required_workspace(arguments)
    desk = MachineDesk(workspace)
    work = TranslationWork(workspace, workspace.form(arguments.form).form.id, arguments.to)
    preview = preview_machine(desk, work, arguments.provider)
    if not arguments.send:
        if arguments.json:
            write_json(preview_json(preview))
        else:
            write_preview(preview)
        return exit_codes.NEEDS_DECISION
    with terminal_progress() as progress:
        run = suggest_machine(desk, work, preview, progress)
    if arguments.json:
        refused = [{"segment": item.segment, "cause": item.why_not} for item in run.refused]
        write_json({"filled": run.filled, "refused": refused, "stopped": run.stopped})
    else:
        write_line(f"{counted(run.filled, 'Passage hat', 'Passagen haben')} einen Vorschlag.")
        for item in run.refused:
            write_error(f"Ohne Vorschlag: {item.segment} {item.why_not}")
        if run.stopped:
            write_error(f"Vorzeitig beendet: {run.stopped}")
    return exit_codes.NEEDS_DECISION if run.refused or run.stopped else exit_codes.DONE


def write_preview(preview: "Preview", write: Callable[[str], object] = write_line) -> None:
    """Exactly what would leave the house, text by text, then what stays."""
    leaves = "Das würde Ihr Haus verlassen" if preview.why_not else "Das verlässt Ihr Haus"
    write(f"{leaves} (an {preview.title}, {preview.address}), Sprache {preview.language}:")
    for text in preview.texts:
        write(f"  {text}")
    size = counted(preview.characters, "Zeichen", "Zeichen")
    left = "" if preview.left is None else f", in diesem Monat noch frei: {preview.left} Wörter"
    texts = counted(len(preview.texts), "Text", "Texte")
    write(f"{texts}, {counted(preview.words, 'Wort', 'Wörter')}, {size}{left}.")
    for note in preview.notes:
        write(note)
    for item in preview.passages:
        if item.why_not:
            write(f"Bleibt hier: {item.segment} {item.why_not}")
    if preview.why_not:
        write(f"Es kann nichts gesendet werden: {preview.why_not}")
    else:
        write("Es wurde nichts gesendet. Mit --send wird gesendet.")


def preview_json(preview: "Preview") -> Json:
    """The preview as a record; it holds the texts that would be sent."""
    stays = [{"segment": item.segment, "cause": item.why_not} for item in preview.passages if item.why_not]
    return {
        "provider": preview.provider,
        "address": preview.address,
        "language": preview.language,
        "texts": list(preview.texts),
        "characters": preview.characters,
        "words": preview.words,
        "words_left": preview.left,
        "notes": list(preview.notes),
        "stays": stays,
        "forbidden": preview.why_not or None,
    }


def line_text(line: MachineRequest) -> str:
    """A line of the log."""
    from workbench.app.machine_log_text import outcome_text

    return (
        f"{line.at[:16].replace('T', ' ')} UTC  {line.person}  {line.provider} ({line.host})  {line.form}  "
        f"{line.language}  {counted(line.passages, 'Text', 'Texte')}, {line.words} Wörter, {line.characters} Zeichen  "
        f"{outcome_text(line)}  sha256 {line.sha256[:12]}…"
    )


def line_json(line: MachineRequest) -> Json:
    """The same as a record."""
    from dataclasses import asdict

    return dict(asdict(line))
