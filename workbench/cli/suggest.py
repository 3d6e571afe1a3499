"""`workbench suggest`: what the glossary suggests for a form."""

import argparse

from workbench.app.operations.suggest_form import suggest_form
from workbench.cli import exit_codes
from workbench.cli.arguments import (
    Subparsers,
    add_file,
    add_glossary,
    add_json,
    add_workspace,
    new_parser,
)
from workbench.cli.json_records import suggestions_json
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.opened_workspace import opened_form, opened_workspace
from workbench.cli.output import write_json, write_line
from workbench.cli.suggest_model import model_suggestions
from workbench.cli.terminal_progress import terminal_progress
from workbench.model.document import Document
from workbench.model.finding import Suggestion

_MOST_SENTENCES = 50


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench suggest`."""
    parser = new_parser(
        subparsers,
        "suggest",
        "Vorschläge aus dem Glossar",
        "Sichere Vorschläge sind grammatisch eindeutig; bei offenen steht, warum ein Mensch entscheidet.",
    )
    add_file(parser)
    add_glossary(parser)
    add_json(parser)
    add_workspace(parser)
    parser.add_argument(
        "--model",
        action="store_true",
        help="zusätzlich das Sprachmodell der Stadt nach den schwersten Sätzen fragen (muss eingerichtet sein)",
    )
    parser.add_argument(
        "--model-sentences",
        metavar="N",
        type=_count,
        default=5,
        help="wie viele Sätze an das Sprachmodell gehen, 1 bis 50 (ohne Angabe 5)",
    )
    return parser


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST_SENTENCES:
        raise argparse.ArgumentTypeError(f"„{text}“ ist keine Zahl von 1 bis {_MOST_SENTENCES}")
    return int(text)


def run(arguments: argparse.Namespace) -> int:
    """Print the suggestions."""
    with terminal_progress() as progress:
        session = opened_form(arguments, arguments.file, progress)
        session.glossary = opened_glossary(arguments.glossary, opened_workspace(arguments))
        document = session.current_document()
        suggestions = suggest_form(document, session.glossary, progress)
        if arguments.model:
            count = arguments.model_sentences
            suggestions += model_suggestions(document, session.glossary, count, progress)
    if arguments.json:
        write_json({"file": document.name, "suggestions": suggestions_json(suggestions)})
        return exit_codes.DONE
    for suggestion in suggestions:
        write_line(describe(document, suggestion))
    safe = sum(suggestion.safe for suggestion in suggestions)
    write_line(f"{len(suggestions)} Vorschläge, davon {safe} sicher.")
    return exit_codes.DONE


def describe(document: Document, suggestion: Suggestion) -> str:
    """One line for people: place, words, replacement, reason."""
    words = document.by_id[suggestion.segment].text[suggestion.start : suggestion.end]
    state = "sicher" if suggestion.safe else "offen "
    target = f" -> „{suggestion.replacement}“" if suggestion.replacement else ""
    reason = f"  ({suggestion.reason})" if suggestion.reason else ""
    return f"{suggestion.segment}  {state}  „{words}“{target}{reason}"
