"""The page of the text blocks: the list at the left, one block at the right."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QScrollArea, QVBoxLayout, QWidget

from workbench.ui.i18n import count, tr
from workbench.ui.panels.block_detail import BlockDetail
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from workbench.model.text_block import BlockCandidate, TextBlock

LIST_WIDTH = 320
PREVIEW = 90
"""Characters of a wording in the list."""


class TextBlocksPage(QWidget):
    """`wanted(block)`: somebody looks at a block. `look`: find candidates. `back`: to the forms."""

    wanted = Signal(object)
    look = Signal()
    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.blocks: tuple[TextBlock, ...] = ()
        self.candidates: tuple[BlockCandidate, ...] = ()
        self.list = _list(tr("blocks.list"))
        self.found = _list(tr("blocks.found"))
        self.found_head = label(tr("blocks.found"), "section")
        self.empty = label(tr("blocks.empty"), "muted")
        self.new = button(tr("blocks.new"), self._begin_new)
        self.search = button(tr("blocks.find"), self.look.emit)
        self.leave = button(tr("blocks.back"), self.back.emit)
        self.detail = BlockDetail(theme)
        self._build()
        self.list.currentRowChanged.connect(self._choose)
        self.found.currentRowChanged.connect(self._take_candidate)

    def _build(self) -> None:
        left = QWidget()
        left.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.empty, self.list, self.new, self.search, self.found_head, self.found):
            column.addWidget(part)
        column.addStretch(0)
        area = QScrollArea()
        area.setObjectName("onTop")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.detail.setObjectName("onTop")
        area.setWidget(self.detail)
        head = QHBoxLayout()
        head.addWidget(label(tr("blocks.headline"), "headline"), 1)
        head.addWidget(self.leave)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(left)
        columns.addWidget(area, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(label(tr("blocks.about"), "muted"))
        layout.addLayout(columns, 1)
        self.show_candidates(None)

    def show_blocks(self, blocks: "Sequence[TextBlock]") -> None:
        """Show the list; the block that was in sight stays so."""
        shown = self.detail.block
        self.blocks = tuple(blocks)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([f"{one.title}\n{_short(one.text)}" for one in self.blocks])
        known = [row for row, one in enumerate(self.blocks) if shown is not None and one.id == shown.id]
        row = known[0] if known else 0 if self.blocks else -1
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self.list.setVisible(bool(self.blocks))
        self.empty.setVisible(not self.blocks)
        if row < 0:
            self.detail.begin_new()
        elif self.blocks[row] != shown:
            self._choose(row)

    def show_candidates(self, candidates: "Sequence[BlockCandidate] | None") -> None:
        """Passages that stand in several forms; None: nobody has looked yet."""
        self.candidates = tuple(candidates or ())
        self.found.blockSignals(True)
        self.found.clear()
        self.found.addItems(
            [count("blocks.forms", one.forms) + "\n" + _short(one.text) for one in self.candidates]
        )
        self.found.setCurrentRow(-1)
        self.found.blockSignals(False)
        self.found.setVisible(bool(self.candidates))
        self.found_head.setVisible(candidates is not None)
        self.found_head.setText(count("blocks.candidates", len(self.candidates)))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.blocks):
            self.detail.show_block(self.blocks[row])
            self.wanted.emit(self.blocks[row])

    def _take_candidate(self, row: int) -> None:
        if 0 <= row < len(self.candidates):
            self._begin_new(self.candidates[row].text)

    def _begin_new(self, text: str = "") -> None:
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self.detail.begin_new(text)


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName("hidden")
    made.setAccessibleName(name)
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _short(text: str) -> str:
    return text if len(text) <= PREVIEW else f"{text[:PREVIEW].rsplit(' ', 1)[0]} …"
