"""Putting a property at its place: the children of w:pPr and w:rPr have a fixed order (17.3.1.26, 17.3.2.28)."""

from lxml import etree

from workbench.document.docx.names import SHORT, word_namespace

_AFTER_BIDI = {
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents",
    "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl",
    "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange",
}  # fmt: skip
_END_OF_RUN = ("w:cs", "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange")
_FOLLOWERS: dict[str, set[str]] = {
    "bidi": _AFTER_BIDI,
    "rtl": set(_END_OF_RUN),
    "lang": set(_END_OF_RUN[3:]),
}


def set_property(properties: etree._Element, local: str) -> etree._Element:
    """The w:`local` of a w:pPr or w:rPr ("bidi", "rtl", "lang"), made at its place if it isn't there."""
    namespace = word_namespace(properties)
    found = properties.find(f"{{{namespace}}}{local}")
    if found is None:
        found = etree.Element(f"{{{namespace}}}{local}")
        followers = _FOLLOWERS[local]
        place = next(
            (i for i, node in enumerate(properties) if SHORT[node.tag] in followers), len(properties)
        )
        properties.insert(place, found)
    return found


def properties_of(element: etree._Element, local: str) -> etree._Element:
    """The w:pPr of a w:p or w:rPr of a w:r (`local`), made as the first child if it isn't there."""
    namespace = word_namespace(element)
    found = element.find(f"{{{namespace}}}{local}")
    if found is None:
        found = etree.Element(f"{{{namespace}}}{local}")
        element.insert(0, found)
    return found
