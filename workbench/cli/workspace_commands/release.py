"""`workbench workspace release`: release the newest version of a form, frozen from then on."""

import argparse
from pathlib import Path

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, new_parser
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_error, write_line
from workbench.cli.readable import counted
from workbench.common.text import replace_file


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace release`."""
    parser = new_parser(
        subparsers,
        "release",
        "die neueste Version eines Formulars freigeben",
        "Danach ändert sich die Version nicht mehr. "
        "Endet mit 3, wenn etwas dagegen spricht; dann ist nichts geschehen.",
    )
    parser.add_argument("form", metavar="FORM", help="Name oder Kennung des Formulars")
    parser.add_argument("--note", metavar="TEXT", required=True, help="was freigegeben wird und warum")
    parser.add_argument(
        "-o", "--out", metavar="OUT", type=Path, help="die freigegebene Datei hierhin schreiben"
    )
    parser.add_argument(
        "--allow-unsigned", action="store_true", help="hinnehmen, dass eine digitale Signatur ungültig wird"
    )
    add_database(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Release it, or list what stands against it."""
    from workbench.app.operations.release_version import ReleaseRefusedError, release_version
    from workbench.app.output_path import check_folder, check_output, own_ending
    from workbench.app.workspace_sessions import open_stored_form

    workspace = required_workspace(arguments)
    session = open_stored_form(workspace, workspace.form(arguments.form).form.id)
    session.glossary = opened_glossary([], workspace)
    if arguments.out is not None:
        check_output(session.path, arguments.out, own_ending(session.path, session.document.format))
        check_folder(arguments.out)
    try:
        done = release_version(session, arguments.note, allow_unsigned=arguments.allow_unsigned)
    except ReleaseRefusedError as error:
        for item in error.objections:
            write_error(f"{item.segment or 'Formular'}: {item.message}")
        write_error(error.hint)
        return exit_codes.NEEDS_DECISION
    if arguments.out is not None:
        replace_file(arguments.out, done.data)
    version = done.version
    write_line(f"{version.file_name}, Version {version.number}: freigegeben. SHA-256 {done.sha256}")
    carried = done.translations
    if carried != type(carried)():
        write_line(
            f"Übersetzungen: {counted(len(carried.outdated), 'Passage', 'Passagen')} veraltet, "
            f"{len(carried.kept)} wie bisher, {len(carried.planned)} neu geplant, {len(carried.removed)} entfallen."
        )
    return exit_codes.DONE
