"""Telling plain paragraphs, whose text can be read at once, from those with fields, links, controls or objects.

Nine of ten paragraphs hold nothing but runs of text. libxml2 finds the others in one pass, which keeps opening fast.
"""

from functools import cache

from lxml import etree

from workbench.document.docx.names import XML_SPACE, word_namespace

_QUIET = (
    "proofErr",
    "bookmarkStart",
    "bookmarkEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "permStart",
    "permEnd",
)
_SPECIAL = (
    "descendant::w:p[w:r/*[not(self::w:t or self::w:rPr or self::w:lastRenderedPageBreak)]"
    " or *[not(self::w:r or self::w:pPr or {quiet})] or ancestor::w:p]"
).format(quiet=" or ".join(f"self::w:{name}" for name in _QUIET))
_EDGE = " \t\r\n"


@cache
def _special(namespace: str) -> etree.XPath:
    return etree.XPath(_SPECIAL, namespaces={"w": namespace})


def plain_paragraphs(root: etree._Element) -> dict[etree._Element, str]:
    """The texts of all w:p elements of a part that are plain; what is missing must be read piece by piece."""
    namespace = word_namespace(root)
    paragraph, run_text = f"{{{namespace}}}p", f"{{{namespace}}}t"
    parts: dict[etree._Element, list[str]] = {}
    special: set[object] = set(_special(namespace)(root))
    current: list[str] = []
    owner: etree._Element = root
    for node in root.iter(paragraph, run_text):
        if node.tag == paragraph:
            owner = node
            current = parts[node] = []
        elif len(node):
            special.add(owner)
        elif text := node.text:
            if (text[0] in _EDGE or text[-1] in _EDGE) and node.get(XML_SPACE) != "preserve":
                special.add(owner)
            current.append(text)
    return {node: "".join(texts) for node, texts in parts.items() if node not in special}
