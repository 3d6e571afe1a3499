"""Paragraphs, automatic numbers, breaks and section properties."""

from typing import TypedDict

from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.runs import line_break, runs

MILLIMETRE = 56.6929  # twips

# Numbering definitions of numbering.py.
SECTIONS, STEPS, BULLETS, PARAGRAPHS, STEPS_AGAIN, STEPS_THIRD = 1, 2, 3, 4, 5, 6


def twips(millimetres: float) -> int:
    """The length in twentieths of a point."""
    return round(millimetres * MILLIMETRE)


def paragraph(
    *parts: str,
    style: str = "",
    number: tuple[int, int] | None = None,
    border: str = "",
    tabs: str = "",
    rtl: bool = False,
    before: float | None = None,
    after: float | None = None,
    align: str = "",
    keep_next: bool = False,
    section: str = "",
) -> Xml:
    """A paragraph; `number` is (definition, level), `tabs` the inside of `w:tabs`, spacing in points."""
    spacing = "".join(
        f' w:{name}="{round(points * 20)}"'
        for name, points in (("before", before), ("after", after))
        if points is not None
    )
    pieces = (
        f'<w:pStyle w:val="{style}"/>' if style else "",
        "<w:keepNext/>" if keep_next else "",
        f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number else "",
        f"<w:pBdr>{border}</w:pBdr>" if border else "",
        f"<w:tabs>{tabs}</w:tabs>" if tabs else "",
        "<w:bidi/>" if rtl else "",
        f"<w:spacing{spacing}/>" if spacing else "",
        f'<w:jc w:val="{align}"/>' if align else "",
        section,
    )
    inner = "".join(pieces)
    properties = f"<w:pPr>{inner}</w:pPr>" if inner else ""
    return Xml(f"<w:p>{properties}{runs(*parts)}</w:p>")


def heading(*parts: str, level: int = 1) -> Xml:
    """A heading of the form; level 1 and 2 are numbered by their style in forms that want it."""
    return paragraph(*parts, style=f"Heading{level}")


def section_heading(*parts: str) -> Xml:
    """A shaded bar with an automatic letter: A, B, C."""
    return paragraph(*parts, style="Abschnitt")


def sub_heading(*parts: str) -> Xml:
    """A heading with an automatic number below a section: A.1, A.2."""
    return paragraph(*parts, style="Unterabschnitt")


def steps(*items: str | Xml, definition: int = STEPS, level: int = 0) -> Xml:
    """A numbered list, one paragraph an item."""
    return joined(paragraph(item, style="ListParagraph", number=(definition, level)) for item in items)


def bullets(*items: str | Xml) -> Xml:
    """A list with bullets."""
    return steps(*items, definition=BULLETS)


def tab_stop(millimetres: float, kind: str = "left", leader: str = "") -> str:
    """One tab stop; `leader` such as `underscore` draws the line to write on."""
    filled = f' w:leader="{leader}"' if leader else ""
    return f'<w:tab w:val="{kind}"{filled} w:pos="{twips(millimetres)}"/>'


def page_break() -> Xml:
    """A paragraph that starts the next page."""
    return paragraph(line_break("page"), style="Seitenwechsel")


class PageLayout(TypedDict, total=False):
    """The arguments of `section_properties` that several sections of a form share."""

    margins: tuple[float, float, float, float]
    header: float
    footer: float
    page_border: bool


def section_properties(
    *,
    kind: str = "",
    columns: int = 1,
    gap: float = 8,
    landscape: bool = False,
    margins: tuple[float, float, float, float] = (20, 20, 20, 20),
    header: float = 10,
    footer: float = 9,
    separator: bool = False,
    page_border: bool = False,
    form_protection: bool = True,
) -> str:
    """`w:sectPr` of an A4 page; margins top, right, bottom, left and distances in millimetres."""
    width, height = (16838, 11906) if landscape else (11906, 16838)
    orientation = ' w:orient="landscape"' if landscape else ""
    top, right, bottom, left = (twips(margin) for margin in margins)
    column_line = ' w:sep="1"' if separator else ""
    column_count = f' w:num="{columns}"' if columns > 1 else ""
    line = 'w:val="single" w:sz="6" w:space="24" w:color="7F7F7F"'
    borders = "".join(f"<w:{side} {line}/>" for side in ("top", "left", "bottom", "right"))
    return "".join(
        (
            "<w:sectPr>",
            f'<w:type w:val="{kind}"/>' if kind else "",
            f'<w:pgSz w:w="{width}" w:h="{height}"{orientation}/>',
            f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}"',
            f' w:header="{twips(header)}" w:footer="{twips(footer)}" w:gutter="0"/>',
            f'<w:pgBorders w:offsetFrom="page">{borders}</w:pgBorders>' if page_border else "",
            f'<w:cols{column_line}{column_count} w:space="{twips(gap)}"/>',
            "" if form_protection else '<w:formProt w:val="0"/>',
            "</w:sectPr>",
        )
    )


def spacer() -> Xml:
    """A little air below a table."""
    return paragraph(style="Abstand")


def section_break(properties: str) -> Xml:
    """The last paragraph of a section; `properties` describe the section that it ends."""
    return paragraph(style="Seitenwechsel", section=properties)
