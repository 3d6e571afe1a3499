"""`workbench report`: the report to the committee."""

import argparse
from datetime import date
from pathlib import Path

from workbench.app.operations.compare_renewals import compare_renewals
from workbench.app.operations.list_fields import list_fields
from workbench.app.operations.open_form import open_form
from workbench.app.operations.plan_languages import LanguageQuestions, plan_languages
from workbench.app.operations.write_report import make_report, write_report
from workbench.app.report_entries import Entries, read_entries
from workbench.app.report_sources import ReportSources
from workbench.app.settings import default_pairs
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_workspace, new_parser
from workbench.cli.opened_workspace import opened_workspace
from workbench.cli.output import write_error, write_line
from workbench.cli.terminal_progress import terminal_progress


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench report`."""
    parser = new_parser(
        subparsers,
        "report",
        "den Bericht für den Ausschuss schreiben",
        "Eine Seite je Handlungsempfehlung, mit Quelle und Stichtag bei jeder Zahl; dazu Anlage, HTML-Seite und "
        "Beispiele für die Schulung. Was nicht vorliegt, steht so da.",
    )
    parser.add_argument("-o", "--out", metavar="DIR", type=Path, required=True, help="Ordner für den Bericht")
    add_workspace(parser, "Arbeitsbereich (Datei oder Adresse), über den berichtet wird")
    parser.add_argument(
        "--entries", metavar="XLSX", type=Path, help="Handeinträge; ein leeres Blatt entsteht in DIR"
    )
    parser.add_argument(
        "--renewals",
        metavar=("FIRST", "RENEWAL"),
        type=Path,
        nargs=2,
        help="Erstantrag und Folgeantrag (HE 4)",
    )
    parser.add_argument(
        "--languages", metavar="STATISTICS", type=Path, help="Statistik nach Staatsangehörigkeit (HE 5)"
    )
    parser.add_argument("--survey", metavar="DIR", type=Path, help="Antworten anderer Städte (HE 5)")
    parser.add_argument(
        "--document", metavar="FILE", type=Path, nargs="+", default=[], help="Dokumente für die Kosten (HE 5)"
    )
    parser.add_argument("--day", type=date.fromisoformat, help="Tag des Berichts (JJJJ-MM-TT), sonst heute")
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the files and name them."""
    day = arguments.day or date.today()
    study = plan = None
    with terminal_progress() as progress:
        if arguments.renewals:
            first, renewal = (list_fields(open_form(path)) for path in arguments.renewals)
            study = compare_renewals(first, renewal)
        if arguments.languages is not None:
            asked = LanguageQuestions(
                survey=arguments.survey, documents=tuple(arguments.document), pairs=default_pairs(), day=day
            )
            plan = plan_languages(arguments.languages, asked)
        entries = read_entries(arguments.entries) if arguments.entries is not None else Entries()
        sources = ReportSources(day, opened_workspace(arguments), entries, study, plan)
        report = make_report(sources, progress)
        paths = write_report(report, sources, arguments.out)
    for path in paths:
        write_line(f"Geschrieben: {path}")
    missing = [
        f"{section.number}: {text}"
        for section in report.sections
        for text in section.texts
        if "Liegt nicht vor" in text
    ]
    for text in missing:
        write_error(text)
    return exit_codes.DONE
