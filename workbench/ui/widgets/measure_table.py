"""Measures side by side: name, before, after."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from workbench.ui import scale
from workbench.ui.i18n import number, tr
from workbench.ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure in two versions; None where there is no value."""

    name: str
    before: float | None
    after: float | None
    decimals: int = 0

    @property
    def spoken(self) -> str:
        """The row as a sentence for a screen reader."""
        before, after = number(self.before, self.decimals), number(self.after, self.decimals)
        return tr("measures.spoken", name=self.name, before=before, after=after)


class MeasureTable(QWidget):
    """A grid of measures; changed values are bold, so that not only a colour tells."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._cells: list[list[QLabel]] = []

    def show_rows(self, rows: Sequence[MeasureRow], *, heading: bool = True) -> None:
        """Show these rows in place of what was there."""
        lines = [("", tr("measures.before"), tr("measures.after"))] if heading else []
        lines += [
            (row.name, number(row.before, row.decimals), number(row.after, row.decimals)) for row in rows
        ]
        while len(self._cells) < len(lines):
            self._add_line()
        for at, cells in enumerate(self._cells):
            used = at < len(lines)
            for cell, text in zip(cells, lines[at] if used else ("", "", ""), strict=True):
                cell.setText(text)
                cell.setVisible(used)
            is_heading = heading and at == 0
            self._weigh(cells, is_heading, used and not is_heading and lines[at][1] != lines[at][2])
        self.setAccessibleName(" ".join(row.spoken for row in rows))

    def _weigh(self, cells: list[QLabel], is_heading: bool, changed: bool) -> None:
        for cell in cells[1:]:
            cell.setProperty("tone", "muted" if is_heading else "")
            cell.style().unpolish(cell)
            cell.style().polish(cell)
        font = cells[2].font()
        font.setBold(changed)
        cells[2].setFont(font)

    def _add_line(self) -> None:
        line = self._grid.rowCount()
        cells = [label("", wrap=column == 0) for column in range(3)]
        for column, cell in enumerate(cells):
            if column:
                cell.setMinimumWidth(scale.px(52))
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(cell, line, column)
        self._cells.append(cells)
