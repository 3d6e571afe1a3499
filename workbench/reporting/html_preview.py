"""A form as simple HTML: for computers that cannot print it to pages.

Only what Qt's text browser can show too: headings, paragraphs, tables, a short style sheet; no script, no network.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree
from lxml.builder import E

from workbench.common.direction import reads_rtl
from workbench.model.appearance import LEFT, Appearance
from workbench.model.document import Document, Segment
from workbench.reporting.html_pieces import inline
from workbench.reporting.html_tables import Cell, Table, blocks
from workbench.reporting.passages import printable

Element = etree._Element


@dataclass(frozen=True, slots=True)
class PreviewColours:
    """Colours as CSS writes them ("#1a2430")."""

    page: str
    text: str
    muted: str
    border: str
    field: str


LIGHT = PreviewColours("#ffffff", "#1a2430", "#55616f", "#b9c3ce", "#e1edf8")
DARK = PreviewColours("#1d2329", "#e6ebf0", "#a9b4c0", "#4a5662", "#22384f")

_BOLD = 0.5
"""Share of a passage from which on it is shown in bold."""
_HEADINGS = {1: "h1", 2: "h2", 3: "h3", 4: "h4", 5: "h5"}
_NOTES = frozenset({"footnote", "endnote"})
_PARTS: tuple[tuple[str, frozenset[str]], ...] = (
    ("Kopfzeilen", frozenset({"header"})),
    ("", frozenset()),
    ("Fußnoten", _NOTES),
    ("Fußzeilen", frozenset({"footer"})),
    ("Kommentare", frozenset({"comment"})),
)
"""What is shown in which order; the part without a title takes all other kinds."""
_ELSEWHERE = frozenset(kind for _, kinds in _PARTS for kind in kinds)
_USUAL_SIZE = 12.0


def html_preview(document: Document, colours: PreviewColours = LIGHT) -> str:
    """The page as text. Each passage is an element whose `id` is the segment's id, in reading order."""
    page = E.html(
        E.head(E.meta(charset="utf-8"), E.title(printable(document.name)), E.style(_style(colours))),
        E.body(
            *(
                part
                for title, kinds in _PARTS
                for part in _part(title, _chosen(document.segments, kinds), document.appearances)
            )
        ),
        lang="de",
    )
    return "<!DOCTYPE html>\n" + etree.tostring(page, encoding="unicode", method="html")


def _chosen(segments: Iterable[Segment], kinds: frozenset[str]) -> list[Segment]:
    if kinds:
        return [segment for segment in segments if segment.kind in kinds]
    return [segment for segment in segments if segment.kind not in _ELSEWHERE]


def _part(title: str, segments: Sequence[Segment], looks: Mapping[str, Appearance]) -> list[Element]:
    shown = [_block(block, looks) for block in blocks(segments)]
    if not title or not shown:
        return shown
    return [E.p({"class": "part"}, title), *shown, E.hr()]


def _block(block: Segment | Table, looks: Mapping[str, Appearance]) -> Element:
    if isinstance(block, Segment):
        return _passage(block, looks.get(block.id))
    rows = [E.tr(*(_cell(cell, looks) for cell in row)) for row in block.rows]
    return E.table({"border": "1", "cellspacing": "0", "cellpadding": "5", "width": "100%"}, *rows)


def _cell(cell: Cell, looks: Mapping[str, Appearance]) -> Element:
    span = {"colspan": str(cell.columns)} if cell.columns > 1 else {}
    return E.td(span, *(_block(block, looks) for block in cell.blocks))


def _passage(segment: Segment, look: Appearance | None) -> Element:
    tag = _HEADINGS.get(max(segment.level, 1), "h6") if segment.kind == "heading" else "p"
    attributes = {
        "id": segment.id,
        "dir": "rtl" if reads_rtl(segment.text) else "auto",
        "class": segment.kind,
    }
    style = _look(segment, look)
    if style:
        attributes["style"] = style
    number = (
        [E.span({"class": "number"}, f"{printable(segment.number)}\N{NO-BREAK SPACE}")]
        if segment.number
        else []
    )
    bullet = ["•\N{NO-BREAK SPACE}"] if segment.kind == "list_item" and not segment.number else []
    return E(tag, attributes, *number, *bullet, *inline(segment))


def _look(segment: Segment, look: Appearance | None) -> str:
    """What of the look in Word carries meaning: indents of lists, bold type, alignment, bigger and smaller type."""
    parts = []
    if segment.kind == "list_item":
        parts.append(f"margin-left: {1.5 * (segment.level + 1):g}em")
    if look is None or segment.kind == "heading":
        return "; ".join(parts)
    if look.alignment != LEFT:
        parts.append(f"text-align: {look.alignment}")
    if look.bold >= _BOLD:
        parts.append("font-weight: bold")
    if look.italic >= _BOLD:
        parts.append("font-style: italic")
    ratio = min(max(look.size / _USUAL_SIZE, 0.75), 2.0)
    if abs(ratio - 1) > 0.1:
        parts.append(f"font-size: {round(100 * ratio)}%")
    return "; ".join(parts)


def _style(colours: PreviewColours) -> str:
    return f"""
body {{ font-family: "Liberation Sans", Arial, sans-serif; color: {colours.text};
  background: {colours.page}; margin: 24px }}
p {{ margin: 6px 0 }} h1, h2, h3, h4, h5, h6 {{ margin: 14px 0 6px 0 }}
h1 {{ font-size: 150% }} h2 {{ font-size: 130% }} h3 {{ font-size: 115% }} h4, h5, h6 {{ font-size: 100% }}
table {{ border-collapse: collapse; border-color: {colours.border}; margin: 8px 0 }}
td {{ border: 1px solid {colours.border}; vertical-align: top }} td p {{ margin: 2px 0 }}
.field-mark {{ background: {colours.field} }}
.textbox {{ border: 1px solid {colours.border}; padding: 6px }}
.header, .footer, .footnote, .endnote, .comment, .caption, .part, .note {{ color: {colours.muted} }}
.hidden {{ color: {colours.muted}; font-style: italic }}
hr {{ color: {colours.border} }}
"""
