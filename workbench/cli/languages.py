"""`workbench languages`: which languages an office needs, from a statistics file (HE 5)."""

import argparse
from datetime import date
from pathlib import Path

from workbench.app.operations.plan_languages import LanguageQuestions, plan_languages, write_language_plan
from workbench.app.settings import default_pairs
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, new_parser
from workbench.cli.json_records import Json
from workbench.cli.output import write_error, write_json, write_line
from workbench.planning.languages.coverage import MAIN, SHARES
from workbench.planning.languages.mapping import german_name
from workbench.planning.languages.plan import LanguagePlan


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench languages`."""
    parser = new_parser(
        subparsers,
        "languages",
        "aus einer Statistik berechnen, welche Sprachen gebraucht werden",
        "Schreibt Vorschlag, Tabellen, Zuordnung und Fragebogen nach DIR. Endet mit 3, wenn eine Antwort einer Stadt "
        "nicht zu lesen ist.",
    )
    parser.add_argument("statistics", metavar="STATISTICS", type=Path, help="Statistik (.xlsx, .csv)")
    parser.add_argument("-o", "--out", metavar="DIR", type=Path, help="Ordner für die Ergebnisse")
    add_json(parser)
    parser.add_argument("--sheet", default="", help="Blatt der Mappe, wenn mehrere in Frage kommen")
    parser.add_argument("--column", default="", help="Spalte mit den Personen, wenn mehrere in Frage kommen")
    parser.add_argument("--stand", default="", help="Stichtag, wenn die Datei mehrere enthält (31.12.2023)")
    parser.add_argument(
        "--mapping", metavar="XLSX", type=Path, help="geänderte Zuordnung von Staatsangehörigkeit und Sprache"
    )
    parser.add_argument("--survey", metavar="DIR", type=Path, help="Ordner mit Antworten anderer Städte")
    parser.add_argument(
        "--request", metavar="LANG", nargs="+", default=[], help="Sprachen, die gewünscht sind"
    )
    parser.add_argument(
        "--document", metavar="FILE", type=Path, nargs="+", default=[], help="Dokumente für die Kosten"
    )
    parser.add_argument("--kind", default="editierbar", help="Art des Textes nach § 11 JVEG")
    parser.add_argument("--day", type=date.fromisoformat, help="Tag, dessen Sätze gelten (JJJJ-MM-TT)")
    parser.add_argument(
        "--separate-bks",
        action="store_true",
        help="Bosnisch, Kroatisch und Serbisch getrennt statt in einem Blatt",
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the order of the languages; write the files."""
    asked = LanguageQuestions(
        sheet=arguments.sheet,
        column=arguments.column,
        stand=arguments.stand,
        one_leaflet=not arguments.separate_bks,
        corrections=arguments.mapping,
        survey=arguments.survey,
        requested=frozenset(arguments.request),
        documents=tuple(arguments.document),
        pairs=default_pairs(),
        kind=arguments.kind,
        day=arguments.day,
    )
    plan = plan_languages(arguments.statistics, asked)
    if arguments.out is not None:
        for path in write_language_plan(plan, arguments.out):
            write_error(f"Geschrieben: {path}")
    if arguments.json:
        write_json(plan_json(plan))
    else:
        _write_readable(plan)
    for sentence in (*plan.notes, *plan.rejected):
        write_error(sentence)
    return exit_codes.NEEDS_DECISION if plan.rejected else exit_codes.DONE


def plan_json(plan: LanguagePlan) -> Json:
    """The document of `cli.md`; `targets` are those of the cautious model."""
    return {
        "schema": 1,
        "persons": plan.persons,
        "stand": plan.stand,
        "unmapped": [{"name": row.name, "persons": row.persons} for row in plan.unmapped],
        "models": {
            model: [
                {
                    "language": item.language,
                    "persons": round(item.persons, 2),
                    "cumulative": round(item.cumulative, 4),
                }
                for item in found
            ]
            for model, found in plan.models.items()
        },
        "targets": {str(goal): number for goal, number in plan.targets[SHARES].items()},
        "targets_main_language": {str(goal): number for goal, number in plan.targets[MAIN].items()},
        "mappings": [
            {"name": item.name, "main": item.main, "shares": dict(item.shares), "reason": item.reason}
            for item in plan.mappings
        ],
        "notes": list(plan.notes),
    }


def _write_readable(plan: LanguagePlan) -> None:
    write_line(f"{plan.source}: {plan.persons} Personen, Stichtag {plan.stand or 'nicht angegeben'}.")
    for model, title in ((MAIN, "Hauptsprache"), (SHARES, "Anteile nach CLDR (vorsichtig)")):
        write_line(title)
        for number, item in enumerate(plan.models[model][:20], 1):
            share = f"{item.cumulative * 100:.1f}".replace(".", ",")
            write_line(f"  {number:>2}  {german_name(item.language):<30} {item.persons:>8.0f}  {share:>5} %")
        for goal, count in plan.targets[model].items():
            write_line(f"  {goal} %: " + (f"{count} Sprachen" if count is not None else "nicht erreichbar"))
    for row in plan.unmapped:
        write_line(f"Ohne Sprache: {row.name}, {row.persons} Personen")
