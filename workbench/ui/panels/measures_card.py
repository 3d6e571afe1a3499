"""The difficulty of the passage in hand, before and after."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.app.score_report import ScoreReport
from workbench.ui import icons
from workbench.ui.i18n import known, tr
from workbench.ui.models.difficulty import difficulty_of
from workbench.ui.theme import Theme
from workbench.ui.widgets.difficulty_view import DifficultyView
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.labels import card
from workbench.ui.widgets.measure_table import MeasureRow, MeasureTable

FIRST = "flesch_amstad"


class MeasuresCard(QWidget):
    """Our own score with its parts; words, sentences and the known formulas in a fold-out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        frame, inside = card("plain")
        self.difficulty = DifficultyView(theme)
        self.table = MeasureTable()
        muted = theme.colours.muted
        self.fold = Fold(
            tr("measures.more"),
            self.table,
            icons.icon("chevron-right", muted),
            icons.icon("chevron-down", muted),
        )
        inside.addWidget(self.difficulty)
        inside.addWidget(self.fold)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_reports(self, before: ScoreReport, after: ScoreReport) -> None:
        """Show both versions; says why where a passage has no difficulty."""
        self.difficulty.show_reports(before, after)
        self.table.show_rows(rows(before, after))
        self.fold.setVisible(difficulty_of(after)[0] is not None)


def flesch_row(before: ScoreReport, after: ScoreReport) -> MeasureRow:
    """The one formula that everybody knows."""
    return MeasureRow(_name(FIRST), before.measures.get(FIRST), after.measures.get(FIRST))


def rows(before: ScoreReport, after: ScoreReport) -> list[MeasureRow]:
    """Counts and all formulas."""
    return [
        MeasureRow(tr("measures.words"), before.counts.words, after.counts.words),
        MeasureRow(tr("measures.sentences"), before.counts.sentences, after.counts.sentences),
        flesch_row(before, after),
        *(
            MeasureRow(_name(key), value, after.measures.get(key), 1)
            for key, value in before.measures.items()
            if key != FIRST
        ),
    ]


def _name(key: str) -> str:
    return tr(f"measure.{key}") if known(f"measure.{key}") else key
