"""What a test says about each passage, as a table: first what to rework first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.model.review import Comparison, PassageResult
from workbench.ui.i18n import count, number, tr
from workbench.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
COLUMNS = ("rank", "passage", "understood", "marks", "comments", "words", "seconds")
GOOD, FAIR = 0.6, 0.4
"""Lower bounds of the 95 % interval from which on a passage counts as surely understood, or as unsure."""
LOOKS: Mapping[str, tuple[str, str, str]] = {
    "good": ("✓", "good_back", "good_text"),
    "fair": ("~", "warn_back", "warn_text"),
    "poor": ("✗", "removed_back", "removed_text"),
    "hint": ("", "", ""),
}
"""Sign, colour behind the text, colour of the text."""


def grade(item: PassageResult) -> str:
    """ "good", "fair" or "poor" by the lower bound; "hint" below five readers."""
    if item.wilson is None:
        return "hint"
    low = item.wilson[0]
    return "good" if low >= GOOD else "fair" if low >= FAIR else "poor"


def understood(item: PassageResult) -> str:
    """ "6 von 8, 75 % (41 bis 93 %)"; below five readers without a share."""
    if not item.n:
        return ""
    if item.share is None or item.wilson is None:
        return tr("testing.result.few", understood=item.understood, n=item.n)
    low, high = (round(100 * bound) for bound in item.wilson)
    share = round(100 * item.share)
    return tr("testing.result.share", understood=item.understood, n=item.n, share=share, low=low, high=high)


def compared(item: Comparison) -> str:
    """Before and after in a sentence, with "nicht belegt" where the interval holds 0."""
    values = {
        "passage": item.passage,
        "before": tr("testing.of", part=item.before[0], whole=item.before[1]),
        "after": tr("testing.of", part=item.after[0], whole=item.after[1]),
    }
    if item.interval is None or item.difference is None:
        return tr("testing.compared.few", **values)
    low, high = (round(100 * bound) for bound in item.interval)
    return tr(
        "testing.compared",
        **values,
        people=tr("testing.compared.same" if item.paired else "testing.compared.others"),
        points=f"{100 * item.difference:+.0f}".replace("-", "−"),
        low=str(low).replace("-", "−"),
        high=str(high).replace("-", "−"),
        proof=tr("testing.proven" if item.proven else "testing.not_proven"),
    )


class ResultsTable(QAbstractTableModel):
    """`show(results, texts)`: in the order in which they are given."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.results: tuple[PassageResult, ...] = ()
        self._texts: Mapping[str, str] = {}

    def show(self, results: Sequence[PassageResult], texts: Mapping[str, str]) -> None:
        """Other results; `texts` by segment id."""
        self.beginResetModel()
        self.results, self._texts = tuple(results), texts
        self.endResetModel()

    def text(self, item: PassageResult) -> str:
        """The passage."""
        return self._texts.get(item.segment, item.segment)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Passages."""
        return 0 if parent.isValid() else len(self.results)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """What is told of each."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles; the tool tip explains."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(f"testing.results.{COLUMNS[section]}")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(f"testing.results.{COLUMNS[section]}.tip")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts; the share stands on a colour by its lower bound."""
        item, name = self.results[index.row()], COLUMNS[index.column()]
        sign, back, text = LOOKS[grade(item)]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(item, name, index.row(), sign)
        if name == "understood" and back and item.n:
            if role == Qt.ItemDataRole.BackgroundRole:
                return self._theme.colour(back)
            if role == Qt.ItemDataRole.ForegroundRole:
                return self._theme.colour(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.text(item)[:400] if name == "passage" else tr(f"testing.grade.{grade(item)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(item) if index.column() == 0 else self._shown(item, name, index.row(), "")
        return None

    def spoken(self, item: PassageResult) -> str:
        """The row in one sentence."""
        told = (
            self.text(item)[:200],
            understood(item),
            tr(f"testing.grade.{grade(item)}") if item.n else "",
            count("testing.result.comments", len(item.comments)),
        )
        return ", ".join(filter(None, told))

    def _shown(self, item: PassageResult, name: str, row: int, sign: str) -> str:
        match name:
            case "rank":
                return str(row + 1)
            case "passage":
                return self.text(item)[:300]
            case "understood":
                return " ".join(filter(None, (sign if item.n else "", understood(item))))
            case "marks":
                return number(item.marks_per_100, 1)
            case "comments":
                return str(len(item.comments))
            case "words":
                return ", ".join(word for word, _ in item.words[:3])
            case _:
                return number(item.seconds) if item.seconds is not None else "–"
