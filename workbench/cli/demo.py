"""`workbench demo`: work through the sample forms."""

import argparse
from pathlib import Path

from workbench.app.operations.run_demo import DemoReport, run_demo
from workbench.app.settings import data_folder, default_glossary, default_pairs
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, new_parser
from workbench.cli.output import write_line
from workbench.cli.score_text import number
from workbench.cli.terminal_progress import terminal_progress

HEADINGS = ("Formular", "Wörter", "Schwierigkeit", "Befunde", "übernommen", "offen")


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench demo`."""
    parser = new_parser(
        subparsers,
        "demo",
        "die Beispielformulare durcharbeiten",
        "Schreibt überarbeitete, nachverfolgte, gegenübergestellte und zweisprachige Fassungen.",
    )
    parser.add_argument(
        "-o", "--out", metavar="DIR", type=Path, help="Ordner für die Ergebnisse (ohne Angabe: exports)"
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the results and print a table."""
    folder = data_folder()
    out = arguments.out or folder / "exports"
    with terminal_progress() as progress:
        report = run_demo(folder / "sample_forms", out, default_glossary(), default_pairs(), progress)
    for line in _table(report):
        write_line(line)
    write_line()
    write_line(f"{len(report.files)} Dateien liegen in {out}")
    write_line("Das Fenster öffnen Sie mit: make app")
    return exit_codes.DONE


def _table(report: DemoReport) -> list[str]:
    rows = [HEADINGS] + [
        (
            form.form,
            str(form.words_before),
            f"{number(form.difficulty_before)} -> {number(form.difficulty_after)}",
            f"{form.findings_before} -> {form.findings_after}",
            str(form.applied),
            str(form.open),
        )
        for form in report.forms
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    return [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
