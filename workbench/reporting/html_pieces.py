"""The text of a passage as HTML, with something to see for each placeholder."""

from collections.abc import Iterator

from lxml import etree
from lxml.builder import E

from workbench.model.document import Placeholder, Segment
from workbench.reporting.passages import bracketed, pieces, printable

Element = etree._Element
_FIELDS = frozenset({"text_field", "date", "dropdown"})
_BREAKS = frozenset({"break", "line_break", "page_break", "column_break"})
_UNSEEN = frozenset({"comment_ref", "shape"})
_NUMBERS = frozenset({"footnote_ref", "endnote_ref", "note_number"})
_EMPTY_FIELD = "\N{NO-BREAK SPACE}" * 24


def inline(segment: Segment) -> Iterator[str | Element]:
    """What stands inside the element of the passage, in order."""
    for piece in pieces(segment, segment.text):
        if piece.placeholder is None:
            yield printable(piece.text)
        else:
            yield from _placeholder(piece.placeholder, piece.text)


def _placeholder(mark: Placeholder, protected: str) -> Iterator[str | Element]:
    shown = printable(protected.strip() or mark.label.strip())
    if mark.kind in _BREAKS:
        yield E.br()
    elif mark.kind == "tab":
        yield "\N{EM SPACE}"
    elif mark.kind == "checkbox":
        yield shown or "☐"
    elif mark.kind in _FIELDS:
        arrow = " ▾" if mark.kind == "dropdown" else ""
        yield E.span({"class": "field-mark"}, (shown or _EMPTY_FIELD) + arrow)
    elif mark.kind in _NUMBERS:
        yield E.sup(shown or "*")
    elif mark.kind in {"field", "symbol"}:
        yield printable(protected) or shown
    elif mark.kind not in _UNSEEN or mark.label:
        yield E.span({"class": "note"}, printable(bracketed(mark, protected)))
