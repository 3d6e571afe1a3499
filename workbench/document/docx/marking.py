"""A copy of a Word file in which passages can be found again: hidden bookmarks and document properties.

Bookmarks (17.13.6) whose names begin with "_" are not listed in Word. Custom properties: ECMA-376 part 1, 15.2.12.2.
Only the paragraphs that get a bookmark and the parts of the properties change.
"""

from collections.abc import Mapping
from copy import deepcopy
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from workbench.document.docx.comments import before_end
from workbench.document.docx.names import SHORT, attribute, word_namespace
from workbench.document.docx.package import CONTENT_TYPES, Package
from workbench.document.docx.splicing import splice

if TYPE_CHECKING:
    from workbench.document.docx.reader import DocxForm

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_PART = "docProps/custom.xml"


def marked_copy(form: "DocxForm", names: Mapping[str, str], properties: Mapping[str, str]) -> bytes:
    """The file with a bookmark over each named segment (bookmark by segment id) and with these custom properties.

    Segments in text boxes, headers and notes get none: Word allows it, but loses them there. A file that already has
    custom properties keeps them.
    """
    package = form.package
    changes: dict[etree._Element, etree._Element] = {}
    numbers = count(_first_free(package))
    for segment, place in form.places.items():
        if segment in names and place.part == package.main and not _is_nested(place.element):
            copy = deepcopy(place.element)
            _put_around(copy, names[segment], str(next(numbers)))
            changes[place.element] = copy
    changed, added = custom_property_parts(package, properties)
    if changes:
        root, data = package.root(package.main), package.archive.read(package.main)
        changed[package.main] = splice(data, root, changes, package.main, package.archive.name)
    return package.archive.replaced(changed, added)


def _put_around(paragraph: etree._Element, name: str, number: str) -> None:
    namespace = word_namespace(paragraph)
    start = etree.Element(f"{{{namespace}}}bookmarkStart")
    end = etree.Element(f"{{{namespace}}}bookmarkEnd")
    for node in (start, end):
        node.set(f"{{{namespace}}}id", number)
    start.set(f"{{{namespace}}}name", name)
    paragraph.insert(1 if len(paragraph) and SHORT[paragraph[0].tag] == "w:pPr" else 0, start)
    paragraph.append(end)


def _is_nested(element: etree._Element) -> bool:
    return any(
        SHORT[ancestor.tag] in ("w:p", "w:txbxContent") for ancestor in element.iterancestors()
    ) or any(SHORT[inner.tag] == "w:txbxContent" for inner in element.iter())


def _first_free(package: Package) -> int:
    used = [
        int(name)
        for node in package.root(package.main).iter()
        if SHORT[node.tag] == "w:bookmarkStart" and (name := attribute(node, "id")).isdecimal()
    ]
    return max((number for number in used if number < 10**8), default=0) + 1


def custom_property_parts(
    package: Package, properties: Mapping[str, str]
) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Changed and added parts that give the file these custom properties beside those it has."""
    existing = package.related("", "custom-properties")
    if existing:
        part = existing[0].target
        root = deepcopy(package.root(part))
        for node in [item for item in root if item.get("name") in properties]:
            root.remove(node)
        _add(root, properties)
        return {part: _xml(root)}, {}
    if _PART in package.archive:
        return {}, {}
    root = etree.Element(f"{{{_PROPERTIES}}}Properties", nsmap={None: _PROPERTIES, "vt": _VALUES})
    _add(root, properties)
    archive = package.archive
    types = next(name for name in archive.names if name.lower() == CONTENT_TYPES.lower())
    relations = package.relationships_part("")
    override = f'<Override PartName="/{_PART}" ContentType="{_CONTENT_TYPE}"/>'.encode()
    entry = f'<Relationship Id="rIdWorkbenchProperties" Type="{_RELATION}" Target="{_PART}"/>'.encode()
    changed = {
        types: before_end(archive.read(types), "Types", override),
        relations: before_end(archive.read(relations), "Relationships", entry),
    }
    return changed, {_PART: _xml(root)}


def _add(root: etree._Element, properties: Mapping[str, str]) -> None:
    numbers = [int(node.get("pid", "1")) for node in root if str(node.get("pid", "")).isdecimal()]
    for number, (name, text) in enumerate(properties.items(), max(numbers, default=1) + 1):
        node = etree.SubElement(root, f"{{{_PROPERTIES}}}property")
        node.attrib.update({"fmtid": _FORMAT_ID, "pid": str(number), "name": name})
        etree.SubElement(node, f"{{{_VALUES}}}lpwstr").text = text


def _xml(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
