"""A form in one language: what is translated, what is not, and the German it belongs to."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from workbench.app.remembering import remember_rows
from workbench.app.rights import Action, may
from workbench.app.storable import is_storable
from workbench.app.workspace import Workspace
from workbench.app.workspace_sessions import TRANSLATION, open_stored_form
from workbench.common.errors import WorkbenchError
from workbench.model.document import Document
from workbench.model.translation_state import (
    SegmentTranslation,
    TranslationChanges,
    TranslationDismissal,
    TranslationRevision,
)
from workbench.model.workspace import StoredForm, StoredVersion
from workbench.store.changes import append_change
from workbench.store.connect import Transaction
from workbench.store.errors import MissingError
from workbench.store.forms import get_form, versions_of
from workbench.store.translation_dismissals import dismissals_of
from workbench.store.translations import (
    form_languages_of,
    removed_translations,
    save_translations,
    translation_history_of,
    translations_of,
)
from workbench.translation.languages import target_language


class TranslationWork:
    """The translation of one form into one language, on its newest released version.

    Everything is read anew when it is asked for: others may be working on the same form.
    """

    def __init__(self, workspace: Workspace, form_id: str, language: str) -> None:
        """Raises `InputError` for a code that is no language, `MissingError` if there is no such form."""
        self.workspace = workspace
        self.language = target_language(language)
        with workspace.reading() as connection:
            self.form: StoredForm = get_form(connection, form_id)
        self._document: tuple[str, Document] | None = None
        self._limits: tuple[str, Mapping[str, int]] | None = None

    @property
    def form_id(self) -> str:
        """The id of the form in the workspace."""
        return self.form.id

    @property
    def version(self) -> StoredVersion | None:
        """The newest released version; None before the first release."""
        with self.workspace.reading() as connection:
            return released_version(connection, self.form_id)

    @property
    def is_planned(self) -> bool:
        """Whether the form is to be translated into the language."""
        with self.workspace.reading() as connection:
            return any(item.language == self.language for item in form_languages_of(connection, self.form_id))

    @property
    def can_edit(self) -> bool:
        """Whether the person may change translations, and there are some."""
        return may(self.workspace.person, Action.TRANSLATE) and self.version is not None

    def rows(self) -> tuple[SegmentTranslation, ...]:
        """The passages that need translating, in reading order; empty before release and until somebody plans it."""
        with self.workspace.reading() as connection:
            return rows_of(connection, self.form_id, self.language)

    def removed(self) -> tuple[SegmentTranslation, ...]:
        """Translations of passages that the newest released version does not have any more."""
        with self.workspace.reading() as connection:
            version = released_version(connection, self.form_id)
            if version is None:
                return ()
            return removed_translations(connection, self.form_id, version.id, self.language)

    def history(self, row: SegmentTranslation) -> tuple[TranslationRevision, ...]:
        """Every translation of the passage that was ever kept, oldest first."""
        with self.workspace.reading() as connection:
            return translation_history_of(connection, row.id)

    def dismissed(self) -> frozenset[str]:
        """The keys of doubts that somebody found to be none."""
        return frozenset(item.key for item in self.dismissals())

    def dismissals(self) -> tuple[TranslationDismissal, ...]:
        """Doubts that somebody found to be none, with the reasons, by passage."""
        with self.workspace.reading() as connection:
            return dismissals_of(connection, self.form_id, self.language)

    def document(self) -> Document:
        """The released German form with its released texts. Raises `WorkbenchError` before the first release."""
        version = self.version
        if version is None:
            raise WorkbenchError(
                f"Von „{self.form.name}“ ist noch keine deutsche Fassung freigegeben.",
                "Übersetzt wird die freigegebene Fassung.",
            )
        if self._document is None or self._document[0] != version.id:
            session = open_stored_form(self.workspace, self.form_id, version.number)
            self._document = (version.id, session.current_document())
        return self._document[1]

    def limits(self) -> Mapping[str, int]:
        """Characters that fit into the place of a passage, by segment: an estimate, found out once for a version.

        Passages whose place may grow are missing; empty before the first release.
        """
        version = self.version
        if version is None:
            return {}
        if self._limits is None or self._limits[0] != version.id:
            self._limits = (version.id, limits_of(self.document(), self.language))
        return self._limits[1]

    def commit(
        self,
        changed: Sequence[SegmentTranslation],
        *actions: Action,
        before: Sequence[SegmentTranslation],
    ) -> TranslationChanges:
        """Keep the rows as they are in `changed`; what they were and are. Raises `RightError`, `ConflictError`."""
        return keep_rows(self.workspace, changed, before, *actions)

    def row(self, segment: SegmentTranslation | str) -> SegmentTranslation:
        """The passage as it was read, or by its id in the file as it is now. Raises `MissingError`."""
        if isinstance(segment, SegmentTranslation):
            return segment
        found = next((item for item in self.rows() if segment in (item.segment, item.id)), None)
        if found is None:
            raise MissingError(f"Die Passage {segment} ist nicht zu übersetzen.")
        return found

    @cached_property
    def name(self) -> str:
        """What the form is called."""
        return self.form.name


def limits_of(document: Document, language: str) -> dict[str, int]:
    """Characters of the language that fit into the place of a passage, by segment; see `TranslationWork.limits`."""
    from workbench.translation.facts.lengths import fitting_length
    from workbench.translation.placeholders import tagged

    found = {}
    for name, room in document.capacities.items():
        segment = document.by_id.get(name)
        if segment is not None:
            found[name] = fitting_length(room, tagged(segment).text, language)
    return found


def released_version(connection: Transaction, form: str) -> StoredVersion | None:
    """The newest released version of the form."""
    versions = versions_of(connection, form)
    return next((item for item in reversed(versions) if item.released_at is not None), None)


def rows_of(connection: Transaction, form: str, language: str) -> tuple[SegmentTranslation, ...]:
    """The translations of the newest released version into the language, in reading order."""
    version = released_version(connection, form)
    return () if version is None else translations_of(connection, version.id, language)


def keep_rows(
    workspace: Workspace,
    changed: Sequence[SegmentTranslation],
    before: Sequence[SegmentTranslation],
    *actions: Action,
) -> TranslationChanges:
    """Keep rows in one transaction and tell others. Raises `RightError`, `ConflictError`, `WorkbenchError`."""
    check_texts(changed)
    with workspace.working(Action.TRANSLATE, *actions) as connection:
        written = save_translations(connection, changed, workspace.person.name)
        refused = remember_rows(connection, written)
        tell(connection, workspace, written)
    return TranslationChanges(tuple(before), written, refused)


def tell(connection: Transaction, workspace: Workspace, rows: Sequence[SegmentTranslation]) -> None:
    """Let other programs know; the last thing in a transaction."""
    for version in dict.fromkeys(item.form_version for item in rows):
        segments = tuple(dict.fromkeys(item.segment for item in rows if item.form_version == version))
        append_change(connection, workspace.person.name, workspace.client, TRANSLATION, version, segments)


def check_texts(rows: Sequence[SegmentTranslation]) -> None:
    """Raise `WorkbenchError` where a text cannot be kept."""
    for row in rows:
        if not is_storable(row.target + row.comment + row.review_comment + row.origin):
            raise WorkbenchError(
                f"Die Übersetzung der Passage {row.segment} enthält Zeichen, die es nicht gibt."
            )
