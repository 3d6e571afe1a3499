"""`workbench exchange check`: whether files of translation programs can be read."""

import argparse
from pathlib import Path

from workbench.app.operations.check_exchange_files import check_exchange_files
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, new_parser
from workbench.cli.output import write_error, write_json, write_line
from workbench.cli.readable import counted
from workbench.cli.terminal_progress import terminal_progress
from workbench.translation.foreign_files import CheckedFile


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench exchange check`."""
    parser = new_parser(
        subparsers,
        "check",
        "Austauschdateien lesen und sagen, was darin ist",
        "Endet mit 3, wenn eine Datei nicht gelesen werden kann.",
    )
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help="Dateien (.xlf, .sdlxliff, .tmx, .tbx, .xlsx, .docx, .csv, .zip)",
    )
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print what each file holds."""
    with terminal_progress() as progress:
        checked = check_exchange_files(arguments.files, progress)
    if arguments.json:
        write_json({"files": [_file_json(file) for file in checked]})
    else:
        for file in checked:
            _write_readable(file)
    return exit_codes.NEEDS_DECISION if any(file.error for file in checked) else exit_codes.DONE


def _file_json(file: CheckedFile) -> dict[str, object]:
    return {
        "file": file.file,
        "format": file.format or None,
        "units": file.units,
        "error": file.error,
        "line": file.line,
        "notes": list(file.notes),
    }


def _write_readable(file: CheckedFile) -> None:
    if file.error:
        write_error(file.error)
        return
    write_line(f"{file.file}: {file.format}, {counted(file.units, 'Einheit', 'Einheiten')}.")
    for note in file.notes:
        write_error(f"Hinweis: {file.file}: {note}")
