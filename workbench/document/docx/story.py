"""Reading a whole Word file: every paragraph of every part becomes segments in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

from workbench.common.errors import InputError
from workbench.document.docx.controls import control_kind, list_entries
from workbench.document.docx.fields import Field, unmatched_begins
from workbench.document.docx.kinds import passage_kind
from workbench.document.docx.merged_cells import column_span, row_spans
from workbench.document.docx.names import SHORT, attribute, child, value
from workbench.document.docx.note_numbers import NoteNumbers
from workbench.document.docx.numbering import Numbering
from workbench.document.docx.paragraph import Paragraph
from workbench.document.docx.plain import plain_paragraphs
from workbench.document.docx.styles import StyleFacts, Styles, paragraph_facts
from workbench.model.document import CellPlace, Placeholder, Segment

MAX_DEPTH = 100
"""Tables, controls and text boxes inside one another beyond this are refused, as no person writes them."""
_WRAPPERS = {"w:customXml", "w:ins", "w:moveTo", "w:smartTag", "w:sdtContent"}
_FIELD_REASON = "Gehört zu einem Feld, das Word selbst füllt."
_CONTROL_REASON = "Steht in einem Eingabefeld des Formulars."
_COMMENT_REASON = "Kommentar: bleibt, wie er ist."
_NOTHING = " \t\n\r\N{NO-BREAK SPACE}\ufffc"
_QUIET_MARKS = ("tab", "break", "shape", "image")


class ParagraphPlace(NamedTuple):
    """Where the text of a segment stands: its w:p, and the copy of it in an older form of a text box."""

    part: str
    element: etree._Element
    twin: etree._Element | None


@dataclass(slots=True, frozen=True)
class _Context:
    kind: str
    cell: CellPlace | None = None
    locked: str = ""
    depth: int = 0


class StoryReader:
    """Collects the segments of one file. Call `read` for each story (body, header, footnote ...) in reading order."""

    def __init__(self, name: str, styles: Styles, numbering: Numbering) -> None:
        self.segments: list[Segment] = []
        self.places: dict[str, ParagraphPlace] = {}
        self.formulas = 0
        self.alternative_chunks = 0
        self._name = name
        self._styles = styles
        self._numbering = numbering
        self._notes = NoteNumbers()
        self._count = 0
        self._part = ""
        self._fields: list[Field] = []
        self._ignored: set[etree._Element] = set()
        self._plain: dict[etree._Element, str] = {}
        self._properties: dict[etree._Element | None, etree._Element] = {}
        self._usual = styles.facts(styles.default_paragraph)
        self._tables = 0

    def start_part(self, part: str, root: etree._Element, *, may_hide: bool) -> None:
        """Begin with a new part: field marks are matched within it. `may_hide`: hidden text could be in it."""
        self._part = part
        self._ignored = unmatched_begins(root.iter("{*}fldChar"))
        self._properties = {node.getparent(): node for node in root.iter("{*}pPr")}
        self._plain = {} if may_hide else plain_paragraphs(root)
        self._tables = 0

    def read(self, container: etree._Element, kind: str, twin: etree._Element | None = None) -> None:
        """Add the segments of a body, header, note, comment or text box. `kind` is "paragraph" for the body."""
        self._notes.note = (kind, attribute(container, "id"))
        outer, self._fields = self._fields, []
        self._blocks(container, twin, _Context(kind))
        self._fields = outer

    def _blocks(self, container: etree._Element, twin: etree._Element | None, context: _Context) -> None:
        if context.depth > MAX_DEPTH:
            raise InputError(
                f"„{self._name}“ ist zu tief verschachtelt (über {MAX_DEPTH} Tabellen ineinander)."
            )
        twins = _paired(container, twin)
        for node in container:
            short = SHORT[node.tag]
            other = next(twins, None) if twin is not None else None
            if short == "w:p":
                self._paragraph(node, other, context)
            elif short == "w:tbl":
                self._table(node, other, context)
            elif short == "w:sdt":
                self._block_control(node, other, context)
            elif short in _WRAPPERS:
                self._blocks(node, other, context)
            elif short == "mc:AlternateContent":
                chosen = child(node, "mc:Choice")
                chosen = chosen if chosen is not None else child(node, "mc:Fallback")
                if chosen is not None:
                    self._blocks(chosen, None, context)
            elif short == "w:altChunk":
                self.alternative_chunks += 1

    def _block_control(self, control: etree._Element, twin: etree._Element | None, context: _Context) -> None:
        content = child(control, "w:sdtContent")
        if content is None:
            return
        locked = context.locked or (_CONTROL_REASON if control_kind(control) else "")
        inner = _changed(context, locked=locked)
        before = len(self.segments)
        self._blocks(content, child(twin, "w:sdtContent"), inner)
        self._entries(list_entries(control), [segment.text for segment in self.segments[before:]])

    def _table(self, table: etree._Element, twin: etree._Element | None, context: _Context) -> None:
        self._tables += 1
        number = self._tables - 1
        depth = context.cell.depth + 1 if context.cell else 1
        rows = _flattened(table, "w:tr")
        twin_rows = _flattened(twin, "w:tr") if twin is not None else []
        gaps = [_number(value(row, "w:trPr", "w:gridBefore"), 0) for row, _ in rows]
        cells_of = [_flattened(row, "w:tc") for row, _ in rows]
        merged = [(gap, [cell for cell, _ in cells]) for gap, cells in zip(gaps, cells_of, strict=True)]
        reach = row_spans(merged)
        for row_index, (_, locked) in enumerate(rows):
            other_row = twin_rows[row_index][0] if len(twin_rows) == len(rows) else None
            cells = cells_of[row_index]
            other_cells = _flattened(other_row, "w:tc") if other_row is not None else []
            column = gaps[row_index]
            for index, (cell, cell_locked) in enumerate(cells):
                span = column_span(cell)
                down = reach.get((row_index, column), 1)
                place = CellPlace(number, row_index, column, depth, span, down)
                reason = _CONTROL_REASON if locked or cell_locked else ""
                inner = _changed(context, cell=place, locked=context.locked or reason)
                other = other_cells[index][0] if len(other_cells) == len(cells) else None
                self._blocks(cell, other, inner)
                column += span

    def _paragraph(self, element: etree._Element, twin: etree._Element | None, context: _Context) -> None:
        self._count += 1
        segment_id = f"s{self._count:04d}"
        self.places[segment_id] = ParagraphPlace(self._part, element, twin)
        properties = self._properties.get(element)
        facts = self._usual if properties is None else paragraph_facts(properties, self._styles)
        number = self._numbering.label(facts.list_id, facts.list_level) if facts.list_id else ""
        plain = self._plain.get(element) if not self._fields else None
        if plain is not None:
            self._add(segment_id, plain, (), context, facts, number, "")
            return
        content = Paragraph(element, self._styles, self._fields, self._ignored)
        locked = _FIELD_REASON if content.in_field else ""
        self._add(segment_id, content.text, content.placeholders(self._notes), context, facts, number, locked)
        self._side_texts(segment_id, content, context)
        self.formulas += content.formulas
        for box in content.text_boxes:
            inner = _Context("textbox", locked=context.locked, depth=context.depth + 1)
            outer, self._fields = self._fields, []
            self._blocks(box.content, box.fallback, inner)
            self._fields = outer

    def _add(
        self, segment_id: str, text: str, placeholders: tuple[Placeholder, ...], context: _Context,
        facts: StyleFacts, number: str, locked: str,
    ) -> None:  # fmt: skip
        """Add the segment of a paragraph, unless there is nothing to see in it."""
        if (
            (not text or text[0] in _NOTHING)
            and not text.strip(_NOTHING)
            and not any(mark.kind not in _QUIET_MARKS for mark in placeholders)
        ):
            return
        kind = passage_kind(
            context.kind, text, placeholders, heading=facts.heading, in_list=bool(number),
            in_table=context.cell is not None,
        )  # fmt: skip
        level = facts.heading or (facts.list_level if number else 0)
        locked = context.locked or (_COMMENT_REASON if context.kind == "comment" else locked)
        self.segments.append(
            Segment(
                segment_id,
                self._part,
                kind,
                text,
                placeholders,
                bool(locked),
                locked,
                level,
                number,
                context.cell,
            )
        )

    def _side_texts(self, segment_id: str, content: Paragraph, context: _Context) -> None:
        """Hidden text, and texts of form fields that are attributes: kinds of their own."""
        hidden = "".join(content.hidden)
        if hidden.strip():
            reason = "Verborgener Text: Word zeigt ihn nicht."
            self.segments.append(
                Segment(
                    f"{segment_id}h",
                    self._part,
                    "hidden",
                    hidden,
                    locked=True,
                    lock_reason=reason,
                    cell=context.cell,
                )
            )
        for field in content.form_fields:
            data = child(field.begin, "w:ffData")
            if field.kind == "dropdown":
                entries = child(data, "w:ddList")
                self._entries(
                    [attribute(node, "val") for node in entries if SHORT[node.tag] == "w:listEntry"]
                    if entries is not None
                    else [],
                    [],
                )
            elif field.kind == "text_field":
                default = value(data, "w:textInput", "w:default")
                shown = "".join(
                    piece.text for piece in content.pieces if piece.group is field and not piece.kind
                )
                if default.strip() and not shown.strip():
                    self._attribute_text("field", default)
        for control in content.controls:
            shown = "".join(
                piece.text for piece in content.pieces if piece.group is control and not piece.kind
            )
            self._entries(list_entries(control), [shown])

    def _entries(self, entries: list[str], shown: list[str]) -> None:
        """Entries of a drop-down list; the one that is shown as text of the form already is not repeated."""
        for entry in entries:
            if entry.strip() and entry not in shown:
                self._attribute_text("option", entry)

    def _attribute_text(self, kind: str, text: str) -> None:
        suffix = (
            sum(1 for segment in self.segments[-60:] if segment.id.startswith(f"s{self._count:04d}e")) + 1
        )
        reason = "Eintrag eines Formularfelds: Ändern Sie ihn in Word."
        self.segments.append(
            Segment(f"s{self._count:04d}e{suffix}", self._part, kind, text, locked=True, lock_reason=reason)
        )


def _changed(context: _Context, *, cell: CellPlace | None = None, locked: str = "") -> _Context:
    return _Context(context.kind, cell or context.cell, locked or context.locked, context.depth + 1)


def _paired(container: etree._Element, twin: etree._Element | None) -> Iterator[etree._Element]:
    """The children of the older copy of a text box, if both copies have the same shape and text."""
    if twin is None:
        return iter(())
    ours, theirs = list(container), list(twin)
    same = [SHORT[node.tag] for node in ours] == [SHORT[node.tag] for node in theirs]
    return iter(theirs) if same else iter(())


def _flattened(parent: etree._Element, wanted: str) -> list[tuple[etree._Element, bool]]:
    """Rows of a table or cells of a row, also those inside controls; and whether a control protects them."""
    found: list[tuple[etree._Element, bool]] = []
    for node in parent:
        short = SHORT[node.tag]
        if short == wanted:
            found.append((node, False))
        elif short == "w:sdt":
            content = child(node, "w:sdtContent")
            protected = bool(control_kind(node))
            inner = _flattened(content, wanted) if content is not None else []
            found += [(row, locked or protected) for row, locked in inner]
        elif short in _WRAPPERS:
            found += _flattened(node, wanted)
    return found


def _number(text: str, default: int) -> int:
    return int(text) if text.isdecimal() else default
