"""Putting edited paragraphs into the bytes of a part, and proving that nothing else changed."""

from collections.abc import Mapping

from lxml import etree

from workbench.common.errors import WorkbenchError
from workbench.document.docx.names import SHORT
from workbench.document.docx.xml import as_ascii_compatible, paragraph_ranges, paragraphs, serialised


def splice(
    data: bytes, root: etree._Element, changes: Mapping[etree._Element, etree._Element], part: str, file: str
) -> bytes:
    """The part with `changes` (old w:p of `root` -> new w:p) in place; all other bytes are the old ones.

    A change inside another one (a text box in a paragraph) is expected to be contained in the outer new w:p.
    Raises `WorkbenchError` if the result could differ anywhere else: then nothing may be written.
    """
    body, restored = as_ascii_compatible(data)
    elements = paragraphs(root)
    ranges = paragraph_ranges(body, root, len(elements))
    if len(ranges) != len(elements):
        raise _refusal(part, file)
    index = {element: position for position, element in enumerate(elements)}
    ascii_only = _is_foreign_encoding(root, data)
    pieces: list[bytes] = []
    end_of_last = 0
    for element in sorted(changes, key=index.__getitem__):
        start, end = ranges[index[element]]
        outer = element.getparent()
        scope = dict(outer.nsmap) if outer is not None else {}
        new = serialised(changes[element], scope, ascii_only)
        if start < end_of_last or not _is_paragraph(body[start:end], scope) or not _is_paragraph(new, scope):
            raise _refusal(part, file)
        pieces += [body[end_of_last:start], new]
        end_of_last = end
    pieces.append(body[end_of_last:])
    return restored(b"".join(pieces))


def _is_paragraph(content: bytes, scope: Mapping[str | None, str]) -> bool:
    """Whether these bytes are exactly one w:p with the namespaces of its surroundings."""
    declared = b"".join(
        b" xmlns"
        + (b":" + prefix.encode() if prefix else b"")
        + b'="'
        + uri.replace("&", "&amp;").encode()
        + b'"'
        for prefix, uri in scope.items()
        if prefix != "xml"
    )
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        shell = etree.fromstring(b"<shell" + declared + b">" + content + b"</shell>", parser)
    except etree.XMLSyntaxError:
        return False
    return len(shell) == 1 and SHORT[shell[0].tag] == "w:p" and not shell.text and not shell[0].tail


def _is_foreign_encoding(root: etree._Element, data: bytes) -> bool:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return False
    return (root.getroottree().docinfo.encoding or "UTF-8").upper() not in (
        "UTF-8",
        "UTF8",
        "ASCII",
        "US-ASCII",
    )


def _refusal(part: str, file: str) -> WorkbenchError:
    return WorkbenchError(
        f"„{file}“ wurde nicht gespeichert: Im Bestandteil „{part}“ ließe sich nicht nur der Absatz ändern.",
        "Speichern Sie das Formular in Word neu und öffnen Sie es dann noch einmal.",
    )
