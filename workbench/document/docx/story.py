"""Reading a whole Word file: every paragraph of every part becomes segments in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from workbench.common.errors import InputError
from workbench.document.docx.controls import control_kind, list_entries
from workbench.document.docx.fields import Field, unmatched_begins
from workbench.document.docx.kinds import passage_kind
from workbench.document.docx.names import SHORT, attribute, child, value
from workbench.document.docx.numbering import Numbering
from workbench.document.docx.paragraph import Paragraph
from workbench.document.docx.styles import Styles
from workbench.model.document import CellPlace, Segment

MAX_DEPTH = 100
"""Tables, controls and text boxes inside one another beyond this are refused, as no person writes them."""
_WRAPPERS = {"w:customXml", "w:ins", "w:moveTo", "w:smartTag", "w:sdtContent"}
_FIELD_REASON = "Gehört zu einem Feld, das Word selbst füllt."
_CONTROL_REASON = "Steht in einem Eingabefeld des Formulars."


@dataclass(slots=True, frozen=True, eq=False)
class ParagraphPlace:
    """Where the text of a segment stands: its w:p, and the copy of it in an older form of a text box."""

    part: str
    element: etree._Element
    twin: etree._Element | None


@dataclass(slots=True, frozen=True)
class _Context:
    kind: str
    level: int = 0
    cell: CellPlace | None = None
    locked: str = ""
    depth: int = 0
    heading_number: bool = True


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
        self._count = 0
        self._part = ""
        self._fields: list[Field] = []
        self._ignored: set[etree._Element] = set()
        self._tables = 0

    def start_part(self, part: str, root: etree._Element) -> None:
        """Begin with a new part: field marks are matched within it."""
        self._part = part
        self._ignored = unmatched_begins(root.iter("{*}fldChar"))
        self._tables = 0

    def read(self, container: etree._Element, kind: str, twin: etree._Element | None = None) -> None:
        """Add the segments of a body, header, note, comment or text box. `kind` is "paragraph" for the body."""
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
        for row_index, (row, locked) in enumerate(rows):
            other_row = twin_rows[row_index][0] if len(twin_rows) == len(rows) else None
            cells = _flattened(row, "w:tc")
            other_cells = _flattened(other_row, "w:tc") if other_row is not None else []
            column = _number(value(row, "w:trPr", "w:gridBefore"), 0)
            for index, (cell, cell_locked) in enumerate(cells):
                span = _number(value(cell, "w:tcPr", "w:gridSpan"), 1)
                place = CellPlace(number, row_index, column, depth, span)
                reason = _CONTROL_REASON if locked or cell_locked else ""
                inner = _changed(context, cell=place, locked=context.locked or reason)
                other = other_cells[index][0] if len(other_cells) == len(cells) else None
                self._blocks(cell, other, inner)
                column += span

    def _paragraph(self, element: etree._Element, twin: etree._Element | None, context: _Context) -> None:
        self._count += 1
        segment_id = f"s{self._count:04d}"
        content = Paragraph(element, self._styles, self._fields, self._ignored)
        text = content.text
        self.places[segment_id] = ParagraphPlace(self._part, element, twin)
        facts = self._styles.facts(value(element, "w:pPr", "w:pStyle") or self._styles.default_paragraph)
        number, list_level = self._label(element, facts.list_id, facts.list_level)
        heading = _heading(element, facts.heading)
        locked = context.locked or (_FIELD_REASON if content.in_field else "")
        if context.kind == "comment":
            locked = "Kommentar: bleibt, wie er ist."
        if text.strip(" \t\n\r\N{NO-BREAK SPACE}\ufffc") or _shows_field(content):
            placeholders = content.placeholders()
            kind = passage_kind(
                context.kind,
                text,
                placeholders,
                heading=heading,
                in_list=bool(number),
                in_table=context.cell is not None,
            )
            level = heading or (list_level if number else 0)
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
        self._side_texts(segment_id, content, context)
        self.formulas += content.formulas
        for box in content.text_boxes:
            inner = _Context("textbox", locked=context.locked, depth=context.depth + 1)
            outer, self._fields = self._fields, []
            self._blocks(box.content, box.fallback, inner)
            self._fields = outer

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

    def _label(self, element: etree._Element, style_list: str, style_level: int) -> tuple[str, int]:
        own = value(element, "w:pPr", "w:numPr", "w:numId")
        list_id = own or style_list
        level = _number(value(element, "w:pPr", "w:numPr", "w:ilvl"), style_level if not own else 0)
        if not list_id or list_id == "0":
            return "", 0
        return self._numbering.label(list_id, level), level


def _changed(context: _Context, *, cell: CellPlace | None = None, locked: str = "") -> _Context:
    return _Context(
        context.kind, context.level, cell or context.cell, locked or context.locked, context.depth + 1
    )


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


def _heading(element: etree._Element, style_level: int) -> int:
    outline = value(element, "w:pPr", "w:outlineLvl")
    if outline.isdecimal():
        return int(outline) + 1 if int(outline) < 9 else 0
    return style_level


def _shows_field(content: Paragraph) -> bool:
    return any(piece.kind not in ("", "tab", "break", "shape", "image") for piece in content.pieces)


def _number(text: str, default: int) -> int:
    return int(text) if text.isdecimal() else default
