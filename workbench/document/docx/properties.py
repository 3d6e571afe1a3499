"""Reading the properties of runs and paragraphs that say how text looks (17.3.1, 17.3.2)."""

from collections.abc import Mapping

from lxml import etree

from workbench.document.docx.colours import highlight, shading
from workbench.document.docx.names import SHORT, attribute, is_on

Properties = dict[str, str]
"""Property -> value as in the file: sizes in half points, lengths in twentieths of a point, "1"/"0" for switches."""
_SWITCHES = {"w:b": "bold", "w:i": "italic", "w:caps": "caps", "w:vanish": "hidden", "w:rtl": "right_to_left"}
_VALUES = {"w:sz": "size", "w:color": "color", "w:rStyle": "style"}
_OFF = {"w:u": ("underline", "none"), "w:vertAlign": ("raised", "baseline")}
TOGGLES = ("bold", "italic", "caps", "hidden")
"""Set in a paragraph style and in a character style, they cancel each other out (17.7.3)."""


def run_properties(node: etree._Element | None, theme_fonts: Mapping[str, str]) -> Properties:
    """What a w:rPr sets. `theme_fonts`: family by the first letters of a theme's font, "major" and "minor"."""
    found: Properties = {}
    for inner in node if node is not None else ():
        short = SHORT[inner.tag]
        if short in _SWITCHES:
            found[_SWITCHES[short]] = "1" if is_on(inner) else "0"
        elif short in _VALUES:
            found[_VALUES[short]] = attribute(inner, "val")
        elif short in _OFF:
            name, off = _OFF[short]
            found[name] = "0" if attribute(inner, "val") == off else "1"
        elif short == "w:lang":
            _set(found, "language", attribute(inner, "val"))
            _set(found, "language_right_to_left", attribute(inner, "bidi"))
        elif short == "w:rFonts":
            _set(found, "font", _family(inner, theme_fonts))
        else:
            _read_ground(inner, short, found)
    return found


def _read_ground(node: etree._Element, short: str, found: Properties) -> None:
    if short == "w:shd":
        found["fill"] = shading(node)
    elif short == "w:highlight":
        found["highlight"] = highlight(attribute(node, "val"))


def _family(node: etree._Element, theme_fonts: Mapping[str, str]) -> str:
    """The family of Latin text; a theme's font wins over a named one (17.3.2.26)."""
    for name in ("asciiTheme", "hAnsiTheme"):
        theme = attribute(node, name)
        if theme:
            return theme_fonts.get(theme[:5], "")
    return attribute(node, "ascii") or attribute(node, "hAnsi")


def paragraph_properties(node: etree._Element | None) -> Properties:
    """What a w:pPr sets, without the properties of its mark."""
    found: Properties = {}
    for inner in node if node is not None else ():
        short = SHORT[inner.tag]
        if short == "w:pStyle":
            found["style"] = attribute(inner, "val")
        elif short == "w:jc":
            found["alignment"] = attribute(inner, "val")
        elif short == "w:shd":
            found["background"] = shading(inner)
        elif short == "w:numPr":
            found["numbered"] = "1"
        elif short == "w:spacing":
            _set(found, "line", attribute(inner, "line"))
            if attribute(inner, "line"):
                found["line_rule"] = attribute(inner, "lineRule", "auto")
        elif short == "w:ind":
            _set(found, "left", attribute(inner, "left") or attribute(inner, "start"))
            _set(found, "right", attribute(inner, "right") or attribute(inner, "end"))
    return found


def _set(found: Properties, name: str, value: str) -> None:
    if value:
        found[name] = value
