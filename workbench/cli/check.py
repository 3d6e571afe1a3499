"""`workbench check`: places that are hard to understand."""

import argparse

from workbench.app.office_glossary import load_glossary
from workbench.app.operations.check_form import check_form
from workbench.cli import exit_codes
from workbench.cli.arguments import (
    Subparsers,
    add_files,
    add_glossary,
    add_json,
    chosen_glossaries,
    new_parser,
)
from workbench.cli.json_records import finding_json
from workbench.cli.opened_forms import OpenedForms
from workbench.cli.output import write_json, write_line
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress
from workbench.model.document import Document
from workbench.model.finding import Finding

GERMAN_SEVERITY = {"info": "Hinweis", "warning": "Warnung", "error": "Fehler"}


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench check`."""
    parser = new_parser(
        subparsers,
        "check",
        "schwer verständliche Stellen mit Grund und Vorschlag",
        "Mit --target einfach gelten auch unerklärte Fachbegriffe als Befund.",
    )
    add_files(parser)
    add_json(parser)
    add_glossary(parser)
    parser.add_argument(
        "--target",
        choices=("buergernah", "einfach"),
        default="buergernah",
        help="Sprachziel: bürgernah (ohne Angabe) oder Einfache Sprache",
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the findings of each form."""
    results: list[tuple[Document, tuple[Finding, ...]]] = []
    glossary = load_glossary(chosen_glossaries(arguments.glossary))
    with terminal_progress() as progress:
        forms = OpenedForms(arguments.files, glossary, progress)
        for session in forms:
            found = check_form(session.document, session.glossary, arguments.target, progress)
            results.append((session.document, found))
    if arguments.json:
        files = [
            {"file": document.name, "findings": [finding_json(finding) for finding in found]}
            for document, found in results
        ]
        write_json({"files": files})
    else:
        for document, found in results:
            _write_readable(document, found)
    return exit_codes.UNUSABLE if forms.unusable else exit_codes.DONE


def _write_readable(document: Document, found: tuple[Finding, ...]) -> None:
    write_line(f"{document.name}: {counted(len(found), 'Befund', 'Befunde')}")
    for finding in found:
        write_line(f"  {finding.segment}  {GERMAN_SEVERITY[finding.severity]}: {finding.message}")
        reasons = [item.reason for item in finding.suggestions if item.reason] or [finding.why]
        write_line(f"         {' '.join(reasons)} [{finding.rule}; {finding.source}]")
