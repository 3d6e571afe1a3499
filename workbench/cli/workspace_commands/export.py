"""`workbench workspace export`: a whole workspace as one zip file."""

import argparse
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, new_parser
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_line
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace export`."""
    parser = new_parser(
        subparsers,
        "export",
        "alles in eine ZIP-Datei schreiben",
        "Formulare, Verlauf und Entscheidungen mit Prüfsummen. „import“ nimmt sie in jeder Datenbank wieder auf.",
    )
    parser.add_argument(
        "-o", "--out", metavar="FILE.zip", type=Path, required=True, help="die Datei, die geschrieben wird"
    )
    add_database(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the file."""
    from workbench.app.operations.move_workspace import export_workspace

    workspace = required_workspace(arguments)
    with terminal_progress() as progress:
        exported = export_workspace(workspace, arguments.out, progress)
    write_line(
        f"Geschrieben: {arguments.out} ({counted(exported.forms, 'Formular', 'Formulare')}, "
        f"{counted(exported.segments, 'Passage', 'Passagen')})."
    )
    return exit_codes.DONE
