"""After an export: which files are where, and what is not in them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.app.operations.export_versions import ExportOutcome, WrittenFile
from workbench.ui import icons
from workbench.ui.i18n import count, tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.elided_label import ElidedLabel
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, icon_button, label

LINES = 4
"""Missing changes in sight at once; the list scrolls."""
_SEGMENT = Qt.ItemDataRole.UserRole


class ExportedBar(QFrame):
    """Hidden until something was exported; stays until it is closed. `go(segment)`: to a change that is missing."""

    go = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QLabel()
        self.message = label("", "strong")
        self.folder = button(tr("exported.folder"), self._open_folder)
        self.files = QVBoxLayout()
        self.missing = QListWidget()
        self.missing.setObjectName("hidden")
        self.missing.setAccessibleName(tr("exported.missing"))
        self.missing.setWordWrap(True)
        self.missing.itemActivated.connect(lambda item: self.go.emit(str(item.data(_SEGMENT))))
        self._missing_title = label(tr("exported.missing"))
        self._place = Path()
        self._build()
        self.hide()

    def _build(self) -> None:
        close = icon_button(icons.icon("close", self._theme.colours.muted), tr("notice.close"), self.hide)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._picture)
        head.addWidget(self.message, 1)
        head.addWidget(self.folder)
        head.addWidget(close)
        self.files.setSpacing(2)
        below = QVBoxLayout()
        below.setContentsMargins(32, 0, 0, 0)
        below.setSpacing(4)
        below.addLayout(self.files)
        below.addWidget(self._missing_title)
        below.addWidget(self.missing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(below)

    def show_outcome(self, outcome: ExportOutcome) -> None:
        """Tell what was written where."""
        missing = [
            (f"{item.path.name}: {one.cause}", one.segment)
            for item in outcome.written
            for one in item.missing
        ]
        good = not (outcome.failed or missing or outcome.stopped)
        self.setProperty("card", "good" if good else "warn")
        self.style().unpolish(self)
        self.style().polish(self)
        colour = self._theme.colours.good_text if good else self._theme.colours.warn_text
        self._picture.setPixmap(icons.icon("check" if good else "warning", colour).pixmap(20, 20))
        self.message.setText(_told(outcome))
        self.setAccessibleName(self.message.text())
        self._place = outcome.written[0].path.parent if outcome.written else Path()
        self.folder.setVisible(bool(outcome.written))
        self._show_files(outcome)
        self._show_missing(missing)
        self.show()

    def _show_files(self, outcome: ExportOutcome) -> None:
        empty(self.files)
        for written in outcome.written:
            self.files.addWidget(self._line(written))
        for failed in outcome.failed:
            cause = " ".join(filter(None, (str(failed.error), failed.error.hint)))
            self.files.addWidget(label(tr("exported.failed", name=failed.path.name, cause=cause)))

    def _line(self, written: WrittenFile) -> QWidget:
        line = QWidget()
        line.setObjectName("onTop")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        name = ElidedLabel("")
        note = f" – {written.note}" if written.note else ""
        name.setText(f"{tr(f'export.{written.kind}')}: {written.path.name}{note}")
        name.setToolTip(str(written.path))
        row.addWidget(name)
        told = tr("exported.open_name", name=written.path.name)
        row.addWidget(button(tr("exported.open"), partial(_open, written.path), "link", told))
        row.addStretch(1)
        return line

    def _show_missing(self, missing: Sequence[tuple[str, str]]) -> None:
        self.missing.clear()
        for text, segment in missing:
            item = QListWidgetItem(text)
            item.setData(_SEGMENT, segment)
            self.missing.addItem(item)
        heights = [self.missing.sizeHintForRow(at) for at in range(min(len(missing), LINES))]
        self.missing.setFixedHeight(sum(heights) + 8)
        for widget in (self._missing_title, self.missing):
            widget.setVisible(bool(missing))

    def _open_folder(self) -> None:
        _open(self._place)


def _told(outcome: ExportOutcome) -> str:
    texts = []
    if outcome.written:
        texts.append(count("exported.done", len(outcome.written), folder=outcome.written[0].path.parent))
    if outcome.failed:
        texts.append(count("exported.not_written", len(outcome.failed)))
    if outcome.stopped:
        texts.append(tr("exported.stopped"))
    return " ".join(texts)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
