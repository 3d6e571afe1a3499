"""`workbench workspace languages`: languages of forms, and how far their translations are."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_database, add_json, new_parser
from workbench.cli.opened_workspace import required_workspace
from workbench.cli.output import write_error, write_json, write_line
from workbench.cli.readable import counted
from workbench.cli.translation_text import cell_json, row_json, shown_row, told_cell
from workbench.common.errors import InputError

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace
    from workbench.model.translation_matrix import Matrix

_EXPLAINED = (
    "Ohne FORM: alle Formulare mit ihren Sprachen. --plan plant Sprachen, --release gibt eine geprüfte Übersetzung "
    "frei, --withdraw zieht sie zurück. Endet mit 3, wenn gegen eine Freigabe etwas spricht."
)


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench workspace languages`."""
    parser = new_parser(
        subparsers, "languages", "Sprachen der Formulare und der Stand ihrer Übersetzungen", _EXPLAINED
    )
    parser.add_argument("form", metavar="FORM", nargs="?", default="", help="Name oder Kennung des Formulars")
    parser.add_argument(
        "--plan", metavar="LANG", type=_codes, default=[], help="in diese Sprachen übersetzen: tr,uk"
    )
    parser.add_argument("--release", metavar="LANG", default="", help="diese Übersetzung freigeben")
    parser.add_argument("--withdraw", metavar="LANG", default="", help="diese Übersetzung zurückziehen")
    parser.add_argument("--show", metavar="LANG", default="", help="alle Passagen in dieser Sprache zeigen")
    parser.add_argument(
        "-o", "--out", metavar="OUT", type=Path, help="die Tabelle aller Formulare (.xlsx oder .csv)"
    )
    add_database(parser)
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked, then say where the form (without one: every form) stands."""
    workspace = required_workspace(arguments)
    named = [name for name in ("plan", "release", "withdraw", "show") if getattr(arguments, name)]
    if named and not arguments.form:
        raise InputError(f"Für --{named[0]} fehlt das Formular.", "Nennen Sie FORM: Name oder Kennung.")
    form = workspace.form(arguments.form).form.id if arguments.form else ""
    if arguments.plan:
        from workbench.app.operations.plan_translation import plan_translation

        done = plan_translation(workspace, form, arguments.plan)
        write_error(f"{counted(len(done.languages), 'Sprache', 'Sprachen')} neu geplant.")
    if arguments.release and not _release(workspace, form, arguments.release):
        return exit_codes.NEEDS_DECISION
    if arguments.withdraw:
        from workbench.app.operations.withdraw_translation import withdraw_translation
        from workbench.app.translation_desk import TranslationWork

        withdrawn = withdraw_translation(TranslationWork(workspace, form, arguments.withdraw))
        write_error(f"{counted(len(withdrawn.after), 'Passage', 'Passagen')} zurückgezogen.")
    if arguments.show:
        _show(workspace, form, arguments.show, as_json=arguments.json)
        return exit_codes.DONE
    _tell(workspace, form, arguments)
    return exit_codes.DONE


def _codes(value: str) -> list[str]:
    return [code.strip() for code in value.split(",") if code.strip()]


def _release(workspace: "Workspace", form: str, language: str) -> bool:
    from workbench.app.operations.release_translation import TranslationRefusedError, release_translation
    from workbench.app.translation_desk import TranslationWork
    from workbench.cli.opened_glossary import opened_glossary

    try:
        done = release_translation(TranslationWork(workspace, form, language), opened_glossary([], workspace))
    except TranslationRefusedError as error:
        for item in error.objections:
            write_error(f"{item.segment or 'Übersetzung'}: {item.message}")
        write_error(error.hint)
        return False
    write_error(f"{counted(len(done.after), 'Passage', 'Passagen')} freigegeben.")
    return True


def _show(workspace: "Workspace", form: str, language: str, *, as_json: bool) -> None:
    from workbench.app.translation_desk import TranslationWork

    work = TranslationWork(workspace, form, language)
    rows, removed = work.rows(), work.removed()
    if as_json:
        write_json(
            {
                "form": form,
                "name": work.name,
                "language": work.language,
                "segments": [row_json(row) for row in rows],
                "removed": [row_json(row) for row in removed],
            }
        )
        return
    for row in rows:
        shown_row(row)
    if removed:
        write_line("Nicht mehr im Formular:")
        for row in removed:
            shown_row(row)


def _tell(workspace: "Workspace", form: str, arguments: argparse.Namespace) -> None:
    from workbench.app.translation_matrix import translation_matrix

    matrix = translation_matrix(workspace)
    if arguments.out is not None:
        from workbench.app.operations.export_matrix import export_matrix

        matrix = export_matrix(workspace, arguments.out)
    if arguments.json:
        write_json(_json(matrix, form))
        return
    for line in matrix.lines:
        if form not in ("", line.form):
            continue
        write_line(
            f"{line.form}  {line.name}" if line.cells else f"{line.form}  {line.name}: keine Sprache geplant"
        )
        for code in matrix.languages:
            if code in line.cells:
                write_line(f"  {told_cell(line, code)}")


def _json(matrix: "Matrix", form: str) -> dict[str, object]:
    return {
        "languages": list(matrix.languages),
        "forms": [
            {
                "form": line.form,
                "name": line.name,
                "released_version": line.number,
                "translations": [
                    cell_json(line.cells[code]) for code in matrix.languages if code in line.cells
                ],
            }
            for line in matrix.lines
            if form in ("", line.form)
        ],
    }
