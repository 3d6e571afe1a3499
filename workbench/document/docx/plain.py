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
    paragraph, run_text = f"{{{namespace}}}p", f"{{{namespace}}}t"
    special = _special_paragraphs(root, namespace)
    parts: dict[etree._Element, list[str]] = {}
    current: list[str] = []
    owner: etree._Element = root
    for node in root.iter(paragraph, run_text):
        text = node.text
        if not text or text.isspace():
            if node.tag == paragraph:
                owner = node
                current = parts[node] = []
                continue
        elif text[0] not in _EDGE and text[-1] not in _EDGE:
            current.append(text)
            if len(node):
                special.add(owner)
            continue
        if len(node) or (text and node.get(XML_SPACE) != "preserve"):
            special.add(owner)
        current.append(text or "")
    return {node: "".join(texts) for node, texts in parts.items() if node not in special}


def _special_paragraphs(root: etree._Element, namespace: str) -> set[etree._Element]:
    """The paragraphs around anything that is more than text of a run, and those in text boxes."""
    paragraph, text_box, tab, run = (f"{{{namespace}}}{local}" for local in ("p", "txbxContent", "tab", "r"))
    wanted = [f"{{{namespace}}}{local}" for local in (*_IN_RUNS, *_IN_PARAGRAPHS)]
    special: set[etree._Element] = set()
    for node in root.iter(*wanted, *_FOREIGN):
        parent = node.getparent()
        if node.tag == tab and parent is not None and parent.tag != run:
            continue  # a tab stop of the paragraph's settings
        special.update(node.iterancestors(paragraph))
        if node.tag == text_box:
            special.update(node.iter(paragraph))
    return special
