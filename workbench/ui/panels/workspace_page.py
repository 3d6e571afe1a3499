"""The page of a workspace: its forms, a search over all texts, and a place to drop new forms on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.app.rights import Action, may
from workbench.ui import scale
from workbench.ui.i18n import count, tr
from workbench.ui.models.form_lines import FormLines
from workbench.ui.panels.personal_card import PersonalCard
from workbench.ui.theme import Theme
from workbench.ui.widgets.form_list import FormList
from workbench.ui.widgets.labels import button, card, keys, label
from workbench.ui.widgets.status_filter import StatusFilter
from workbench.ui.workspace_desk import WorkspaceDesk

if TYPE_CHECKING:
    from workbench.model.workspace import SearchResult

PAUSE = 150
"""Milliseconds without a keystroke before the texts are searched."""
SHORTEST = 2


class WorkspacePage(QWidget):
    """`wanted(goal)`: open this. `import_wanted`, `close_wanted`: the buttons."""

    wanted = Signal(object)
    import_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, office: WorkspaceDesk, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._office = office
        self.name = label("", "headline", wrap=False)
        self.who = label("", "muted", wrap=False)
        self.search = QLineEdit()
        self.search.setPlaceholderText(f"{tr('page.search')} ({keys('Ctrl+K')})")
        self.search.setAccessibleName(tr("page.search"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.take_in = button(tr("page.import"), self.import_wanted.emit, "primary")
        self.leave = button(tr("page.close"), self.close_wanted.emit)
        self.personal = PersonalCard()
        self.lines = FormLines()
        self.list = FormList(theme)
        self.list.setModel(self.lines)
        self.list.setAccessibleName(tr("page.list"))
        self.filter = StatusFilter()
        self.filter.changed.connect(self._show_forms)
        self.count = label("", "muted", wrap=False)
        self.drop = label(tr("page.drop"), "muted", wrap=False)
        self.empty = label(tr("page.empty"), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        self._build()
        self.list.activated.connect(lambda index: self._open(index.row()))
        self.list.clicked.connect(lambda index: self._open(index.row()))
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(lambda: self._open(max(self.list.currentIndex().row(), 0)))
        office.listed.connect(self.refresh)
        office.opened.connect(self._begin)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.who)
        head.addLayout(names, 1)
        head.addWidget(self.take_in)
        head.addWidget(self.leave)
        frame, inside = card()
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.empty, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.drop)
        holder = QWidget()
        holder.setMaximumWidth(scale.px(920))
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 20, 16, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.personal)
        column.addWidget(self.search)
        column.addWidget(self.filter)
        column.addWidget(frame, 1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(holder, 20)
        row.addStretch(1)

    # --- showing -------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        workspace = self._office.workspace
        self.search.clear()
        self.personal.hide()
        if workspace is None:
            return
        self.name.setText(workspace.store.name)
        self.name.setToolTip(workspace.store.title)
        self._show_person()

    def _show_person(self) -> None:
        workspace = self._office.workspace
        if workspace is not None:
            person = workspace.person
            role = tr(f"role.{person.role}")
            self.who.setText(tr("page.who", name=person.name, role=role))
            allowed = may(person, Action.IMPORT)
            self.take_in.setEnabled(allowed)
            self.take_in.setToolTip(keys("Ctrl+I") if allowed else tr("right.refused", role=role))
            self.drop.setVisible(allowed)

    def refresh(self) -> None:
        """The forms of the workspace changed."""
        self._show_person()
        if len(self.search.text().strip()) < SHORTEST:
            self._show_forms()
        elif not self._timer.isActive():
            self._timer.start()

    def take_keyboard(self) -> None:
        """To the forms; where there are none, to what brings some."""
        self.refresh()
        here = self.take_in if self.take_in.isEnabled() else self.search
        (self.list if self.lines.rowCount() else here).setFocus()

    def begin_search(self) -> None:
        """Ctrl+K: the keyboard goes into the field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show_forms(self) -> None:
        everything = self._office.lines
        self.filter.show_numbers(line.status for line in everything)
        self.filter.setVisible(bool(everything))
        wanted = self.filter.status
        lines = [line for line in everything if wanted in (None, line.status)]
        at = self.lines.goal(self.list.currentIndex().row())
        self.lines.show(lines)
        self._choose(next((row for row, line in enumerate(lines) if at and line.form == at.form), 0))
        self.count.setText(count("page.count", len(lines)))
        self.empty.setVisible(not lines)
        self.list.setVisible(bool(lines))

    def _choose(self, row: int) -> None:
        if self.lines.rowCount():
            self.list.setCurrentIndex(self.lines.index(row))

    # --- searching -----------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if len(text.strip()) < SHORTEST:
            self._timer.stop()
            self._show_forms()
        else:
            self._timer.start()

    def _look(self) -> None:
        words = self.search.text().strip()

        def show(found: "SearchResult") -> None:
            if words == self.search.text().strip():
                self._show_hits(words, found)

        self._office.search(words, show)

    def _show_hits(self, words: str, found: "SearchResult") -> None:
        wanted = words.casefold()
        named = [line for line in self._office.lines if wanted in line.name.casefold()]
        self.lines.show(named, found.hits, words)
        self._choose(0)
        self.filter.hide()
        number = len(named) + len(found.hits)
        self.count.setText(tr("page.more", n=number) if found.more else count("page.hits", number))
        self.empty.hide()
        self.list.show()

    def _open(self, row: int) -> None:
        goal = self.lines.goal(row)
        if goal is not None:
            self.wanted.emit(goal)

    # --- Qt ------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Up and down go through the list while the keyboard stays in the field; Escape empties it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                last = self.lines.rowCount() - 1
                self._choose(
                    min(max(self.list.currentIndex().row() + steps[Qt.Key(event.key())], 0), max(last, 0))
                )
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def close_timers(self) -> None:
        """Look for nothing more."""
        self._timer.stop()
