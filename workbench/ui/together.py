"""Others who work on the same form: where they are, and what they changed."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.app.session import FormSession
from workbench.ui.clashes import Clashes
from workbench.ui.desk import Desk
from workbench.ui.models.clash import Clash
from workbench.ui.saving import Saving

if TYPE_CHECKING:
    from workbench.app.workspace_sessions import StoredState
    from workbench.model.workspace import ChangeNote, Claim

RENEW = 20_000
"""Milliseconds after which the program says again where the person works, and looks where others do."""
SOON = 200
"""Milliseconds until changes of others are read again because the person changed something meanwhile."""
_CLAIM = "claim"
_NO_CONTENT = frozenset({_CLAIM, "status", "release", "export", "baseline", "import", "version", "delete"})
"""Changes that leave the texts and decisions of a form as they are."""


class Together(QObject):
    """For the form on the desk, if it belongs to a workspace. `claims`: passage -> who is working on it right now.

    `changed`: somebody came to a passage or left one.
    """

    changed = Signal()

    def __init__(self, desk: Desk, saving: Saving, clashes: Clashes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saving = saving
        self._clashes = clashes
        self.session: FormSession | None = None
        self.claims: Mapping[str, str] = {}
        self.version = ""
        self.editing = ""
        self.base = ""
        self._writers: dict[str, str] = {}
        self._reading = False
        self._again = self._own = False
        self._renew = QTimer(self)
        self._renew.setInterval(RENEW)
        self._renew.timeout.connect(self._say_again)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._read)

    # --- the form ------------------------------------------------------------------------------------------

    def begin(self, session: FormSession | None) -> None:
        """This form lies on the desk now; None: a plain file, or nothing."""
        from workbench.app.workspace_journal import journal_of

        self.close()
        self.session, self.claims, self._writers = session, {}, {}
        self._reading = self._again = False
        self.version = journal_of(session).version.id if session else ""
        if session is not None:
            self._renew.start()
            self._clashes.meet(session, self.version)
            self._look()
        self.changed.emit()

    def close(self) -> None:
        """Leave the passage, stop the clocks."""
        self.leave()
        self._renew.stop()
        self._soon.stop()

    # --- where the person is -------------------------------------------------------------------------------

    def edit(self, segment_id: str) -> None:
        """The person began to write in a passage ("": has ended)."""
        self.leave()
        if self.session is not None and segment_id:
            self.editing, self.base = segment_id, self.session.texts[segment_id]
            self._claim()

    def leave(self) -> None:
        """Let others know that the passage is free."""
        if self.session is not None and self.editing:
            from workbench.app.operations.claim_segment import release_segment

            self._saving.call(partial(release_segment, self.session, self.editing), lambda _nothing: None)
        self.editing = ""

    def overtakes(self, segment_id: str, text: str) -> bool:
        """Keep a text aside that was written over an older one than the passage has now; the person is asked then."""
        session = self.session
        if session is None or segment_id != self.editing or session.texts[segment_id] == self.base:
            self._clashes.answered(self.version, segment_id)
            return False
        who = self._writers.get(segment_id, "")
        theirs = session.texts[segment_id]
        self._clashes.add(Clash(self.version, segment_id, self.base, text, theirs, who, "conflict"))
        return True

    def _claim(self) -> None:
        from workbench.app.operations.claim_segment import claim_segment

        if self.session is not None and self.editing:
            segment = self.editing
            self._saving.call(partial(claim_segment, self.session, segment), partial(self._claimed, segment))

    def _claimed(self, segment: str, taken: "Claim | None") -> None:
        if taken is not None and segment == self.editing:
            self.claims = {**self.claims, segment: taken.person}
            self.changed.emit()

    def _say_again(self) -> None:
        self._claim()
        self._look()

    # --- where others are ----------------------------------------------------------------------------------

    def _look(self) -> None:
        from workbench.app.operations.claim_segment import claimed_segments

        if (session := self.session) is not None:
            self._saving.call(partial(claimed_segments, session), partial(self._seen, session))

    def _seen(self, session: FormSession, found: "Sequence[Claim]") -> None:
        claims = {item.segment: item.person for item in found}
        if session is self.session and claims != self.claims:
            self.claims = claims
            self.changed.emit()

    # --- what they change ----------------------------------------------------------------------------------

    def hear(self, notes: "Sequence[ChangeNote]", client: str) -> None:
        """Others committed something (this program's own changes are in it too)."""
        mine = [note for note in notes if note.client != client and note.form_version in (None, self.version)]
        if self.session is None or not mine:
            return
        if any(note.what == _CLAIM for note in mine):
            self._look()
        if any(note.what not in _NO_CONTENT for note in mine):
            self._writers |= {segment: note.person for note in mine for segment in note.segments}
            self._read()

    def catch_up(self) -> None:
        """This program itself has changed the form in the workspace, beside the session: take that in."""
        self._own = True
        self._read()

    def _read(self) -> None:
        from workbench.app.workspace_sessions import read_changes

        session = self.session
        if session is None:
            return
        if self._reading:
            self._again = True
            return
        self._reading = True
        count, own = self._saving.count, self._own

        def put(found: "StoredState | None") -> None:
            self._reading = False
            self._put(session, count, found)

        def failed(_error: BaseException) -> None:
            self._reading = False
            self._soon.start()

        self._saving.call(partial(read_changes, session, own=own), put, failed)

    def _put(self, session: FormSession, count: int, found: "StoredState | None") -> None:
        from workbench.app.workspace_sessions import put_state

        if session is not self.session:
            return
        if self._desk.busy or count != self._saving.count or self._saving.waiting:
            self._soon.start()  # the person went on meanwhile: what was read does not hold any longer
            return
        self._own = False
        if found is not None:
            changes = put_state(session, found)
            self._clashes.follow(self.version, session.texts)
            self._desk.follow_others(changes)
        if self._again:
            self._again = False
            self._read()
