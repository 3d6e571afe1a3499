"""`workbench collect`: read back annotated Word files and filled tables, and say what they say."""

import argparse
from pathlib import Path

from workbench.app.operations.collect_returns import CollectReport, collect_returns, read_legend
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, add_workspace, new_parser
from workbench.cli.collect_text import collect_json, write_readable
from workbench.cli.opened_workspace import opened_form, opened_workspace
from workbench.cli.output import write_json
from workbench.cli.terminal_progress import terminal_progress


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench collect`."""
    parser = new_parser(
        subparsers,
        "collect",
        "Rückgaben eines Lesetests einlesen",
        "Liest Kommentare, Markierungen und Änderungen aus Word-Dateien und Antworten aus Excel-Tabellen, ordnet sie "
        "den Passagen zu und rechnet die Ergebnisse aus. Endet mit 3, wenn etwas nicht zuzuordnen war. Testpersonen "
        "sind Kennungen: aus dem Namen des Verfassers (T01, Tester 1), seinen Initialen oder dem Dateinamen.",
    )
    parser.add_argument(
        "returns", metavar="RETURN", type=Path, nargs="+", help="Rückgaben (.docx, .xlsx) oder Ordner damit"
    )
    parser.add_argument(
        "--form", metavar="FORM", type=Path, help="das Formular; ohne Angabe sagen es die Rückgaben selbst"
    )
    parser.add_argument(
        "--legend",
        metavar="LEGENDE",
        default="",
        help="was Farben bedeuten (ohne Angabe: gelb=unklar,grün=gut)",
    )
    parser.add_argument(
        "-o",
        "--out",
        metavar="OUT.xlsx",
        type=Path,
        help="die Ergebnisse mit allen Antworten als Excel-Datei",
    )
    parser.add_argument(
        "--feedback", metavar="OUT.docx", type=Path, help="dazu das Blatt „Das haben wir geändert“ schreiben"
    )
    parser.add_argument(
        "--revised", metavar="NEU", type=Path, help="das Formular nach den Änderungen, für --feedback"
    )
    parser.add_argument(
        "--reasons",
        metavar="GRUENDE.tsv",
        type=Path,
        help="für --feedback: Spalten Passage und Satz dazu, was geschah oder warum nichts, mit Tabulator getrennt",
    )
    add_json(parser)
    add_workspace(
        parser,
        "Arbeitsbereich (Datei oder Adresse): Das Ergebnis wird bei der Testrunde von FORM gespeichert",
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the results."""
    legend = read_legend(arguments.legend) or None
    with terminal_progress() as progress:
        session = None if arguments.form is None else opened_form(arguments, arguments.form, progress)
        if opened_workspace(arguments) is not None and session is not None:
            from workbench.app.operations.keep_returns import collect_and_keep

            report = collect_and_keep(session, arguments.returns, legend, progress)
        else:
            report = collect_returns(arguments.returns, session, legend=legend, progress=progress)
    if arguments.out is not None:
        from workbench.app.operations.report_test import report_test

        report_test(report, arguments.out, session=session)
    if arguments.feedback is not None:
        _write_feedback(arguments, report)
    if arguments.json:
        write_json(collect_json(report))
    else:
        write_readable(report)
    collection = report.collection
    open_questions = collection.unmatched or collection.unused or collection.rejected
    return exit_codes.NEEDS_DECISION if open_questions else exit_codes.DONE


def _write_feedback(arguments: argparse.Namespace, report: CollectReport) -> None:
    from workbench.app.operations.open_form import open_form
    from workbench.app.operations.write_feedback import write_feedback
    from workbench.common.errors import InputError

    if arguments.form is None:
        raise InputError(
            "Für das Blatt „Das haben wir geändert“ fehlt das Formular.", "Nennen Sie es mit --form."
        )
    old = opened_form(arguments, arguments.form)
    new = old if arguments.revised is None else open_form(arguments.revised)
    reasons = {}
    if arguments.reasons is not None:
        from workbench.cli.tab_rows import tab_rows

        reasons = {cells[0]: cells[1] for cells in tab_rows(arguments.reasons, 2, "Passage und Satz")}
    write_feedback(old, new, report, arguments.feedback, reasons)
