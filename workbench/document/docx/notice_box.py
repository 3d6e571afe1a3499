"""A frame of a few lines above a form: what readers must know of this version."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from workbench.common.direction import directed_runs
from workbench.document.docx.languages import StyleLook, WordLanguage, mark_language
from workbench.document.docx.names import word_namespace
from workbench.document.docx.order import set_property, set_value
from workbench.document.docx.runs import new_run

_SIZE = "18"
"""Half points."""
_SIDES = ("top", "left", "bottom", "right")


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """A line of the frame. `language` is None for German."""

    text: str
    language: WordLanguage | None = None
    bold: bool = False


def notice_box(lines: Sequence[NoticeLine], body: etree._Element) -> list[etree._Element]:
    """One w:p for each line; Word draws one frame around paragraphs with equal borders (17.3.1.7)."""
    return [_paragraph(line, body, last=line is lines[-1]) for line in lines]


def _paragraph(line: NoticeLine, body: etree._Element, *, last: bool) -> etree._Element:
    namespace = word_namespace(body)
    paragraph = etree.Element(f"{{{namespace}}}p", nsmap=dict(body.nsmap))
    properties = etree.SubElement(paragraph, f"{{{namespace}}}pPr")
    set_property(properties, "keepLines")
    if not last:
        set_property(properties, "keepNext")
    borders = set_property(properties, "pBdr")
    for side in _SIDES:
        border = etree.SubElement(borders, f"{{{namespace}}}{side}")
        for name, setting in (("val", "single"), ("sz", "6"), ("space", "4"), ("color", "404040")):
            border.set(f"{{{namespace}}}{name}", setting)
    set_value(properties, "spacing", before="0", after="240" if last else "40")
    if line.language is not None and line.language.rtl:
        set_property(properties, "bidi")
    for text, language in _runs(line):
        run = new_run(text, _properties(namespace, line.bold, language), namespace)
        paragraph.append(run)
    return paragraph


def _runs(line: NoticeLine) -> list[tuple[str, WordLanguage | None]]:
    if line.language is None or not line.language.rtl:
        return [(line.text, line.language)]
    return [(part.text, line.language if part.rtl else None) for part in directed_runs(line.text)]


def _properties(namespace: str, bold: bool, language: WordLanguage | None) -> etree._Element:
    properties = etree.Element(f"{{{namespace}}}rPr")
    if bold:
        set_property(properties, "b")
        set_property(properties, "bCs")
    for local in ("sz", "szCs"):
        set_value(properties, local, val=_SIZE)
    if language is None:
        set_value(properties, "lang", val="de-DE")
    else:
        mark_language(properties, language, StyleLook(size=_SIZE, bold=bold))
    return properties
