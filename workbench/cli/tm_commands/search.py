"""`workbench tm search`: what the memory has for texts."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, new_parser
from workbench.cli.json_records import Json
from workbench.cli.output import write_json, write_line
from workbench.cli.tm_commands.opened_memory import add_memory, opened_memory
from workbench.common.errors import InputError

if TYPE_CHECKING:
    from workbench.model.memory_unit import MemoryMatch

_MOST = 101


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench tm search`."""
    parser = new_parser(
        subparsers,
        "search",
        "gleiche und ähnliche Texte suchen",
        "Zeigt die Übersetzungen zu jedem Text, die beste zuerst; Zahlen und Daten sind angepasst, wo das sicher geht.",
    )
    parser.add_argument("texts", metavar="TEXT", nargs="*", help="deutscher Text")
    parser.add_argument(
        "--queries", metavar="FILE.txt", type=Path, help="Datei mit einem Text in jeder Zeile"
    )
    add_memory(parser, files=True)
    parser.add_argument("--language", metavar="LANG", default="", help="Zielsprache; ohne Angabe alle")
    parser.add_argument(
        "--minimum", metavar="PERCENT", type=_percent, default=70, help="ab wie viel Prozent (ohne Angabe 70)"
    )
    parser.add_argument(
        "--limit", metavar="N", type=int, default=10, help="höchstens so viele Treffer (ohne Angabe 10)"
    )
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the matches of every text."""
    from workbench.app.operations.search_memory import search_memory

    texts = _texts(arguments)
    memory = opened_memory(arguments, files=True)
    answers = search_memory(
        memory, texts, arguments.language, minimum=arguments.minimum, limit=max(arguments.limit, 1)
    )
    if arguments.json:
        write_json(
            {
                "queries": [
                    {
                        "text": answer.text,
                        "hits": [_json(code, match) for code, match in answer.hits],
                        "milliseconds": round(answer.milliseconds, 3),
                    }
                    for answer in answers
                ]
            }
        )
        return exit_codes.DONE
    for answer in answers:
        write_line(answer.text)
        for code, match in answer.hits:
            _write(code, match)
        if not answer.hits:
            write_line("  kein Treffer")
    return exit_codes.DONE


def _texts(arguments: argparse.Namespace) -> list[str]:
    from workbench.common.text_encoding import decoded

    texts = list(arguments.texts)
    if arguments.queries is not None:
        try:
            data = arguments.queries.read_bytes()
        except OSError as error:
            raise InputError(f"„{arguments.queries}“ kann nicht gelesen werden.") from error
        content = decoded(data)
        if content is None:
            raise InputError(f"„{arguments.queries.name}“ ist keine Textdatei.")
        texts += content.splitlines()
    if not texts:
        raise InputError("Nennen Sie einen Text oder mit --queries eine Datei.")
    return texts


def _percent(value: str) -> int:
    if not value.isdigit() or not 1 <= int(value) <= _MOST:
        raise argparse.ArgumentTypeError(f"„{value}“ ist kein Wert von 1 bis {_MOST}")
    return int(value)


def _json(code: str, match: "MemoryMatch") -> Json:
    return {
        "source": match.source,
        "target": match.target,
        "match": match.match,
        "origin": match.origin,
        "language": code,
        "state": match.state,
        "carried_over": match.carried_over,
        "penalties": [{"kind": item.kind, "points": item.points} for item in match.penalties],
        "differences": [list(span) for span in match.differences],
        "document": match.document,
        "at": match.at,
    }


def _write(code: str, match: "MemoryMatch") -> None:
    write_line(f"  {match.match} %  {code}  {match.target}")
    if match.match < 100:
        write_line(f"          de  {match.source}")
    for penalty in match.penalties:
        write_line(f"          −{penalty.points}: {penalty.reason}")
