"""`workbench workspace`: the place that keeps forms, decisions and history."""

import argparse
from importlib import import_module

from workbench.cli.arguments import Subparsers, new_parser

COMMANDS = (
    "create",
    "add",
    "info",
    "people",
    "history",
    "baseline",
    "version",
    "status",
    "release",
    "languages",
    "delete",
    "blocks",
    "contacts",
    "machine",
    "verify",
    "backup",
    "restore",
    "migrate",
    "export",
    "import_",
)
"""Each is a module of `workspace_commands` with `add_parser(subparsers)` and `run(arguments) -> exit code`."""


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace` and its own subcommands."""
    parser = new_parser(
        subparsers,
        "workspace",
        "der Arbeitsbereich: anlegen, Formulare aufnehmen, ansehen, prüfen",
        "Ein Arbeitsbereich hält Formulare, Fassungen, Entscheidungen und Verlauf fest: als eine Datei oder für "
        "ein ganzes Amt in PostgreSQL.",
    )
    nested = parser.add_subparsers(title="Befehle", metavar="BEFEHL", required=True)
    for command in COMMANDS:
        module = import_module(f"workbench.cli.workspace_commands.{command}")
        module.add_parser(nested).set_defaults(run_workspace=module.run)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Run the chosen subcommand."""
    code: int = arguments.run_workspace(arguments)
    return code
