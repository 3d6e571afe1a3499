"""`workbench exchange copy`: an exchange file again, with new translations and nothing else changed."""

import argparse
from pathlib import Path

from workbench.app.operations.copy_exchange_file import copy_exchange_file
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, new_parser
from workbench.cli.output import write_error, write_line
from workbench.cli.readable import counted


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench exchange copy`."""
    parser = new_parser(
        subparsers,
        "copy",
        "eine Austauschdatei mit neuen Übersetzungen schreiben",
        "Alles andere bleibt Byte für Byte gleich.",
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="Datei (.xlf, .sdlxliff, .tmx, .tbx)")
    parser.add_argument("-o", "--out", metavar="OUT", type=Path, required=True, help="Ergebnis")
    parser.add_argument(
        "--set-target",
        metavar="UNIT=TEXT",
        type=_assignment,
        nargs="+",
        action="extend",
        default=[],
        help="neue Übersetzungen, je Einheit eine (ihre Kennung oder #3 für die dritte); {1} steht für das erste "
        "Element darin",
    )
    parser.add_argument("--prefix-targets", metavar="TEXT", default="", help="Text vor jeder Übersetzung")
    parser.add_argument(
        "--language",
        metavar="LANG",
        default="",
        help="Sprache, wenn eine Einheit Übersetzungen in mehrere hat",
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the file; say what a person should know."""
    copied = copy_exchange_file(
        arguments.file,
        arguments.out,
        arguments.set_target,
        arguments.prefix_targets,
        arguments.language,
    )
    for note in copied.notes:
        write_error(f"Hinweis: {note}")
    write_line(f"{arguments.out}: {counted(copied.changed, 'Einheit', 'Einheiten')} geändert.")
    return exit_codes.DONE


def _assignment(value: str) -> str:
    if value.find("=") < 1:
        raise argparse.ArgumentTypeError(f"„{value}“ hat nicht die Form UNIT=TEXT")
    return value
