"""`workbench renewals`: a first application and its renewal compared, and what asking again costs."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, add_workspace, new_parser
from workbench.cli.opened_workspace import opened_form, opened_workspace, workspace_files
from workbench.cli.output import write_error, write_json
from workbench.cli.renewals_text import renewals_json, write_study
from workbench.cli.terminal_progress import terminal_progress

if TYPE_CHECKING:
    from workbench.model.burden import Assumptions
    from workbench.planning.renewals.corrections import Corrections


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
    parser.add_argument(
        "--corrections",
        metavar="FILE.xlsx",
        type=Path,
        help="die Anlage mit Ihren Berichtigungen; mit --workspace gelten sie auch künftig",
    )
    parser.add_argument(
        "--cases", metavar="N", type=_count, help="Fälle im Jahr (ohne Angabe: 1.000 als Beispiel)"
    )
    parser.add_argument(
        "--changed",
        metavar="PROZENT",
        type=_percent,
        help="Anteil der Fälle mit Änderungen (ohne Angabe: 20)",
    )
    add_json(parser)
    add_workspace(parser)
    return parser


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 10**9:
        raise argparse.ArgumentTypeError(f"„{text}“ ist keine Zahl von Fällen.")
    return int(text)


def _percent(text: str) -> float:
    try:
        number = float(text.replace(",", ".").removesuffix("%"))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"„{text}“ ist keine Zahl.") from error
    if not 0 <= number <= 100:
        raise argparse.ArgumentTypeError(f"„{text}“ liegt nicht zwischen 0 und 100.")
    return number / 100


def run(arguments: argparse.Namespace) -> int:
    """Compare, write the files, print the result."""
    from workbench.app.operations.compare_renewals import compare_renewals
    from workbench.app.operations.list_fields import list_fields

    with terminal_progress() as progress:
        sessions = [opened_form(arguments, path, progress) for path in (arguments.first, arguments.renewal)]
        first, renewal = map(list_fields, sessions)
        corrections = _corrections(arguments, first.name, renewal.name)
        study = compare_renewals(first, renewal, corrections, _assumptions(arguments, corrections))
    if arguments.out is not None:
        from workbench.app.operations.write_renewal_study import write_renewal_study

        taken = [arguments.first, arguments.renewal, *workspace_files(arguments)]
        for path in write_renewal_study(study, arguments.out, taken):
            write_error(f"Geschrieben: {path}")
    for warning in study.comparison.warnings:
        write_error(f"Hinweis: {warning}")
    for lost in study.unused:
        write_error(f"Nicht übernommen: {lost}")
    if arguments.json:
        write_json(renewals_json(study))
    else:
        write_study(study)
    return exit_codes.NEEDS_DECISION if study.comparison.warnings or study.unused else exit_codes.DONE


def _corrections(arguments: argparse.Namespace, first: str, renewal: str) -> "Corrections | None":
    """Those of the file, else those that the workspace keeps for these forms."""
    workspace = opened_workspace(arguments)
    if arguments.corrections is not None:
        from workbench.app.operations.compare_renewals import read_renewal_corrections

        found = read_renewal_corrections(arguments.corrections)
        if workspace is not None:
            from workbench.app.renewal_settings import keep_corrections

            keep_corrections(workspace, first, renewal, found)
        return found
    if workspace is None:
        return None
    from workbench.app.renewal_settings import kept_corrections

    return kept_corrections(workspace, first, renewal)


def _assumptions(arguments: argparse.Namespace, corrections: "Corrections | None") -> "Assumptions | None":
    """What the command line says, on top of the corrections."""
    from workbench.model.burden import Assumptions

    known = (corrections.assumptions if corrections is not None else None) or Assumptions()
    if arguments.cases is not None:
        known = replace(known, cases=arguments.cases, fictional=False)
    return known if arguments.changed is None else replace(known, changed_share=arguments.changed)
