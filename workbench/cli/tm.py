"""`workbench tm`: the translation memory."""

import argparse
from importlib import import_module

from workbench.cli.arguments import Subparsers, new_parser

COMMANDS = ("import_", "export", "search", "concordance", "stats", "penalties", "rebuild")
"""Each is a module of `tm_commands` with `add_parser(subparsers)` and `run(arguments) -> exit code`."""


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench tm` and its own subcommands."""
    parser = new_parser(
        subparsers,
        "tm",
        "der Übersetzungsspeicher: füllen, ausgeben, darin suchen",
        "Der Übersetzungsspeicher merkt sich jede bestätigte Übersetzung und bietet sie für gleiche und ähnliche "
        "Texte an.",
    )
    nested = parser.add_subparsers(title="Befehle", metavar="BEFEHL", required=True)
    for command in COMMANDS:
        module = import_module(f"workbench.cli.tm_commands.{command}")
        module.add_parser(nested).set_defaults(run_tm=module.run)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Run the chosen subcommand."""
    code: int = arguments.run_tm(arguments)
    return code
