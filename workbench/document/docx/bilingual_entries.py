"""Entries of drop-down lists in two languages: what is chosen still begins with the German word."""

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from workbench.document.docx.names import SHORT, attribute, child, word_namespace

LONGEST_LEGACY = 50
"""Characters that Word allows in an entry of an older drop-down field (17.16.9)."""


def list_items(paragraph: etree._Element, text: str) -> list[etree._Element]:
    """The w:listItem and w:listEntry with this text in the fields of a w:p and in the controls around it."""
    return [node for node in _items(paragraph) if shown_entry(node) == text]


def shown_entry(node: etree._Element) -> str:
    """What Word shows of an entry."""
    if SHORT[node.tag] == "w:listEntry":
        return attribute(node, "val")
    return attribute(node, "displayText") or attribute(node, "value")


def in_two_languages(node: etree._Element, translation: str) -> etree._Element | None:
    """The entry with both texts; the value that the form hands on stays. None where Word has no room for both."""
    both = f"{shown_entry(node)} / {translation}"
    entry, namespace = deepcopy(node), word_namespace(node)
    entry.tail = None
    if SHORT[node.tag] == "w:listEntry":
        if len(both) > LONGEST_LEGACY:
            return None
        entry.set(f"{{{namespace}}}val", both)
        return entry
    entry.set(f"{{{namespace}}}displayText", both)
    entry.set(f"{{{namespace}}}value", attribute(node, "value") or shown_entry(node))
    return entry


def _items(paragraph: etree._Element) -> Iterator[etree._Element]:
    for node in paragraph.iter("{*}listItem", "{*}listEntry"):
        if SHORT[node.tag] in ("w:listItem", "w:listEntry"):
            yield node
    for control in paragraph.iterancestors("{*}sdt"):
        properties = child(control, "w:sdtPr")
        for kind in properties if properties is not None else ():
            if SHORT[kind.tag] in ("w:dropDownList", "w:comboBox"):
                yield from (node for node in kind if SHORT[node.tag] == "w:listItem")
