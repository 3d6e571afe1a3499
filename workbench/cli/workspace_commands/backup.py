"""`workbench workspace backup`: a copy of a workspace."""

import argparse
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, new_parser
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_line


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace backup`."""
    parser = new_parser(
        subparsers,
        "backup",
        "einen Arbeitsbereich sichern",
        "Ohne -o kommt die Sicherung einer Datei in den Ordner „Sicherungen“ neben ihr. Von einer "
        "PostgreSQL-Datenbank wird wie mit „export“ eine ZIP-Datei geschrieben; dafür ist -o nötig.",
    )
    add_database(parser)
    parser.add_argument("-o", "--out", metavar="FILE", type=Path, help="wohin die Sicherung geschrieben wird")
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the copy and say where it is."""
    from workbench.app.operations.back_up_workspace import back_up_workspace

    written = back_up_workspace(required_workspace(arguments), arguments.out)
    write_line(f"Gesichert: {written}")
    return exit_codes.DONE
