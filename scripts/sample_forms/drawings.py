"""The logo (drawn here, an invented one), inline pictures and text boxes."""

import math
import struct
import zlib
from functools import cache

from scripts.sample_forms.markup import AUTO, Xml, escaped, quoted

EMU_PER_MILLIMETRE = 36000
POINTS_PER_MILLIMETRE = 72 / 25.4
LOGO_SIZE = 180  # pixels
LOGO_NAME = "logo"
BLUE, WHITE = (31, 64, 104), (255, 255, 255)
SAMPLES = 3


@cache
def logo() -> bytes:
    """A PNG: a bridge pylon with its cables over two waves, white on blue, in grey levels of one hue.

    The image data is stored, not compressed, so that every zlib gives the same bytes.
    """
    palette = b"".join(bytes(mixed(level / 15)) for level in range(16))
    lines = b"".join(b"\0" + bytes(pixel(x, y) for x in range(LOGO_SIZE)) for y in range(LOGO_SIZE))
    header = struct.pack(">IIBBBBB", LOGO_SIZE, LOGO_SIZE, 8, 3, 0, 0, 0)
    resolution = struct.pack(">IIB", 11811, 11811, 1)  # 300 dpi
    chunks = (
        (b"IHDR", header),
        (b"PLTE", palette),
        (b"pHYs", resolution),
        (b"IDAT", zlib.compress(lines, 0)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, data) for kind, data in chunks)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def mixed(share: float) -> tuple[int, ...]:
    return tuple(round(blue + (white - blue) * share) for blue, white in zip(BLUE, WHITE, strict=True))


def pixel(x: int, y: int) -> int:
    """Palette index 0 (blue) to 15 (white) by sampling the shapes inside the pixel."""
    steps = [(number + 0.5) / SAMPLES for number in range(SAMPLES)]
    hits = sum(is_white((x + dx) / LOGO_SIZE, (y + dy) / LOGO_SIZE) for dx in steps for dy in steps)
    return round(hits / SAMPLES**2 * 15)


def is_white(x: float, y: float) -> bool:
    """Whether the point (0..1, from the top left) belongs to bridge or water."""
    if math.hypot(max(abs(x - 0.5) - 0.42, 0), max(abs(y - 0.5) - 0.42, 0)) > 0.07:
        return True  # outside the rounded square
    pylon = abs(x - 0.5) < 0.035 and 0.12 < y < 0.68
    deck = abs(y - 0.6) < 0.025 and 0.08 < x < 0.92
    cables = any(on_cable(x, y, reach) for reach in (0.14, 0.27, 0.4))
    waves = any(abs(y - level - 0.022 * math.sin(x * 6 * math.pi)) < 0.018 for level in (0.77, 0.87))
    return pylon or deck or cables or (waves and 0.08 < x < 0.92)


def on_cable(x: float, y: float, reach: float) -> bool:
    top = 0.6 - reach * 1.1
    along = abs(x - 0.5) / reach
    return along <= 1 and abs(y - (top + (0.6 - top) * along)) < 0.013


def picture(width: float, height: float, description: str) -> Xml:
    """The logo in the line of text, in millimetres."""
    size = f'cx="{emu(width)}" cy="{emu(height)}"'
    return Xml(
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{AUTO}" name="Logo" descr={quoted(description)}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{PICTURE_URI}"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{LOGO_NAME}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


PICTURE_URI = "http://schemas.openxmlformats.org/drawingml/2006/picture"
SHAPE_URI = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def emu(millimetres: float) -> int:
    return round(millimetres * EMU_PER_MILLIMETRE)


def points(millimetres: float) -> str:
    return f"{millimetres * POINTS_PER_MILLIMETRE:.2f}pt"


def text_box(
    name: str,
    content: Xml,
    *,
    left: float,
    top: float,
    width: float,
    height: float,
    fill: str = "FFFFFF",
    line: str = "7F7F7F",
    page: bool = False,
) -> Xml:
    """A floating text box, written twice as Word does: DrawingML and, for old Words, VML with the same text.

    Millimetres; positions count from the column and the paragraph, with `page` from the page's corner.
    """
    anchors = ("page", "page") if page else ("column", "paragraph")
    choice = shape(name, content, (left, top, width, height), anchors, fill, line)
    fallback = vml_shape(name, content, (left, top, width, height), anchors, fill, line)
    return Xml(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def shape(
    name: str,
    content: str,
    bounds: tuple[float, float, float, float],
    anchors: tuple[str, str],
    fill: str,
    line: str,
) -> str:
    left, top, width, height = (emu(length) for length in bounds)
    return (
        '<w:drawing><wp:anchor distT="36000" distB="36000" distL="114300" distR="114300" simplePos="0"'
        ' relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="{anchors[0]}">'
        f"<wp:posOffset>{left}</wp:posOffset></wp:positionH>"
        f'<wp:positionV relativeFrom="{anchors[1]}"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapSquare wrapText="bothSides"/><wp:docPr id="{AUTO}" name={quoted(name)}/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{SHAPE_URI}"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill><a:ln w="9525">'
        f'<a:solidFill><a:srgbClr val="{line}"/></a:solidFill></a:ln></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="72000" tIns="54000" rIns="72000" bIns="36000"'
        ' anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>'
    )


def vml_shape(
    name: str,
    content: str,
    bounds: tuple[float, float, float, float],
    anchors: tuple[str, str],
    fill: str,
    line: str,
) -> str:
    left, top, width, height = (points(length) for length in bounds)
    horizontal, vertical = (
        anchor.replace("column", "text").replace("paragraph", "text") for anchor in anchors
    )
    lines = (
        f"position:absolute;margin-left:{left};margin-top:{top};width:{width};height:{height}",
        "z-index:251659264;visibility:visible;mso-wrap-style:square;v-text-anchor:top",
        f"mso-position-horizontal:absolute;mso-position-horizontal-relative:{horizontal}",
        f"mso-position-vertical:absolute;mso-position-vertical-relative:{vertical}",
    )
    style = ";".join(lines)
    return (
        f'<w:pict><v:rect id="{AUTO}" o:spid="{AUTO}" alt={quoted(escaped(name))} style="{style}"'
        f' fillcolor="#{fill}" strokecolor="#{line}"><v:textbox inset="2mm,1.5mm,2mm,1mm">'
        f"<w:txbxContent>{content}</w:txbxContent></v:textbox></v:rect></w:pict>"
    )
