"""`workbench tm export`: the memory as TMX."""

import argparse
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, new_parser
from workbench.cli.output import write_error, write_line
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress
from workbench.cli.tm_commands.opened_memory import add_memory, opened_memory


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench tm export`."""
    parser = new_parser(
        subparsers,
        "export",
        "den Speicher als TMX-Datei schreiben",
        "Andere Übersetzungsprogramme können die Datei (TMX 1.4b) lesen. Namen von Personen stehen nur auf Wunsch "
        "darin.",
    )
    parser.add_argument(
        "-o", "--out", metavar="FILE.tmx", type=Path, required=True, help="die Datei, die geschrieben wird"
    )
    add_memory(parser)
    parser.add_argument("--language", metavar="LANG", default="", help="nur diese Sprache")
    parser.add_argument("--persons", action="store_true", help="mit den Namen derer, die übersetzt haben")
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the file."""
    from workbench.app.operations.export_memory import export_memory

    memory = opened_memory(arguments)
    with terminal_progress() as progress:
        done = export_memory(memory, arguments.out, arguments.language, progress, persons=arguments.persons)
    write_line(f"Geschrieben: {arguments.out} ({counted(done.units, 'Übersetzung', 'Übersetzungen')}).")
    if done.cleaned:
        write_error(
            f"Hinweis: Aus {counted(done.cleaned, 'Übersetzung', 'Übersetzungen')} wurden Steuerzeichen entfernt."
        )
    return exit_codes.DONE
