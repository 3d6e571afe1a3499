"""Opening a form of a workspace, and keeping an open one up to date with what others do."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.app.changes import Changes
from workbench.app.ignored import Ignored
from workbench.app.legal_decisions import LegalDecisions
from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.passage_notes import PassageNotes
from workbench.app.session import FormSession, SessionState
from workbench.app.stored_decisions import decisions_from
from workbench.app.stored_history import history_from
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import WorkspaceJournal, journal_of
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.document.opening import open_data
from workbench.model.workspace import StoredSegment, StoredVersion
from workbench.store.changes import changes_after, last_change
from workbench.store.decisions import decisions_of
from workbench.store.forms import original_of, versions_of
from workbench.store.segments import segments_of
from workbench.store.steps import history_of

MakeJournal = Callable[[Workspace, StoredVersion], WorkspaceJournal]
"""How the steps of a session are kept."""
_BATCH = 1000
TRANSLATION = "translation"
"""What a change is called that only concerns translations: the German stays as it is."""


def open_stored_form(
    workspace: Workspace,
    form: str,
    number: int | None = None,
    glossary: OfficeGlossary = EMPTY_GLOSSARY,
    progress: Progress | None = None,
    journal: MakeJournal = WorkspaceJournal,
) -> FormSession:
    """A session on a version (without `number` the newest) of the form with this id, as everybody has left it.

    Raises `WorkbenchError` if it is not there or its stored file is damaged.
    """
    with workspace.reading() as connection:
        versions = versions_of(connection, form)
        chosen = next((item for item in reversed(versions) if number in (None, item.number)), None)
        if chosen is None:
            raise InputError("Diese Version des Formulars gibt es im Arbeitsbereich nicht.")
        data = original_of(connection, chosen.id)
    return stored_session(workspace, chosen, data, glossary, progress, journal)


def stored_session(
    workspace: Workspace,
    version: StoredVersion,
    data: bytes,
    glossary: OfficeGlossary = EMPTY_GLOSSARY,
    progress: Progress | None = None,
    journal: MakeJournal = WorkspaceJournal,
) -> FormSession:
    """A session on the version whose file has these bytes."""
    kept = journal(workspace, version)
    session = FormSession(
        Path(version.id) / version.file_name,  # nowhere on this computer: no export can overwrite it
        open_data(data, version.file_name, progress or Progress()),
        glossary,
        ignored=Ignored(),
        legal=LegalDecisions(),
        notes=PassageNotes(),
        journal=kept,
    )
    kept.document = session.form.document
    reload(session)
    return session


@dataclass(frozen=True, slots=True)
class StoredState:
    """What the workspace has about a form at the change `seen`; `news`: passages that others changed since the last one
    (None if nobody did)."""

    seen: int
    segments: tuple[StoredSegment, ...]
    state: SessionState
    news: tuple[str, ...] | None = None


def reload(session: FormSession) -> None:
    """Put in memory what the workspace has now. Raises `InputError` if the texts do not fit the form."""
    put_state(session, stored_state(session))


def stored_state(session: FormSession) -> StoredState:
    """What `put_state` puts in memory; any thread may read it. Raises `InputError` if it does not fit the form."""
    journal = journal_of(session)
    version, person = journal.version.id, journal.workspace.person.name
    with journal.workspace.reading() as connection:
        seen = last_change(connection)
        segments = segments_of(connection, version)
        mine = decisions_from(decisions_of(connection, version))
        office = decisions_from(decisions_of(connection, None))
        stored = history_of(connection, version, person)
    plain = session.form.document.by_id
    for item in segments:
        if item.segment not in plain or plain[item.segment].text != item.original:
            raise InputError(
                f"„{journal.version.file_name}“: Die Passage {item.segment} liest sich anders als bei der Aufnahme.",
                "Nehmen Sie das Formular als neue Version auf.",
            )
    texts = {item.segment: item.text for item in segments}
    state = SessionState(
        texts,
        mine.reasons,
        mine.rejections,
        Ignored(mine.ignored, office.ignored),
        LegalDecisions(mine.legal),
        history_from(stored, texts),
        PassageNotes(mine.notes),
    )
    return StoredState(seen, segments, state)


def put_state(session: FormSession, stored: StoredState) -> Changes:
    """Put in memory what was read; what others changed, for the views. Only where the session is worked on."""
    journal, before = journal_of(session), session.texts
    session.load(stored.state)
    journal.note(stored.segments)
    journal.seen = stored.seen
    if stored.news is None:
        return Changes()
    return Changes(stored.news, session.texts != before, True, 0, "Änderungen von anderen")


def take_changes(session: FormSession) -> Changes:
    """Bring the session up to date with what other programs committed; what changed, for the views."""
    news = read_changes(session)
    return Changes() if news is None else put_state(session, news)


def read_changes(session: FormSession, *, own: bool = False) -> StoredState | None:
    """What other programs committed, for `put_state`; None without any. Any thread may read it.

    `own`: also what this program committed beside the session.
    """
    journal = journal_of(session)
    segments: dict[str, None] = {}
    seen, foreign = journal.seen, False
    with journal.workspace.reading() as connection:
        while notes := changes_after(connection, seen, _BATCH):
            seen = notes[-1].number
            for note in notes:
                mine = note.client == journal.workspace.client and not own
                if mine or note.what == TRANSLATION or note.form_version not in (None, journal.version.id):
                    continue
                foreign = True
                segments.update(dict.fromkeys(note.segments))
    if not foreign:
        journal.seen = seen
        return None
    return replace(stored_state(session), news=tuple(segments))
