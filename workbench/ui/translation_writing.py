"""Writing a translation: what is typed becomes a draft, a person stands by it, another one checks it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from workbench.model.translation_state import SegmentTranslation, TranslationChanges
from workbench.model.translation_state import TranslationState as State
from workbench.ui.i18n import count, tr
from workbench.ui.models.translation_filters import CHECKABLE, OPEN
from workbench.ui.translating_desk import told_repetitions
from workbench.ui.widgets.labels import keys

if TYPE_CHECKING:
    from workbench.ui.features.translating import Translating

DRAFT_PAUSE = 2_000
"""Milliseconds without a keystroke until what was typed is kept as a draft."""
_KEPT_WHEN_EMPTY = frozenset({State.OUTDATED, State.CHECKED, State.READING_TEST, State.RELEASED})
"""An empty field leaves a passage in one of these states as it is."""
_STOOD_BY = frozenset({State.TRANSLATED, State.CHECKED, State.READING_TEST, State.RELEASED})


class TranslationWriting(QObject):
    """The field of the passage in hand, and the steps that come of it. `show` begins with a row."""

    def __init__(self, main: "Translating") -> None:
        super().__init__(main)
        self._main = main
        self._desk = main.desk
        self._sheet = main.place.sheet
        self.editor = self._sheet.editor
        self._shown = ""
        self._loaded = ""
        self._base: SegmentTranslation | None = None
        self._taken: dict[str, tuple[str, str, int | None]] = {}
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self.clock.setInterval(DRAFT_PAUSE)
        self.clock.timeout.connect(self.keep_draft)

    def connect_parts(self) -> None:
        """Follow the field, its buttons and the question which of two texts stays."""
        editor, target, clash = self.editor, self.editor.target, self._sheet.clash
        clash.mine.connect(self._keep_mine)
        clash.theirs.connect(self._take_theirs)
        target.edited.connect(self._typed)
        target.left.connect(self.keep_draft)
        target.entered.connect(self._entered)
        target.undo_beyond.connect(self._desk.undo)
        target.redo_beyond.connect(self._desk.redo)
        target.chip_removed.connect(self._tell_chip)
        editor.confirmed.connect(lambda go_on: self.confirm(go_on=go_on))
        editor.checked.connect(self.check)
        editor.copied.connect(self.copy_source)
        editor.chip_wanted.connect(self.insert_chip)

    def forget(self) -> None:
        """Another translation lies on the desk, or none."""
        self._loaded = self._shown = ""
        self._taken = {}

    def begin(self, row: SegmentTranslation) -> None:
        """The field shows this row."""
        self._shown, self._loaded, self._base = row.segment, row.target, row

    def follow(self, row: SegmentTranslation) -> bool:
        """The row in hand is another one now; True if the field must show it, because nothing is typed there."""
        if row.target != self._loaded and not self.is_dirty:
            return True
        if self.editor.target.text() == row.target:
            self._loaded, self._base = row.target, row
        return False

    @property
    def is_dirty(self) -> bool:
        """Is something typed that is not kept yet?"""
        return bool(self._shown) and self.editor.target.text() != self._loaded

    def _typed(self) -> None:
        if self.is_dirty:
            self.clock.start()

    def _entered(self) -> None:
        if self._main.enters:  # as in OmegaT: Enter stands by the text and goes on
            self.confirm(go_on=True)
        else:
            known = {command.name: command.shortcuts for command in self._main.window.commands}
            shortcut = keys(next(iter(known["translate_confirm_next"]), ""))
            self._main.announce(tr("translate.enter_hint", keys=shortcut))

    def keep_draft(self) -> None:
        """Keep what was typed in the passage in hand; nothing happens if nothing was."""
        self.clock.stop()
        row = self._desk.row
        if row is None or row.segment != self._shown or not self.is_dirty or self._desk.why_not:
            return
        text = self.editor.target.text()
        if row.segment in self._desk.clashes:
            return  # the person is asked which text shall stay
        if not text.strip() and row.state in _KEPT_WHEN_EMPTY:
            return
        self._loaded = text
        state = State.DRAFT if text.strip() else State.PLANNED
        self._translate(row.segment, text, state, propagate=False, draft=True)

    def _translate(
        self,
        segment: str,
        text: str,
        state: State,
        *,
        propagate: bool,
        draft: bool = False,
        origin: str = "person",
        match: int | None = None,
        done: Callable[[TranslationChanges], None] | None = None,
    ) -> None:
        from workbench.app.operations.translate_segment import translate_segment

        self._desk.perform(
            lambda work, row: translate_segment(
                work, row(segment), text, state, origin, match, propagate=propagate
            ),
            segment,
            draft=draft,
            mine=text,
            base=self._base,
            done=done,
        )

    def confirm(self, *, go_on: bool) -> None:
        """Stand by the translation; repetitions get it too. Then the next open passage."""
        row, editor = self._desk.row, self.editor
        if row is None or self._desk.why_not or row.segment in self._desk.clashes:
            return
        text = editor.target.text()
        if not text.strip():
            self._main.announce(tr("translate.empty"))
            return
        self.clock.stop()
        self._loaded = text
        if text != row.target or row.state not in _STOOD_BY:
            origin, match = self.origin_of(row.segment, text)
            self._translate(
                row.segment,
                text,
                State.TRANSLATED,
                propagate=True,
                origin=origin,
                match=match,
                done=self._tell_done,
            )
        if go_on:  # not to repetitions, which are filled in a moment
            self._main.go(lambda other: other.state in OPEN and other.source != row.source)

    def origin_of(self, segment: str, text: str) -> tuple[str, int | None]:
        """Where the text comes from: taken from the memory as it is, or written."""
        taken = self._taken.get(segment)
        if taken is None:
            return "person", None
        return (taken[1] if taken[0] == text else "person"), taken[2]

    def note_origin(self, segment: str, text: str, origin: str, match: int | None) -> None:
        """The text of the passage was taken from somewhere."""
        self._taken[segment] = (text, origin, match)

    def _tell_done(self, changes: TranslationChanges) -> None:
        if said := told_repetitions(changes):
            self._main.window.notice.say(said, tr("translate.repetitions.hint"), good=True)
            self._main.announce(said)
        if changes.not_remembered:
            self._main.announce(tr("translate.not_remembered", cause=changes.not_remembered[0].cause))

    def check(self) -> None:
        """A second person stands by the translation, too; then the next one that is to be checked."""
        from workbench.app.operations.review_translation import review_translation

        row = self._desk.row
        if row is None or self._desk.why_not:
            return
        if not self.editor.has_text:
            self._main.announce(tr("translate.empty"))
            return
        if self.is_dirty or row.state in OPEN:
            self.confirm(go_on=False)  # whoever changes it has written it: somebody else checks it
        segment = row.segment
        self._desk.perform(
            lambda work, now: review_translation(work, [now(segment)]),
            segment,
            done=lambda _changes: self._main.announce(tr("translate.checked")),
        )
        if not (self.is_dirty or row.state in OPEN):
            self._main.go(is_checkable)

    def toggle_needed(self) -> None:
        """The passage needs no translation, or does again."""
        from workbench.app.operations.change_translation_state import change_translation_state

        row = self._desk.row
        if row is None or self._desk.why_not:
            return
        self.keep_draft()
        segment = row.segment
        state = State.PLANNED if row.state is State.NOT_NEEDED else State.NOT_NEEDED
        self._desk.perform(lambda work, now: change_translation_state(work, [now(segment)], state), segment)

    def release(self) -> None:
        """Release the translation; says what stands against it."""
        from workbench.app.operations.release_translation import release_translation

        found = self._desk.opened_form
        if found is None:
            return
        self.keep_draft()
        self._desk.perform(
            lambda work, _row: release_translation(work, found.glossary),
            "",
            done=lambda _changes: self._main.window.notice.say(tr("translate.released"), good=True),
        )

    def tell_trouble(self, error: BaseException) -> None:
        """What was refused, and the way to the first passage that stands against a release."""
        from workbench.app.operations.release_translation import TranslationRefusedError

        places = error.objections if isinstance(error, TranslationRefusedError) else ()
        first = next((item for item in places if item.segment), None)
        if first is None:
            self._main.window.errors.show(error)
            return
        way = (tr("translate.refused.show"), lambda: self._desk.select(first.segment))
        number = len({item.segment for item in places})
        self._main.window.notice.say(count("translate.refused", number), first.message, offer=way)

    def insert_chip(self) -> None:
        """Put the next missing element where the cursor is."""
        number = self.editor.target.insert_next_chip()
        self._main.announce(tr("translate.chip_placed", n=number) if number else tr("translate.no_chip"))
        self._main.write()

    def _tell_chip(self, number: int) -> None:
        self.editor.say(tr("translate.chip_removed", n=number))

    def copy_source(self) -> None:
        """The German text with its elements into the translation."""
        row = self._desk.row
        if row is not None and not self._desk.why_not:
            self.editor.target.replace_text(row.source)
            self._main.write()

    def clear_target(self) -> None:
        """Empty the translation."""
        if self._desk.row is not None and not self._desk.why_not:
            self.editor.target.replace_text("")
            self._main.write()

    def show_clash(self) -> None:
        clash = self._desk.clashes.get(self._desk.segment)
        self._sheet.clash.show_clash(clash, is_rtl=self._desk.is_rtl)
        if clash is not None:
            self._main.announce(tr("translate.clash.title", who=clash.theirs.person))

    def _keep_mine(self) -> None:
        clash = self._desk.clashes.pop(self._desk.segment, None)
        if clash is not None:
            self.editor.target.replace_text(clash.mine)
            self._loaded, self._base = "", self._desk.row
            self.show_clash()
            self.keep_draft()

    def _take_theirs(self) -> None:
        if self._desk.clashes.pop(self._desk.segment, None) is not None:
            self._main.show_segment()


def is_checkable(row: SegmentTranslation) -> bool:
    """Can a second person look at it?"""
    return row.state in CHECKABLE
