"""`workbench workspace add`: take forms into a workspace."""

import argparse
import json
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, add_files, add_json, new_parser
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_error, write_line
from workbench.cli.readable import counted
from workbench.common.errors import WorkbenchError
from workbench.store.errors import StoreError

if TYPE_CHECKING:
    from workbench.app.operations.import_form import ImportedForm


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace add`."""
    parser = new_parser(
        subparsers,
        "add",
        "Formulare aufnehmen",
        "Eine Zeile je Formular, sobald es sicher gespeichert ist. Unlesbare Dateien werden genannt und "
        "ausgelassen; der Befehl endet dann mit 1.",
    )
    add_files(parser)
    add_database(parser)
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Take in one file after the other."""
    from workbench.app.operations.import_form import import_form
    from workbench.app.rights import RightError

    workspace = required_workspace(arguments)
    unusable = 0
    for path in arguments.files:
        try:
            imported = import_form(workspace, path)
        except (RightError, StoreError):
            raise
        except WorkbenchError as error:
            unusable += 1
            write_error(" ".join(filter(None, (str(error), error.hint))))
            continue
        _tell(imported, arguments)
    return exit_codes.UNUSABLE if unusable else exit_codes.DONE


def _tell(imported: "ImportedForm", arguments: argparse.Namespace) -> None:
    form, file, personal = imported.form, imported.version.file_name, imported.personal
    if arguments.json:
        line = {"form": form.id, "file": file, "segments": imported.segments, "personal": list(personal)}
        write_line(json.dumps(line, ensure_ascii=False))
    else:
        passages = counted(imported.segments, "Passage", "Passagen")
        write_line(f"{form.id}  {file}: {passages} aufgenommen.")
    if imported.namesakes:
        write_error(
            f"Hinweis: Ein Formular „{form.name}“ gibt es schon. Nennen Sie künftig die Kennung, oder löschen Sie "
            "eines und nehmen Sie die Datei mit „workspace version“ als neue Version auf."
        )
    for sentence in personal:
        write_error(f"Achtung, „{file}“: {sentence}")
