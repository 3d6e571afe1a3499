"""Opening a form of a workspace, and keeping an open one up to date with what others do."""

from pathlib import Path

from workbench.app.changes import Changes
from workbench.app.ignored import Ignored
from workbench.app.legal_decisions import LegalDecisions
from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.session import FormSession, SessionState
from workbench.app.stored_decisions import decisions_from
from workbench.app.stored_history import history_from
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import WorkspaceJournal, journal_of
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.document.opening import open_data
from workbench.model.workspace import StoredVersion
from workbench.store.changes import changes_after, last_change
from workbench.store.decisions import decisions_of
from workbench.store.forms import original_of, versions_of
from workbench.store.segments import segments_of
from workbench.store.steps import history_of

_BATCH = 1000


def open_stored_form(
    workspace: Workspace,
    form: str,
    number: int | None = None,
    glossary: OfficeGlossary = EMPTY_GLOSSARY,
    progress: Progress | None = None,
) -> FormSession:
    """A session on a version (without `number` the newest) of the form with this id, as everybody has left it.

    Raises `WorkbenchError` if it is not there.
    """
    with workspace.reading() as connection:
        versions = versions_of(connection, form)
        chosen = next((item for item in reversed(versions) if number in (None, item.number)), None)
        if chosen is None:
            raise InputError("Diese Version des Formulars gibt es im Arbeitsbereich nicht.")
        data = original_of(connection, chosen.id)
    return stored_session(workspace, chosen, data, glossary, progress)


def stored_session(
    workspace: Workspace,
    version: StoredVersion,
    data: bytes,
    glossary: OfficeGlossary = EMPTY_GLOSSARY,
    progress: Progress | None = None,
) -> FormSession:
    """A session on the version whose file has these bytes."""
    session = FormSession(
        Path(version.id) / version.file_name,  # nowhere on this computer: no export can overwrite it
        open_data(data, version.file_name, progress or Progress()),
        glossary,
        ignored=Ignored(),
        legal=LegalDecisions(),
        journal=WorkspaceJournal(workspace, version),
    )
    reload(session)
    return session


def reload(session: FormSession) -> None:
    """Put in memory what the workspace has now. Raises `InputError` if the texts do not fit the form."""
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
    session.load(
        SessionState(
            texts,
            mine.reasons,
            mine.rejections,
            Ignored(mine.ignored, office.ignored),
            LegalDecisions(mine.legal),
            history_from(stored, texts),
        )
    )
    journal.note(segments)
    journal.seen = seen


def take_changes(session: FormSession) -> Changes:
    """Bring the session up to date with what other programs committed; what changed, for the views."""
    journal = journal_of(session)
    segments: dict[str, None] = {}
    seen, foreign = journal.seen, False
    with journal.workspace.reading() as connection:
        while notes := changes_after(connection, seen, _BATCH):
            seen = notes[-1].number
            for note in notes:
                if note.client == journal.workspace.client or note.form_version not in (
                    None,
                    journal.version.id,
                ):
                    continue
                foreign = True
                segments.update(dict.fromkeys(note.segments))
    journal.seen = seen
    if not foreign:
        return Changes()
    before = dict(session.texts)
    reload(session)
    texts = session.texts != before
    return Changes(tuple(segments), texts, True, 0, "Änderungen von anderen")
