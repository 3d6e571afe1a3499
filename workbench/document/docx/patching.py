"""Changing single elements in the bytes of a part: what is not named in the patches stays byte for byte."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.parsers import expat

from lxml import etree

from workbench.common.errors import WorkbenchError
from workbench.document.docx.xml import as_ascii_compatible, serialised

_START_TAG = re.compile(rb"<(?:[^>\"'/]|/(?!>)|\"[^\"]*\"|'[^']*')*(/?)>")


@dataclass(slots=True)
class Patches:
    """What to change in one part, by elements of its tree. New elements must belong to no other tree."""

    replaced: dict[etree._Element, etree._Element] = field(default_factory=dict)
    first: dict[etree._Element, list[etree._Element]] = field(default_factory=dict)
    before: dict[etree._Element, list[etree._Element]] = field(default_factory=dict)
    after: dict[etree._Element, list[etree._Element]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.replaced or self.first or self.before or self.after)

    def anchors(self) -> set[etree._Element]:
        """Every element whose place in the bytes is asked for."""
        return {*self.replaced, *self.first, *self.before, *self.after}


def patched(data: bytes, root: etree._Element, patches: Patches, part: str, file: str) -> bytes:
    """The part with the patches made; all other bytes are the old ones.

    Replaced elements must not lie inside one another. Raises `WorkbenchError` if anything else would change.
    """
    body, restored = as_ascii_compatible(data)
    ranges = _ranges(body, root, patches.anchors(), decoded=body is not data)
    ascii_only = body is data and not _is_utf8(root)
    edits: list[tuple[int, int, bytes]] = []
    for old, new in patches.replaced.items():
        start, _, end = ranges[old]
        edits.append((start, end, _written([new], old.getparent(), ascii_only)))
    for anchor, nodes in patches.first.items():
        _, inside, end = ranges[anchor]
        if inside == end:
            raise _refusal(part, file)
        edits.append((inside, inside, _written(nodes, anchor, ascii_only)))
    for anchor, nodes in patches.after.items():
        end = ranges[anchor][2]
        edits.append((end, end, _written(nodes, anchor.getparent(), ascii_only)))
    for anchor, nodes in patches.before.items():
        start = ranges[anchor][0]
        edits.append((start, start, _written(nodes, anchor.getparent(), ascii_only)))
    return restored(_put(body, edits, part, file))


def _put(body: bytes, edits: list[tuple[int, int, bytes]], part: str, file: str) -> bytes:
    pieces: list[bytes] = []
    end_of_last = 0
    for start, end, content in sorted(edits, key=lambda edit: edit[:2]):
        if start < end_of_last:
            raise _refusal(part, file)
        pieces += [body[end_of_last:start], content]
        end_of_last = end
    return b"".join([*pieces, body[end_of_last:]])


def _written(nodes: Iterable[etree._Element], outer: etree._Element | None, ascii_only: bool) -> bytes:
    scope = dict(outer.nsmap) if outer is not None else {}
    return b"".join(serialised(node, scope, ascii_only) for node in nodes)


def _ranges(
    body: bytes, root: etree._Element, wanted: set[etree._Element], *, decoded: bool
) -> dict[etree._Element, tuple[int, int, int]]:
    """Start, begin of the content and end of the wanted elements; content begins at the end of an empty tag."""
    numbers = {number: node for number, node in enumerate(root.iter("*")) if node in wanted}
    found: dict[etree._Element, tuple[int, int, int]] = {}
    parser = expat.ParserCreate("utf-8" if decoded else None)
    stack: list[tuple[int, int]] = []
    count = 0

    def start(_name: str, _attributes: object) -> None:
        nonlocal count
        stack.append((count, parser.CurrentByteIndex))
        count += 1

    def end(_name: str) -> None:
        number, begin = stack.pop()
        if number not in numbers:
            return
        tag = _START_TAG.match(body, begin)
        inside = tag.end() if tag else begin
        close = inside if tag and tag[1] else body.index(b">", parser.CurrentByteIndex) + 1
        found[numbers[number]] = (begin, inside, close)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.Parse(body, True)
    return found


def _is_utf8(root: etree._Element) -> bool:
    return (root.getroottree().docinfo.encoding or "UTF-8").upper() in ("UTF-8", "UTF8", "ASCII", "US-ASCII")


def _refusal(part: str, file: str) -> WorkbenchError:
    return WorkbenchError(
        f"„{file}“ wurde nicht gespeichert: Im Bestandteil „{part}“ ließen sich nicht nur einzelne Stellen ändern.",
        "Speichern Sie das Formular in Word neu und öffnen Sie es dann noch einmal.",
    )
