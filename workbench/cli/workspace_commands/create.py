"""`workbench workspace create`: a new workspace."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, new_parser
from workbench.cli.output import write_line


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace create`."""
    parser = new_parser(
        subparsers,
        "create",
        "einen Arbeitsbereich anlegen",
        "Eine Datei, die es schon gibt, wird nie überschrieben.",
    )
    add_database(parser)
    parser.add_argument(
        "--name", metavar="NAME", default="", help="wie er heißen soll, zum Beispiel „Bürgeramt“"
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Create it."""
    from workbench.app.workspace import create_workspace

    workspace = create_workspace(arguments.workspace, arguments.name)
    arguments.closing.callback(workspace.close)
    write_line(f"Angelegt: {workspace.store.title} („{workspace.store.name}“).")
    return exit_codes.DONE
