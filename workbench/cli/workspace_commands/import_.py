"""`workbench workspace import`: take a workspace in from a zip file."""

import argparse
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, new_parser
from workbench.cli.output import write_line
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace import`."""
    parser = new_parser(
        subparsers,
        "import",
        "eine ZIP-Datei von „export“ übernehmen",
        "Nur in einen neuen oder leeren Arbeitsbereich. Ist die Datei nicht in Ordnung, bleibt alles, wie es war.",
    )
    parser.add_argument("file", metavar="FILE.zip", type=Path, help="die Datei von „workspace export“")
    add_database(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Take everything in."""
    from workbench.app.operations.move_workspace import import_workspace

    with terminal_progress() as progress:
        imported = import_workspace(arguments.workspace, arguments.file, progress)
    write_line(
        f"Übernommen: „{imported.name}“ mit {counted(imported.forms, 'Formular', 'Formularen')} und "
        f"{counted(imported.segments, 'Passage', 'Passagen')}."
    )
    return exit_codes.DONE
