"""Arguments of `workbench workspace blocks`."""

import argparse
from collections.abc import Callable
from pathlib import Path

HELP = {
    "find": (
        "Passagen finden, die in mehreren Formularen stehen",
        "Gleich oder fast gleich, ab acht Wörtern.",
    ),
    "list": ("die Textbausteine zeigen, oder wo einer steht", "Mit BAUSTEIN jede Stelle und jeder Wortlaut."),
    "keep": ("eine Passage als Textbaustein festhalten", "Stellen mit diesem Wortlaut gehören dann dazu."),
    "change": (
        "einem Textbaustein einen neuen Wortlaut geben",
        "Er wird den Formularen angeboten, mehr nicht.",
    ),
    "apply": (
        "den Wortlaut eines Textbausteins in Formulare bringen",
        "Ohne --form in alle mit einem früheren Wortlaut, je Formular ein Schritt. Endet mit 3, wenn etwas nicht ging.",
    ),
    "decline": (
        "den Wortlaut für Formulare ablehnen",
        "Er wird dort erst mit dem nächsten Wortlaut angeboten.",
    ),
}
"""What each subcommand does, in a few words and in more."""


def _add_find(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--forms", metavar="N", type=int, default=2, help="in mindestens so vielen Formularen (2)"
    )


def _add_block(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("block", metavar="BAUSTEIN", help="Titel oder Kennung eines Textbausteins")


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("block", metavar="BAUSTEIN", nargs="?", default="", help="Titel oder Kennung")


def _add_wording(parser: argparse.ArgumentParser) -> None:
    text = parser.add_mutually_exclusive_group(required=True)
    text.add_argument("--text", metavar="TEXT", help="der Wortlaut; [Datum] steht für Angaben des Formulars")
    text.add_argument("--text-file", metavar="FILE", type=Path, help="Textdatei (UTF-8) mit dem Wortlaut")
    text.add_argument(
        "--from", dest="like", metavar=("FORMULAR", "PASSAGE"), nargs=2, help="der Wortlaut dieser Passage"
    )
    parser.add_argument("--stand", metavar="JJJJ-MM-TT", help="seit wann er gilt; ohne Angabe heute")
    parser.add_argument("--reason", metavar="GRUND", default="", help="warum")


def _add_keep(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--title", metavar="TITEL", required=True, help="wie er heißen soll")
    _add_wording(parser)


def _add_change(parser: argparse.ArgumentParser) -> None:
    _add_block(parser)
    parser.add_argument("--title", metavar="TITEL", default="", help="ein neuer Titel")
    _add_wording(parser)
    parser.add_argument("--dry-run", action="store_true", help="nur zeigen, was sich ändern würde")


def _add_places(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--form", metavar="FORMULAR", nargs="+", action="extend", default=[], help="nur dieser Formulare"
    )
    parser.add_argument(
        "--segment", metavar="PASSAGE", nargs="+", action="extend", default=[], help="nur diese Passagen"
    )


def _add_apply(parser: argparse.ArgumentParser) -> None:
    _add_block(parser)
    _add_places(parser)
    parser.add_argument("--similar", action="store_true", help="auch in Passagen, die nur fast gleich sind")
    parser.add_argument(
        "--unlock", metavar="GRUND", default="", help="warum gesperrte Passagen geändert werden dürfen"
    )


def _add_decline(parser: argparse.ArgumentParser) -> None:
    _add_block(parser)
    _add_places(parser)


ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "find": _add_find,
    "list": _add_list,
    "keep": _add_keep,
    "change": _add_change,
    "apply": _add_apply,
    "decline": _add_decline,
}
"""Adds the arguments of each subcommand."""
