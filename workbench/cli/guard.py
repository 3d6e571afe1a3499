"""`workbench guard`: what moved between originals and their rewrites."""

import argparse
from collections import Counter
from pathlib import Path

from workbench.app.operations.guard_wordings import guard_wordings
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_glossary, add_json, add_workspace, new_parser
from workbench.cli.json_records import alert_json
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.opened_workspace import opened_workspace
from workbench.cli.output import write_json, write_line
from workbench.cli.pairs_file import WordingPair, read_pairs
from workbench.cli.readable import SEVERITY_IN_GERMAN, counted
from workbench.cli.terminal_progress import terminal_progress
from workbench.model.finding import GuardAlert


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench guard`."""
    parser = new_parser(
        subparsers,
        "guard",
        "prüfen, ob Umformulierungen den Sinn behalten",
        "Vergleicht je Zeile Original und neue Fassung: Fristen, Beträge, Pflichten, Ausnahmen und mehr. "
        "Endet mit 3, wenn etwas sperrt.",
    )
    parser.add_argument(
        "pairs", metavar="PAIRS.tsv", type=Path, help="Tabelle mit den Spalten id, original, rewrite"
    )
    add_glossary(parser)
    add_json(parser)
    add_workspace(parser, "Arbeitsbereich (Datei oder Adresse), dessen Glossar gilt")
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the alerts of every pair."""
    pairs = read_pairs(arguments.pairs)
    glossary = opened_glossary(arguments.glossary, opened_workspace(arguments))
    found: list[tuple[WordingPair, tuple[GuardAlert, ...]]] = []
    with terminal_progress() as progress:
        for number, pair in enumerate(pairs, start=1):
            found.append((pair, guard_wordings(pair.original, pair.rewrite, glossary)))
            progress.step(number, len(pairs), arguments.pairs.name)
    if arguments.json:
        write_json(
            {
                "pairs": [
                    {"id": pair.id, "alerts": [alert_json(item) for item in alerts]} for pair, alerts in found
                ]
            }
        )
    else:
        _write_readable(found)
    blocked = any(alert.severity == "block" for _, alerts in found for alert in alerts)
    return exit_codes.NEEDS_DECISION if blocked else exit_codes.DONE


def _write_readable(found: list[tuple[WordingPair, tuple[GuardAlert, ...]]]) -> None:
    for pair, alerts in found:
        for alert in alerts:
            write_line(f"{pair.id}  {SEVERITY_IN_GERMAN[alert.severity]}  {alert.message}")
            write_line(f"  - {alert.original}")
            write_line(f"  + {alert.rewrite}")
    counts = Counter(alert.severity for _, alerts in found for alert in alerts)
    parts = [
        f"{counts[severity]} {word}" for severity, word in SEVERITY_IN_GERMAN.items() if counts[severity]
    ]
    write_line(f"{counted(len(found), 'Paar', 'Paare')}: {', '.join(parts) or 'nichts aufgefallen'}.")
