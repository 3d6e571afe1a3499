"""The content of one OpenDocument paragraph: text, placeholders, and passages that are anchored in it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from workbench.model.document import PLACEHOLDER, Placeholder

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"

_BLANKS = " \t\r\n"
_BLANK_RUN = re.compile("[ \t\r\n]+")
_MARKS = {TEXT + "tab": "tab", TEXT + "line-break": "break"}
_SKIPPED = frozenset(
    TEXT + name
    for name in (
        *("soft-page-break", "bookmark", "bookmark-start", "bookmark-end", "change", "change-start"),
        *("change-end", "reference-mark", "reference-mark-start", "reference-mark-end", "toc-mark"),
        *("toc-mark-start", "toc-mark-end", "alphabetical-index-mark", "user-index-mark", "ruby-text"),
        *("variable-decl", "sequence-decl", "hidden-paragraph"),
    )
) | {OFFICE + "annotation-end"}
_RECURSED = frozenset(
    TEXT + name
    for name in ("span", "a", "meta", "meta-field", "ruby", "ruby-base", "bibliography-mark", "number")
)
_FIELD_KINDS = {"text-input": "text_field", "placeholder": "text_field", "drop-down": "dropdown"}
_LARGEST_BLANKS = 10_000


@dataclass(slots=True)
class Inline:
    """What a paragraph holds. `boxes`, `notes` and `comments` are elements whose paragraphs come elsewhere."""

    text: str = ""
    hidden: str = ""
    placeholders: list[Placeholder] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    notes: list[etree._Element] = field(default_factory=list)
    comments: list[etree._Element] = field(default_factory=list)


class InlineReader:
    """Reads paragraphs. `is_hidden` says it of a style's name; `controls` are form fields by id: (kind, label)."""

    def __init__(self, is_hidden: Callable[[str], bool], controls: Mapping[str, tuple[str, str]]) -> None:
        self._is_hidden = is_hidden
        self._controls = controls
        self._inline = Inline()
        self._parts: list[str] = []
        self._length = 0

    def read(self, paragraph: etree._Element) -> Inline:
        """The content of a text:p or text:h."""
        self._inline, self._parts, self._length = Inline(), [], 0
        self._children(paragraph, self._is_hidden(paragraph.get(TEXT + "style-name") or ""))
        text = "".join(self._parts)
        marks = self._inline.placeholders
        end = marks[-1].end if marks else 0
        self._inline.text = text[:end] + text[end:].rstrip(_BLANKS)
        return self._inline

    def _children(self, element: etree._Element, hidden: bool) -> None:
        self._characters(element.text, hidden)
        for child in element:
            if isinstance(child.tag, str):
                if hidden:
                    self._hidden_child(child)
                else:
                    self._child(child)
            self._characters(child.tail, hidden)

    def _characters(self, text: str | None, hidden: bool) -> None:
        """Blanks of the XML file collapse to one; several of them are written as text:s (OpenDocument 6.1.2)."""
        if not text:
            return
        if hidden:
            self._inline.hidden += text
            return
        collapsed = _BLANK_RUN.sub(" ", text)
        if collapsed.startswith(" ") and (not self._parts or self._parts[-1].endswith(" ")):
            collapsed = collapsed[1:]
        self._append(collapsed)

    def _append(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)

    def _hidden_child(self, element: etree._Element) -> None:
        if element.tag not in _SKIPPED:
            self._inline.hidden += "".join(str(part) for part in element.itertext())

    def _child(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag in _SKIPPED:
            return
        if tag in _RECURSED:
            style = element.get(TEXT + "style-name") or ""
            self._children(element, tag == TEXT + "span" and self._is_hidden(style))
        elif tag in _MARKS:
            self._mark(_MARKS[tag])
        elif tag == OFFICE + "annotation":
            self._inline.comments.append(element)
        elif tag.startswith(DRAW):
            self._drawing(element)
        elif tag.startswith(TEXT):
            self._text_element(element, tag.removeprefix(TEXT))

    def _text_element(self, element: etree._Element, name: str) -> None:
        if name == "s":
            count = element.get(TEXT + "c") or "1"
            self._append(" " * min(int(count) if count.isdecimal() else 1, _LARGEST_BLANKS))
        elif name == "note":
            self._note(element)
        else:
            shown = _BLANK_RUN.sub(" ", "".join(str(part) for part in element.itertext()))
            self._mark(_FIELD_KINDS.get(name, "field"), shown, shown)

    def _note(self, element: etree._Element) -> None:
        kind = element.get(TEXT + "note-class") or "footnote"
        citation = element.findtext(TEXT + "note-citation") or ""
        self._mark(f"{kind}_ref", f"{'Endnote' if kind == 'endnote' else 'Fußnote'} {citation}".strip())
        self._inline.notes.append(element)

    def _drawing(self, element: etree._Element) -> None:
        if element.tag == DRAW + "control":
            self._mark(*self._controls.get(element.get(DRAW + "control") or "", ("field", "")))
            return
        described = next(iter(element.iter(SVG + "desc", SVG + "title")), None)
        label = "" if described is None else (described.text or "").strip()
        image = element.find(f".//{DRAW}image") is not None
        self._mark("image" if image else "shape", label)
        self._inline.boxes.append(element)

    def _mark(self, kind: str, label: str = "", shown: str = "") -> None:
        marks = self._inline.placeholders
        marks.append(Placeholder(len(marks) + 1, kind, self._length, 1 + len(shown), label))
        self._append(PLACEHOLDER + shown)
