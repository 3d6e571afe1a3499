"""`workbench workspace history`: every text that a passage ever had."""

import argparse
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, add_json, new_parser
from workbench.cli.json_records import Json
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_json, write_line

if TYPE_CHECKING:
    from workbench.app.segment_history import CommittedText


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace history`."""
    parser = new_parser(
        subparsers,
        "history",
        "jeden Text zeigen, den eine Passage je hatte, oder einen zurückholen",
        "Mit Person, Zeit und Grund. Was zurückgeholt wird, ist ein neuer Schritt: Auch er geht nicht verloren.",
    )
    parser.add_argument("form", metavar="FORM", help="Name oder Kennung des Formulars")
    parser.add_argument("segment", metavar="ID", help="die Passage, zum Beispiel s0012")
    parser.add_argument("--restore", metavar="N", type=int, help="die Fassung mit dieser Nummer zurückholen")
    add_database(parser)
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Restore if asked, and list."""
    from workbench.app.segment_history import segment_history
    from workbench.app.workspace_sessions import open_stored_form

    workspace = required_workspace(arguments)
    session = open_stored_form(workspace, workspace.form(arguments.form).form.id)
    if arguments.restore is not None:
        from workbench.app.operations.restore_revision import restore_revision

        restore_revision(session, arguments.segment, arguments.restore)
    texts = segment_history(session, arguments.segment)
    if arguments.json:
        write_json({"segment": arguments.segment, "texts": [_json(item) for item in texts]})
        return exit_codes.DONE
    for item in texts:
        reasons = f" ({'; '.join(item.reasons)})" if item.reasons else ""
        label = f", {item.label}" if item.label else ""
        write_line(f"{item.number}  {item.at[:16].replace('T', ' ')} UTC, {item.who}{label}{reasons}")
        write_line(f"   {item.text}")
    return exit_codes.DONE


def _json(item: "CommittedText") -> Json:
    return {
        "number": item.number,
        "text": item.text,
        "who": item.who,
        "at": item.at,
        "label": item.label,
        "reasons": list(item.reasons),
    }
