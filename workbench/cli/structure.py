"""`workbench structure`: what a form asks for, where its references lead, which papers it wants."""

import argparse
from dataclasses import asdict

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_file, add_json, add_workspace, new_parser
from workbench.cli.opened_workspace import opened_form
from workbench.cli.output import write, write_json
from workbench.cli.structure_text import structure_text
from workbench.cli.terminal_progress import terminal_progress


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench structure`."""
    parser = new_parser(
        subparsers,
        "structure",
        "Felder, Verweise, Nachweise und Checkliste eines Formulars",
        "Jedes Feld mit Art, Person, Pflicht, Bedingung, Hilfe, Nachweis und Rechtsgrundlage.",
    )
    add_file(parser)
    add_json(parser)
    add_workspace(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Print the structure."""
    from workbench.app.form_structure import form_structure

    with terminal_progress() as progress:
        document = opened_form(arguments, arguments.file, progress).current_document()
    structure = form_structure(document)
    if arguments.json:
        write_json({"file": document.name, **asdict(structure)})
    else:
        write(structure_text(structure))
    return exit_codes.DONE
