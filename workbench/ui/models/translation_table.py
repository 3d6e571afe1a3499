"""The passages of a translation as a table: number, German, translation, state, match."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.model.translation_alert import TranslationAlert
from workbench.model.translation_state import SegmentTranslation
from workbench.ui.i18n import count, tr
from workbench.ui.models.translation_filters import Alerts, TranslationFilter, shown
from workbench.ui.models.translation_text import directed, plain

COLUMNS = ("number", "source", "target", "state", "match")
NUMBER, SOURCE, TARGET, STATE, MATCH = range(len(COLUMNS))
ROW = Qt.ItemDataRole.UserRole
"""The `SegmentTranslation` of a line."""
ALERTS = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class TranslationTable(QAbstractTableModel):
    """`rows` are all passages; what is shown of them follows the filter."""

    def __init__(self, *, is_rtl: bool = False, language: str = "") -> None:
        super().__init__()
        self.rows: tuple[SegmentTranslation, ...] = ()
        self.filter = TranslationFilter()
        self.alerts: dict[str, Sequence[TranslationAlert]] = {}
        self.best: dict[str, int] = {}
        self.is_rtl = is_rtl
        self.language = language
        self._names: Mapping[str, Mapping[int, str]] = {}
        self._shown: tuple[int, ...] = ()
        self._line: dict[str, int] = {}

    # --- filling -------------------------------------------------------------------------------------------

    def show_rows(
        self, rows: Sequence[SegmentTranslation], names: Mapping[str, Mapping[int, str]], language: str
    ) -> None:
        """Another form or language. `names`: what the elements of each segment are called."""
        self.beginResetModel()
        self.rows, self._names, self.language = tuple(rows), names, language
        self.alerts, self.best = {}, {}
        self._choose(())
        self.endResetModel()

    def show_filter(self, wanted: TranslationFilter, alerts: Alerts, kept: Sequence[str] = ()) -> None:
        """Show what the filter lets through."""
        self.beginResetModel()
        self.filter, self.alerts = wanted, dict(alerts)
        self._choose(kept)
        self.endResetModel()

    def renew(self, changed: Mapping[str, SegmentTranslation]) -> None:
        """Other states or texts of some segments; which lines are shown stays."""
        self.rows = tuple(changed.get(row.segment, row) for row in self.rows)
        for segment in changed:
            self.refresh(segment)

    def refresh(self, segment: str) -> None:
        """Something about a passage is known now."""
        line = self._line.get(segment, -1)
        if line >= 0:
            self.dataChanged.emit(self.index(line, 0), self.index(line, len(COLUMNS) - 1))

    def _choose(self, kept: Sequence[str]) -> None:
        self._shown = shown(self.rows, self.filter, self.alerts, self.best, kept)
        self._line = {self.rows[number].segment: line for line, number in enumerate(self._shown)}

    # --- asking --------------------------------------------------------------------------------------------

    def line_of(self, segment: str) -> int:
        """The line of a passage, -1 if it is not shown."""
        return self._line.get(segment, -1)

    def row_at(self, line: int) -> SegmentTranslation | None:
        """The passage in a line."""
        return self.rows[self._shown[line]] if 0 <= line < len(self._shown) else None

    @property
    def visible(self) -> tuple[SegmentTranslation, ...]:
        """The passages that are shown, from the top."""
        return tuple(self.rows[number] for number in self._shown)

    def number_of(self, segment: str) -> int:
        """The number of a passage in the whole form, from 1; 0 if it is not there."""
        return next((at for at, row in enumerate(self.rows, 1) if row.segment == segment), 0)

    def match_of(self, row: SegmentTranslation) -> int | None:
        """Per cent of the best match that is known."""
        return self.best.get(row.segment, row.match)

    # --- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Lines that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Five."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are called."""
        if section == MATCH and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == TARGET and self.language:
            return self.language
        return tr(f"translate.column.{COLUMNS[section]}")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows and says."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role == ALERTS:
            return tuple(self.alerts.get(row.segment, ()))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row) if index.column() == NUMBER else self._text(row, index)
        return None

    def _text(self, row: SegmentTranslation, index: Index) -> str:
        column, names = index.column(), self._names.get(row.segment, {})
        if column == NUMBER:
            return str(self._shown[index.row()] + 1)
        if column == SOURCE:
            return plain(row.source, names)
        if column == TARGET:
            return directed(row.target, names, is_rtl=self.is_rtl)
        if column == STATE:
            return tr(f"translate.state.{row.state}")
        match = self.match_of(row)
        return "–" if match is None else str(match)

    def spoken(self, row: SegmentTranslation) -> str:
        """A line as a sentence."""
        names = self._names.get(row.segment, {})
        parts = [
            tr("translate.spoken.number", n=self.number_of(row.segment)),
            tr(f"translate.state.{row.state}"),
            plain(row.source, names),
            plain(row.target, names),
        ]
        if found := self.alerts.get(row.segment, ()):
            parts.append(count("translate.spoken.alerts", len(found)))
        return ". ".join(part for part in parts if part)
