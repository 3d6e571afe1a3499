"""What the style sheet says about a paragraph or run: heading level, list, hidden."""

from dataclasses import dataclass

from lxml import etree

from workbench.document.docx.names import SHORT, attribute, child, is_on, is_on_attribute, path, value

_HEADING_NAMES = ("heading ", "überschrift ")


@dataclass(frozen=True, slots=True)
class StyleFacts:
    """Heading level (1-9, 0 = none), list (numId, level) and whether text in this style is hidden."""

    heading: int = 0
    list_id: str = ""
    list_level: int = 0
    hidden: bool = False


class Styles:
    """The style sheet; answers with inherited values (17.7.4.3 basedOn)."""

    def __init__(self, root: etree._Element | None) -> None:
        """`hides` tells whether any style has a setting for hidden text."""
        self._elements: dict[str, etree._Element] = {}
        self._facts: dict[str, StyleFacts] = {}
        self.default_paragraph = ""
        self.hides = root is not None and next(root.iter("{*}vanish"), None) is not None
        for style in root if root is not None else ():
            if SHORT[style.tag] == "w:style":
                style_id = attribute(style, "styleId")
                self._elements[style_id] = style
                if attribute(style, "type") == "paragraph" and is_on_attribute(style, "default"):
                    self.default_paragraph = style_id

    def __contains__(self, style_id: str) -> bool:
        return style_id in self._elements

    def facts(self, style_id: str) -> StyleFacts:
        """The facts of a style; an unknown id gives the defaults, as Word does."""
        known = self._facts.get(style_id)
        if known is None:
            known = self._facts[style_id] = self._resolve(style_id)
        return known

    def _resolve(self, style_id: str) -> StyleFacts:
        heading: int | None = None
        list_id: str | None = None
        list_level: int | None = None
        hidden: bool | None = None
        visited: set[str] = set()
        while style_id in self._elements and style_id not in visited:
            visited.add(style_id)
            style = self._elements[style_id]
            paragraph = child(style, "w:pPr")
            if heading is None:
                heading = _heading_level(style, paragraph)
            if list_id is None and value(paragraph, "w:numPr", "w:numId"):
                list_id = value(paragraph, "w:numPr", "w:numId")
            if list_level is None and value(paragraph, "w:numPr", "w:ilvl"):
                list_level = int(value(paragraph, "w:numPr", "w:ilvl"))
            vanish = path(style, "w:rPr", "w:vanish")
            if hidden is None and vanish is not None:
                hidden = is_on(vanish)
            style_id = value(style, "w:basedOn")
        return StyleFacts(heading or 0, list_id or "", list_level or 0, bool(hidden))


def _heading_level(style: etree._Element, paragraph: etree._Element | None) -> int | None:
    outline = value(paragraph, "w:outlineLvl")
    if outline.isdecimal():
        return int(outline) + 1 if int(outline) < 9 else 0
    name = value(style, "w:name").lower()
    if name in ("title", "titel"):
        return 1
    for start in _HEADING_NAMES:
        if name.startswith(start) and name[len(start) :].isdecimal():
            return min(int(name[len(start) :]), 9)
    return None


def paragraph_facts(properties: etree._Element | None, styles: Styles) -> StyleFacts:
    """What a w:pPr says: its style's facts and its own direct settings, which win (numId 0 ends a list)."""
    if properties is None:
        return styles.facts(styles.default_paragraph)
    style = styles.default_paragraph
    outline, numbered = "", None
    for node in properties:
        short = SHORT[node.tag]
        if short == "w:pStyle":
            style = attribute(node, "val")
        elif short == "w:outlineLvl":
            outline = attribute(node, "val")
        elif short == "w:numPr":
            numbered = node
    facts = styles.facts(style)
    if not outline and numbered is None:
        return facts
    heading = (int(outline) + 1) % 10 if outline.isdecimal() else facts.heading
    list_id = value(numbered, "w:numId")
    level = value(numbered, "w:ilvl")
    own_level = int(level) if level.isdecimal() else 0 if list_id else facts.list_level
    return StyleFacts(heading, facts.list_id if not list_id else list_id.lstrip("0"), own_level, facts.hidden)
