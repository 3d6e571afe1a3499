"""`workbench tm import`: TMX files into the memory."""

import argparse
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, new_parser
from workbench.cli.output import write_error, write_json, write_line
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress
from workbench.cli.tm_commands.opened_memory import add_memory, opened_memory


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench tm import`."""
    parser = new_parser(
        subparsers,
        "import",
        "TMX-Dateien in den Speicher aufnehmen",
        "Was schon da ist, kommt nicht doppelt hinein. Übersetzungen mit persönlichen Daten werden nicht "
        "aufgenommen und aufgezählt; der Befehl endet dann mit 3.",
    )
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+", help="Dateien (.tmx)")
    add_memory(parser)
    parser.add_argument(
        "--language", metavar="LANG", default="", help="nur diese Sprache (tr, uk, sr-Latn ...)"
    )
    parser.add_argument(
        "--state",
        metavar="STATE",
        default="",
        help="Stand der Übersetzungen, die keinen nennen (draft, checked ...)",
    )
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Take the files in and tell what became of their units."""
    from workbench.app.operations.import_memory import import_memory

    memory = opened_memory(arguments)
    done = []
    for path in arguments.files:
        with terminal_progress() as progress:
            report = import_memory(memory, path, progress, state=arguments.state, language=arguments.language)
        done.append((path, report))
        if arguments.json:
            continue
        added = report.added
        write_line(
            f"{path.name}: {counted(report.count, 'Übersetzung', 'Übersetzungen')} gelesen, {added.new} neu, "
            f"{added.renewed} erneuert, {added.known} schon da, {report.refused_count} nicht aufgenommen."
        )
        for item in report.refused:
            write_error(f"Nicht aufgenommen: {path.name}, Einheit {item.number}: {item.cause}")
        if report.refused_count > len(report.refused):
            write_error(f"Und {report.refused_count - len(report.refused)} weitere.")
    if arguments.json:
        write_json(
            {
                "files": [
                    {
                        "file": path.name,
                        "units": report.count,
                        "new": report.added.new,
                        "renewed": report.added.renewed,
                        "known": report.added.known,
                        "refused": report.refused_count,
                        "causes": [{"unit": item.number, "cause": item.cause} for item in report.refused],
                        "languages": list(report.languages),
                    }
                    for path, report in done
                ]
            }
        )
    refused = any(report.refused_count for _, report in done)
    return exit_codes.NEEDS_DECISION if refused else exit_codes.DONE
