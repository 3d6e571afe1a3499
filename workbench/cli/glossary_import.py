"""`workbench glossary import`: bring the lists of an office into one glossary."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_workspace, new_parser
from workbench.cli.opened_workspace import opened_workspace
from workbench.cli.output import write_error, write_line
from workbench.cli.readable import counted
from workbench.common.errors import WorkbenchError

if TYPE_CHECKING:
    from workbench.app.operations.write_glossary import WrittenGlossary


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
    parser.add_argument("-o", "--out", metavar="GLOSSAR", type=Path, help="neues Glossar (.xlsx, .tsv, .tbx)")
    add_workspace(parser, "statt -o: in das Glossar dieses Arbeitsbereichs (Datei oder Adresse)")
    parser.add_argument(
        "--into",
        metavar="G",
        type=Path,
        help="vorhandenes Glossar, das im neuen vorne steht; Neues wird als Vorschlag angefügt",
    )
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Write the glossary; exit code 3 when a row has to be looked at."""
    place, written = _imported(arguments)
    for note in written.notes:
        write_error(f"Hinweis: {note}")
    entries = counted(len(written.entries), "Eintrag", "Einträge")
    rows = counted(len(written.notes), "Hinweis", "Hinweise")
    write_line(f"{place}: {entries}, davon {written.added} übernommen; {rows}.")
    return exit_codes.NEEDS_DECISION if written.notes else exit_codes.DONE


def _imported(arguments: argparse.Namespace) -> "tuple[str, WrittenGlossary]":
    workspace = opened_workspace(arguments)
    if workspace is not None:
        from workbench.app.operations.keep_glossary import keep_glossary

        if arguments.out is not None or arguments.into is not None:
            raise WorkbenchError("Mit --workspace gibt es kein -o und kein --into.")
        return workspace.store.title, keep_glossary(workspace, arguments.lists)
    from workbench.app.operations.write_glossary import import_glossary

    if arguments.out is None:
        raise WorkbenchError(
            "Wohin soll das Glossar?", "Nennen Sie eine Datei mit -o oder einen --workspace."
        )
    return arguments.out.name, import_glossary(arguments.lists, arguments.out, arguments.into)
