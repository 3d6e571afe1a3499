"""Before an export: what is still open, and the way to each place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.app.operations.check_export import BLOCK, ExportConcern
from workbench.ui import icons
from workbench.ui.i18n import count, tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, label

MOST = 200
"""Lines in the list; nobody reads more."""


class ExportConcerns(QWidget):
    """`go(segment)`: the person wants to see the place."""

    go = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._concerns: Sequence[ExportConcern] = ()
        self.state = label(tr("export.checking"))
        self.list = QListWidget()
        self.list.setObjectName("hidden")
        self.list.setAccessibleName(tr("export.concerns"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        self.list.hide()
        self.there = button(tr("export.go"), self._go)
        self.there.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(tr("export.concerns"), "strong"))
        layout.addWidget(self.state)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.there, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(0)
        self.list.currentRowChanged.connect(lambda _row: self._allow())
        self.list.itemActivated.connect(lambda _item: self._go())

    @property
    def blocks(self) -> bool:
        """Is there something that a person should settle before?"""
        return any(item.severity == BLOCK for item in self._concerns)

    def show_concerns(self, concerns: Sequence[ExportConcern]) -> None:
        """Show what was found."""
        self._concerns = concerns
        grave = sum(item.severity == BLOCK for item in concerns)
        texts = [count("export.grave", grave)] if grave else []
        if len(concerns) > grave:
            texts.append(count("export.light", len(concerns) - grave))
        self.state.setText(" ".join(texts) or tr("export.fine"))
        self.list.clear()
        for concern in concerns[:MOST]:
            self.list.addItem(self._item(concern))
        self.list.setVisible(bool(concerns))
        self.there.setVisible(bool(concerns))
        self.list.setCurrentRow(0)

    def say(self, text: str) -> None:
        """The check did not come to an end."""
        self.state.setText(text)

    def _item(self, concern: ExportConcern) -> QListWidgetItem:
        is_grave = concern.severity == BLOCK
        colours = self._theme.colours
        picture, colour = ("error", colours.error) if is_grave else ("warning", colours.warning)
        text = f"{tr(f'export.concern.{concern.kind}')}: {concern.message}"
        item = QListWidgetItem(icons.icon(picture, colour), text)
        spoken = tr("export.spoken_grave" if is_grave else "export.spoken_light", text=text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _chosen(self) -> str:
        row = self.list.currentRow()
        return self._concerns[row].segment if 0 <= row < len(self._concerns) else ""

    def _allow(self) -> None:
        self.there.setEnabled(bool(self._chosen()))

    def _go(self) -> None:
        if segment := self._chosen():
            self.go.emit(segment)
