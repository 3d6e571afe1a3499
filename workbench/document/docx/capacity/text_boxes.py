"""How large a text box is inside, where it does not grow with its text.

Source: ECMA-376 part 1, 20.4.2.7 (extent), 21.1.2.1.1 (bodyPr), 20.1.7 (transforms of groups); part 4, 19.1.2 (VML).
"""

import re
from collections.abc import Mapping

from lxml import etree

from workbench.document.docx.names import SHORT, child

Size = tuple[float, float]
"""Width and height in twentieths of a point."""
_EMU_A_TWIP = 635
_DIGITS = 12
_UPRIGHT = ("vert", "vert270", "eaVert", "mongolianVert", "wordArtVert", "wordArtVertRtl")
_INSETS = {"lIns": 91440, "tIns": 45720, "rIns": 91440, "bIns": 45720}
_VML_INSETS = ("0.1in", "0.05in", "0.1in", "0.05in")
_TWIPS = {"pt": 20.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 1440 / 25.4, "pc": 240.0, "px": 15.0, "": 15.0}
_LENGTH = re.compile(r"(-?\d{0,9}\.?\d{1,9})\s*([a-z]*)")


def box_room(content: etree._Element) -> Size | None:
    """The room for lines in a w:txbxContent: along a line, and across all lines.

    None where the box grows, shrinks its text, goes on in another one, or has a size that the file does not tell.
    """
    around = content.getparent()
    shape = None if around is None else around.getparent()
    if around is None or shape is None:
        return None
    if SHORT[shape.tag] == "wps:wsp":
        return _drawing_room(shape, around)
    return _vml_room(shape, around) if SHORT[around.tag] == "v:textbox" else None


def _drawing_room(shape: etree._Element, box: etree._Element) -> Size | None:
    body = child(shape, "wps:bodyPr")
    size = _drawing_size(shape)
    if body is None or size is None or _is_linked(shape, box):
        return None
    fits_itself = any(SHORT[node.tag] in ("?:spAutoFit", "?:normAutofit") for node in body)
    if fits_itself or body.get("wrap") == "none" or body.get("numCol", "1") not in ("0", "1"):
        return None
    left, top, right, bottom = (
        _whole(body.get(name), usual) / _EMU_A_TWIP for name, usual in _INSETS.items()
    )
    return _turned(size[0] - left - right, size[1] - top - bottom, upright=body.get("vert") in _UPRIGHT)


def _is_linked(shape: etree._Element, box: etree._Element) -> bool:
    """Whether text that has no room goes on in another box."""
    if child(shape, "wps:linkedTxbx") is not None:
        return True
    story = box.get("id")
    others = shape.getroottree().iter("{*}linkedTxbx") if story else ()
    return any(node.get("id") == story for node in others)


def _drawing_size(shape: etree._Element) -> Size | None:
    """Size of the shape; in a group it is given in units of the group."""
    extent = shape.find("{*}spPr/{*}xfrm/{*}ext")
    if extent is None:
        extent = next(
            (found for node in shape.iterancestors() for found in node.iterchildren("{*}extent")), None
        )
    if extent is None:
        return None
    width, height = (_whole(extent.get(name), 0) / _EMU_A_TWIP for name in ("cx", "cy"))
    for node in shape.iterancestors():
        if SHORT[node.tag] == "w:p":
            break
        outer, inner = (node.find(f"{{*}}grpSpPr/{{*}}xfrm/{{*}}{name}") for name in ("ext", "chExt"))
        if outer is not None and inner is not None:
            width *= _whole(outer.get("cx"), 1) / (_whole(inner.get("cx"), 1) or 1)
            height *= _whole(outer.get("cy"), 1) / (_whole(inner.get("cy"), 1) or 1)
    return (width, height) if width > 0 and height > 0 else None


def _vml_room(shape: etree._Element, box: etree._Element) -> Size | None:
    style = _declarations(box.get("style"))
    names = {
        f"#{value}" for key, value in shape.attrib.items() if str(key).rpartition("}")[2] in ("id", "spid")
    }
    goes_on = style.get("mso-next-textbox", "") not in ("", *names)
    size = _vml_size(shape)
    if style.get("mso-fit-shape-to-text", "f").startswith("t") or goes_on or size is None:
        return None
    given = [part.strip() for part in (box.get("inset") or "").split(",")]
    sides = [
        _length(part or usual) or 0.0 for part, usual in zip([*given, *[""] * 4], _VML_INSETS, strict=False)
    ]
    return _turned(
        size[0] - sides[0] - sides[2],
        size[1] - sides[1] - sides[3],
        upright=style.get("layout-flow", "").startswith("vertical"),
    )


def _vml_size(shape: etree._Element) -> Size | None:
    style = _declarations(shape.get("style"))
    group = shape.getparent()
    if group is None or SHORT[group.tag] != "v:group":
        width, height = (_length(style.get(name, "")) for name in ("width", "height"))
        return (width, height) if width and height else None
    outer = _vml_size(group)
    units = [_number(part) for part in (group.get("coordsize") or "1000,1000").split(",")]
    width, height = (_number(style.get(name, "")) for name in ("width", "height"))
    if outer is None or len(units) != 2 or not (units[0] and units[1] and width and height):
        return None
    return width * outer[0] / units[0], height * outer[1] / units[1]


def _turned(width: float, height: float, *, upright: bool) -> Size | None:
    if width <= 0 or height <= 0:
        return None
    return (height, width) if upright else (width, height)


def _declarations(style: str | None) -> Mapping[str, str]:
    pairs = (part.partition(":") for part in (style or "").split(";"))
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _length(text: str) -> float | None:
    found = _LENGTH.fullmatch(text)
    return float(found[1]) * _TWIPS[found[2]] if found and found[2] in _TWIPS else None


def _number(text: str) -> float:
    found = _LENGTH.fullmatch(text.strip())
    return float(found[1]) if found else 0.0


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and len(text) <= _DIGITS and text.removeprefix("-").isdecimal() else default
