"""Short names for XML elements, the same for Transitional and Strict Word files.

Source: ECMA-376 part 1 (Strict URIs) and part 4 (Transitional URIs); Microsoft [MS-DOCX] for w14 and wps.
"""

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
R_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_PREFIXES = {
    W: "w",
    W_STRICT: "w",
    R: "r",
    R_STRICT: "r",
    W14: "w14",
    MC: "mc",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    "urn:schemas-microsoft-com:vml": "v",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
}


class _ShortNames(dict[object, str]):
    """Remembers the short name of each tag; comments and processing instructions have the name ""."""

    def __missing__(self, tag: object) -> str:
        short = ""
        if isinstance(tag, str):
            uri, _, local = tag.rpartition("}")
            prefix = _PREFIXES.get(uri[1:])
            short = f"{prefix}:{local}" if prefix else f"?:{local}"
        self[tag] = short
        return short


SHORT: dict[object, str] = _ShortNames()
"""Clark-notation tag -> short name such as "w:p"; "?:name" in namespaces that don't concern us."""


def attribute(element: etree._Element, local: str, default: str = "") -> str:
    """The element's attribute `local` of the Word namespace (Transitional or Strict)."""
    get = element.get
    value = get(f"{{{W}}}{local}")
    if value is None:
        value = get(f"{{{W_STRICT}}}{local}")
    return default if value is None else value


def is_on(element: etree._Element | None) -> bool:
    """Whether a toggle element such as w:vanish is there and not switched off (17.17.4 ST_OnOff)."""
    return element is not None and attribute(element, "val", "true") not in ("0", "false", "off")


def is_on_attribute(element: etree._Element, local: str) -> bool:
    """Whether an attribute of type ST_OnOff is there and on."""
    return attribute(element, local, "0") in ("1", "true", "on")


def child(element: etree._Element | None, short: str) -> etree._Element | None:
    """The first child with this short name."""
    if element is not None:
        for node in element:
            if SHORT[node.tag] == short:
                return node
    return None


def path(element: etree._Element | None, *shorts: str) -> etree._Element | None:
    """Follow first children by their short names."""
    for short in shorts:
        element = child(element, short)
    return element


def value(element: etree._Element | None, *shorts: str) -> str:
    """The `w:val` of the element at this path, "" if there is none."""
    found = path(element, *shorts)
    return "" if found is None else attribute(found, "val")


def word_namespace(element: etree._Element) -> str:
    """The Word namespace in which this element lives: new elements beside it must use the same."""
    return W_STRICT if str(element.tag).startswith(f"{{{W_STRICT}}}") else W
