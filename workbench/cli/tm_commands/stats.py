"""`workbench tm stats`: what the memory holds."""

import argparse

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, new_parser
from workbench.cli.output import write_json, write_line
from workbench.cli.readable import counted
from workbench.cli.tm_commands.opened_memory import add_memory, opened_memory


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench tm stats`."""
    parser = new_parser(
        subparsers, "stats", "zeigen, was im Speicher ist", "Zählt die Übersetzungen in jeder Sprache."
    )
    add_memory(parser, files=True)
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the numbers."""
    from workbench.translation.languages import language_name

    memory = opened_memory(arguments, files=True)
    with memory.stored.looking() as view:
        counts, patterns, waiting = view.counts(), view.patterns(), view.waiting()
    if arguments.json:
        write_json(
            {"units": sum(counts.values()), "languages": counts, "patterns": patterns, "not_indexed": waiting}
        )
        return exit_codes.DONE
    total = counted(sum(counts.values()), "Übersetzung", "Übersetzungen")
    write_line(
        f"{total}, {counted(patterns, 'deutscher Text', 'deutsche Texte')} (ohne Zahlen und Daten gezählt)"
    )
    for code, number in sorted(counts.items(), key=lambda item: -item[1]):
        write_line(f"  {code:<8}  {language_name(code)}: {number}")
    return exit_codes.DONE
