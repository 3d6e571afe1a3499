"""The left panel: where am I, what is still open, what is known about the file."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.desk import Desk
from workbench.ui.i18n import count, tr
from workbench.ui.models.outline import section_of, section_title
from workbench.ui.panels.filters import FilterPanel
from workbench.ui.theme import Theme
from workbench.ui.widgets.column_scroll import ColumnScroll
from workbench.ui.widgets.labels import button, label
from workbench.ui.widgets.section_list import SectionList


class OutlinePanel(QWidget):
    """Outline, filters with their counts, and the notes of the file. `accept_wanted`: look through what is safe."""

    accept_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("outline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.list = SectionList(theme)
        self.list.setAccessibleName(tr("outline.title"))
        self.list.wanted.connect(self._go)
        self.filter_panel = FilterPanel(theme)
        self.filters = self.filter_panel.boxes
        self.accept_all = button("", self.accept_wanted.emit)
        self.state = label("", "muted")
        self.notes = label("", "muted")
        self._build()
        desk.opened.connect(self._show_form)
        desk.checks.checked.connect(self.refresh)
        desk.selected.connect(self._show_place)
        desk.hub.changed.connect(lambda _changes: self.refresh())

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 8, 12)
        layout.setSpacing(4)
        layout.addWidget(self.list, 2)
        layout.addSpacing(4)
        layout.addWidget(self._scrolled(), 3)
        layout.addSpacing(4)
        layout.addWidget(self.accept_all)
        layout.addSpacing(8)
        layout.addWidget(label(tr("outline.state"), "section"))
        layout.addWidget(self.state)
        layout.addWidget(self.notes)

    def _scrolled(self) -> ColumnScroll:
        area = ColumnScroll(self.filter_panel)
        area.viewport().setAutoFillBackground(False)
        self.filter_panel.setAutoFillBackground(False)
        self.filter_panel.folded.connect(lambda: QTimer.singleShot(0, area, lambda: self._bring_up(area)))
        return area

    def _bring_up(self, area: ColumnScroll) -> None:
        """What was just unfolded comes into sight."""
        for name in self.filter_panel.opened:
            if self.filter_panel.folds[name].switch.hasFocus():
                area.ensureWidgetVisible(self.filter_panel.lists[name], 0, 4)

    def _show_form(self) -> None:
        session = self._desk.session
        if session is None:
            return
        sections = self._desk.sections
        titles = [(section_title(section), min(max(section.level - 1, 0), 3)) for section in sections]
        self.list.show_titles(titles)
        self.notes.setText("\n".join(note.message for note in session.document.notes))
        self.notes.setVisible(bool(session.document.notes))
        self.refresh()

    def refresh(self) -> None:
        """The counts changed."""
        session, worklist = self._desk.session, self._desk.worklist
        if session is None:
            return
        before = worklist.sums_before()
        self.list.show_counts([section.open_places(before) for section in self._desk.sections])
        ready = worklist.ready
        self.accept_all.setText(tr("outline.look_safe"))
        self.accept_all.setAccessibleName(self.accept_all.text())
        self.accept_all.setVisible(ready > 0)
        self.accept_all.setEnabled(not self._desk.busy)
        changed = sum(1 for segment in session.document.segments if session.texts[segment.id] != segment.text)
        locked = sum(1 for segment in session.document.segments if segment.locked)
        numbers = {"changed": changed, "rejected": len(session.rejections), "locked": locked}
        lines = [count(f"outline.{name}", number) for name, number in numbers.items() if number]
        self.state.setText("\n".join(lines) or tr("outline.untouched"))

    def _show_place(self) -> None:
        if self._desk.session is not None:
            rank = self._desk.worklist.rank(self._desk.segment_id) if self._desk.segment_id else -1
            self.list.show_current(section_of(self._desk.sections, rank))
        self.accept_all.setEnabled(not self._desk.busy)

    def _go(self, number: int) -> None:
        sections = self._desk.sections
        if 0 <= number < len(sections):
            self._desk.select(sections[number].first)
