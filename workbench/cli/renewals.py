"""`workbench renewals`: a first application and its renewal compared, and what asking again costs."""

import argparse
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, add_workspace, new_parser
from workbench.cli.opened_workspace import opened_form
from workbench.cli.output import write_error, write_json
from workbench.cli.renewals_text import renewals_json, write_study
from workbench.cli.terminal_progress import terminal_progress


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench renewals`."""
    parser = new_parser(
        subparsers,
        "renewals",
        "Erstantrag und Folgeantrag Feld für Feld vergleichen",
        "Was wird noch einmal gefragt, was davon ist vermeidbar, wie viele Minuten kostet es? Schreibt den Bericht "
        "für die Fachaufsicht, die Tabellen dazu und eine Änderungsmitteilung von einer Seite. "
        "Nur leere Formulare verwenden.",
    )
    parser.add_argument("first", metavar="FIRST", type=Path, help="der Erstantrag, leer")
    parser.add_argument("renewal", metavar="RENEWAL", type=Path, help="der Folgeantrag, leer")
    parser.add_argument("-o", "--out", metavar="DIR", type=Path, help="Ordner für Bericht und Tabellen")
    parser.add_argument("--cases", metavar="N", type=int, help="Folgeanträge im Jahr")
    parser.add_argument(
        "--changed", metavar="PROZENT", type=float, help="Anteil der Fälle, in denen sich etwas geändert hat"
    )
    add_json(parser)
    add_workspace(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Compare, write the files, print the result."""
    from workbench.app.operations.compare_renewals import compare_renewals
    from workbench.app.operations.list_fields import list_fields

    with terminal_progress() as progress:
        sessions = [opened_form(arguments, path, progress) for path in (arguments.first, arguments.renewal)]
        first, renewal = map(list_fields, sessions)
        study = compare_renewals(first, renewal)
    for warning in study.comparison.warnings:
        write_error(f"Hinweis: {warning}")
    if arguments.json:
        write_json(renewals_json(study))
    else:
        write_study(study)
    return exit_codes.NEEDS_DECISION if study.comparison.warnings else exit_codes.DONE
