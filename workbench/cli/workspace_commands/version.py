"""`workbench workspace version`: take in a new file of a form."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, add_json, new_parser
from workbench.cli.json_records import Json
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_error, write_json, write_line
from workbench.cli.readable import counted

if TYPE_CHECKING:
    from workbench.app.operations.new_version import NewVersion


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace version`."""
    parser = new_parser(
        subparsers,
        "version",
        "eine neue Datei eines Formulars als neue Version aufnehmen",
        "Was zu denselben Wörtern entschieden wurde, gilt weiter. Endet mit 3, wenn etwas nicht übernommen werden "
        "konnte: Das steht dann da.",
    )
    parser.add_argument("form", metavar="FORM", help="Name oder Kennung des Formulars")
    parser.add_argument("file", metavar="FILE", type=Path, help="die neue Datei")
    parser.add_argument("--note", metavar="TEXT", default="", help="was neu ist")
    add_database(parser)
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Take it in and list what could not be carried over."""
    from workbench.app.operations.new_version import new_version

    workspace = required_workspace(arguments)
    form = workspace.form(arguments.form).form.id
    result = new_version(workspace, form, arguments.file, arguments.note)
    for sentence in result.personal:
        write_error(f"Achtung: {sentence}")
    if arguments.json:
        write_json(_json(result))
    else:
        write_line(
            f"Version {result.version.number}: {counted(result.same, 'Passage', 'Passagen')} wie bisher, "
            f"{result.added} neu, {result.removed} entfallen; {result.carried} Änderungen und Entscheidungen "
            "übernommen."
        )
        for item in result.lost:
            write_line(f"  nicht übernommen: {item.segment} {item.what} „{item.words}“: {item.cause}")
    return exit_codes.NEEDS_DECISION if result.lost else exit_codes.DONE


def _json(result: "NewVersion") -> Json:
    return {
        "version": result.version.number,
        "same": result.same,
        "added": result.added,
        "removed": result.removed,
        "carried": result.carried,
        "lost": [
            {"segment": item.segment, "what": item.what, "words": item.words, "cause": item.cause}
            for item in result.lost
        ],
        "personal": list(result.personal),
    }
