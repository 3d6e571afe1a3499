"""Plan the languages of a form."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.app.rights import Action
from workbench.app.translation_desk import TranslationWork, released_version, tell
from workbench.app.workspace import Workspace
from workbench.app.workspace_sessions import TRANSLATION
from workbench.model.document import Document
from workbench.model.translation_state import SegmentTranslation
from workbench.store.changes import append_change
from workbench.store.errors import ConflictError
from workbench.store.forms import get_form
from workbench.store.translations import (
    add_translations,
    forget_language,
    plan_language,
    remove_translations,
    translations_of,
)
from workbench.translation.languages import target_language
from workbench.translation.placeholders import tagged
from workbench.translation.pretranslate import needs_translation


@dataclass(frozen=True, slots=True)
class PlannedLanguages:
    """`languages` are those that are new; `rows` the passages that are planned now (none before the first release)."""

    form: str
    languages: tuple[str, ...]
    rows: tuple[SegmentTranslation, ...]


def plan_translation(workspace: Workspace, form: str, languages: Sequence[str]) -> PlannedLanguages:
    """Let the form with this id be translated into these languages, all of them or none.

    What is planned already stays as it is. Before the first release only the languages are noted; the passages come
    with the release. Raises `InputError` for a code that is no language, `RightError`, `MissingError`.
    """
    codes = tuple(dict.fromkeys(target_language(code) for code in languages))
    work = [TranslationWork(workspace, form, code) for code in codes]
    read = work[0].version if work else None
    document = work[0].document() if read is not None else None
    with workspace.working(Action.TRANSLATE) as connection:
        get_form(connection, form)
        version = released_version(connection, form)
        if version is not None and (read is None or read.id != version.id):
            raise ConflictError(message="Inzwischen wurde eine neue deutsche Fassung freigegeben.")
        new = tuple(code for code in codes if plan_language(connection, form, code, workspace.person.name))
        rows: tuple[SegmentTranslation, ...] = ()
        if version is not None and document is not None:
            for code in codes:
                there = {item.segment for item in translations_of(connection, version.id, code)}
                missing = [
                    item
                    for item in planned_rows(document, form, version.id, code)
                    if item.segment not in there
                ]
                rows += add_translations(connection, missing, workspace.person.name)
        tell(connection, workspace, rows)
        if new and not rows:
            append_change(connection, workspace.person.name, workspace.client, TRANSLATION)
    return PlannedLanguages(form, new, rows)


def undo_plan(workspace: Workspace, planned: PlannedLanguages) -> None:
    """Take a plan back. Raises `ConflictError` if somebody has begun to translate; everything stays then."""
    with workspace.working(Action.TRANSLATE) as connection:
        remove_translations(connection, planned.rows)
        for code in planned.languages:
            forget_language(connection, planned.form, code)
        tell(connection, workspace, planned.rows)


def planned_rows(
    document: Document, form: str, version: str, language: str
) -> tuple[SegmentTranslation, ...]:
    """The passages of the form that need translating, as planned, in reading order."""
    return tuple(
        SegmentTranslation("", form, version, segment.id, language, tagged(segment).text)
        for segment in document.segments
        if needs_translation(segment)
    )
