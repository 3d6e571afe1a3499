"""`workbench workspace verify`: whether everything in a workspace fits together."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, add_json, new_parser
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_error, write_json, write_line
from workbench.cli.readable import counted


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace verify`."""
    parser = new_parser(
        subparsers,
        "verify",
        "einen Arbeitsbereich prüfen",
        "Liest alles und ändert nichts. Endet mit 3, wenn etwas nicht stimmt.",
    )
    add_database(parser)
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Check everything and say what was found."""
    from workbench.store.verifying import verify

    workspace = required_workspace(arguments)
    found = verify(workspace.store.engine)
    if arguments.json:
        write_json(
            {
                "ok": found.ok,
                "forms": found.forms,
                "segments": found.segments,
                "revisions": found.revisions,
                "problems": list(found.problems),
                "versions": found.versions,
                "steps": found.steps,
                "decisions": found.decisions,
            }
        )
    else:
        for problem in found.problems:
            write_error(problem)
        write_line(
            f"{workspace.store.title}: {counted(found.forms, 'Formular', 'Formulare')}, "
            f"{counted(found.segments, 'Passage', 'Passagen')}, "
            f"{counted(found.revisions, 'Änderung', 'Änderungen')}; "
            f"{'alles in Ordnung' if found.ok else counted(len(found.problems), 'Fehler', 'Fehler')}."
        )
    return exit_codes.DONE if found.ok else exit_codes.NEEDS_DECISION
