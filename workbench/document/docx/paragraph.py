"""The visible pieces of one paragraph: what a reader sees of it, and which XML element each piece comes from."""

from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from workbench.document.docx.controls import control_kind
from workbench.document.docx.fields import Field, unmatched_begins
from workbench.document.docx.names import SHORT, attribute, child, is_on
from workbench.document.docx.note_numbers import NoteNumbers
from workbench.document.docx.pieces import (
    SINGLE_CHARACTERS,
    Piece,
    TextBox,
    chosen_branch,
    shown_text,
    text_boxes,
)
from workbench.document.docx.styles import Styles, paragraph_facts
from workbench.document.docx.symbols import shown_symbol
from workbench.model.document import PLACEHOLDER, Placeholder

_MARKS = {
    "w:tab": "tab", "w:ptab": "tab", "w:br": "break", "w:cr": "break", "w:sym": "symbol", "w:pgNum": "field",
    "w:footnoteReference": "footnote_ref", "w:endnoteReference": "endnote_ref", "w:footnoteRef": "note_number",
    "w:endnoteRef": "note_number", "w:drawing": "image", "w:pict": "image", "w:object": "object",
    "w:dayShort": "field", "w:dayLong": "field", "w:monthShort": "field", "w:monthLong": "field",
    "w:yearShort": "field", "w:yearLong": "field", "w:contentPart": "image",
}  # fmt: skip
_TRANSPARENT = {"w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:subDoc"}
_DRAWINGS = {"w:drawing", "w:pict", "w:object"}


class Paragraph:
    """What a reader sees of a w:p.

    `open_fields` is the stack of fields that earlier paragraphs of the story left open; it is changed.
    `in_field` tells that the paragraph belongs to a field that spans paragraphs (a table of contents).
    """

    def __init__(
        self, element: etree._Element, styles: Styles, open_fields: list[Field] | None = None,
        ignored: set[etree._Element] | None = None,
    ) -> None:  # fmt: skip
        self.element = element
        self.pieces: list[Piece] = []
        self.hidden: list[str] = []
        self.text_boxes: list[TextBox] = []
        self.form_fields: list[Field] = []
        self.controls: list[etree._Element] = []
        self.formulas = False
        self._styles = styles
        self._fields = [] if open_fields is None else open_fields
        self._ignored = unmatched_begins(_own_field_marks(element)) if ignored is None else ignored
        self._cover: object = None
        self.in_field = bool(self._fields)
        self._style_hidden = paragraph_facts(child(element, "w:pPr"), styles).hidden
        self._inline(element, ())
        self.in_field = self.in_field or bool(self._fields)

    @property
    def text(self) -> str:
        """The visible text with one U+FFFC for each placeholder."""
        return "".join([piece.text for piece in self.pieces])

    def placeholders(self, notes: NoteNumbers | None = None) -> tuple[Placeholder, ...]:
        """The placeholders with offsets into `text`; `notes` counts footnotes and endnotes for their labels."""
        found: list[Placeholder] = []
        offset = 0
        pieces = self.pieces
        for index, piece in enumerate(pieces):
            if piece.kind:
                covered = ""
                for follower in pieces[index + 1 :]:
                    if piece.group is None or follower.group is not piece.group:
                        break
                    covered += follower.text
                label = covered or _label(piece, notes)
                found.append(Placeholder(len(found) + 1, piece.kind, offset, 1 + len(covered), label))
            offset += len(piece.text)
        return tuple(found)

    def movable(self) -> frozenset[int]:
        """The indices of the placeholders that an edit may put at another place."""
        marks = [piece for piece in self.pieces if piece.kind]
        return frozenset(
            index
            for index, piece in enumerate(marks)
            if isinstance(piece.group, Field) and not piece.containers and piece.group.is_movable
        )

    def _inline(self, parent: etree._Element, containers: tuple[etree._Element, ...]) -> None:
        for node in parent:
            short = SHORT[node.tag]
            if short == "w:r":
                self._run(node, containers)
            elif short in _TRANSPARENT:
                self._inline(node, containers)
            elif short == "w:hyperlink":
                self._inline(node, (*containers, node))
            elif short == "w:sdt":
                self._control(node, containers)
            elif short == "w:fldSimple":
                self._simple_field(node, containers)
            elif short in ("m:oMath", "m:oMathPara"):
                self.formulas = True
                self._mark("formula", node, None, containers)
            elif short == "mc:AlternateContent":
                self._covered("field", node, chosen_branch(node), containers)

    def _control(self, control: etree._Element, containers: tuple[etree._Element, ...]) -> None:
        content = child(control, "w:sdtContent")
        kind = control_kind(control)
        self.controls.append(control)
        if content is None:
            return
        if kind:
            self._covered(kind, control, content, containers)
        else:
            self._inline(content, (*containers, control))

    def _simple_field(self, field: etree._Element, containers: tuple[etree._Element, ...]) -> None:
        if attribute(field, "instr").split(None, 1)[:1] == ["HYPERLINK"]:
            self._inline(field, (*containers, field))
        else:
            self._covered("field", field, field, containers)

    def _covered(
        self,
        kind: str,
        group: etree._Element,
        content: etree._Element | None,
        containers: tuple[etree._Element, ...],
    ) -> None:
        """A placeholder with protected text: the mark, then what `content` shows."""
        self._mark(kind, group, None, containers, group)
        with self._protected_by(group):
            if content is not None:
                self._inline(content, containers)

    @contextmanager
    def _protected_by(self, group: etree._Element) -> Iterator[None]:
        """Text read meanwhile is protected by `group`, unless something further out protects it already."""
        outer = self._cover
        if outer is None:
            self._cover = group
        yield
        self._cover = outer

    def _run(self, run: etree._Element, containers: tuple[etree._Element, ...]) -> None:
        hidden = self._is_hidden(run)
        for node in run:
            short = SHORT[node.tag]
            if short == "w:t":
                self._text(shown_text(node), node, run, containers, hidden)
            elif short == "w:fldChar":
                self._field_mark(node, run, containers)
            elif short == "w:instrText":
                if self._fields:
                    self._fields[-1].code.append(node.text or "")
            elif short in SINGLE_CHARACTERS:
                self._text(SINGLE_CHARACTERS[short], node, run, containers, hidden)
            elif short in _MARKS:
                self._object(_MARKS[short], node, node, None, run, containers, hidden)
            elif short == "mc:AlternateContent":
                self._alternate(node, run, containers, hidden)
            elif short == "w:ruby":
                self._ruby(node, run, containers)

    def _text(
        self,
        text: str,
        node: etree._Element,
        run: etree._Element,
        containers: tuple[etree._Element, ...],
        hidden: bool,
    ) -> None:
        if not text or (self._fields and any(field.in_code for field in self._fields)):
            return
        if hidden:
            self.hidden.append(text)
            return
        group, links = self._protection()
        self.pieces.append(Piece(text, node, run, containers + links, "", group))

    def _protection(self) -> tuple[object, tuple[etree._Element, ...]]:
        """The group that protects text at this place, and the link fields around it."""
        group = self._cover
        links: tuple[etree._Element, ...] = ()
        for field in self._fields:
            if field.link:
                links = (*links, field.begin)
            elif group is None:
                group = field
        return group, links

    def _mark(
        self, kind: str, node: etree._Element, run: etree._Element | None, containers: tuple[etree._Element, ...],
        group: object = None,
    ) -> None:  # fmt: skip
        if any(field.in_code for field in self._fields):
            return
        protector, links = self._protection()
        if protector is None or protector is group:
            self.pieces.append(Piece(PLACEHOLDER, node, run, containers + links, kind, group))
        elif kind in ("tab", "break"):
            self.pieces.append(Piece(" ", node, run, containers + links, "", protector))

    def _field_mark(
        self, mark: etree._Element, run: etree._Element, containers: tuple[etree._Element, ...]
    ) -> None:
        kind = attribute(mark, "fldCharType")
        if kind == "begin":
            if mark not in self._ignored:
                self._fields.append(Field(mark))
        elif not self._fields:
            return
        elif kind == "separate" and self._fields[-1].in_code:
            field = self._fields[-1]
            field.separate()
            if not field.link:
                self._mark(field.kind, field.begin, run, containers, field)
        elif kind == "end":
            field = self._fields.pop()
            field.end = mark
            self.form_fields.append(field)
            if field.in_code and field.shows_without_result:
                self._mark(field.kind, field.begin, run, containers, field)

    def _object(
        self, kind: str, node: etree._Element, content: etree._Element, fallback: etree._Element | None,
        run: etree._Element, containers: tuple[etree._Element, ...], hidden: bool,
    ) -> None:  # fmt: skip
        if kind in ("image", "object"):
            boxes = text_boxes(content)
            others = [] if fallback is None else text_boxes(fallback)
            twins: list[etree._Element | None] = (
                list(others) if len(others) == len(boxes) else [None] * len(boxes)
            )
            self.text_boxes += [TextBox(box, twin) for box, twin in zip(boxes, twins, strict=True)]
            kind = "shape" if boxes else kind
        if not hidden:
            self._mark(kind, node, run, containers)

    def _alternate(
        self, node: etree._Element, run: etree._Element, containers: tuple[etree._Element, ...], hidden: bool
    ) -> None:
        chosen = chosen_branch(node)
        if chosen is None:
            return
        fallback = child(node, "mc:Fallback")
        if any(SHORT[inner.tag] == "w:t" for inner in chosen):
            self._mark("field", node, run, containers, node)
            with self._protected_by(node):
                for inner in chosen:
                    if SHORT[inner.tag] == "w:t":
                        self._text(shown_text(inner), inner, run, containers, hidden)
            return
        self._object("image", node, chosen, None if chosen is fallback else fallback, run, containers, hidden)

    def _ruby(
        self, ruby: etree._Element, run: etree._Element, containers: tuple[etree._Element, ...]
    ) -> None:
        self._mark("field", ruby, run, containers, ruby)
        with self._protected_by(ruby):
            for part in ("w:rubyBase", "w:rt"):
                content = child(ruby, part)
                if content is not None:
                    self._inline(content, containers)

    def _is_hidden(self, run: etree._Element) -> bool:
        properties = run[0] if len(run) and SHORT[run[0].tag] == "w:rPr" else None
        if properties is None:
            return self._style_hidden
        style_hidden = self._style_hidden
        for node in properties:
            short = SHORT[node.tag]
            if short == "w:vanish":
                return is_on(node)
            if short == "w:rStyle":
                style_hidden = self._styles.facts(attribute(node, "val")).hidden or style_hidden
        return style_hidden


def _own_field_marks(paragraph: etree._Element) -> Iterator[etree._Element]:
    for mark in paragraph.iter("{*}fldChar"):
        if next(mark.iterancestors("{*}p")) is paragraph:
            yield mark


def _label(piece: Piece, notes: NoteNumbers | None) -> str:
    if notes is not None and piece.kind in ("footnote_ref", "endnote_ref", "note_number"):
        return notes.label(piece.kind, piece.node)
    if piece.kind == "symbol":
        return shown_symbol(attribute(piece.node, "font"), attribute(piece.node, "char"))
    if isinstance(piece.group, Field) and piece.kind == "checkbox":
        box = child(child(piece.group.begin, "w:ffData"), "w:checkBox")
        state = child(box, "w:checked")
        checked = is_on(state) if state is not None else is_on(child(box, "w:default"))
        return "☒" if checked else "☐"
    return ""
