"""Pictures, shapes and charts with their alternative texts (20.4.2.5 docPr; 14.1.2.19 VML shape)."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from workbench.document.docx.names import SHORT
from workbench.model.structure import CHART, OBJECT, PICTURE, SHAPE, TEXT_BOX

_DRAWINGS = ("{*}drawing", "{*}pict", "{*}object")


@dataclass(frozen=True, slots=True)
class Drawn:
    """Something drawn: its element, kind, alternative text, and whether it is marked as decoration."""

    element: etree._Element
    kind: str
    description: str
    decorative: bool


def drawn(root: etree._Element) -> Iterator[Drawn]:
    """Everything drawn in a part, in document order; the copies for older programs are left out."""
    for node in root.iter(*_DRAWINGS):
        if any(SHORT[outer.tag] == "mc:Fallback" for outer in node.iterancestors()):
            continue
        yield _described(node) if SHORT[node.tag] == "w:drawing" else _old(node)


def _described(drawing: etree._Element) -> Drawn:
    properties = drawing.find(".//{*}docPr")
    given = {} if properties is None else dict(properties.attrib)
    mark = None if properties is None else properties.find(".//{*}decorative")
    decorative = mark is not None and mark.get("val") in ("1", "true")
    return Drawn(drawing, _kind(drawing), _text(given.get("descr"), given.get("title")), decorative)


def _kind(drawing: etree._Element) -> str:
    if next(drawing.iter("{*}txbxContent"), None) is not None:
        return TEXT_BOX
    data = next(drawing.iter("{*}graphicData"), None)
    kind = "" if data is None else (data.get("uri") or "").rpartition("/")[2]
    if kind in ("chart", "diagram", "chartex"):
        return CHART
    return PICTURE if next(drawing.iter("{*}blip"), None) is not None else SHAPE


def _old(node: etree._Element) -> Drawn:
    """A drawing of older programs; a rule across the page is a decoration."""
    shape = next(
        (inner for inner in node.iter() if SHORT[inner.tag].startswith("v:") and len(inner.attrib)), None
    )
    data = node.find(".//{*}imagedata")
    alternative = None if shape is None else shape.get("alt")
    title = None if data is None else data.get("{urn:schemas-microsoft-com:office:office}title")
    if next(node.iter("{*}txbxContent"), None) is not None:
        kind = TEXT_BOX
    elif SHORT[node.tag] == "w:object":
        kind = OBJECT
    else:
        kind = PICTURE if data is not None else SHAPE
    ruler = shape is not None and shape.get("{urn:schemas-microsoft-com:office:office}hr") in (
        "t",
        "true",
        "1",
    )
    return Drawn(node, kind, _text(alternative, title), ruler)


def _text(*given: str | None) -> str:
    return next((text.strip() for text in given if text and text.strip()), "")
