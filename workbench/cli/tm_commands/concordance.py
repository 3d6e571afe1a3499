"""`workbench tm concordance`: where words stand in the memory."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, new_parser
from workbench.cli.output import write_json, write_line
from workbench.cli.tm_commands.opened_memory import add_memory, opened_memory


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench tm concordance`."""
    parser = new_parser(
        subparsers,
        "concordance",
        "Wörter im Speicher suchen",
        "Zeigt Übersetzungen, deren deutscher Text alle Wörter enthält, die neueste zuerst.",
    )
    parser.add_argument("words", metavar="WORD", nargs="+", help="Wort oder Teil eines Wortes")
    add_memory(parser, files=True)
    parser.add_argument("--language", metavar="LANG", default="", help="Zielsprache; ohne Angabe alle")
    parser.add_argument(
        "--in-target", action="store_true", help="in den Übersetzungen suchen, nicht im Deutschen"
    )
    parser.add_argument(
        "--limit", metavar="N", type=int, default=20, help="höchstens so viele Treffer (ohne Angabe 20)"
    )
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the units."""
    from workbench.app.operations.search_concordance import search_concordance

    memory = opened_memory(arguments, files=True)
    words = " ".join(f'"{word}"' if " " in word else word for word in arguments.words)
    hits = search_concordance(
        memory, words, arguments.language, in_target=arguments.in_target, limit=max(arguments.limit, 1)
    )
    if arguments.json:
        write_json(
            {
                "hits": [
                    {
                        "source": hit.source,
                        "target": hit.target,
                        "language": hit.language,
                        "spans": [list(span) for span in hit.spans],
                        "in_target": hit.in_target,
                        "document": hit.document,
                        "state": hit.state,
                        "at": hit.at,
                    }
                    for hit in hits
                ]
            }
        )
        return exit_codes.DONE
    for hit in hits:
        write_line(f"de  {hit.source}")
        write_line(f"{hit.language}  {hit.target}")
        write_line()
    if not hits:
        write_line("Kein Treffer.")
    return exit_codes.DONE
