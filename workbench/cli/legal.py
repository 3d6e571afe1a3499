"""`workbench legal`: locked blocks of a form; unlock, lock and correct them; waive what law asks."""

import argparse

from workbench.app.operations.check_presence import check_presence, waiver_of
from workbench.app.operations.classify_segment import classify_segment
from workbench.app.operations.lock_segment import lock_segment
from workbench.app.operations.unlock_segment import unlock_segment
from workbench.app.operations.waive_alert import confirm_waiver, take_back_waiver, waive_presence
from workbench.app.session import FormSession
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_file, add_json, add_workspace, new_parser
from workbench.cli.json_records import presence_json
from workbench.cli.legal_text import blocks_json, write_blocks
from workbench.cli.opened_workspace import opened_form
from workbench.cli.output import write_json, write_line
from workbench.common.errors import WorkbenchError
from workbench.model.legal import Waiver


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench legal`."""
    parser = new_parser(
        subparsers,
        "legal",
        "rechtliche Blöcke: was gesperrt ist; entsperren und Ausnahmen, mit Grund",
        "Ohne weitere Angabe stehen da die Blöcke und die Pflichtangaben. "
        "Die Entscheidungen liegen in einer Datei neben dem Formular oder im Arbeitsbereich.",
    )
    add_file(parser)
    add_json(parser)
    add_workspace(parser)
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--unlock", metavar="ID", help="diese Passage zum Ändern freigeben")
    action.add_argument("--lock", metavar="ID", help="diese Passage wieder sperren")
    action.add_argument("--classify", metavar="ID", help="diese Passage anders einordnen (mit --as)")
    action.add_argument("--waive", metavar="REGEL", help="diese Frage darf offen bleiben")
    action.add_argument("--confirm", metavar="REGEL", help="eine Ausnahme als zweite Person bestätigen")
    action.add_argument("--ask-again", metavar="REGEL", help="eine Ausnahme zurücknehmen")
    parser.add_argument(
        "--as", dest="block", metavar="KLASSE", default="", help="Klasse des Blocks; leer: keiner"
    )
    parser.add_argument("--reason", metavar="GRUND", default="", help="warum")
    parser.add_argument(
        "--who", metavar="NAME", default="", help="wer entscheidet; ohne Angabe der Name am Rechner"
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Decide, or list blocks and open questions."""
    session = opened_form(arguments, arguments.file, keeps=True)
    if session.legal.problem is not None:
        raise session.legal.problem
    if not _decide(session, arguments):
        _list(session, arguments)
    return exit_codes.DONE


def _decide(session: FormSession, arguments: argparse.Namespace) -> bool:
    """Whether there was something to decide."""
    reason, who = arguments.reason, arguments.who
    if arguments.unlock:
        done = unlock_segment(session, arguments.unlock, reason, who)
        write_line(f"{arguments.unlock}: {'entsperrt' if done else 'war nicht gesperrt'}.")
    elif arguments.lock:
        done = lock_segment(session, arguments.lock)
        write_line(f"{arguments.lock}: {'gesperrt' if done else 'war nicht entsperrt'}.")
    elif arguments.classify:
        classify_segment(session, arguments.classify, arguments.block, reason, who)
        write_line(f"{arguments.classify}: {arguments.block or 'kein rechtlicher Block'}.")
    elif arguments.waive:
        _waive(session, arguments.waive, reason, who)
    elif arguments.confirm:
        waiting = _waivers(session, arguments.confirm)
        for waiver in waiting:
            if not waiver.second:
                confirm_waiver(session, waiver, who)
        write_line(f"{arguments.confirm}: bestätigt.")
    elif arguments.ask_again:
        for waiver in _waivers(session, arguments.ask_again):
            take_back_waiver(session, waiver)
        write_line(f"{arguments.ask_again}: wird wieder gefragt.")
    else:
        return False
    return True


def _waive(session: FormSession, rule: str, reason: str, who: str) -> None:
    waivers = session.legal.waivers
    found = [
        item for item in check_presence(session.current_document(), waivers).findings if item.rule == rule
    ]
    new = [item for item in found if waiver_of(item, waivers) is None]
    if not found:
        raise WorkbenchError(f"Die Frage „{rule}“ ist in „{session.path.name}“ nicht offen.")
    for finding in new:
        waive_presence(session, finding, reason, who)
    second = any(item.severity == "block" for item in found)
    tail = " Eine zweite Person muss das mit --confirm bestätigen." if second else ""
    write_line(f"{rule}: Ausnahme eingetragen.{tail}")


def _waivers(session: FormSession, rule: str) -> list[Waiver]:
    found = [item for item in session.legal.waivers if item.alert == rule]
    if not found:
        raise WorkbenchError(f"Zu „{rule}“ gibt es keine Ausnahme.")
    return found


def _list(session: FormSession, arguments: argparse.Namespace) -> None:
    report = check_presence(session.current_document(), session.legal.waivers)
    if arguments.json:
        write_json(
            {
                "file": session.document.name,
                "document_kind": report.kind or None,
                "blocks": blocks_json(session),
                "presence": [presence_json(item) for item in report.findings],
                "presence_waived": [presence_json(*pair) for pair in report.waived],
            }
        )
    else:
        write_blocks(session, report)
