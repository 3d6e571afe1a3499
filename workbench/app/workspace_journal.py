"""The journal of a form in a workspace: every step is one transaction, written before anybody sees it."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from uuid import uuid4

from workbench.app.history import Step
from workbench.app.legal_decisions import LegalDecisions
from workbench.app.patch_json import patch_to_json
from workbench.app.rights import Action, RightError, actions_of
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.app.storable import check_patch
from workbench.app.stored_decisions import decisions_from, keep_decisions
from workbench.app.workspace import Workspace
from workbench.common.errors import WorkbenchError
from workbench.model.document import Document
from workbench.model.workspace import StoredSegment, StoredVersion, TextChange
from workbench.store.changes import append_change
from workbench.store.connect import Transaction
from workbench.store.decisions import decisions_of
from workbench.store.errors import UnreachableError
from workbench.store.exports import add_export, remove_export
from workbench.store.forms import get_form, versions_of
from workbench.store.revisions import commit_texts
from workbench.store.segments import segments_of, set_block, some_segments
from workbench.store.steps import append_step, extend_step, has_step, mark_undone


class WorkspaceJournal:
    """Writes the steps of one session on one version of a form. With `document`, the form as its file has it, classes
    and locks of the stored passages follow legal decisions. `seen` is the last change that the session knows."""

    def __init__(self, workspace: Workspace, version: StoredVersion) -> None:
        self.workspace = workspace
        self.version = version
        self.seen = 0
        self.document: Document | None = None
        self._read: dict[str, int] = {}
        self._unsure: tuple[str, SessionPatch] | None = None

    def note(self, segments: Sequence[StoredSegment]) -> None:
        """Remember which state of the passages the session has read."""
        self._read.update({item.segment: item.version for item in segments})

    def commit(self, label: str, forward: SessionPatch, inverse: SessionPatch, grown: str) -> str:
        """Keep a step. Raises `RightError`, `ConflictError` with both texts, `FrozenError`, `StoreError`."""
        check_patch(forward)
        return self.commit_as(grown or str(uuid4()), label, forward, inverse, grown)

    def commit_as(
        self, step_id: str, label: str, forward: SessionPatch, inverse: SessionPatch, grown: str
    ) -> str:
        """Like `commit`, under an id that is known before; the id that the step has in the end."""
        done = self._settled(forward)
        if done:
            return done
        try:
            with self.workspace.working(*actions_of(forward)) as connection:
                if grown:
                    extend_step(connection, grown, label, patch_to_json(forward))
                else:
                    append_step(
                        connection,
                        self.version.id,
                        label,
                        patch_to_json(forward),
                        patch_to_json(inverse),
                        self.workspace.person.name,
                        step_id,
                    )
                self.check_newest(connection)
                texts = self._put(connection, forward, step_id, "step")
        except UnreachableError:
            self._unsure = (step_id, forward)
            raise
        self.note(texts)
        return step_id

    def undone(self, step: Step[SessionPatch]) -> None:
        """Keep that the step is taken back. Raises like `commit`."""
        self._mark(step, step.inverse, undone=True)

    def redone(self, step: Step[SessionPatch]) -> None:
        """Keep that the step is done again. Raises like `commit`."""
        self._mark(step, step.forward, undone=False)

    @contextmanager
    def exporting(self, file_name: str, mode: str, data: bytes) -> Iterator[None]:
        """Keep that a file leaves the workspace. It is listed before it is written: no file goes out unlisted."""
        with self.workspace.working(Action.EXPORT) as connection:
            name = get_form(connection, self.version.form).name
            digest = hashlib.sha256(data).hexdigest()
            record = add_export(connection, name, file_name, mode, digest, self.workspace.person.name)
            self.tell(connection, "export")
        try:
            yield
        except Exception:
            with self.workspace.working(Action.EXPORT) as connection:
                remove_export(connection, record.id)
            raise

    def signature(self, who: str) -> str:
        """The person who works here. Raises `RightError` if `who` is somebody else: nobody signs for another."""
        name = self.workspace.person.name
        if who.strip() and " ".join(who.split()).casefold() != name.casefold():
            raise RightError(f"„{who}“ kann hier nicht unterschreiben: Es arbeitet „{name}“.")
        return name

    def tell(self, connection: Transaction, what: str, segments: Sequence[str] = ()) -> None:
        """Let other programs know; the last thing in a transaction."""
        workspace = self.workspace
        append_change(connection, workspace.person.name, workspace.client, what, self.version.id, segments)

    def _mark(self, step: Step[SessionPatch], patch: SessionPatch, *, undone: bool) -> None:
        self._settled(patch)
        with self.workspace.working(*actions_of(patch)) as connection:
            mark_undone(connection, step.id, undone)
            self.check_newest(connection)
            texts = self._put(connection, patch, step.id, "undo" if undone else "redo")
        self.note(texts)

    def _put(
        self, connection: Transaction, patch: SessionPatch, step: str, what: str
    ) -> tuple[StoredSegment, ...]:
        version, person = self.version.id, self.workspace.person.name
        reasons = dict(patch.reasons)
        changes = [
            TextChange(segment, self._read[segment], text, reasons.get(segment, ()))
            for segment, text in patch.texts
        ]
        texts = commit_texts(connection, version, changes, person, step) if changes else ()
        keep_decisions(connection, version, patch, person)
        if patch.legal:
            texts += self._blocks(connection)
        self.tell(connection, what, patch.segments)
        return texts

    def _blocks(self, connection: Transaction) -> tuple[StoredSegment, ...]:
        """Passages whose class or lock is another one by the decisions that hold now."""
        if self.document is None:
            return ()
        decided = decisions_from(decisions_of(connection, self.version.id))
        marked = LegalDecisions(decided.legal).marked(self.document).by_id
        return tuple(
            set_block(connection, item, marked[item.segment].block, marked[item.segment].locked)
            for item in segments_of(connection, self.version.id)
            if (item.block, item.locked) != (marked[item.segment].block, marked[item.segment].locked)
        )

    def check_newest(self, connection: Transaction) -> None:
        """Nobody goes on working on a version that another one has followed. The version is locked already."""
        newest = versions_of(connection, self.version.form)[-1]
        if newest.id != self.version.id:
            raise WorkbenchError(
                f"Von „{newest.file_name}“ gibt es inzwischen die Version {newest.number}.",
                "Öffnen Sie das Formular neu. Was Sie zuletzt geschrieben haben, steht noch hier.",
            )

    def _settled(self, patch: SessionPatch) -> str:
        """Find out what became of a step whose answer was lost; its id if it is there and is this very patch."""
        if self._unsure is None:
            return ""
        step, written = self._unsure
        with self.workspace.reading() as connection:
            there = has_step(connection, step)
            texts = dict(written.texts)
            found = some_segments(connection, self.version.id, list(texts))
        self._unsure = None
        mine = [item for item in found if item.text == texts[item.segment]]
        self.note(mine)
        return step if there and written == patch and len(mine) == len(found) else ""


def journal_of(session: FormSession) -> WorkspaceJournal:
    """The journal of a form that belongs to a workspace. Raises `WorkbenchError` for one that is just a file."""
    if isinstance(session.journal, WorkspaceJournal):
        return session.journal
    raise WorkbenchError(
        f"„{session.path.name}“ gehört zu keinem Arbeitsbereich.", "Nehmen Sie das Formular zuerst auf."
    )
