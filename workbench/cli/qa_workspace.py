"""`workbench qa --workspace`: the translations of a workspace, without what somebody found to be right."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.app.operations.check_translations import CheckedTranslation
from workbench.cli.opened_glossary import opened_glossary
from workbench.cli.opened_workspace import opened_workspace
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.model.translation import TranslationPair

if TYPE_CHECKING:
    from workbench.app.office_glossary import OfficeGlossary
    from workbench.app.translation_desk import TranslationWork
    from workbench.app.workspace import Workspace
    from workbench.model.translation_state import SegmentTranslation, TranslationDismissal


@dataclass(frozen=True, slots=True)
class CheckedForm:
    """A form in a language: its passages with what was found, and what was dismissed before."""

    name: str
    form: str
    language: str
    rows: tuple[tuple[str, CheckedTranslation], ...]
    dismissed: "tuple[TranslationDismissal, ...]"


def add_workspace_arguments(parser: argparse.ArgumentParser) -> None:
    """Which translations, and what is found to be right."""
    parser.add_argument(
        "--workspace", metavar="WORKSPACE", default="", help="die Übersetzungen eines Arbeitsbereichs prüfen"
    )
    parser.add_argument("--form", metavar="FORM", default="", help="nur dieses Formular: Name oder Kennung")
    parser.add_argument("--language", metavar="LANG", default="", help="nur diese Sprache")
    parser.add_argument(
        "--dismiss",
        metavar="KEY",
        nargs="+",
        default=[],
        help="diese Befunde auf Dauer ausblenden („dismissable“ in der Ausgabe von --json); braucht --reason",
    )
    parser.add_argument("--reason", metavar="TEXT", default="", help="warum die Übersetzung richtig ist")


def checked_forms(arguments: argparse.Namespace, progress: Progress) -> tuple[CheckedForm, ...]:
    """Every form and language that was asked for. Raises `InputError` for a key of no alert."""
    workspace = opened_workspace(arguments)
    if workspace is None:
        if arguments.form or arguments.language or arguments.dismiss:
            raise InputError("Mit --form, --language und --dismiss gehört --workspace dazu.")
        return ()
    from workbench.app.translation_alerts import translation_alerts
    from workbench.app.translation_desk import TranslationWork

    glossary = opened_glossary(arguments.glossary, workspace)
    asked = _asked(workspace, arguments)
    if arguments.dismiss:
        works = [TranslationWork(workspace, form, code) for form, code in asked]
        _dismiss(works, arguments, glossary)
    found = []
    for number, (form, code) in enumerate(asked, 1):
        work = TranslationWork(workspace, form, code)
        rows = tuple(
            (item.row.segment, CheckedTranslation(_pair(item.row), item.alerts))
            for item in translation_alerts(work, glossary)
        )
        found.append(CheckedForm(work.name, form, code, rows, work.dismissals()))
        progress.step(number, len(asked), work.name)
    return tuple(found)


def _asked(workspace: "Workspace", arguments: argparse.Namespace) -> list[tuple[str, str]]:
    from workbench.app.translation_matrix import translation_matrix
    from workbench.translation.languages import target_language

    wanted = workspace.form(arguments.form).form.id if arguments.form else ""
    code = target_language(arguments.language) if arguments.language else ""
    return [
        (line.form, language)
        for line in translation_matrix(workspace).lines
        for language, cell in line.cells.items()
        if wanted in ("", line.form) and code in ("", language) and cell.total
    ]


def _dismiss(
    works: "list[TranslationWork]", arguments: argparse.Namespace, glossary: "OfficeGlossary"
) -> None:
    from workbench.app.operations.dismiss_translation_alert import dismiss_translation_alert
    from workbench.app.translation_alerts import translation_alerts

    open_ones = {
        alert.dismissable: (work, item.row)
        for work in works
        for item in translation_alerts(work, glossary)
        for alert in item.alerts
        if alert.dismissable
    }
    for key in arguments.dismiss:
        if key not in open_ones:
            raise InputError(f"Einen offenen Befund „{key}“ gibt es nicht.")
    for key in arguments.dismiss:
        work, row = open_ones[key]
        dismiss_translation_alert(work, row, key, arguments.reason)


def _pair(row: "SegmentTranslation") -> TranslationPair:
    from workbench.translation.state_order import STATE_NAMES

    return TranslationPair(row.source, row.language, row.target, STATE_NAMES[row.state], row.person)
