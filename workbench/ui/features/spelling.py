"""Spelling: marks in form and editor, proposals in the menu of a word, the person's own dictionary."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from workbench.app.spelling_findings import RULE
from workbench.common.errors import WorkbenchError
from workbench.model.document import Segment
from workbench.model.finding import Finding
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr
from workbench.ui.spelling_desk import SpellingDesk
from workbench.ui.widgets.labels import button


class SpellingFeature(Feature):
    """Joins the spelling desk to form, editor and right panel."""

    order = 45

    def commands(self) -> Sequence[Command]:
        """Take the word in hand into the dictionary."""
        return (Command("word_add", self.add_word_in_hand, "findings", ("Ctrl+Alt+W",), needs="form"),)

    def build(self) -> None:
        """The desk, and a button that is there when a misspelt word is in hand."""
        self.desk = SpellingDesk(self.window.desk, self)
        self.add = button(tr("spelling.add"), self.add_word_in_hand)
        self.add.hide()

    def assemble(self) -> None:
        """The button stands below the suggestion."""
        window = self.window
        at = window.passage.body.indexOf(window.passage.suggestion) + 1
        window.passage.body.insertWidget(at, self.add, 0, Qt.AlignmentFlag.AlignLeft)
        window.form.always.append(self.desk.findings)
        window.form.menus.insert(0, self._add_to_menu)
        window.passage.editor.editor.menus.insert(0, self._add_to_editor_menu)
        window.passage.writing.more = self.desk.of_typing

    def connect_parts(self) -> None:
        """Follow what is in hand."""
        self.desk.changed.connect(self.window.form.view.viewport().update)
        self.desk.changed.connect(self._look_again)
        self.window.passage.shown.connect(self._refresh)
        self.window.passage.editing.connect(lambda segment: self.add.hide() if segment else None)

    def add_word_in_hand(self) -> None:
        """Take it into the dictionary, and go on to the next finding."""
        desk, card = self.window.desk, self.window.passage.editor
        if card.is_open:
            at = card.editor.textCursor().position()
            found = next((item for item in card.editor.marks.at(at) if item.rule == RULE), None)
            segment = card.editor.segment
        else:
            found = desk.place.finding if desk.place is not None else None
            segment = desk.segment
        if found is not None and segment is not None and found.rule == RULE:
            self._add(segment.text[found.start : found.end])

    def _add(self, word: str) -> None:
        try:
            self.desk.add(word)
        except WorkbenchError as error:
            self.window.desk.notice.emit(error)
        else:
            self.window.notice.say(tr("spelling.added", word=word), good=True)

    def _refresh(self) -> None:
        place = self.window.desk.place
        self.add.setVisible(place is not None and place.finding.rule == RULE)

    def _look_again(self) -> None:
        """The dictionary or the marks are others now: what is in hand may be right after all."""
        desk = self.window.desk
        if self.window.passage.writing.segment_id:
            self.window.passage.writing.look()
            return
        found = desk.place.finding if desk.place is not None else None
        if found is not None and found.rule == RULE and found not in self.desk.findings(desk.segment_id):
            desk.select(desk.segment_id)

    # --- menus ---------------------------------------------------------------------------------------------

    def _add_to_menu(self, menu: QMenu, segment_id: str, offset: int) -> None:
        session = self.window.desk.session
        found = next(
            (item for item in self.desk.findings(segment_id) if item.start <= offset <= item.end), None
        )
        if session is None or found is None:
            return
        segment = session.current(segment_id)
        for word, result in _proposals(found, segment):
            menu.addAction(word, partial(self.window.desk.edit, segment_id, result, tr("spelling.reason")))
        self._end(menu, segment.text[found.start : found.end], bool(found.suggestions))

    def _add_to_editor_menu(self, menu: QMenu, position: int) -> None:
        editor = self.window.passage.editor.editor
        segment = editor.segment
        found = next((item for item in editor.marks.at(position) if item.rule == RULE), None)
        if segment is None or found is None:
            return
        for word, _ in _proposals(found, segment):
            menu.addAction(word, partial(self._replace_in_editor, found, word))
        self._end(menu, segment.text[found.start : found.end], bool(found.suggestions))

    def _replace_in_editor(self, found: Finding, word: str) -> None:
        editor = self.window.passage.editor.editor
        editor.select_stretch(found.start, found.end)
        editor.textCursor().insertText(word)

    def _end(self, menu: QMenu, word: str, proposed: bool) -> None:
        if not proposed:
            menu.addAction(tr("spelling.nothing")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(tr("spelling.menu_add", word=word), partial(self._add, word))
        menu.addSeparator()


def _proposals(found: Finding, segment: Segment) -> list[tuple[str, str]]:
    """Each proposed word with the whole text that has it."""
    behind = len(segment.text) - found.end
    results = [text for item in found.suggestions for text in (item.result, *item.variants)]
    return [(text[found.start : len(text) - behind], text) for text in results]
