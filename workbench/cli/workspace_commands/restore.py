"""`workbench workspace restore`: put a copy in the place of a workspace file."""

import argparse
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, new_parser
from workbench.cli.output import write_line


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace restore`."""
    parser = new_parser(
        subparsers,
        "restore",
        "eine Sicherung zurückholen",
        "Die Datei, die jetzt da ist, bleibt unter anderem Namen daneben liegen, auch wenn sie beschädigt ist.",
    )
    parser.add_argument(
        "copy", metavar="COPY", type=Path, nargs="?", help="die Sicherung; ohne Angabe die letzte gute"
    )
    add_database(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Restore, and say what is where."""
    from workbench.app.operations.restore_workspace import restore_workspace

    restored = restore_workspace(arguments.workspace, arguments.copy)
    write_line(f"Zurückgeholt: {restored.copy}")
    if restored.kept is not None:
        write_line(f"Die bisherige Datei liegt hier: {restored.kept}")
    return exit_codes.DONE
