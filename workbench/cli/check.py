"""`workbench check`: places that are hard to understand."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from workbench.app.operations.check_form import check_form
from workbench.app.operations.check_presence import PresenceReport, check_presence
from workbench.app.session import FormSession
from workbench.cli import exit_codes
from workbench.cli.arguments import (
    Subparsers,
    add_files,
    add_glossary,
    add_json,
    add_rules,
    add_target,
    add_workspace,
    new_parser,
)
from workbench.cli.check_text import write_findings, write_presence
from workbench.cli.json_records import Json, finding_json, ignored_json, presence_json
from workbench.cli.opened_forms import OpenedForms
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.opened_workspace import opened_workspace
from workbench.cli.output import write_error, write_json, write_line
from workbench.cli.terminal_progress import terminal_progress
from workbench.common.collector import collector_paused
from workbench.common.progress import Progress
from workbench.model.finding import Finding
from workbench.model.ignored import IgnoredFinding


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in one form: findings to show, hidden ones with their decision, and what law asks."""

    session: FormSession
    shown: tuple[Finding, ...]
    hidden: tuple[tuple[Finding, IgnoredFinding], ...]
    presence: PresenceReport


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench check`."""
    parser = new_parser(
        subparsers,
        "check",
        "schwer verständliche Stellen mit Grund und Vorschlag",
        "Mit --target einfach gelten strengere Grenzen und unerklärte Fachbegriffe als Befund.",
    )
    add_files(parser)
    add_json(parser)
    add_glossary(parser)
    add_target(parser)
    add_rules(parser)
    add_workspace(parser)
    parser.add_argument("--hints", action="store_true", help="auch die Hinweise einzeln nennen")
    parser.add_argument(
        "--report", metavar="OUT", type=Path, help="den Befund als Bericht schreiben: .xlsx oder .html"
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the findings of each form."""
    results: list[Checked] = []
    glossary = opened_glossary(arguments.glossary, opened_workspace(arguments))
    with terminal_progress() as progress:
        forms = OpenedForms(arguments, glossary, progress)
        results.extend(_checked(session, arguments, progress) for session in forms)
        if arguments.report is not None and results:
            _write_report(arguments.report, results, arguments.target, progress)
    if arguments.json:
        write_json({"files": [_json(result) for result in results]})
    else:
        for result in results:
            write_findings(
                result.session.current_document(), result.shown, len(result.hidden), hints=arguments.hints
            )
            if not arguments.rules:
                write_presence(result.presence)
        if arguments.report is not None and results:
            write_line(f"Der Bericht liegt in {arguments.report}.")
    return exit_codes.UNUSABLE if forms.unusable else exit_codes.DONE


def _checked(session: FormSession, arguments: argparse.Namespace, progress: Progress) -> Checked:
    for problem in (session.ignored.problem, session.legal.problem):
        if problem is not None:
            write_error(str(problem))
    document = session.current_document()
    with collector_paused(keep=True):
        found = check_form(
            document,
            session.glossary,
            arguments.target,
            progress,
            frozenset(arguments.rules),
            may_copy=not arguments.workspace,
        )
        presence = check_presence(document, session.legal.waivers)
        return Checked(session, *session.ignored.split(found, document), presence)


def _json(result: Checked) -> Json:
    return {
        "file": result.session.document.name,
        "findings": [finding_json(finding) for finding in result.shown],
        "ignored": [ignored_json(finding, decision) for finding, decision in result.hidden],
        "document_kind": result.presence.kind or None,
        "presence": [presence_json(finding) for finding in result.presence.findings],
        "presence_waived": [presence_json(*pair) for pair in result.presence.waived],
    }


def _write_report(out: Path, results: list[Checked], target: str, progress: Progress) -> None:
    """Hidden findings count for the difficulty as they do in `score`: hiding makes no text easier."""
    from workbench.app.operations.report_check import checked_file, report_check
    from workbench.app.operations.score_form import score_form

    files = []
    for result in results:
        document = result.session.current_document()
        score = score_form(
            document,
            result.session.glossary,
            progress,
            target=target,
            findings=(*result.shown, *(finding for finding, _ in result.hidden)),
            with_reference=False,
        )
        files.append(checked_file(document, result.shown, score, len(result.hidden), result.presence))
    report_check(out, files)
