"""`workbench workspace people`: who works in the office, with which role."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, add_json, new_parser
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_json, write_line
from workbench.model.workspace import Role


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace people`."""
    parser = new_parser(
        subparsers,
        "people",
        "Personen und ihre Rollen zeigen, eintragen und ändern",
        "Die Rollen: editor (Redaktion), legal (Recht), translator (Übersetzung), test_leader (Testleitung), "
        "reader (Lesen).",
    )
    add_database(parser)
    add_json(parser)
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--enter", metavar="NAME", default="", help="eine neue Person eintragen")
    action.add_argument("--change", metavar="NAME", default="", help="einer Person eine andere Rolle geben")
    action.add_argument("--leave", metavar="NAME", default="", help="eine Person arbeitet hier nicht mehr")
    parser.add_argument(
        "--role", choices=[role.value for role in Role], default=Role.EDITOR.value, help="die Rolle"
    )
    parser.add_argument("--login", metavar="KONTO", help="Anmeldung am Datenbankserver (mit --enter)")
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Enter, change, or list."""
    from workbench.app.operations.enter_person import change_role, enter_person, everybody
    from workbench.app.rights import ROLE_NAMES

    workspace = required_workspace(arguments)
    role = Role(arguments.role)
    if arguments.enter:
        enter_person(workspace, arguments.enter, role, arguments.login)
    elif arguments.change:
        change_role(workspace, arguments.change, role)
    elif arguments.leave:
        change_role(workspace, arguments.leave, Role.READER, active=False)
    people = everybody(workspace)
    if arguments.json:
        rows = [{"name": item.name, "role": item.role.value, "active": item.active} for item in people]
        write_json({"people": rows})
        return exit_codes.DONE
    for item in people:
        write_line(f"{item.name}: {ROLE_NAMES[item.role]}{'' if item.active else ' (nicht mehr da)'}")
    return exit_codes.DONE
