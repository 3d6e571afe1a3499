"""`workbench exchange`: files for translators, and files of other translation programs."""

import argparse

from workbench.cli import exchange_check, exchange_copy, exchange_export, exchange_import
from workbench.cli.arguments import Subparsers, new_parser

_COMMANDS = (exchange_export, exchange_import, exchange_check, exchange_copy)
"""Each is a module with `add_parser(subparsers)` and `run(arguments) -> exit code`."""


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench exchange` and its own subcommands."""
    parser = new_parser(
        subparsers,
        "exchange",
        "Texte mit Übersetzerinnen und Übersetzern austauschen",
        "Formate: XLIFF, TMX, TBX, Excel und Word.",
    )
    nested = parser.add_subparsers(title="Befehle", metavar="BEFEHL", required=True)
    for module in _COMMANDS:
        module.add_parser(nested).set_defaults(run_exchange=module.run)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Run the chosen subcommand."""
    code: int = arguments.run_exchange(arguments)
    return code
