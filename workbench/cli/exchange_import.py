"""`workbench exchange import`: take back what translators returned."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.app.operations.import_exchange import (
    known_bases,
    merge_returns,
    one_for_each_german,
    preferring_theirs,
    returned_language,
    take_over,
    with_returns,
)
from workbench.app.output_path import check_folder, check_output
from workbench.cli import exit_codes
from workbench.cli.arguments import Subparsers, add_json, add_workspace, new_parser
from workbench.cli.opened_workspace import opened_form, opened_workspace
from workbench.cli.output import write_error, write_json, write_line
from workbench.cli.readable import counted
from workbench.common.errors import WorkbenchError
from workbench.translation.languages import target_language
from workbench.translation.merging import Merge, MergeConflict, Theirs

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace

SHOWN_CHARACTERS = 80
SHOWN_MISSING = 10


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """The arguments of `workbench exchange import`."""
    parser = new_parser(
        subparsers,
        "import",
        "zurückgegebene Übersetzungen übernehmen",
        "Was inzwischen auch hier geändert wurde oder nicht passt, wird aufgezählt; der Befehl endet dann mit 3.",
    )
    parser.add_argument(
        "returns",
        metavar="RETURN",
        type=Path,
        nargs="+",
        help="zurückgegebene Dateien (.zip, .xlf, .xlsx, .docx, .tmx, .csv)",
    )
    parser.add_argument("--form", metavar="FORM", type=Path, required=True, help="das deutsche Formular")
    add_workspace(parser)
    parser.add_argument("--to", metavar="LANG", default="", help="Sprache; ohne Angabe wie in den Dateien")
    parser.add_argument(
        "-o",
        "--out",
        metavar="XLSX",
        type=Path,
        help="ohne --workspace: Tabelle der Übersetzungen als Ergebnis",
    )
    parser.add_argument(
        "--pairs", metavar="XLSX", type=Path, help="ohne --workspace: vorhandene Tabelle, die ergänzt wird"
    )
    parser.add_argument(
        "--prefer",
        choices=("ours", "theirs"),
        default="ours",
        help="welcher Text gilt, wenn beide Seiten geändert haben (ohne Angabe der eigene)",
    )
    add_json(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Take over what fits; list the rest."""
    language = target_language(arguments.to or returned_language(arguments.returns))
    workspace = opened_workspace(arguments)
    found, decided = (
        _into_table(arguments, language)
        if workspace is None
        else _into_workspace(arguments, workspace, language)
    )
    left = [conflict for conflict in found.conflicts if conflict.unit.id not in decided]
    if arguments.json:
        write_json(_json(language, found, left, len(decided)))
    else:
        _write_readable(language, found, left, len(decided))
    return exit_codes.NEEDS_DECISION if left or found.unused else exit_codes.DONE


def _into_workspace(
    arguments: argparse.Namespace, workspace: "Workspace", language: str
) -> tuple[Merge, dict[str, Theirs]]:
    from workbench.app.exchange_jobs import job_of_work
    from workbench.app.translation_desk import TranslationWork

    if arguments.out or arguments.pairs:
        raise WorkbenchError("Mit --workspace gibt es kein -o und kein --pairs.")
    work = TranslationWork(workspace, workspace.form(str(arguments.form)).form.id, language)
    found = merge_returns(job_of_work(work).units, arguments.returns, language, known_bases(work))
    decided = preferring_theirs(found) if arguments.prefer == "theirs" else {}
    take_over(work, found, decided)
    return found, decided


def _into_table(arguments: argparse.Namespace, language: str) -> tuple[Merge, dict[str, Theirs]]:
    from workbench.app.exchange_jobs import job_of_form
    from workbench.app.operations.translate_form import load_pairs
    from workbench.app.settings import default_pairs
    from workbench.translation.exchange.xlsx_pairs import write_pairs

    if arguments.out is None:
        raise WorkbenchError(
            "Wohin sollen die Übersetzungen?", "Nennen Sie eine Tabelle mit -o oder einen --workspace."
        )
    for path in (*arguments.returns, arguments.form):
        check_output(path, arguments.out, ".xlsx")
    check_folder(arguments.out)
    pairs = load_pairs(arguments.pairs or default_pairs())
    document = opened_form(arguments, arguments.form).current_document()
    ours = job_of_form(document, language, pairs).units
    found = one_for_each_german(merge_returns(ours, arguments.returns, language))
    decided = preferring_theirs(found) if arguments.prefer == "theirs" else {}
    write_pairs(arguments.out, with_returns(pairs if arguments.pairs else (), language, found, decided))
    return found, decided


def _json(language: str, found: Merge, left: list[MergeConflict], decided: int) -> dict[str, object]:
    return {
        "language": language,
        "taken": len(found.proposals) + decided,
        "comments": len(found.comments),
        "unchanged": found.unchanged,
        "open": found.open,
        "missing": [unit.label for unit in found.missing],
        "conflicts": [_conflict_json(conflict) for conflict in left],
        "unused": [
            {"file": file, "place": item.place, "cause": item.cause, "text": item.text}
            for file, item in found.unused
        ],
    }


def _conflict_json(conflict: MergeConflict) -> dict[str, object]:
    return {
        "id": conflict.unit.id,
        "segment": conflict.unit.label,
        "kinds": list(conflict.kinds),
        "message": conflict.message,
        "source": conflict.unit.source,
        "base": conflict.base,
        "ours": conflict.unit.target,
        "theirs": [
            {"file": item.file, "place": item.place, "target": item.target} for item in conflict.theirs
        ],
    }


def _write_readable(language: str, found: Merge, left: list[MergeConflict], decided: int) -> None:
    taken = counted(len(found.proposals) + decided, "Übersetzung", "Übersetzungen")
    write_line(
        f"{language}: {taken} übernommen, {found.unchanged} unverändert, {found.open} noch offen, "
        f"{counted(len(left), 'Konflikt', 'Konflikte')}, {len(found.unused)} nicht verwendet."
    )
    if found.missing:
        listed = ", ".join(unit.label for unit in found.missing[:SHOWN_MISSING])
        more = (
            f" und {len(found.missing) - SHOWN_MISSING} weitere" if len(found.missing) > SHOWN_MISSING else ""
        )
        write_error(f"Nicht zurückgekommen: {listed}{more}")
    for conflict in left:
        write_error(f"Konflikt: {conflict.unit.label}: {conflict.message}")
        write_error(f"  deutsch: {_shown(conflict.unit.source)}")
        write_error(f"  hier:    {_shown(conflict.unit.target) or '(leer)'}")
        for item in conflict.theirs:
            write_error(f"  zurück:  {_shown(item.target)} ({item.file}, {item.place})")
    for file, unused in found.unused:
        text = f" „{_shown(unused.text)}“" if unused.text else ""
        write_error(f"Nicht verwendet: {file}, {unused.place}: {unused.cause}{text}")


def _shown(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= SHOWN_CHARACTERS else f"{plain[:SHOWN_CHARACTERS]} ..."
