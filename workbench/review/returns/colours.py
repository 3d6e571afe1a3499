"""Colours of markings and what they mean in the legend of the test."""

import colorsys
from collections.abc import Mapping

from lxml import etree

from workbench.document.docx.names import attribute, child

LEGEND: Mapping[str, str] = {"yellow": "unklar", "green": "gut"}
"""What the sheets tell readers: yellow is unclear, green is good."""
GERMAN_COLOURS: Mapping[str, str] = {
    "gelb": "yellow", "grün": "green", "gruen": "green", "rot": "red", "blau": "blue", "türkis": "cyan",
    "rosa": "magenta", "lila": "magenta", "grau": "gray", "orange": "orange", "schwarz": "black",
}  # fmt: skip
_FAMILIES = {
    "darkyellow": "yellow", "darkgreen": "green", "darkred": "red", "darkblue": "blue", "darkcyan": "cyan",
    "darkmagenta": "magenta", "darkgray": "gray", "lightgray": "gray", "none": "", "white": "",
}  # fmt: skip
_HUES = (
    (15, "red"),
    (42, "orange"),
    (72, "yellow"),
    (165, "green"),
    (200, "cyan"),
    (260, "blue"),
    (335, "magenta"),
)
_COLOURFUL = 0.25
"""Less saturated grounds are grey: a form has such fields itself."""


def highlight_colour(properties: etree._Element | None) -> str:
    """The family of the colour that a w:rPr marks its run with ("yellow", "green" ...); "" for none."""
    if properties is None:
        return ""
    named = attribute_of(properties, "w:highlight", "val").lower()
    if named and (family := _FAMILIES.get(named, named)):
        return family
    fill = attribute_of(properties, "w:shd", "fill").lstrip("#")
    return _family_of(fill)


def attribute_of(properties: etree._Element, short: str, local: str) -> str:
    """The attribute of a child, "" if there is no such child."""
    found = child(properties, short)
    return "" if found is None else attribute(found, local)


def _family_of(fill: str) -> str:
    try:
        red, green, blue = (int(fill[at : at + 2], 16) / 255 for at in (0, 2, 4))
    except ValueError:
        return ""
    hue, saturation, value = colorsys.rgb_to_hsv(red, green, blue)
    if len(fill) != 6 or saturation < _COLOURFUL or value < _COLOURFUL:
        return ""
    return next((family for limit, family in _HUES if hue * 360 < limit), "red")
