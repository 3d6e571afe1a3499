"""The glossary beside the text: what it says about a word, and a way to add one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QToolTip

from workbench.app.rights import Action
from workbench.app.term_places import TermPlace, term_places
from workbench.model.document import Segment
from workbench.model.term import GlossaryEntry
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr
from workbench.ui.models.editor_offsets import editor_offsets
from workbench.ui.models.term_texts import term_lines
from workbench.ui.panels.glossary_card import GlossaryCard
from workbench.ui.panels.term_card import TermCard
from workbench.ui.rights import refusal
from workbench.ui.settings_effects import read_glossaries

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace

KEPT = 300
"""Passages whose terms are remembered."""
Places = tuple[TermPlace, ...]


class Glossary(Feature):
    """Hovering, asking by keyboard, adding."""

    order = 40

    def commands(self) -> Sequence[Command]:
        """Show the entry, add a term."""
        return (
            Command("term_show", self.ask, "findings", ("Ctrl+G",), needs="form"),
            Command("term_add", lambda: self.begin(), "findings", ("Ctrl+Shift+G",), needs="form"),
        )

    def build(self) -> None:
        """Two cards."""
        self.card = GlossaryCard()
        self.adding = TermCard()
        self._known: dict[tuple[str, int], Places] = {}
        self._asked: set[tuple[str, int]] = set()

    def assemble(self) -> None:
        """Both cards stand below what is offered for the passage."""
        window = self.window
        at = window.passage.body.indexOf(window.passage.offers) + 1
        for card in (self.adding, self.card):
            window.passage.body.insertWidget(at, card)
        window.form.tips.append(self._tip)
        window.form.menus.append(self._add_to_menu)
        editor = window.passage.editor.editor
        editor.tips.append(self._tip_in_editor)
        editor.menus.append(self._add_to_editor_menu)

    def connect_parts(self) -> None:
        """The cards are about one passage."""
        self.card.add_wanted.connect(self.begin)
        self.adding.wanted.connect(self._add)
        self.adding.left.connect(self._back)
        self.window.desk.selected.connect(self.card.hide)
        self.window.desk.opened.connect(self.adding.hide)

    # --- what a word means ---------------------------------------------------------------------------------

    def ask(self) -> None:
        """Show what the glossary says about the word at the cursor or the finding in hand, else about the passage."""
        segment, start, end = self._in_hand()
        if segment is not None:
            words = segment.text[start:end] if end > start else ""
            self._look(segment, lambda places: self._show(places, start, end, words))

    def _in_hand(self) -> tuple[Segment | None, int, int]:
        """The passage, and the words in it that are meant (nothing: all)."""
        desk, card = self.window.desk, self.window.passage.editor
        if card.is_open and (segment := card.editor.segment) is not None:
            offsets, cursor = editor_offsets(segment), card.editor.textCursor()
            if not cursor.hasSelection():
                cursor.select(cursor.SelectionType.WordUnderCursor)
            return segment, offsets.offset(cursor.selectionStart()), offsets.offset(cursor.selectionEnd())
        finding = desk.place.finding if desk.place is not None else None
        if desk.segment is None or finding is None or finding.segment != desk.segment.id:
            return desk.segment, 0, 0
        return desk.segment, finding.start, finding.end

    def _show(self, places: Places, start: int, end: int, words: str) -> None:
        found = [item.entry for item in places if not words or (item.start < end and start < item.end)]
        self.window.revise.show_panel("passage")
        self.card.show_entries(list(dict.fromkeys(found)), words)

    def _look(self, segment: Segment, done: Callable[[Places], None]) -> None:
        """Find the terms of a passage in a worker, if they are not known yet."""
        session = self.window.desk.session
        if session is None:
            return
        glossary = session.glossary
        key = (segment.text, id(glossary))
        if key in self._known:
            done(self._known[key])
            return

        def take(places: Places) -> None:
            self._asked.discard(key)
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[key] = places
            done(places)

        self._asked.add(key)
        self.window.jobs.start(tr("job.glossary"), lambda _progress: term_places(segment, glossary), take)

    # --- hovering ------------------------------------------------------------------------------------------

    def _tip(self, segment_id: str, offset: int) -> str:
        session = self.window.desk.session
        if session is None:
            return ""
        return self._told(
            session.current(segment_id), offset, partial(self._tell_late, self.window.form.view)
        )

    def _tip_in_editor(self, position: int) -> str:
        segment = self.window.passage.editor.editor.segment
        if segment is None:
            return ""
        offset = editor_offsets(segment).offset(position)
        return self._told(segment, offset, partial(self._tell_late, self.window.passage.editor.editor))

    def _told(self, segment: Segment, offset: int, late: Callable[[str], None]) -> str:
        """What is known about the place; if that has to be found out first, it is told a moment later."""
        session = self.window.desk.session
        key = (segment.text, id(session.glossary) if session else 0)
        if key in self._known:
            return _texts(self._known[key], offset)
        if key not in self._asked:
            self._look(segment, lambda places: late(_texts(places, offset)))
        return ""

    def _tell_late(self, asked: QAbstractScrollArea, text: str) -> None:
        there = QCursor.pos()
        if text and asked.viewport().underMouse():
            shown = QToolTip.text() if QToolTip.isVisible() else ""
            QToolTip.showText(there, "\n\n".join(filter(None, (shown, text))))

    # --- adding --------------------------------------------------------------------------------------------

    def begin(self, words: str = "") -> None:
        """Ask about a new term: these words, else those in hand."""
        segment, start, end = self._in_hand()
        if segment is not None:
            self.card.hide()
            self.window.show_place("revise")
            self.window.revise.show_panel("passage")
            workspace = self._shared()
            why = refusal(self.window.desk.session, Action.GLOSSARY) if workspace is not None else ""
            self.adding.begin(
                " ".join((words or segment.text[start:end]).replace("\ufffc", " ").split()), why
            )

    def _shared(self) -> "Workspace | None":
        """The workspace whose glossary is in use for the form in hand."""
        session, workspace = self.window.desk.session, self.window.workspaces.office.workspace
        if session is None or workspace is None or not self.window.workspaces.passage.stored:
            return None
        return workspace if session.glossary.sources == (workspace.store.title,) else None

    def _add(self, entry: GlossaryEntry, anyway: bool) -> None:
        session, workspace = self.window.desk.session, self._shared()
        if session is None:
            return
        glossary = session.glossary

        def work() -> tuple[str, ...]:
            from dataclasses import replace

            from workbench.app.operations.add_term import add_term, keep_term, new_id, term_objections
            from workbench.app.own_glossary import glossary_for_new_terms

            numbered = replace(entry, id=new_id(glossary.entries))
            told = () if anyway else term_objections(glossary, numbered)
            if not told and workspace is not None:
                keep_term(workspace, numbered)
            elif not told:
                add_term(glossary_for_new_terms(), numbered)
            return told

        def done(told: tuple[str, ...]) -> None:
            self.adding.show_objections(told)
            if not told:
                self.adding.hide()
                self._back()
                self.window.notice.say(tr("term.added", term=entry.term), good=True)
                read_glossaries(self.window)

        self.window.jobs.start(tr("job.glossary"), lambda _progress: work(), done, writes=True)

    def _back(self) -> None:
        card = self.window.passage.editor
        (card.editor if card.is_open else self.window.form.view).setFocus()

    def _add_to_menu(self, menu: QMenu, segment_id: str, offset: int) -> None:
        session = self.window.desk.session
        words = _word_at(session.texts[segment_id], offset) if session is not None else ""
        if words:
            menu.addAction(tr("term.menu_add", words=words), lambda: self.begin(words))

    def _add_to_editor_menu(self, menu: QMenu, _position: int) -> None:
        for name in ("term_show", "term_add"):
            menu.addAction(self.window.actions_by_name[name])


def _texts(places: Places, offset: int) -> str:
    found = [item.entry for item in places if item.start <= offset < item.end]
    return "\n\n".join("\n".join((entry.term, *term_lines(entry))) for entry in dict.fromkeys(found))


def _word_at(text: str, offset: int) -> str:
    start = end = min(max(offset, 0), len(text))
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == "-"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] == "-"):
        end += 1
    return text[start:end].strip("-")
