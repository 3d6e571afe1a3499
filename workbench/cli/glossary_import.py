"""`workbench glossary import`: bring the lists of an office into one glossary."""

import argparse
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, new_parser
from workbench.cli.output import write_error, write_line
from workbench.cli.readable import counted


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench glossary import`."""
    parser = new_parser(
        subparsers,
        "import",
        "Listen in ein Glossar übernehmen",
        "Zeilen, die nicht passen, nennt der Befehl mit Blatt und Zeile; die übrigen übernimmt er.",
    )
    parser.add_argument(
        "lists", metavar="LISTE", type=Path, nargs="+", help="Listen (.xlsx, .tsv, .csv, .tbx)"
    )
    parser.add_argument(
        "-o", "--out", metavar="GLOSSAR", type=Path, required=True, help="neues Glossar (.xlsx, .tsv, .tbx)"
    )
    parser.add_argument(
        "--into",
        metavar="G",
        type=Path,
        help="vorhandenes Glossar, das im neuen vorne steht; Neues wird als Vorschlag angefügt",
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the glossary; exit code 3 when a row has to be looked at."""
    from workbench.app.operations.write_glossary import import_glossary

    written = import_glossary(arguments.lists, arguments.out, arguments.into)
    for note in written.notes:
        write_error(f"Hinweis: {note}")
    entries = counted(len(written.entries), "Eintrag", "Einträge")
    rows = counted(len(written.notes), "Hinweis", "Hinweise")
    write_line(f"{arguments.out.name}: {entries}, davon {written.added} übernommen; {rows}.")
    return exit_codes.NEEDS_DECISION if written.notes else exit_codes.DONE
