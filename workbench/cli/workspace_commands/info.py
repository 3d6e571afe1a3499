"""`workbench workspace info`: what a workspace holds."""

import argparse
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, add_json, new_parser
from workbench.cli.json_records import Json
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_json, write_line
from workbench.cli.readable import counted

if TYPE_CHECKING:
    from workbench.model.workspace import ListedForm


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace info`."""
    parser = new_parser(
        subparsers, "info", "zeigen, was in einem Arbeitsbereich ist", "Die Formulare mit Stand und Version."
    )
    add_database(parser)
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the forms."""
    from workbench.app.operations.change_status import STATUS_NAMES
    from workbench.app.rights import ROLE_NAMES

    workspace = required_workspace(arguments)
    forms, person = workspace.forms(), workspace.person
    if arguments.json:
        write_json(
            {
                "workspace": workspace.store.name,
                "place": workspace.store.title,
                "person": {"name": person.name, "role": person.role.value},
                "forms": [_json(item) for item in forms],
            }
        )
        return exit_codes.DONE
    write_line(
        f"{workspace.store.name} ({workspace.store.title}): {counted(len(forms), 'Formular', 'Formulare')}"
    )
    write_line(f"Sie arbeiten hier als „{person.name}“, Rolle „{ROLE_NAMES[person.role]}“.")
    for item in forms:
        write_line(
            f"  {item.form.id}  {item.form.name}: {STATUS_NAMES[item.form.status]}, "
            f"Version {item.newest.number} ({item.newest.file_name}), "
            f"{counted(item.segments, 'Passage', 'Passagen')}, {counted(item.revisions, 'Änderung', 'Änderungen')}"
        )
    return exit_codes.DONE


def _json(item: "ListedForm") -> Json:
    return {
        "form": item.form.id,
        "name": item.form.name,
        "status": item.form.status.value,
        "version": item.newest.number,
        "file": item.newest.file_name,
        "format": item.newest.format,
        "sha256": item.newest.sha256,
        "segments": item.segments,
        "revisions": item.revisions,
        "released_at": item.newest.released_at,
    }
