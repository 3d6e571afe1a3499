"""The measures of the passage in hand, before and after."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.app.score_report import ScoreReport
from workbench.ui import icons
from workbench.ui.i18n import known, tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.labels import card, label
from workbench.ui.widgets.measure_table import MeasureRow, MeasureTable

FIRST = "flesch_amstad"


class MeasuresCard(QWidget):
    """Flesch-Amstad, words and sentences; the other formulas in a fold-out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        frame, inside = card("plain")
        self.table = MeasureTable()
        self.more = MeasureTable()
        self._why = label("", "muted")
        muted = theme.colours.muted
        self.fold = Fold(
            tr("measures.more"),
            self.more,
            icons.icon("chevron-right", muted),
            icons.icon("chevron-down", muted),
        )
        inside.addWidget(label(tr("measures.title"), "strong"))
        inside.addWidget(self.table)
        inside.addWidget(self._why)
        inside.addWidget(self.fold)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_reports(self, before: ScoreReport, after: ScoreReport) -> None:
        """Show both versions; says why where a passage cannot be measured."""
        self.table.show_rows(main_rows(before, after))
        self.more.show_rows(
            [
                MeasureRow(_name(key), value, after.measures.get(key), 1)
                for key, value in before.measures.items()
                if key != FIRST
            ],
            heading=False,
        )
        reason = next((score.why_not_scored for score in after.segments if score.why_not_scored), None)
        self._why.setText(tr("measures.unscored", reason=reason) if reason else "")
        self._why.setVisible(bool(reason))
        self.table.setVisible(not reason)
        self.fold.setVisible(not reason)


def main_rows(before: ScoreReport, after: ScoreReport) -> list[MeasureRow]:
    """The three measures everybody sees."""
    return [
        MeasureRow(_name(FIRST), before.measures.get(FIRST), after.measures.get(FIRST)),
        MeasureRow(tr("measures.words"), before.counts.words, after.counts.words),
        MeasureRow(tr("measures.sentences"), before.counts.sentences, after.counts.sentences),
    ]


def _name(key: str) -> str:
    return tr(f"measure.{key}") if known(f"measure.{key}") else key
