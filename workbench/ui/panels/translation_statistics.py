"""How far the translation is, and how well the memory knows the form: passages and words."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workbench.model.translation_state import TranslationState as State
from workbench.ui.i18n import number, tr
from workbench.ui.models.translation_bands import BANDS, Amount
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, label

DONE = (State.TRANSLATED, State.CHECKED, State.READING_TEST, State.RELEASED)


class TranslationStatistics(QWidget):
    """`bands_wanted(bands)`: show only passages with a match in these; none: all. `fill_wanted`: pre-translate."""

    bands_wanted = Signal(object)
    fill_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("outline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chosen: frozenset[str] = frozenset()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("translate.progress"))
        self.told = label("", "")
        self._states = QGridLayout()
        self._bands = QGridLayout()
        self.buttons: dict[str, QPushButton] = {}
        for grid in (self._states, self._bands):
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(2)
            grid.setColumnStretch(0, 1)
        self.fill = button(tr("translate.fill"), self.fill_wanted.emit)
        self.counting = label(tr("translate.counting"), "muted")
        self.counting.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(label(tr("translate.progress"), "section"))
        layout.addWidget(self.progress)
        layout.addWidget(self.told)
        layout.addLayout(self._states)
        layout.addSpacing(8)
        layout.addWidget(label(tr("translate.bands"), "section"))
        layout.addLayout(self._bands)
        layout.addWidget(self.counting)
        layout.addWidget(self.fill, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self._build_bands()

    def _build_bands(self) -> None:
        for column, key in enumerate(("translate.band", "translate.passages", "translate.words")):
            self._bands.addWidget(label(tr(key) if column else "", "muted", wrap=False), 0, column)
        self.cells: dict[str, tuple[QLabel, QLabel]] = {}
        for line, band in enumerate(BANDS, 1):
            made = button(tr(f"translate.band.{band}"), partial(self._toggle, band), "quiet")
            made.setCheckable(True)
            self.buttons[band] = made
            self._bands.addWidget(made, line, 0)
            self.cells[band] = (label("", "", wrap=False), label("", "", wrap=False))
            for column, cell in enumerate(self.cells[band], 1):
                self._bands.addWidget(cell, line, column, Qt.AlignmentFlag.AlignRight)

    def show_states(self, states: Mapping[State, Amount]) -> None:
        """How many passages and words are in each state."""
        total = sum((amount for state, amount in states.items() if state is not State.NOT_NEEDED), Amount())
        done = sum((states[state] for state in DONE if state in states), Amount())
        self.progress.setRange(0, max(total.passages, 1))
        self.progress.setValue(done.passages)
        share = round(100 * done.words / total.words) if total.words else 0
        text = tr("translate.done", done=number(done.passages), total=number(total.passages), share=share)
        self.told.setText(text)
        self.progress.setAccessibleDescription(text)
        empty(self._states)
        for line, (state, amount) in enumerate(states.items()):
            self._states.addWidget(label(tr(f"translate.state.{state}"), "muted", wrap=False), line, 0)
            cell = label(number(amount.passages), "", wrap=False)
            cell.setToolTip(tr("translate.words_of", n=number(amount.words)))
            self._states.addWidget(cell, line, 1, Qt.AlignmentFlag.AlignRight)

    def show_bands(self, bands: Mapping[str, Amount], *, counting: bool) -> None:
        """How many passages and words are in each band of matches."""
        self.counting.setVisible(counting)
        for band, amount in bands.items():
            passages, words = self.cells[band]
            passages.setText(number(amount.passages))
            words.setText(number(amount.words))
            self.buttons[band].setAccessibleName(
                tr(
                    "translate.band_spoken",
                    band=tr(f"translate.band.{band}"),
                    passages=number(amount.passages),
                    words=number(amount.words),
                )
            )

    def _toggle(self, band: str) -> None:
        self.chosen = self.chosen ^ {band}
        self.bands_wanted.emit(self.chosen)

    def forget(self) -> None:
        """No band is chosen."""
        self.chosen = frozenset()
        for made in self.buttons.values():
            made.setChecked(False)
