"""`workbench glossary export`: write a glossary in another format."""

import argparse
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, chosen_glossaries, new_parser
from workbench.cli.output import write_error, write_line
from workbench.cli.readable import counted

_STATUSES = {
    "vorschlag": "proposed",
    "geprüft": "checked",
    "freigegeben": "released",
    "gesperrt": "blocked",
}


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench glossary export`."""
    parser = new_parser(
        subparsers,
        "export",
        "Ein Glossar in einem anderen Format ausgeben",
        "Die Endung der Zieldatei bestimmt das Format: .xlsx mit Auswahllisten, .tsv oder .tbx (TBX-Basic).",
    )
    parser.add_argument(
        "glossaries", metavar="G", type=Path, nargs="*", help="Glossare; ohne Angabe das Amtsglossar"
    )
    parser.add_argument("-o", "--out", metavar="ZIEL", type=Path, required=True, help="neue Datei")
    parser.add_argument(
        "--status",
        choices=tuple(_STATUSES),
        action="append",
        default=[],
        help="nur Einträge in diesem Status",
    )
    parser.add_argument(
        "--forms",
        action="store_true",
        help="in der Excel-Tabelle ein Blatt „Formen“, in dem jede gebeugte Form bestätigt wird",
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the file; exit code 3 when a row of the input was left out or has to be looked at."""
    from workbench.app.operations.write_glossary import export_glossary

    statuses = [_STATUSES[name] for name in arguments.status]
    written = export_glossary(
        chosen_glossaries(arguments.glossaries), arguments.out, statuses, arguments.forms
    )
    for note in written.notes:
        write_error(f"Hinweis: {note}")
    write_line(f"{arguments.out.name}: {counted(len(written.entries), 'Eintrag', 'Einträge')}.")
    return exit_codes.NEEDS_DECISION if written.notes else exit_codes.DONE
