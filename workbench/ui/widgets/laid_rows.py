"""The rows of a form, laid out when they come into sight and kept for a while."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from workbench.model.finding import Finding
from workbench.ui.models.rows import Row
from workbench.ui.widgets.form_source import FormSource
from workbench.ui.widgets.row_layout import LaidRow, RowLayouter
from workbench.ui.widgets.row_painter import Marks

CACHED_ROWS = 400
SAMPLED_ROWS = 200
_NOTHING = LaidRow(0, (), (), None)


class LaidRows:
    """`row_of` and `number` say where a passage is: in which row, and at which position in reading order."""

    def __init__(self) -> None:
        self.source: FormSource | None = None
        self.rows: tuple[Row, ...] = ()
        self.row_of: dict[str, int] = {}
        self.order: tuple[str, ...] = ()
        self.number: dict[str, int] = {}
        self._kept: OrderedDict[int, LaidRow] = OrderedDict()
        self._layouter: RowLayouter | None = None

    def show(self, rows: Sequence[Row], source: FormSource) -> None:
        """These rows from now on."""
        self.source = source
        self.rows = tuple(rows)
        self.row_of = {
            segment: at for at, row in enumerate(self.rows) for cell in row.cells for segment in cell.segments
        }
        self.order = tuple(self.row_of)
        self.number = {segment: at for at, segment in enumerate(self.order)}
        self._kept.clear()

    def use(self, layouter: RowLayouter) -> None:
        """Lay out anew, with another width, text size or theme."""
        self._layouter = layouter
        self._kept.clear()

    def drop(self, segments: Iterable[str]) -> None:
        """The texts or locks of these passages changed; the row below may have rested on theirs."""
        for segment in segments:
            row = self.row_of.get(segment, -2)
            self._kept.pop(row, None)
            self._kept.pop(row + 1, None)

    def lay_out(self, row: int) -> LaidRow:
        """The places of everything in a row."""
        laid = self._kept.get(row)
        if laid is not None:
            self._kept.move_to_end(row)
            return laid
        if self.source is None or self._layouter is None:
            return _NOTHING
        laid = self._layouter.lay_out(self.rows[row], self.source.current, self._lock_above(row))
        self._kept[row] = laid
        if len(self._kept) > CACHED_ROWS:
            self._kept.popitem(last=False)
        return laid

    def typical_height(self) -> int:
        """Mean estimate of some rows all over the form: stands for every row until it comes into sight."""
        if self.source is None or self._layouter is None:
            return 1
        some = self.rows[:: max(len(self.rows) // SAMPLED_ROWS, 1)]
        heights = [self._layouter.estimate(row, self.source.length) for row in some]
        return max(round(sum(heights) / len(heights)), 1) if heights else 1

    def marks(self, laid: LaidRow, chosen: str, finding: Finding | None) -> Marks:
        """What is to be seen in a row beyond its texts."""
        source = self.source
        ids = [block.segment.id for block in laid.blocks]
        if source is None:
            return Marks({}, chosen, finding, (), {})
        return Marks(
            {segment: source.findings(segment) for segment in ids},
            chosen,
            finding,
            {segment for segment in ids if source.is_changed(segment)},
            {segment: who for segment in ids if (who := source.editor(segment))},
            {segment: score for segment in ids if (score := source.difficulty(segment)) is not None},
            {segment: hits for segment in ids if (hits := source.hits(segment))},
            {segment for segment in ids if source.has_note(segment)},
        )

    def __len__(self) -> int:
        """How many rows are kept laid out."""
        return len(self._kept)

    def _lock_above(self, row: int) -> str:
        above = self.rows[row - 1] if row else None
        if above is None or above.depth or self.source is None:
            return ""
        segment = self.source.current(above.cells[0].segments[0])
        return segment.lock_reason if segment.locked else ""
