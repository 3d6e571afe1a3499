"""A translated form that runs from right to left: its tables begin at the right, its sections are mirrored."""

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from workbench.document.docx.archive import read_archive
from workbench.document.docx.names import SHORT, attribute, child, path, word_namespace
from workbench.document.docx.order import set_property
from workbench.document.docx.package import Package
from workbench.document.docx.patching import Patches, patched

_FLOATING = {"w:framePr", "w:tblpPr", "v:shape", "v:rect"}


def mirrored(data: bytes, name: str) -> bytes:
    """The file with tables and sections turned whose paragraphs are mostly right to left; else as it is."""
    package = Package(read_archive(data, name))
    parts = [
        package.main,
        *(item.target for item in package.related(package.main, "header", "footer", "footnotes")),
    ]
    changed = {}
    for part in parts:
        root = package.root(part)
        patches = Patches()
        _turn_tables(root, patches)
        if part == package.main:
            _turn_sections(root, patches)
        if patches:
            changed[part] = patched(package.archive.read(part), root, patches, part, name)
    return package.archive.replaced(changed, {}) if changed else data


def _turn_tables(root: etree._Element, patches: Patches) -> None:
    for table in root.iter("{*}tbl"):
        properties = child(table, "w:tblPr")
        if properties is not None and _is_turned(table) and child(properties, "w:bidiVisual") is None:
            turned = _copy(properties)
            set_property(turned, "bidiVisual")
            patches.replaced[properties] = turned


def _turn_sections(root: etree._Element, patches: Patches) -> None:
    """Columns begin at the right; a gutter and unequal margins change sides if nothing stands at a fixed place."""
    if not _is_turned(root):
        return
    fixed = any(SHORT[node.tag] in _FLOATING or str(node.tag).endswith("}anchor") for node in root.iter("*"))
    for section in root.iter("{*}sectPr"):
        turned = _copy(section)
        set_property(turned, "bidi")
        margins = child(turned, "w:pgMar")
        if margins is not None and attribute(margins, "gutter", "0") != "0":
            set_property(turned, "rtlGutter")
        if margins is not None and not fixed:
            namespace = word_namespace(margins)
            left, right = attribute(margins, "left"), attribute(margins, "right")
            if left and right:
                margins.set(f"{{{namespace}}}left", right)
                margins.set(f"{{{namespace}}}right", left)
        patches.replaced[section] = turned


def _is_turned(container: etree._Element) -> bool:
    """Whether most of the paragraphs with text run from right to left."""
    written = [paragraph for paragraph in container.iter("{*}p") if _has_text(paragraph)]
    turned = sum(path(paragraph, "w:pPr", "w:bidi") is not None for paragraph in written)
    return turned * 2 > len(written)


def _has_text(paragraph: etree._Element) -> bool:
    return any(any(map(str.isalpha, text.text or "")) for text in _texts(paragraph))


def _texts(paragraph: etree._Element) -> Iterator[etree._Element]:
    for text in paragraph.iter("{*}t"):
        if not any(SHORT[node.tag] == "w:sdtContent" for node in _between(text, paragraph)):
            yield text


def _between(node: etree._Element, outer: etree._Element) -> Iterator[etree._Element]:
    for ancestor in node.iterancestors():
        if ancestor is outer:
            return
        yield ancestor


def _copy(element: etree._Element) -> etree._Element:
    copy = deepcopy(element)
    copy.tail = None
    return copy
