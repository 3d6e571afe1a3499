"""`workbench ignore`: hide findings with a reason, list what is hidden, show it again."""

import argparse

from workbench.app.operations.check_form import check_form
from workbench.app.operations.ignore_finding import ignore_finding, ignore_rule
from workbench.app.operations.show_ignored import show_ignored
from workbench.app.session import FormSession
from workbench.cli import exit_codes
from workbench.cli.arguments import (
    Subparsers,
    add_file,
    add_glossary,
    add_workspace,
    new_parser,
    rule_name,
)
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.opened_workspace import opened_form, opened_workspace
from workbench.cli.output import write_line
from workbench.cli.readable import counted
from workbench.common.errors import WorkbenchError
from workbench.model.ignored import IgnoredFinding, IgnoreScope

_SCOPES = {
    IgnoreScope.HERE: "hier",
    IgnoreScope.FORM: "in diesem Formular",
    IgnoreScope.OFFICE: "im ganzen Amt",
}


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench ignore`."""
    parser = new_parser(
        subparsers,
        "ignore",
        "Befunde ausblenden, mit Grund, oder wieder einblenden",
        "Ohne --rule steht da, was ausgeblendet ist. "
        "Die Entscheidung liegt in einer Datei neben dem Formular oder im Arbeitsbereich.",
    )
    add_file(parser)
    add_glossary(parser)
    add_workspace(parser)
    parser.add_argument("--rule", metavar="REGEL", type=rule_name, help="die Regel, als Name oder Nummer")
    parser.add_argument(
        "--segment", metavar="ID", help="nur in dieser Passage; ohne Angabe im ganzen Formular"
    )
    parser.add_argument("--office", action="store_true", help="in allen Formularen des Amtes")
    parser.add_argument("--reason", metavar="GRUND", default="", help="warum der Befund stehen bleiben darf")
    parser.add_argument("--show-again", action="store_true", help="wieder einblenden")
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Hide, show again or list."""
    session = opened_form(arguments, arguments.file, keeps=True)
    session.glossary = opened_glossary(arguments.glossary, opened_workspace(arguments))
    if session.ignored.problem is not None:
        raise session.ignored.problem
    if arguments.rule is None:
        _list(session)
    elif arguments.show_again:
        _show_again(session, arguments)
    else:
        _hide(session, arguments)
    return exit_codes.DONE


def _list(session: FormSession) -> None:
    entries = session.ignored.entries
    write_line(f"{session.path.name}: {counted(len(entries), 'Entscheidung', 'Entscheidungen')}")
    for item in entries:
        place = f" {item.segment} „{item.words}“" if item.words else f" {item.segment}".rstrip()
        write_line(f"  {item.rule} {_SCOPES[item.scope]}{place}: {item.reason} ({item.who}, {item.when})")


def _show_again(session: FormSession, arguments: argparse.Namespace) -> None:
    chosen = [item for item in session.ignored.entries if _is_meant(item, arguments)]
    for item in chosen:
        show_ignored(session, item)
    write_line(f"Wieder eingeblendet: {counted(len(chosen), 'Entscheidung', 'Entscheidungen')}.")


def _is_meant(item: IgnoredFinding, arguments: argparse.Namespace) -> bool:
    if item.rule != arguments.rule:
        return False
    if arguments.office:
        return item.scope is IgnoreScope.OFFICE
    return item.segment == (arguments.segment or "")


def _hide(session: FormSession, arguments: argparse.Namespace) -> None:
    scope = IgnoreScope.OFFICE if arguments.office else IgnoreScope.FORM
    if arguments.segment is None:
        ignore_rule(session, arguments.rule, scope, arguments.reason)
        write_line(f"Ausgeblendet: {arguments.rule} {_SCOPES[scope]}.")
        return
    found = [
        item
        for item in check_form(session.current_document(), session.glossary, only={arguments.rule})
        if item.segment == arguments.segment
    ]
    if not found:
        raise WorkbenchError(f"In der Passage {arguments.segment} gibt es keinen Befund „{arguments.rule}“.")
    for item in found:
        ignore_finding(session, item, IgnoreScope.HERE, arguments.reason)
    write_line(f"Ausgeblendet: {counted(len(found), 'Befund', 'Befunde')} in {arguments.segment}.")
