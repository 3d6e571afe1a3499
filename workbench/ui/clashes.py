"""Texts that the workspace did not take: both are kept until the person has decided."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.app.changes import Changes
from workbench.app.drafts import Draft
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.common.errors import WorkbenchError
from workbench.ui.desk import Desk
from workbench.ui.i18n import tr
from workbench.ui.models.clash import Clash
from workbench.ui.models.merging import merged
from workbench.ui.saving import Saving

if TYPE_CHECKING:
    from workbench.app.queued_journal import Pending, QueuedJournal
    from workbench.app.workspace_sessions import StoredState

Key = tuple[str, str]
AGAIN = 1000
"""Milliseconds until the workspace is asked again after it could not be reached."""


class Clashes(QObject):
    """`changed`: there is another question, or one less. `merge_wanted(segment, text)` asks to finish a merged text."""

    changed = Signal()
    merge_wanted = Signal(str, str)

    def __init__(
        self, desk: Desk, saving: Saving, left: Mapping[Key, Draft], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saving = saving
        self._left = dict(left)
        self._open: dict[Key, Clash] = {}
        self._merging: Key | None = None
        self._gone: set[str] = set()
        self._refused: tuple[QueuedJournal, BaseException] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AGAIN)
        self._timer.timeout.connect(self._try_again)
        saving.refused.connect(self._settle)

    # --- asking --------------------------------------------------------------------------------------------

    def of(self, version: str, segment: str = "") -> tuple[Clash, ...]:
        """The open questions about a version, or about one passage of it."""
        return tuple(
            item for item in self._open.values() if item.version == version and segment in ("", item.segment)
        )

    def drafts(self) -> Iterable[Draft]:
        """All texts that are nowhere but here."""
        yield from self._left.values()
        yield from (item.draft for item in self._open.values())

    def take_over(self, other: "Clashes") -> None:
        """Go on with the questions of another window that ends."""
        self._open = dict(other._open)
        left = self._left | other._left
        self._left = {key: draft for key, draft in left.items() if key not in self._open}
        self._refused, other._refused = other._refused, None
        if self._refused is not None:
            self._timer.start()

    # --- what happens --------------------------------------------------------------------------------------

    def meet(self, session: FormSession, version: str) -> None:
        """A form was opened: ask about what an earlier window could not bring into the workspace."""
        for key in [key for key in self._left if key[0] == version]:
            draft = self._left.pop(key)
            theirs = session.texts.get(draft.segment)
            if theirs is not None and theirs != draft.text:
                self._open[key] = Clash(version, draft.segment, draft.base, draft.text, theirs, "", "draft")
        if self.of(version):
            self.changed.emit()

    def add(self, clash: Clash) -> None:
        """Ask the person, unless both texts are the same."""
        if clash.mine != clash.theirs:
            self._open[clash.version, clash.segment] = clash
            self.changed.emit()

    def follow(self, version: str, texts: Mapping[str, str]) -> None:
        """The passages may have other texts by now."""
        for item in self.of(version):
            if texts[item.segment] != item.theirs:
                self._open[version, item.segment] = replace(item, theirs=texts[item.segment])
        self.changed.emit()

    def forget(self, versions: Collection[str]) -> None:
        """These versions of forms are gone for good, and with them all questions about them."""
        self._gone.update(versions)
        self._left = {key: draft for key, draft in self._left.items() if key[0] not in versions}
        self._open = {key: clash for key, clash in self._open.items() if key[0] not in versions}
        if self._refused is not None and self._refused[0].version.id in versions:
            self._refused = None
            self._timer.stop()
        self.changed.emit()

    def close(self) -> None:
        """Ask nothing more."""
        self._timer.stop()

    # --- what the person decides ---------------------------------------------------------------------------

    def take_mine(self, clash: Clash) -> None:
        """The person's own text becomes the text of the passage, as a step like any other."""
        self._drop(clash)
        if not self._desk.edit(clash.segment, clash.mine):
            self.add(clash)

    def keep_theirs(self, clash: Clash) -> None:
        """The text that is there stays."""
        self._drop(clash)

    def merge(self, clash: Clash) -> None:
        """Let the person finish a text that has both changes; until then the question stays open."""
        self._merging = (clash.version, clash.segment)
        self.merge_wanted.emit(clash.segment, merged(clash.base, clash.mine, clash.theirs))

    def answered(self, version: str, segment: str) -> None:
        """The passage gets a text that the person has made of both."""
        if self._merging == (version, segment) and (found := self.of(version, segment)):
            self._drop(found[0])

    def _drop(self, clash: Clash) -> None:
        self._merging = None
        self._open.pop((clash.version, clash.segment), None)
        self.changed.emit()

    # --- after a refusal -----------------------------------------------------------------------------------

    def _settle(self, journal: "QueuedJournal", error: BaseException) -> None:
        from workbench.app.segment_history import last_writers
        from workbench.app.workspace_sessions import stored_state

        if journal.version.id in self._gone:
            return
        session = self._desk.session
        if session is None or session.journal is not journal:
            self._keep_for_later(self._saving.take_back(journal))
            self._desk.notice.emit(error)
            return
        segments = [segment for item in self._saving.waiting for segment, _ in item.patch.texts]

        self._refused = refused = (journal, error)

        def put(found: "tuple[StoredState, dict[str, str]]") -> None:
            if self._refused is refused:  # else another window looks after it
                self._refused = None
                self._put(session, journal, error, *found)

        def failed(_error: BaseException) -> None:
            if self._refused is refused:
                self._timer.start()

        self._saving.call(
            lambda: (stored_state(session), last_writers(session, dict.fromkeys(segments))), put, failed
        )

    def _try_again(self) -> None:
        if self._refused is not None:
            refused, self._refused = self._refused, None
            self._settle(*refused)

    def _keep_for_later(self, pending: "Sequence[Pending]") -> None:
        for item in pending:
            base = dict(item.base.texts)
            for segment, text in item.patch.texts:
                key = (item.journal.version.id, segment)
                first = self._left.get(key)
                self._left[key] = Draft(*key, text, first.base if first else base.get(segment, ""))
        self.changed.emit()

    def _put(
        self,
        session: FormSession,
        journal: "QueuedJournal",
        error: BaseException,
        state: "StoredState",
        writers: Mapping[str, str],
    ) -> None:
        from workbench.app.workspace_sessions import put_state
        from workbench.store.errors import ConflictError

        pending = self._saving.take_back(journal)
        mine, base = _texts_of(pending)
        put_state(session, state)
        journal.halted = False
        conflict = isinstance(error, ConflictError)
        clashing = {key for key in mine if not conflict or session.texts[key] != base[key]}
        for key in sorted(clashing):
            who = writers.get(key, "") if conflict else ""
            cause = "conflict" if conflict else "refused"
            self.add(Clash(journal.version.id, key, base[key], mine[key], session.texts[key], who, cause))
        if conflict:
            for item in pending:
                self._repeat(session, item, clashing)
        self._desk.follow_others(Changes(tuple(mine), True, True))
        self._tell(error, [writers.get(key, "") for key in sorted(clashing)] if conflict else [])

    def _repeat(self, session: FormSession, item: "Pending", clashing: set[str]) -> None:
        from workbench.app.queued_journal import Doing

        patch = item.step.forward
        rest = replace(
            patch,
            texts=tuple(pair for pair in patch.texts if pair[0] not in clashing),
            reasons=tuple(pair for pair in patch.reasons if pair[0] not in clashing),
        )
        if item.doing is Doing.COMMIT and rest != SessionPatch():
            session.change(item.step.label, rest)

    def _tell(self, error: BaseException, writers: Sequence[str]) -> None:
        if any(writers):
            who = ", ".join(dict.fromkeys(filter(None, writers)))
            self._desk.notice.emit(WorkbenchError(tr("clash.notice", who=who), tr("clash.notice.hint")))
        else:
            self._desk.notice.emit(error)


def _texts_of(pending: "Iterable[Pending]") -> tuple[dict[str, str], dict[str, str]]:
    """The last text that the person gave each passage, and the one that it was written over."""
    from workbench.app.queued_journal import Doing

    mine: dict[str, str] = {}
    base: dict[str, str] = {}
    for item in pending:
        if item.doing is Doing.COMMIT:
            mine.update(item.patch.texts)
            for segment, text in item.base.texts:
                base.setdefault(segment, text)
    return mine, base
