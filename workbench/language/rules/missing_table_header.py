"""Tables of data whose header row is not marked as such."""

from collections.abc import Iterable

from workbench.language.form.table_cells import Rows, table_rows
from workbench.language.passage import CheckedForm, Passage
from workbench.language.rule import INFO, Example, FormRule, Hit, Settings
from workbench.model.structure import TableFacts

_FEWEST_ROWS, _FEWEST_COLUMNS = 3, 2
_FILLED_IN = frozenset({"field", "option"})
_MOST_WORDS = 8
_BOLD = 0.5


class MissingTableHeader(FormRule):
    """Tables whose first row looks like a header: short texts in all columns, and bold where the look is known."""

    id = "missing-table-header"
    title = "Tabelle ohne Kopfzeile"
    why = (
        "Vorleseprogramme sagen zu jeder Zelle an, zu welcher Spalte sie gehört. Auf der nächsten Seite sieht auch "
        "sonst niemand mehr, was die Spalten bedeuten."
    )
    source = "BITV 2.0; EN 301 549 (10.1.3.1); PDF/UA"
    severity = INFO
    examples = (
        Example(
            "| Bad | Erwachsene | Kinder\n| Nord | 5 Euro | 3 Euro\n| Süd | 4 Euro | 2 Euro",
            "{table header}\n| Bad | Erwachsene | Kinder\n| Nord | 5 Euro | 3 Euro\n| Süd | 4 Euro | 2 Euro",
        ),
        Example(
            "| Tag | Uhrzeit\n| Montag | 8 bis 12 Uhr\n| Dienstag | 8 bis 16 Uhr",
            "| Montag | 8 bis 12 Uhr\n| Dienstag | 8 bis 16 Uhr",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each such table at its first passage."""
        structure = form.document.structure
        for table in structure.tables if structure is not None else ():
            if table.header_rows or table.rows < _FEWEST_ROWS or table.columns < _FEWEST_COLUMNS:
                continue
            rows = table_rows(form, table)
            if _has_header(form, table, rows):
                first = rows[0][0].segment
                message = (
                    "Die Kopfzeile der Tabelle ist nicht als solche markiert. Setzen Sie den Cursor in die erste Zeile "
                    "und wählen Sie in Word: Layout, „Überschriften wiederholen“."
                )
                yield first.id, Hit(0, len(first.text), message)


def _has_header(form: CheckedForm, table: TableFacts, rows: Rows) -> bool:
    """Whether the first row says what the columns hold."""
    head, body = rows.get(0, []), [passage for row, cells in rows.items() if row for passage in cells]
    columns = {passage.segment.cell.column for passage in head if passage.segment.cell is not None}
    if len(columns) < max(_FEWEST_COLUMNS, table.columns) or not body:
        return False
    if any(passage.segment.kind in _FILLED_IN or passage.words > _MOST_WORDS for passage in head):
        return False
    if any(sign.isdigit() for passage in head for sign in passage.text):
        return False
    looks = form.document.appearances
    return not looks or _stands_out(form, head, body)


def _stands_out(form: CheckedForm, head: list[Passage], body: list[Passage]) -> bool:
    looks = form.document.appearances
    bold = [
        looks[p.segment.id].bold > _BOLD or looks[p.segment.id].capitals > _BOLD
        for p in head
        if p.segment.id in looks
    ]
    styles = {looks[passage.segment.id].style for passage in head if passage.segment.id in looks}
    others = {looks[passage.segment.id].style for passage in body if passage.segment.id in looks}
    return (bool(bold) and all(bold)) or styles.isdisjoint(others)
