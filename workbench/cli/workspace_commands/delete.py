"""`workbench workspace delete`: delete a form for good."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, new_parser
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_line


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace delete`."""
    parser = new_parser(
        subparsers,
        "delete",
        "ein Formular mit allen Versionen löschen",
        "Das lässt sich nicht rückgängig machen. Auch Ihre eigenen Entwürfe dazu auf diesem Computer verschwinden. "
        "Ausgegebene Dateien bleiben aufgelistet; frühere Sicherungen und Entwürfe anderer Personen auf deren "
        "Computern behalten, was sie haben.",
    )
    parser.add_argument("form", metavar="FORM", help="Name oder Kennung des Formulars")
    parser.add_argument("--yes", action="store_true", required=True, help="ja, wirklich löschen")
    add_database(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Delete it."""
    from workbench.app.operations.delete_form import delete_form

    workspace = required_workspace(arguments)
    form = workspace.form(arguments.form).form
    delete_form(workspace, form.id)
    write_line(f"Gelöscht: {form.name}.")
    return exit_codes.DONE
