"""The middle: the form itself, and a map of it."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from workbench.app.changes import Changes
from workbench.app.session import FormSession
from workbench.app.text_search import TextHit
from workbench.model.document import Segment
from workbench.model.finding import Finding
from workbench.ui.desk import Desk
from workbench.ui.i18n import tr
from workbench.ui.models.heat import bands, difficulties_of
from workbench.ui.models.hits import Hit, HitMarks
from workbench.ui.models.worklist import Place
from workbench.ui.theme import Theme
from workbench.ui.widgets.form_view import FormView
from workbench.ui.widgets.overview_ruler import OverviewRuler

TOLD = 3
"""Findings that the tool tip tells at most."""


class FormPanel(QWidget):
    """Joins the view to the desk. `edit_wanted`: Enter, F2 or a double click on a passage."""

    edit_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, names: dict[str, str]) -> None:
        super().__init__()
        self._desk = desk
        self._hits = HitMarks()
        self._difficulties: Mapping[str, float] = {}
        self.editors: Mapping[str, str] = {}
        self.tips: list[Callable[[str, int], str]] = []
        self.always: list[Callable[[str], Sequence[Finding]]] = []
        self.menus: list[Callable[[QMenu, str, int], None]] = []
        self._notes: Collection[str] = ()
        self.view = FormView(theme, names)
        self.view.setAccessibleName(tr("form.name"))
        self.ruler = OverviewRuler(theme)
        self.ruler.setAccessibleName(tr("form.ruler"))
        self._build()
        self.view.chosen.connect(self._choose)
        self.view.edit_wanted.connect(self.edit_wanted)
        self.view.menu_wanted.connect(self._show_menu)
        self.view.moved.connect(lambda: self.ruler.show_sight(*self.view.ranks_in_sight))
        self.ruler.looked.connect(self.view.scroll_to)
        self.ruler.wanted.connect(self._jump)
        desk.opened.connect(self._show_form)
        desk.selected.connect(self._show_choice)
        desk.checks.checked.connect(self._show_findings)
        desk.checks.scored.connect(self._show_difficulties)
        desk.hub.changed.connect(self._show_changes)

    def _build(self) -> None:
        """A bar may stand above the form, and a page may take its place: `bars` and `pages` have room for them."""
        form = QWidget()
        beside = QHBoxLayout(form)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.view, 1)
        beside.addWidget(self.ruler)
        self.pages = QStackedWidget()
        self.pages.addWidget(form)
        self.bars = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.bars)
        layout.addWidget(self.pages, 1)

    # --- FormSource ----------------------------------------------------------------------------------------

    def current(self, segment_id: str) -> Segment:
        """The passage with its current text."""
        session = self._session_with(segment_id)
        return session.current(segment_id) if session else Segment(segment_id, "", "paragraph", "")

    def length(self, segment_id: str) -> int:
        """Characters of the passage's current text."""
        session = self._session_with(segment_id)
        return len(session.texts[segment_id]) if session else 0

    def findings(self, segment_id: str) -> Sequence[Finding]:
        """Findings to underline: those of the filters, and those that are marked in any case."""
        found = self._desk.worklist.findings(segment_id)
        more = [item for marked in self.always for item in marked(segment_id)]
        return tuple(dict.fromkeys((*found, *more))) if more else found

    def is_changed(self, segment_id: str) -> bool:
        """Does the text differ from the file's?"""
        session = self._session_with(segment_id)
        return session is not None and session.texts[segment_id] != session.segment(segment_id).text

    def _session_with(self, segment_id: str) -> FormSession | None:
        """The form on the desk, unless the view still shows the one before and is painted at just that moment."""
        session = self._desk.session
        return session if session is not None and segment_id in session.texts else None

    def editor(self, segment_id: str) -> str:
        """Who else is working on the passage."""
        return self.editors.get(segment_id, "")

    def difficulty(self, segment_id: str) -> float | None:
        """How hard the passage is, as it was measured last."""
        return self._difficulties.get(segment_id)

    def hits(self, segment_id: str) -> Sequence[Hit]:
        """What a search found in the passage."""
        return self._hits.of(segment_id)

    def has_note(self, segment_id: str) -> bool:
        """Is there an open note about the passage?"""
        return segment_id in self._notes

    def tip(self, segment_id: str, offset: int) -> str:
        """What is to be said about the place under the mouse; features add to it by `tips`."""
        told = (self._tip(segment_id, offset), *(tip(segment_id, offset) for tip in self.tips))
        return "\n\n".join(filter(None, told))

    def _tip(self, segment_id: str, offset: int) -> str:
        """The findings under the mouse, why a passage is locked, or that it was changed."""
        if who := self.editor(segment_id):
            return tr("other.editing", who=who)
        found = self._at(segment_id, offset)[:TOLD]
        if found:
            return "\n".join(f"{tr(f'severity.{item.severity}')}: {item.message}" for item in found)
        segment = self.current(segment_id)
        if segment.locked:
            return segment.lock_reason or tr("passage.locked")
        return tr("form.changed") if self.is_changed(segment_id) else ""

    def show_editors(self, editors: Mapping[str, str]) -> None:
        """Show who else is working where: passage -> name."""
        self.editors = editors
        self.view.viewport().update()

    def menu(self, segment_id: str, offset: int) -> QMenu:
        """What can be done at a place; features add to it by `menus`."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for add in self.menus:
            add(menu, segment_id, offset)
        return menu

    def _show_menu(self, segment_id: str, offset: int, there: QPoint) -> None:
        self._choose(segment_id, offset)
        menu = self.menu(segment_id, offset)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(there)

    def show_notes(self, segments: Collection[str]) -> None:
        """Mark the passages about which there are open notes."""
        self._notes = segments
        self.view.viewport().update()

    def show_hits(self, hits: HitMarks) -> None:
        """Mark what a search found."""
        self._hits = hits
        self.view.viewport().update()
        self.ruler.show_hits([self._desk.worklist.rank(segment) for segment in hits.segments])

    def show_hit(self, hit: TextHit | None) -> None:
        """This one of the hits is in hand."""
        self._hits.choose(hit)
        self.view.viewport().update()

    # --- following the desk --------------------------------------------------------------------------------

    def _show_form(self) -> None:
        if self._desk.session is not None:
            self._hits = HitMarks()
            self.ruler.begin(len(self._desk.session.texts))
            self.view.show_form(self._desk.rows, self)
            self._show_difficulties()
            self._show_findings()

    def _show_choice(self) -> None:
        place = self._desk.place
        self.view.choose(self._desk.segment_id, place.finding if place else None)
        if self._desk.segment is not None:
            self.ruler.show_place(self._desk.worklist.rank(self._desk.segment.id))

    def _show_findings(self) -> None:
        self.view.viewport().update()
        self.ruler.ask(self._severity_in)

    def _show_difficulties(self) -> None:
        self._difficulties = difficulties_of(self._desk.checks.now)
        session = self._desk.session
        self.ruler.show_bands(bands(tuple(session.texts), self._difficulties) if session else ())
        self.view.viewport().update()

    def _severity_in(self, start: float, end: float) -> str:
        length = len(self._desk.session.texts) if self._desk.session else 0
        return self._desk.worklist.worst_between(round(start * length), round(end * length))

    def _show_changes(self, changes: Changes) -> None:
        self.view.refresh(changes.segments)

    def _choose(self, segment_id: str, offset: int) -> None:
        found = self._at(segment_id, offset)
        place = Place(self._desk.worklist.rank(segment_id), found[0]) if found else None
        self._desk.select(segment_id, place)

    def _at(self, segment_id: str, offset: int) -> list[Finding]:
        """The findings at an offset, the one about the fewest words first."""
        found = [item for item in self.findings(segment_id) if item.start <= offset <= item.end > item.start]
        return sorted(found, key=lambda item: item.end - item.start)

    def _jump(self, rank: int) -> None:
        if self._desk.session is not None and self._desk.session.texts:
            order = tuple(self._desk.session.texts)
            self._desk.select(order[min(rank, len(order) - 1)])
