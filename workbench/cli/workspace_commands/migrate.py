"""`workbench workspace migrate`: bring a workspace to the newest schema, or to another database."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, new_parser
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_line
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace migrate`."""
    parser = new_parser(
        subparsers,
        "migrate",
        "auf den neuesten Stand bringen oder in eine andere Datenbank umziehen",
        "Vor der Umstellung wird eine Sicherung geschrieben. Beim Umzug bleibt der alte Arbeitsbereich, wie er ist.",
    )
    add_database(parser)
    parser.add_argument(
        "--to", metavar="URL", default="", help="neuer oder leerer Arbeitsbereich, in den alles kopiert wird"
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Opening brings it to the newest schema; with --to everything is copied and compared."""
    from workbench.app.operations.move_workspace import move_workspace

    workspace = required_workspace(arguments)
    if not arguments.to:
        write_line(f"{workspace.store.title} ist auf dem neuesten Stand.")
        return exit_codes.DONE
    with terminal_progress() as progress:
        moved = move_workspace(workspace, arguments.to, progress)
    write_line(
        f"Umgezogen und verglichen: {counted(moved.forms, 'Formular', 'Formulare')}, "
        f"{counted(moved.segments, 'Passage', 'Passagen')}."
    )
    return exit_codes.DONE
