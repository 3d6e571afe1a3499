"""Tables, pictures, links, fields, languages and title of a Word file, for those who have it read aloud."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from workbench.document.docx.controls import control_kind
from workbench.document.docx.merged_cells import column_span
from workbench.document.docx.names import SHORT, attribute, child, is_on, path, value
from workbench.document.docx.pictures import drawn
from workbench.model.structure import FieldName, Link, Picture, TableFacts

_LEGACY = {"w:textInput": "text_field", "w:checkBox": "checkbox", "w:ddList": "dropdown"}
_FILLED_IN = frozenset(_LEGACY.values()) | {"date"}
Locate = Callable[[etree._Element], str]
"""The id of the segment in which an element stands, else of the nearest one; "" if there is none at all."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the file with its external addresses by relationship id."""

    root: etree._Element
    addresses: Mapping[str, str]
    in_margin: bool


def tables(parts: Sequence[Part], locate: Locate) -> Iterator[TableFacts]:
    """Every table with text, nested ones after the one around them."""
    for part in parts:
        for table in part.root.iter("{*}tbl"):
            if SHORT[table.tag] != "w:tbl" or _is_copy(table):
                continue
            rows = [row for row in table.iter("{*}tr") if next(row.iterancestors("{*}tbl")) is table]
            first = next(table.iter("{*}p"), None)
            if first is None or not rows:
                continue
            headers = 0
            for row in rows:
                if not is_on(path(row, "w:trPr", "w:tblHeader")):
                    break
                headers += 1
            columns = max(sum(SHORT[cell.tag] in ("w:tc", "w:sdt") for cell in row) for row in rows)
            yield TableFacts(locate(first), len(rows), columns, headers, tuple(_wide(rows)))


def _wide(rows: Sequence[etree._Element]) -> Iterator[tuple[int, int, int]]:
    for number, row in enumerate(rows):
        text = value(row, "w:trPr", "w:gridBefore")
        column = int(text) if text.isdecimal() else 0
        for cell in row.iter("{*}tc"):
            if next(cell.iterancestors("{*}tr")) is not row:
                continue
            span = column_span(cell)
            if span > 1:
                yield number, column, span
            column += span


def pictures(parts: Sequence[Part], locate: Locate) -> Iterator[Picture]:
    """Everything drawn."""
    for part in parts:
        for item in drawn(part.root):
            yield Picture(locate(item.element), item.kind, item.description, item.decorative, part.in_margin)


def links(parts: Sequence[Part], locate: Locate) -> Iterator[Link]:
    """Links as elements, as simple fields and as complex fields; those that a table of contents makes are left out."""
    for part in parts:
        for node in part.root.iter("{*}hyperlink", "{*}fldSimple", "{*}instrText"):
            if _is_copy(node):
                continue
            target, text = _link(node, part.addresses)
            if target and text.strip() and not target.startswith("#_Toc"):
                yield Link(locate(node), text, target)


def _link(node: etree._Element, addresses: Mapping[str, str]) -> tuple[str, str]:
    """Target and text, "" where the element is no link."""
    short = SHORT[node.tag]
    if short == "w:hyperlink":
        number = next((given for name, given in node.attrib.items() if str(name).endswith("}id")), "")
        anchor = attribute(node, "anchor")
        return addresses.get(str(number), "") or (f"#{anchor}" if anchor else ""), _text(node)
    if short == "w:fldSimple":
        return _target(attribute(node, "instr")), _text(node)
    target = _target(node.text or "")
    return (target, "".join(_results(node))) if target else ("", "")


def _target(code: str) -> str:
    words = [word.strip('"“”') for word in code.split()]
    if len(words) < 2 or words[0].upper() != "HYPERLINK":
        return ""
    if words[1].lower() == r"\l":
        return f"#{words[2]}" if len(words) > 2 else ""
    return words[1]


def _results(code: etree._Element) -> Iterator[str]:
    """What a complex field shows, up to its end."""
    run = code.getparent()
    for sibling in run.itersiblings() if run is not None else ():
        if any(attribute(mark, "fldCharType") == "end" for mark in sibling.iter("{*}fldChar")):
            return
        yield _text(sibling)


def _text(node: etree._Element) -> str:
    return "".join(inner.text or "" for inner in node.iter("{*}t") if SHORT[inner.tag] == "w:t")


def fields(parts: Sequence[Part], locate: Locate) -> Iterator[FieldName]:
    """Fields to fill in: content controls by title or tag, form fields of old Word versions by their help text."""
    for part in parts:
        for node in part.root.iter("{*}sdt", "{*}ffData"):
            if _is_copy(node):
                continue
            if SHORT[node.tag] == "w:sdt":
                kind = control_kind(node)
                properties = child(node, "w:sdtPr")
                label = value(properties, "w:alias")
                legacy = False
            else:
                kind = next((_LEGACY[short] for inner in node if (short := SHORT[inner.tag]) in _LEGACY), "")
                label = value(node, "w:statusText") or value(node, "w:helpText")
                legacy = True
            if kind in _FILLED_IN:
                yield FieldName(locate(node), kind, label.strip(), legacy)


def _is_copy(node: etree._Element) -> bool:
    return any(SHORT[outer.tag] == "mc:Fallback" for outer in node.iterancestors())


def shows_page_number(root: etree._Element) -> bool:
    """Whether a header or footer has the number of its page."""
    codes = [attribute(node, "instr") for node in root.iter("{*}fldSimple")]
    codes += [node.text or "" for node in root.iter("{*}instrText")]
    return (
        any(code.split()[:1] == ["PAGE"] for code in codes) or next(root.iter("{*}pgNum"), None) is not None
    )
