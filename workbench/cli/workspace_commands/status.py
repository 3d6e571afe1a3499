"""`workbench workspace status`: move a form on its way to the public."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, new_parser
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_line
from workbench.model.workspace import Status


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace status`."""
    parser = new_parser(
        subparsers,
        "status",
        "den Stand eines Formulars zeigen oder ändern",
        "draft (Entwurf), legal_check (rechtliche Prüfung), test (Test), withdrawn (zurückgezogen). "
        "Freigegeben wird mit „workspace release“.",
    )
    parser.add_argument("form", metavar="FORM", help="Name oder Kennung des Formulars")
    parser.add_argument("--to", choices=[item.value for item in Status], help="der neue Stand")
    add_database(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Change it if asked, and say what it is."""
    from workbench.app.operations.change_status import STATUS_NAMES, change_status

    workspace = required_workspace(arguments)
    form = workspace.form(arguments.form).form
    if arguments.to:
        form = change_status(workspace, form.id, Status(arguments.to))
    write_line(f"{form.name}: {STATUS_NAMES[form.status]}")
    return exit_codes.DONE
