"""Where a passage stands: what kind of text it is, what comes before and behind it, the printed page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.model.document import Segment
from workbench.model.translation_state import SegmentTranslation
from workbench.ui.i18n import known, tr
from workbench.ui.models.rows import region_of
from workbench.ui.models.translation_text import directed, plain
from workbench.ui.panels.pages import PagesPanel
from workbench.ui.theme import Theme
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, label

SHORT = 42
"""Characters of a neighbour that are shown on its button."""


class TranslationContext(QWidget):
    """`go(segment)`: a neighbour was chosen. `pages` is empty until somebody asks for it."""

    go = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("passageBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kind = label("", "strong")
        self.place = label("", "muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.pages = PagesPanel(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 0)
        layout.setSpacing(6)
        layout.addWidget(self.kind)
        layout.addWidget(self.place)
        layout.addWidget(label(tr("translate.around"), "section"))
        layout.addLayout(self._list)
        layout.addWidget(self.pages, 1)

    def show_place(self, segment: Segment | None, heading: str, limit: int | None) -> None:
        """What is known of the passage."""
        self.kind.setText(kind_name(segment) if segment is not None else "")
        parts = [tr("translate.under", heading=heading) if heading else ""]
        if segment is not None and segment.cell is not None:
            cell = segment.cell
            parts.append(tr("translate.cell", table=cell.table + 1, row=cell.row + 1, column=cell.column + 1))
        parts.append(tr("translate.no_limit") if limit is None else tr("translate.limit", n=limit))
        self.place.setText(". ".join(part for part in parts if part))

    def show_around(self, rows: Sequence[tuple[int, SegmentTranslation]], here: str, is_rtl: bool) -> None:
        """The passages around, with their numbers."""
        empty(self._list)
        for number, row in rows:
            text = f"{number}  {plain(row.source)}"
            if row.segment == here:
                self._list.addWidget(label(text, "strong"))
            else:
                made = button(_short(text), partial(self.go.emit, row.segment), "quiet")
                made.setToolTip(text)
                made.setAccessibleName(text)
                made.setMinimumWidth(40)
                self._list.addWidget(made)
            if row.target:
                target = label(directed(row.target, is_rtl=is_rtl), "muted")
                way = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
                target.setLayoutDirection(way)
                self._list.addWidget(target)


def kind_name(segment: Segment) -> str:
    """What kind of text it is: its region, heading, cell or paragraph."""
    keys = (
        f"region.{region_of(segment)}" if region_of(segment) else "",
        f"translate.kind.{segment.kind}",
        "translate.kind.cell" if segment.cell is not None else "translate.kind.paragraph",
    )
    return next((tr(key) for key in keys if key and known(key)), "")


def _short(text: str) -> str:
    return text if len(text) <= SHORT else f"{text[: SHORT - 2]} …"
