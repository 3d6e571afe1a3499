"""`workbench tm rebuild`: the index of the memory anew."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, new_parser
from workbench.cli.output import write_line
from workbench.cli.tm_commands.opened_memory import add_memory, opened_memory


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench tm rebuild`."""
    parser = new_parser(
        subparsers,
        "rebuild",
        "das Verzeichnis des Speichers neu anlegen",
        "Nötig ist das nur, wenn „workspace verify“ es verlangt. Übersetzungen ändern sich nicht.",
    )
    add_memory(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Make the index anew."""
    memory = opened_memory(arguments)
    memory.rebuild()
    write_line("Das Verzeichnis ist neu angelegt.")
    return exit_codes.DONE
