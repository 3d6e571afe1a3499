"""The middle of the translator's place: which form and language, filters, the table, the passage in hand."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import icons, scale
from workbench.ui.i18n import tr
from workbench.ui.models.translation_filters import VIEWS
from workbench.ui.models.translation_table import TranslationTable
from workbench.ui.panels.translation_clash import TranslationClash
from workbench.ui.panels.translation_editor import TranslationEditor
from workbench.ui.theme import Theme
from workbench.ui.widgets.elided_label import ElidedLabel
from workbench.ui.widgets.flow_layout import FlowLayout
from workbench.ui.widgets.labels import add_choice, button, label
from workbench.ui.widgets.translation_view import TranslationView

MOST = 0.62
"""Share of the height that the passage in hand takes at most."""


class TranslationSheet(QWidget):
    """`view_wanted(view)`: a filter button; `words_wanted(text)`: what was written into the field for searching."""

    view_wanted = Signal(str)
    words_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = TranslationTable()
        self.view = TranslationView(theme, self.table)
        self.view.setAccessibleName(tr("translate.passages"))
        self.editor = TranslationEditor(theme)
        self.clash = TranslationClash(theme)
        self.back = button(tr("translate.back"), self.back_wanted.emit, "quiet")
        self.back.setIcon(icons.icon("previous", theme.colours.accent_text))
        self.title = ElidedLabel("title")
        self.stand = label("", "badge", wrap=False)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("translate.search"))
        self.words.setAccessibleName(tr("translate.search"))
        self.words.setClearButtonEnabled(True)
        room = self.words.fontMetrics().horizontalAdvance(tr("translate.search"))
        self.words.setMinimumWidth(room + scale.px(48))
        self.words.textChanged.connect(self.words_wanted)
        self.views: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.stand)
        row = QWidget()
        flow = FlowLayout(row)
        for name in VIEWS:
            made = button("", partial(self.view_wanted.emit, name), "filter")
            add_choice(self._group, made)
            self.views[name] = made
            flow.addWidget(made)
        flow.addWidget(self.words)
        self.views["all"].setChecked(True)
        self.show_counts(dict.fromkeys(VIEWS, 0))
        below = QWidget()
        inside = self._below = QVBoxLayout(below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.clash)
        inside.addWidget(self.editor, 1)
        scroll = self.passage_area = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(below)
        scroll.viewport().setAutoFillBackground(False)
        below.setAutoFillBackground(False)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.view)
        self.split.addWidget(scroll)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.split.setSizes([600, 260])
        self.view.setMinimumHeight(scale.px(110))
        layout = self.above = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(row)
        layout.addWidget(self.split, 1)

    def show_title(self, title: str, stand: str, more: str) -> None:
        """Form and languages; which German version it is made for, and `more` about that for the tool tip."""
        self.stand.setToolTip(more)
        self.stand.setAccessibleName(more)
        self.title.setText(title)
        self.title.setToolTip(title)
        self.stand.setText(stand)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many passages the buttons let through."""
        for name, made in self.views.items():
            text = f"{tr(f'translate.view.{name}')} {counts[name]}"
            if made.text() != text:
                made.setText(text)
                made.setAccessibleName(text)
                made.setToolTip(tr(f"translate.view.{name}.tip"))

    def show_view(self, name: str) -> None:
        """Mark a filter button."""
        self.views[name].setChecked(True)

    def make_room(self) -> None:
        """Give the passage in hand the height that it needs, but not more than most of the middle."""
        total = self.split.height()
        width = self.passage_area.viewport().width()
        needed = self._below.totalHeightForWidth(width) + scale.px(8)
        wanted = min(max(needed, scale.px(180)), round(total * MOST))
        if total > 0 and abs(self.split.sizes()[1] - wanted) > scale.px(8):
            self.split.setSizes([total - wanted, wanted])
        self.passage_area.ensureWidgetVisible(self.editor.target, 0, scale.px(8))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """There is more or less room."""
        super().resizeEvent(event)
        self.make_room()

    def begin_search(self) -> None:
        """Keyboard into the field for searching."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
