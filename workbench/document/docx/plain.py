"""Telling plain paragraphs, whose text can be read at once, from those with fields, links, controls or objects.

Nine of ten paragraphs hold nothing but runs of text. One pass over the part finds them, which keeps opening fast.
"""

from lxml import etree

from workbench.document.docx.names import MC, XML_SPACE, word_namespace

_IN_RUNS = (
    "br", "contentPart", "noBreakHyphen", "softHyphen", "dayShort", "dayLong", "monthShort", "monthLong",
    "yearShort", "yearLong", "footnoteRef", "endnoteRef", "sym", "pgNum", "cr", "tab", "object", "pict", "fldChar",
    "instrText", "ruby", "footnoteReference", "endnoteReference", "drawing", "ptab",
)  # fmt: skip
_IN_PARAGRAPHS = (
    "hyperlink", "fldSimple", "sdt", "smartTag", "customXml", "dir", "bdo", "ins", "del", "moveFrom", "moveTo",
    "subDoc", "txbxContent",
)  # fmt: skip
"""Everything that makes a paragraph more than plain text (17.3.1.22, 17.3.2.25), besides other namespaces."""
_FOREIGN = (
    f"{{{MC}}}AlternateContent",
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath",
    "{http://purl.oclc.org/ooxml/officeDocument/math}oMath",
)
_EDGE = " \t\r\n"


def plain_paragraphs(root: etree._Element) -> dict[etree._Element, str]:
    """The texts of all w:p elements of a part that are plain; what is missing must be read piece by piece."""
    namespace = word_namespace(root)
    paragraph, run_text, text_box, tab, run = (
        f"{{{namespace}}}{local}" for local in ("p", "t", "txbxContent", "tab", "r")
    )
    wanted = [f"{{{namespace}}}{local}" for local in (*_IN_RUNS, *_IN_PARAGRAPHS)]
    parts: dict[etree._Element, list[str]] = {}
    special: set[etree._Element] = set()
    current: list[str] = []
    owner: etree._Element = root
    for node in root.iter(paragraph, run_text, *wanted, *_FOREIGN):
        tag = node.tag
        if tag == paragraph:
            owner = node
            current = parts[node] = []
        elif tag != run_text:
            if tag == text_box:
                special.update(node.iter(paragraph))
            parent = node.getparent()
            if tag != tab or (parent is not None and parent.tag == run):
                special.add(owner)
        elif len(node):
            special.add(owner)
        elif text := node.text:
            if (text[0] in _EDGE or text[-1] in _EDGE) and node.get(XML_SPACE) != "preserve":
                special.add(owner)
            current.append(text)
    return {node: "".join(texts) for node, texts in parts.items() if node not in special}
