"""`workbench workspace baseline`: keep how hard a form is now, to compare with later."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, new_parser
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_line
from workbench.cli.terminal_progress import terminal_progress


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace baseline`."""
    parser = new_parser(
        subparsers,
        "baseline",
        "die Messwerte eines Formulars als Ausgangswerte festhalten",
        "Mit der Fassung der Bewertung, damit sich spätere Werte vergleichen lassen.",
    )
    parser.add_argument("form", metavar="FORM", help="Name oder Kennung des Formulars")
    add_database(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Measure and keep."""
    from workbench.app.operations.set_baseline import set_baseline
    from workbench.app.workspace_sessions import open_stored_form

    workspace = required_workspace(arguments)
    form = workspace.form(arguments.form).form
    session = open_stored_form(workspace, form.id, glossary=opened_glossary([], workspace))
    with terminal_progress() as progress:
        kept = set_baseline(session, progress)
    write_line(f"{form.name}: Ausgangswerte festgehalten (Bewertung {kept.score_version}).")
    return exit_codes.DONE
