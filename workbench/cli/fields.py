"""`workbench fields`: the fields of a form, counted as the comparison of applications counts them."""

import argparse
from dataclasses import asdict
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_file, add_json, add_workspace, new_parser
from workbench.cli.opened_workspace import opened_form, workspace_files
from workbench.cli.output import write_error, write_json, write_line
from workbench.cli.terminal_progress import terminal_progress


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench fields`."""
    parser = new_parser(
        subparsers,
        "fields",
        "Die Felder eines Formulars auflisten",
        "Jedes Feld einmal je Person: Art, Abschnitt, Pflicht, Bedingung, Hilfe, Nachweis, Rechtsgrundlage.",
    )
    add_file(parser)
    add_json(parser)
    parser.add_argument(
        "-o", "--out", metavar="OUT.xlsx", type=Path, help="auch als Excel-Datei zum Bearbeiten"
    )
    add_workspace(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the fields, or write them to a file."""
    from workbench.app.operations.list_fields import list_fields

    with terminal_progress() as progress:
        session = opened_form(arguments, arguments.file, progress)
        inventory = list_fields(session)
    if arguments.out is not None:
        from workbench.app.output_path import check_output
        from workbench.common.text import replace_file
        from workbench.reporting.inventory_xlsx import inventory_xlsx

        for taken in (arguments.file, *workspace_files(arguments)):
            check_output(taken, arguments.out)
        replace_file(arguments.out, inventory_xlsx(inventory))
    if arguments.json:
        write_json({"file": inventory.name, **asdict(inventory)})
        return exit_codes.DONE
    from workbench.reporting.renewal_words import TYPES

    for entry in inventory.entries:
        whom = "–" if entry.person is None else str(entry.person)
        write_line(f"{whom}  {TYPES[entry.type]:<12}  {entry.label}")
    write_error(f"{len(inventory.entries)} Felder in „{inventory.name}“")
    return exit_codes.DONE
