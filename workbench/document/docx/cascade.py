"""What text looks like after defaults, table style, paragraph style, character style and direct settings (17.7.2)."""

from collections.abc import Mapping

from lxml import etree

from workbench.document.docx.colours import shading
from workbench.document.docx.names import SHORT, attribute, child, is_on_attribute, path, value
from workbench.document.docx.properties import TOGGLES, Properties, paragraph_properties, run_properties
from workbench.document.docx.style_names import shown_style_name

Resolved = dict[str, tuple[str, str]]
"""Property -> value and the shown name of the style that sets it ("" = set at the text itself)."""
_DEPTH = 40


class Cascade:
    """The style sheet as inherited settings. Unknown styles set nothing, as in Word."""

    def __init__(self, root: etree._Element | None, theme_fonts: Mapping[str, str]) -> None:
        self.theme_fonts = theme_fonts
        self.default_paragraph = ""
        self._elements: dict[str, etree._Element] = {}
        self._chains: dict[tuple[str, str], Resolved] = {}
        for style in root if root is not None else ():
            if SHORT[style.tag] == "w:style":
                self._elements[attribute(style, "styleId")] = style
                if attribute(style, "type") == "paragraph" and is_on_attribute(style, "default"):
                    self.default_paragraph = attribute(style, "styleId")
        cause = self.name(self.default_paragraph) or "Standard"
        defaults = child(root, "w:docDefaults")
        self._run_defaults = _from(
            run_properties(path(defaults, "w:rPrDefault", "w:rPr"), theme_fonts), cause
        )
        self._paragraph_defaults = _from(paragraph_properties(path(defaults, "w:pPrDefault", "w:pPr")), cause)

    def name(self, style_id: str) -> str:
        """The name of a style as a German Word shows it, "" for an unknown one."""
        return shown_style_name(value(self._elements.get(style_id), "w:name"))

    def paragraph(self, table_style: str, style_id: str) -> Resolved:
        """Settings of paragraphs in this style, in a table with that style ("" = in none)."""
        return {
            **self._paragraph_defaults,
            **self._chain(table_style, "w:pPr"),
            **self._chain(style_id, "w:pPr"),
        }

    def run(self, table: tuple[str, bool], style_id: str, character_style: str) -> Resolved:
        """Settings of text in a paragraph and a character style, before its direct settings.

        `table`: style of the table around it, and whether it stands in a first row with a look of its own.
        """
        around = {**self._chain(table[0], "w:rPr"), **(self._first_row(table[0]) if table[1] else {})}
        paragraph = {**around, **self._chain(style_id, "w:rPr")}
        resolved = {**self._run_defaults, **paragraph}
        for name, (setting, cause) in self._chain(character_style, "w:rPr").items():
            both = name in TOGGLES and setting == "1" == paragraph.get(name, ("0", ""))[0]
            resolved[name] = ("0" if both else setting, cause)
        return resolved

    def direct(self, node: etree._Element | None) -> Properties:
        """What a w:rPr sets itself."""
        return run_properties(node, self.theme_fonts)

    def cell_background(self, table_style: str, *, first_row: bool) -> str:
        """The colour that a table style gives its cells, "" for none."""
        found = ""
        for style in reversed(self._ancestors(table_style)):
            parts = [child(style, "w:tcPr")]
            if first_row:
                parts += [child(part, "w:tcPr") for part in _conditional(style, "firstRow")]
            for part in parts:
                node = child(part, "w:shd")
                found = (shading(node) or found) if node is not None else found
        return found

    def _first_row(self, table_style: str) -> Resolved:
        found: Properties = {}
        for style in reversed(self._ancestors(table_style)):
            for part in _conditional(style, "firstRow"):
                found.update(self.direct(child(part, "w:rPr")))
        return _from(found, self.name(table_style))

    def _chain(self, style_id: str, part: str) -> Resolved:
        """What a style and those that it is based on set, the nearest one winning."""
        known = self._chains.get((style_id, part))
        if known is None:
            known = self._chains[style_id, part] = {}
            for style in reversed(self._ancestors(style_id)):
                node = child(style, part)
                own = paragraph_properties(node) if part == "w:pPr" else self.direct(node)
                known.update(_from(own, shown_style_name(value(style, "w:name"))))
        return known

    def _ancestors(self, style_id: str) -> list[etree._Element]:
        """The style, then what it is based on."""
        found: list[etree._Element] = []
        while style_id in self._elements and len(found) < _DEPTH:
            found.append(self._elements[style_id])
            style_id = value(found[-1], "w:basedOn")
        return found


def _from(properties: Properties, cause: str) -> Resolved:
    return {name: (setting, cause) for name, setting in properties.items()}


def _conditional(style: etree._Element, kind: str) -> list[etree._Element]:
    return [node for node in style if SHORT[node.tag] == "w:tblStylePr" and attribute(node, "type") == kind]


def theme_fonts(root: etree._Element | None) -> dict[str, str]:
    """Latin families of a theme's headings ("major") and text ("minor"), by the first letters of w:asciiTheme."""
    found: dict[str, str] = {}
    for kind in ("major", "minor"):
        for node in root.iter(f"{{*}}{kind}Font") if root is not None else ():
            latin = node.find("{*}latin")
            if latin is not None:
                found[kind] = latin.get("typeface") or ""
    return found
