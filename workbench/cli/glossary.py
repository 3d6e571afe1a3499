"""`workbench glossary`: import, export and check glossaries."""

import argparse

from workbench.cli import glossary_check, glossary_export, glossary_import
from workbench.cli.arguments import Subparsers, new_parser

_COMMANDS = (glossary_import, glossary_export, glossary_check)
"""Each is a module with `add_parser(subparsers)` and `run(arguments) -> exit code`."""


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench glossary` and its own subcommands."""
    parser = new_parser(
        subparsers,
        "glossary",
        "Glossare einlesen, ausgeben und prüfen",
        "Formate: Excel (.xlsx), Text (.tsv, .csv) und Terminologie (.tbx).",
    )
    nested = parser.add_subparsers(title="Befehle", metavar="BEFEHL", required=True)
    for module in _COMMANDS:
        module.add_parser(nested).set_defaults(run_glossary=module.run)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Run the chosen subcommand."""
    code: int = arguments.run_glossary(arguments)
    return code
