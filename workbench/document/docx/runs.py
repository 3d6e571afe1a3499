"""Cutting and building runs (w:r) without copying anything but their formatting."""

import re
from copy import deepcopy

from lxml import etree

from workbench.document.docx.names import SHORT, XML_SPACE, word_namespace
from workbench.document.docx.pieces import SINGLE_CHARACTERS, shown_text

_ELEMENTS = {character: short.partition(":")[2] for short, character in SINGLE_CHARACTERS.items()} | {
    "\n": "br"
}
_SPECIAL = re.compile("([" + "".join(_ELEMENTS) + "])")
_OWN_HISTORY = {"w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo"}


def split_run(run: etree._Element, node: etree._Element, offset: int) -> etree._Element | None:
    """Cut a run before character `offset` of its child `node`; gives the run on the right, None if nothing is there.

    The left part stays the same element. What stands in front of the cut stays, what stands behind moves.
    """
    text = node.text or ""
    if SHORT[node.tag] == "w:t" and 0 < offset < len(text):
        right_text = etree.Element(node.tag)
        set_text(right_text, text[offset:])
        set_text(node, text[:offset])
        moved = [right_text, *node.itersiblings()]
    elif offset == 0:
        if all(SHORT[sibling.tag] == "w:rPr" for sibling in node.itersiblings(preceding=True)):
            return run
        moved = [node, *node.itersiblings()]
    else:
        moved = list(node.itersiblings())
    if not moved:
        return None
    right = etree.Element(run.tag, dict(run.attrib))
    if len(run) and SHORT[run[0].tag] == "w:rPr":
        right.append(deepcopy(run[0]))
    right.extend(moved)
    right.tail, run.tail = run.tail, None
    parent = run.getparent()
    if parent is None:
        raise ValueError("a run outside a paragraph cannot be cut")
    parent.insert(parent.index(run) + 1, right)
    return right


def set_text(node: etree._Element, text: str) -> None:
    """Set the text of a w:t so that Word keeps blanks at its edges."""
    node.text = text
    if text[:1].isspace() or text[-1:].isspace():
        node.set(XML_SPACE, "preserve")


def formatting_of(run: etree._Element | None) -> etree._Element | None:
    """A copy of a run's w:rPr without its own change history, None if it has none."""
    if run is None or not len(run) or SHORT[run[0].tag] != "w:rPr":
        return None
    properties = deepcopy(run[0])
    for node in list(properties):
        if SHORT[node.tag] in _OWN_HISTORY:
            properties.remove(node)
    properties.tail = None
    return properties


def new_run(text: str, formatting: etree._Element | None, namespace: str) -> etree._Element:
    """A run with this text; special hyphens and line breaks become the elements that Word writes for them."""
    run = etree.Element(f"{{{namespace}}}r")
    if formatting is not None:
        run.append(formatting)
    for part in _SPECIAL.split(text):
        if part in _ELEMENTS:
            etree.SubElement(run, f"{{{namespace}}}{_ELEMENTS[part]}")
        elif part:
            set_text(etree.SubElement(run, f"{{{namespace}}}t"), part)
    return run


def same_formatting(first: etree._Element | None, second: etree._Element | None) -> bool:
    """Whether two w:rPr say the same."""
    if first is None or second is None:
        return first is second
    return _canonical(first) == _canonical(second)


def _canonical(element: etree._Element) -> bytes:
    shell = etree.Element("shell")
    shell.append(deepcopy(element))
    return etree.tostring(shell, method="c14n")


def merge_plain_runs(runs: list[etree._Element]) -> None:
    """Join each of these runs with an equally formatted neighbour on its left, where both hold one w:t only."""
    for run in runs:
        left = run.getprevious()
        if left is None or SHORT[left.tag] != "w:r" or (left.tail or "").strip():
            continue
        ours, theirs = _only_text(run), _only_text(left)
        if ours is None or theirs is None or not same_formatting(formatting_of(run), formatting_of(left)):
            continue
        set_text(theirs, shown_text(theirs) + shown_text(ours))
        left.tail = run.tail
        parent = run.getparent()
        if parent is not None:
            run.tail = None
            parent.remove(run)


def _only_text(run: etree._Element) -> etree._Element | None:
    content = [node for node in run if SHORT[node.tag] != "w:rPr"]
    if (
        len(content) == 1
        and SHORT[content[0].tag] == "w:t"
        and content[0].tag == f"{{{word_namespace(run)}}}t"
    ):
        return content[0]
    return None
