"""Opening a translation: everything about a form in a language, made ready in a worker."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.common.direction import is_rtl
from workbench.common.errors import WorkbenchError
from workbench.model.document import Document
from workbench.model.translation_state import SegmentTranslation, TranslationDismissal
from workbench.ui.i18n import language, tr
from workbench.ui.models.outline import Section, build_outline, section_title, titles_by_rank
from workbench.ui.models.translation_bands import by_band
from workbench.ui.models.translation_text import chip_labels

if TYPE_CHECKING:
    from workbench.app.memory import Memory
    from workbench.app.office_glossary import OfficeGlossary
    from workbench.app.session import FormSession
    from workbench.app.translation_desk import TranslationWork
    from workbench.app.workspace import Workspace
    from workbench.model.workspace import StoredVersion
    from workbench.translation.check import PairTerm


Rows = tuple[SegmentTranslation, ...]


@dataclass(frozen=True, slots=True)
class OpenedTranslation:
    """Everything about a form in a language, made ready in the worker."""

    work: "TranslationWork"
    session: "FormSession"
    document: Document
    version: "StoredVersion"
    rows: Rows
    glossary: "OfficeGlossary"
    terms: "tuple[PairTerm, ...]"
    dismissed: tuple[TranslationDismissal, ...]
    not_mine: Mapping[str, str]
    memory: "Memory"
    labels: Mapping[str, Mapping[int, str]]
    places: Mapping[str, str]
    limits: Mapping[str, int]
    can_edit: bool

    @property
    def is_rtl(self) -> bool:
        """Is the language read from the right?"""
        return is_rtl(self.work.language)


def dismissals(work: "TranslationWork") -> tuple[TranslationDismissal, ...]:
    from workbench.store.translation_dismissals import dismissals_of

    with work.workspace.reading() as connection:
        return dismissals_of(connection, work.form_id, work.language)


def open_translation(
    workspace: "Workspace", form: str, code: str, glossaries: Sequence[object], names: dict[str, str]
) -> OpenedTranslation:
    from workbench.app.memory import Memory
    from workbench.app.office_glossary import load_glossary
    from workbench.app.operations.review_translation import why_not_second
    from workbench.app.translation_desk import TranslationWork, limits_of
    from workbench.app.workspace_glossary import workspace_glossary
    from workbench.app.workspace_sessions import open_stored_form
    from workbench.translation.checking import terms_for

    work = TranslationWork(workspace, form, code)
    version = work.version
    if version is None:
        raise WorkbenchError(tr("translate.not_released", name=work.name), tr("translate.not_released.hint"))
    session = open_stored_form(workspace, form, version.number)
    document = session.current_document()
    rows = work.rows()
    by_band(rows, {})  # words are counted once, here
    glossary = workspace_glossary(workspace) or load_glossary(tuple(glossaries))  # type: ignore[arg-type]
    return OpenedTranslation(
        work,
        session,
        document,
        version,
        rows,
        glossary,
        terms_for(glossary.entries, work.language),
        dismissals(work),
        why_not_second(work, rows),
        Memory(workspace),
        {row.segment: chip_labels(document.by_id.get(row.segment), row.source, names) for row in rows},
        _places(document),
        limits_of(document, work.language),
        work.can_edit,
    )


def _places(document: Document) -> dict[str, str]:
    """Where each passage stands: its heading, and what kind of text it is."""
    sections: Mapping[int, Section] = titles_by_rank(build_outline(document.segments))
    found = {}
    for rank, segment in enumerate(document.segments):
        section = sections.get(rank)
        title = section_title(section) if section is not None else ""
        found[segment.id] = title
    return found


def language_title(code: str) -> str:
    """What the language is called in the language of the window."""
    from workbench.translation.languages import language as known_language

    entry = known_language(code)
    return entry.german if language() == "de" else entry.english
