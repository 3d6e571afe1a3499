"""Putting a property at its place: the children of property elements have a fixed order (ECMA-376 part 1, annex A)."""

from lxml import etree

from workbench.document.docx.names import SHORT, word_namespace

_ORDERS = {
    "w:pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
        "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
        "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
    ),
    "w:rPr": (
        "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
        "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
        "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
    ),
    "w:tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
        "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange"
    ),
    "w:sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType "
        "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange"
    ),
}
"""Elements of later versions of Word (w14:shadow) stand behind all others, before the w:...Change."""

_PLACES = {
    properties: {f"w:{local}": place for place, local in enumerate(order.split())}
    for properties, order in _ORDERS.items()
}


def set_property(properties: etree._Element, local: str) -> etree._Element:
    """The w:`local` of a w:pPr, w:rPr, w:tblPr or w:sectPr, made at its place if it isn't there."""
    namespace = word_namespace(properties)
    found = properties.find(f"{{{namespace}}}{local}")
    if found is None:
        found = etree.Element(f"{{{namespace}}}{local}")
        places = _PLACES[SHORT[properties.tag]]
        own, behind_all = places[f"w:{local}"], len(places) - 1
        place = next(
            (i for i, node in enumerate(properties) if places.get(SHORT[node.tag], behind_all) > own),
            len(properties),
        )
        properties.insert(place, found)
    return found


def set_value(properties: etree._Element, local: str, **values: str) -> etree._Element:
    """`set_property` with these attributes of the Word namespace set on it."""
    found = set_property(properties, local)
    for name, setting in values.items():
        found.set(f"{{{word_namespace(properties)}}}{name}", setting)
    return found


def drop_properties(properties: etree._Element, *locals_: str) -> None:
    """Take these settings out of a property element."""
    wanted = {f"w:{local}" for local in locals_}
    for node in [node for node in properties if SHORT[node.tag] in wanted]:
        properties.remove(node)


def properties_of(element: etree._Element, local: str) -> etree._Element:
    """The w:pPr of a w:p or w:rPr of a w:r (`local`), made as the first child if it isn't there."""
    namespace = word_namespace(element)
    found = element.find(f"{{{namespace}}}{local}")
    if found is None:
        found = etree.Element(f"{{{namespace}}}{local}")
        element.insert(0, found)
    return found
