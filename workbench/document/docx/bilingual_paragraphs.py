"""Building what stands under or beside a German passage, and making room for it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from workbench.common.direction import directed_runs
from workbench.document.docx.bilingual_text import BREAK, NUMBER, RAISED, TAB, Token
from workbench.document.docx.cascade import Resolved
from workbench.document.docx.colours import AUTO, is_colour
from workbench.document.docx.formatted_text import FormattedParagraph
from workbench.document.docx.languages import StyleLook, WordLanguage, mark_language
from workbench.document.docx.names import SHORT, W_STRICT, attribute, child, path
from workbench.document.docx.order import drop_properties, set_property, set_value
from workbench.document.docx.runs import new_run

SMALLEST = 18
"""Half points: a translation is a point smaller than its German, but never made smaller than this."""
_SMALLER = 2
_COLOUR = "1F3864"
"""A dark blue (12 : 1 on white): told apart from the German by size and place too, never by colour alone."""
_NOT_TAKEN = (
    "rStyle b bCs i iCs strike dstrike vanish webHidden color position sz szCs highlight u effect bdr vertAlign rtl cs "
    "em lang specVanish rPrChange ins del moveFrom moveTo"
).split()
_NOT_FOR_A_SECOND = "pageBreakBefore numPr outlineLvl rPr sectPr pPrChange bidi".split()
_RIGHT = ("right", "end")


@dataclass(frozen=True, slots=True)
class GermanPassage:
    """What is known of a German paragraph. `distances`: see `Spacing.of`; `run`: its w:rPr or None."""

    element: etree._Element
    formatted: FormattedParagraph
    distances: dict[str, str]
    heading: bool
    numbered: bool
    run: etree._Element | None

    @property
    def namespace(self) -> str:
        """The Word namespace of the paragraph."""
        return str(self.element.tag)[1:].partition("}")[0]

    @property
    def in_table(self) -> bool:
        """Whether it stands in a cell."""
        return any(SHORT[node.tag] == "w:tc" for node in self.element.iterancestors())

    @property
    def look(self) -> Resolved:
        """The format that most of its text has."""
        formats: list[Resolved] = []
        amounts: Counter[int] = Counter()
        for text in self.formatted.texts:
            if text.format not in formats:
                formats.append(text.format)
            amounts[formats.index(text.format)] += len(text.text.strip())
        return formats[amounts.most_common(1)[0][0]] if amounts else {}


def made_closer(passage: GermanPassage, *, without_section: bool) -> etree._Element | None:
    """The w:pPr of the German paragraph when a translation follows; None if it can stay as it is."""
    own = child(passage.element, "w:pPr")
    distances = passage.distances
    apart = distances.get("after", "0") != "0" or distances.get("afterAutospacing", "0") not in ("0", "false")
    if not apart and passage.in_table and not without_section:
        return None
    properties = etree.Element(f"{{{passage.namespace}}}pPr", nsmap=_prefixes(passage.element))
    if own is not None:
        properties.extend([deepcopy(node) for node in own])
    if not passage.in_table:
        drop_properties(properties, "keepNext")
        set_property(properties, "keepNext")
    if apart:
        spacing = set_value(properties, "spacing", after="0")
        for name in ("afterAutospacing", "afterLines"):
            if name in distances:
                spacing.set(f"{{{passage.namespace}}}{name}", "0")
    if without_section:
        drop_properties(properties, "sectPr")
    return properties


def second_paragraph(
    passage: GermanPassage, tokens: Sequence[Token], language: WordLanguage, *, with_section: bool
) -> etree._Element:
    """A w:p under the German one: same place, no number, not in the table of contents, its own direction."""
    paragraph = etree.Element(f"{{{passage.namespace}}}p", nsmap=_prefixes(passage.element))
    paragraph.append(_paragraph_properties(passage, language, with_section=with_section))
    paragraph.extend(second_runs(passage, tokens, language))
    return paragraph


def second_runs(
    passage: GermanPassage, tokens: Iterable[Token], language: WordLanguage
) -> list[etree._Element]:
    """The runs of a translation in the look of the German passage, a little lighter."""
    namespace = passage.namespace
    found: list[etree._Element] = []
    for token in tokens:
        if token.kind in (TAB, BREAK):
            run = new_run("", _run_properties(passage, None), namespace)
            etree.SubElement(run, f"{{{namespace}}}{'tab' if token.kind == TAB else 'br'}")
            found.append(run)
        elif token.kind == RAISED:
            properties = _run_properties(passage, None)
            set_value(properties, "vertAlign", val="superscript")
            found.append(new_run(token.text, properties, namespace))
        elif token.kind == NUMBER:
            field = etree.Element(f"{{{namespace}}}fldSimple", {f"{{{namespace}}}instr": f" {token.text} "})
            field.append(new_run("1", _run_properties(passage, None), namespace))
            found.append(field)
        elif language.rtl:
            found += [
                new_run(part.text, _run_properties(passage, language if part.rtl else None), namespace)
                for part in directed_runs(token.text)
            ]
        else:
            found.append(new_run(token.text, _run_properties(passage, language), namespace))
    return found


def _paragraph_properties(
    passage: GermanPassage, language: WordLanguage, *, with_section: bool
) -> etree._Element:
    own = child(passage.element, "w:pPr")
    properties = etree.Element(f"{{{passage.namespace}}}pPr")
    if own is not None:
        properties.extend([deepcopy(node) for node in own])
    section = next((node for node in properties if SHORT[node.tag] == "w:sectPr"), None)
    drop_properties(properties, *_NOT_FOR_A_SECOND)
    if passage.heading:
        drop_properties(properties, "pStyle")
        set_property(properties, "keepNext")
    _set_distances(properties, passage)
    _set_alignment(properties, passage, language)
    if language.rtl:
        set_property(properties, "bidi")
    if passage.numbered:
        number = set_property(properties, "numPr")
        for local in ("ilvl", "numId"):
            etree.SubElement(number, f"{{{passage.namespace}}}{local}", {f"{{{passage.namespace}}}val": "0"})
    mark = set_property(properties, "rPr")
    mark.extend(list(_run_properties(passage, language)))
    if section is not None and with_section:
        properties.append(section)
    return properties


def _set_distances(properties: etree._Element, passage: GermanPassage) -> None:
    distances, namespace = passage.distances, passage.namespace
    spacing = set_value(properties, "spacing", before="0")
    for name in ("beforeAutospacing", "beforeLines"):
        if name in distances:
            spacing.set(f"{{{namespace}}}{name}", "0")
    if passage.heading:
        for name in ("after", "line", "lineRule"):
            spacing.set(
                f"{{{namespace}}}{name}", distances.get(name, {"after": "0", "line": "240"}.get(name, "auto"))
            )
    if not passage.numbered and not passage.heading and distances.get("hanging", "0") == "0":
        return
    left, right = ("start", "end") if namespace == W_STRICT else ("left", "right")
    indent = set_property(properties, "ind")
    indent.attrib.clear()
    for name, setting in ((left, distances.get("left", "0")), (right, distances.get("right", "0"))):
        indent.set(f"{{{namespace}}}{name}", setting)
    indent.set(f"{{{namespace}}}firstLine", "0")


def _set_alignment(properties: etree._Element, passage: GermanPassage, language: WordLanguage) -> None:
    """What stands at the right stays there: in a right-to-left paragraph that is its beginning (17.3.1.13)."""
    alignment = passage.formatted.settings.get("alignment", ("", ""))[0]
    strict = passage.namespace == W_STRICT
    if language.rtl and alignment in _RIGHT:
        alignment = "start" if strict else "left"
    elif not passage.heading:
        return
    set_value(properties, "jc", val=alignment or ("start" if strict else "left"))


def _run_properties(passage: GermanPassage, language: WordLanguage | None) -> etree._Element:
    """`language` None: Latin words, numbers and signs within a right-to-left passage."""
    look = {name: setting for name, (setting, _) in passage.look.items()}
    properties = etree.Element(f"{{{passage.namespace}}}rPr")
    if passage.run is not None:
        properties.extend([deepcopy(node) for node in passage.run])
    drop_properties(properties, *_NOT_TAKEN)
    font = look.get("font", "")
    if passage.heading and font and child(properties, "w:rFonts") is None:
        set_value(properties, "rFonts", ascii=font, hAnsi=font, cs=font)
    if look.get("bold") == "1":
        set_value(properties, "b", **({} if passage.heading else {"val": "0"}))
        set_value(properties, "bCs", **({} if passage.heading else {"val": "0"}))
    colour = look.get("color", AUTO)
    if is_colour(colour) and colour.strip("0"):
        set_value(properties, "color", val=colour)
    elif _on_plain_ground(passage, look):
        set_value(properties, "color", val=_COLOUR)
    size = _smaller(look.get("size", ""))
    set_value(properties, "sz", val=size)
    set_value(properties, "szCs", val=size)
    if language is not None:
        mark_language(properties, language, StyleLook(font, size))
    return properties


def _smaller(size: str) -> str:
    german = int(size) if size.isdecimal() else 20
    return str(max(german - _SMALLER, min(german, SMALLEST)))


def _on_plain_ground(passage: GermanPassage, look: dict[str, str]) -> bool:
    """Whether nothing is painted behind the text: Word turns automatic letters white on dark grounds."""
    if look.get("fill") or look.get("highlight") or passage.formatted.settings.get("background", ("", ""))[0]:
        return False
    if passage.formatted.table[1]:
        return False
    for node in passage.element.iterancestors():
        shading = path(node, "w:tcPr", "w:shd") if SHORT[node.tag] == "w:tc" else None
        if shading is not None and attribute(shading, "fill") not in ("", AUTO, "FFFFFF"):
            return False
        if SHORT[node.tag] == "w:txbxContent":
            return False
    return True


def _prefixes(element: etree._Element) -> dict[str | None, str]:
    """The prefixes that hold where a new element is put, so that it is written with them."""
    return dict(element.nsmap)
