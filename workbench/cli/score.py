"""`workbench score`: how readable forms are."""

import argparse

from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.operations.score_form import score_form
from workbench.app.score_report import ScoreReport
from workbench.cli import exit_codes
from workbench.cli.arguments import (
    Subparsers,
    add_files,
    add_glossary,
    add_json,
    add_rules,
    add_target,
    add_workspace,
    chosen_glossaries,
    new_parser,
)
from workbench.cli.json_records import Json, difficulty_json, rounded
from workbench.cli.opened_forms import OpenedForms
from workbench.cli.opened_glossary import kept_glossary, opened_glossary
from workbench.cli.opened_workspace import opened_workspace
from workbench.cli.output import write_error, write_json
from workbench.cli.score_text import write_scores
from workbench.cli.terminal_progress import terminal_progress
from workbench.common.errors import WorkbenchError


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench score`."""
    parser = new_parser(
        subparsers,
        "score",
        "Lesbarkeit von Formularen messen",
        "Bei .txt-Dateien steht jede Zeile für eine Passage.",
    )
    add_files(parser)
    add_json(parser)
    parser.add_argument(
        "--all-lengths", action="store_true", help="auch kurze Passagen bewerten (für Untersuchungen)"
    )
    add_glossary(parser)
    add_target(parser)
    add_rules(parser)
    add_workspace(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the measures of each form."""
    reports: list[ScoreReport] = []
    with terminal_progress() as progress:
        forms = OpenedForms(arguments, _glossary(arguments), progress)
        reports.extend(
            score_form(
                session.current_document(),
                session.glossary,
                progress,
                target=arguments.target,
                only=frozenset(arguments.rules),
                all_lengths=arguments.all_lengths,
            )
            for session in forms
        )
    if arguments.json:
        write_json({"files": [score_json(report) for report in reports]})
    else:
        write_scores(reports)
    return exit_codes.UNUSABLE if forms.unusable else exit_codes.DONE


def score_json(report: ScoreReport) -> Json:
    """One file's entry; difficulty and `mos` are null where nothing counts."""
    counts = report.counts
    return {
        "file": report.file,
        "words": counts.words,
        "sentences": counts.sentences,
        "counts": {
            "syllables": counts.syllables,
            "letters": counts.letters,
            "long_words": counts.long_words,
            "polysyllables": counts.polysyllables,
            "monosyllables": counts.monosyllables,
        },
        "measures": report.measures,
        "measures_textstat": report.measures_textstat,
        "difficulty": difficulty_json(report.difficulty),
        "findings": report.findings,
        "sections": [
            {
                "title": section.title,
                "segment": section.segment,
                "difficulty": difficulty_json(section.difficulty),
            }
            for section in report.sections
        ],
        "segments": [
            {
                "id": segment.id,
                "difficulty": rounded(segment.difficulty.score) if segment.difficulty else None,
                "mos": rounded(segment.difficulty.mos) if segment.difficulty else None,
                "why_not_scored": segment.why_not_scored,
            }
            for segment in report.segments
        ],
        "not_scored": {"words": sum(report.words_not_scored.values()), "reasons": report.words_not_scored},
    }


def _glossary(arguments: argparse.Namespace) -> OfficeGlossary:
    """Measures need no glossary: without any its findings are missing, and a message says so."""
    kept = kept_glossary(arguments.glossary, opened_workspace(arguments))
    if kept is not None:
        return kept
    try:
        chosen_glossaries(arguments.glossary)
    except WorkbenchError as error:
        write_error(f"{error} Befunde des Glossars fehlen.")
        return EMPTY_GLOSSARY
    return opened_glossary(arguments.glossary)
