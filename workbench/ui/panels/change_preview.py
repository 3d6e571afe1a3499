"""Many changes at once: the person sees each one, unticks what is not wanted, and makes them in one step."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QVBoxLayout, QWidget

from workbench.ui.i18n import count, tr
from workbench.ui.models.proposed_changes import ProposedChange, ProposedChanges
from workbench.ui.theme import Theme
from workbench.ui.widgets.change_delegate import ChangeDelegate
from workbench.ui.widgets.labels import button, button_row, forbid, label


class ChangePreview(QWidget):
    """Stands in the place of the form. `decided` carries the positions of the ticked changes, `left` nothing."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.changes = ProposedChanges()
        self.title = label("", "title")
        self.note = label("", "muted")
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(tr("preview.kinds"))
        self.kinds.currentIndexChanged.connect(self._choose_kind)
        self.list = _ChangeList()
        self.list.setModel(self.changes)
        self._delegate = ChangeDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.all = button(tr("preview.all"), lambda: self.changes.tick_all(True), "link")
        self.none = button(tr("preview.none"), lambda: self.changes.tick_all(False), "link")
        self.confirm = button("", self._confirm, "primary", tr("action.accept_safe"))
        self.back = button(tr("preview.back"), self.left.emit)
        self.changes.ticked.connect(self._show_number)
        self._build()

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.kinds, 1)
        tools.addWidget(self.all)
        tools.addWidget(self.none)
        tools.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.note)
        layout.addLayout(tools)
        layout.addWidget(self.list, 1)
        layout.addWidget(button_row(self.confirm, self.back))

    def begin(self, title: str, note: str, changes: Sequence[ProposedChange], why_not: str = "") -> None:
        """Show these; `why_not` says why the person may not make any."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.changes.show(changes)
        kinds = self.changes.kinds()
        self.kinds.blockSignals(True)
        self.kinds.clear()
        self.kinds.addItem(tr("preview.every_kind", n=len(changes)), "")
        for kind, number in kinds.items():
            self.kinds.addItem(f"{kind} ({number})", kind)
        self.kinds.blockSignals(False)
        self.kinds.setVisible(len(kinds) > 1)
        self.setAccessibleName(title)
        forbid(self.confirm, why_not)
        self.list.scrollToTop()
        self.list.setCurrentIndex(self.changes.index(0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_kind(self, kind: str) -> None:
        """Only the changes of this kind."""
        self.kinds.setCurrentIndex(max(self.kinds.findData(kind), 0))

    def _choose_kind(self, _at: int) -> None:
        self.changes.show_kind(str(self.kinds.currentData() or ""))

    def _show_number(self) -> None:
        chosen, possible = len(self.changes.chosen), self.changes.possible
        self.confirm.setText(count("preview.confirm", chosen))
        self.confirm.setAccessibleName(tr("preview.confirm_of", n=chosen, all=possible))
        if not self.confirm.property("forbidden"):
            self.confirm.setEnabled(chosen > 0)

    def _confirm(self) -> None:
        if self.changes.chosen:
            self.decided.emit(self.changes.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _ChangeList(QListView):
    """Lines of different heights, laid out a few at a time so that a long list opens at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hidden")
        self.setAccessibleName(tr("preview.list"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(40)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
