"""What came back: files are dropped here; then what was matched, and what was not and why."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.ui.i18n import count, tr
from workbench.ui.widgets.labels import button, forbid, label

if TYPE_CHECKING:
    from workbench.model.review import Collection

SEGMENT = Qt.ItemDataRole.UserRole
SHOWN = 200


class ReturnsPanel(QWidget):
    """`dropped(paths)`, `files_wanted`, `folder_wanted`; `wanted(segment)`: go to the passage."""

    dropped = Signal(object)
    files_wanted = Signal()
    folder_wanted = Signal()
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.drop = QFrame()
        self.drop.setObjectName("drop")
        self.files = button(tr("testing.returns.files"), self.files_wanted.emit, "primary")
        self.folder = button(tr("testing.returns.folder"), self.folder_wanted.emit)
        self.summary = label("", "strong")
        self.tree = QTreeWidget()
        self.tree.setObjectName("structureTable")
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setAccessibleName(tr("testing.returns.list"))
        self.tree.itemActivated.connect(self._go)
        self.empty = label(tr("testing.returns.empty"), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()
        self.clear()

    def _build(self) -> None:
        inside = QHBoxLayout(self.drop)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(8)
        inside.addWidget(label(tr("testing.returns.drop")), 1)
        inside.addWidget(self.files)
        inside.addWidget(self.folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.drop)
        layout.addWidget(self.summary)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.empty, 1)

    def clear(self) -> None:
        """Nothing has come back."""
        self.tree.clear()
        self.tree.hide()
        self.summary.hide()
        self.empty.show()

    def allow(self, why: str) -> None:
        """Forbid reading for this reason; "" allows it."""
        for one in (self.files, self.folder):
            forbid(one, why)
        self.setAcceptDrops(not why)

    def show_collection(self, found: "Collection") -> None:
        """Say what was read; what needs a look stands first."""
        if not (found.files or found.rejected or found.duplicates):
            self.clear()
            return
        answers = sum(len(file.answers) for file in found.files)
        parts = [
            count("testing.returns.read", len(found.files)),
            count("testing.returns.notes", len(found.annotations)),
            count("testing.returns.answers", answers),
        ]
        looks = len(found.unmatched) + len(found.unused) + len(found.rejected)
        parts.append(count("testing.returns.look", looks))
        self.summary.setText(" · ".join(parts))
        self.tree.clear()
        self._group("rejected", [(item.file, item.cause, "") for item in found.rejected])
        self._group(
            "unmatched",
            [(f"{item.author or item.file}: {item.text}", item.cause, item.near) for item in found.unmatched],
        )
        self._group(
            "unused",
            [(f"{item.file}, {item.place}: {item.content}", item.cause, "") for item in found.unused],
        )
        self._group(
            "differences",
            [(f"{file.file}: {item.after}", tr("testing.returns.before", text=item.before), item.segment)
             for file in found.files for item in file.differences],
        )  # fmt: skip
        self._group("duplicates", [(file, other, "") for file, other in found.duplicates])
        self._files(found)
        for one in (self.tree, self.summary):
            one.show()
        self.empty.hide()

    def _files(self, found: "Collection") -> None:
        lines = []
        for file in found.files:
            said = [
                count("testing.returns.notes", len([item for item in file.annotations if item.segments])),
                count("testing.returns.answers", len(file.answers)),
                *file.notes,
            ]
            lines.append((f"{file.file} ({file.tester})" if file.tester else file.file, " · ".join(said), ""))
        self._group("files", lines)

    def _group(self, kind: str, lines: Sequence[tuple[str, str, str]]) -> None:
        if not lines:
            return
        head = QTreeWidgetItem([f"{tr(f'testing.group.{kind}')} ({len(lines)})"])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        self.tree.addTopLevelItem(head)
        for text, cause, segment in lines:
            line = QTreeWidgetItem([f"{_short(text)}\n{cause}" if cause else _short(text)])
            line.setData(0, SEGMENT, segment)
            line.setToolTip(0, f"{text}\n{cause}")
            head.addChild(line)
        head.setExpanded(True)

    def _go(self, item: QTreeWidgetItem, _column: int) -> None:
        segment = str(item.data(0, SEGMENT) or "")
        if segment:
            self.wanted.emit(segment)

    # --- dropping ------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files and folders may be dropped."""
        if _paths(event):
            event.acceptProposedAction()
            self._highlight(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802
        """They went elsewhere."""
        self._highlight(over=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Read them."""
        self._highlight(over=False)
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _highlight(self, *, over: bool) -> None:
        self.drop.setProperty("over", "true" if over else "false")
        self.drop.style().unpolish(self.drop)
        self.drop.style().polish(self.drop)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[: SHOWN - 2].rstrip() + " …"
