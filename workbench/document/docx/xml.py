"""Parsing XML parts safely, and finding the bytes of each paragraph in them."""

import re
from collections.abc import Callable
from functools import partial
from operator import le, lt
from xml.parsers import expat

from lxml import etree

from workbench.common.errors import InputError
from workbench.document.docx.names import SHORT, W_STRICT, W

_PROLOG = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.S)


def parse_part(data: bytes, part: str, file: str) -> etree._Element:
    """The root of an XML part. External entities and document types are refused. Raises InputError."""
    if _declares_document_type(data):
        raise InputError(
            f"„{file}“ enthält unzulässige XML-Angaben (DOCTYPE) und wird zum Schutz nicht geöffnet."
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_blank_text=False
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(
            f"„{file}“ ist beschädigt: Der Bestandteil „{part}“ ist kein lesbares XML.",
            "Öffnen Sie die Datei in Word, lassen Sie sie reparieren und speichern Sie sie neu.",
        ) from error


def _declares_document_type(data: bytes) -> bool:
    head = data[:65536]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = head.decode("utf-16", "replace")
    elif head[:4] in (b"<\0?\0", b"\0<\0?"):
        text = head.decode("utf-16-le" if head[:1] == b"<" else "utf-16-be", "replace")
    else:
        text = head.decode("utf-8-sig", "replace")
    prolog = _PROLOG.match(text)
    return text[prolog.end() if prolog else 0 :].lstrip("\ufeff").upper().startswith("<!DOCTYPE")


def paragraphs(root: etree._Element) -> list[etree._Element]:
    """All w:p elements of a part in the order of their start tags."""
    return list(root.iter(f"{{{W}}}p", f"{{{W_STRICT}}}p"))


def paragraph_ranges(data: bytes, root: etree._Element, expected: int) -> list[tuple[int, int]]:
    """Byte range of each of the `expected` w:p of an ASCII-compatible part, in the order of `paragraphs`."""
    ranges = _scanned_ranges(data, root)
    if ranges is None or len(ranges) != expected:
        ranges = _parsed_ranges(data)
    return ranges


def _scanned_ranges(data: bytes, root: etree._Element) -> list[tuple[int, int]] | None:
    """Fast: search the tags. None where that isn't certain: comments, CDATA, or an unusual prefix."""
    prefixes = {prefix for prefix, uri in root.nsmap.items() if SHORT[f"{{{uri}}}p"] == "w:p"}
    if len(prefixes) != 1 or b"<!" in data or data.rfind(b"<?") > 0:
        return None
    prefix = prefixes.pop()
    name = re.escape(f"{prefix}:p" if prefix else "p").encode()
    start_tag = re.compile(rb"<" + name + rb"(?:[^>\"'/]|\"[^\"]*\"|'[^']*')*(/?)>")
    starts = [match.start() for match in re.finditer(rb"<" + name + rb"(?=[\s/>])", data)]
    ends = [match.end() for match in re.finditer(rb"</" + name + rb"\s*>", data)]
    return _matched(data, starts, ends, start_tag)


def _matched(
    data: bytes, starts: list[int], ends: list[int], start_tag: re.Pattern[bytes]
) -> list[tuple[int, int]] | None:
    """Pair start and end tags; a text box makes paragraphs nest, an empty paragraph may be one tag."""
    if len(starts) == len(ends) and all(map(le, ends, starts[1:])) and all(map(lt, starts, ends)):
        return list(zip(starts, ends, strict=True))
    ranges: list[tuple[int, int]] = []
    stack: list[int] = []
    upcoming = iter([*ends, len(data) + 1])
    end = next(upcoming)
    for start in starts:
        while end <= start:
            if not stack:
                return None
            index = stack.pop()
            ranges[index] = (ranges[index][0], end)
            end = next(upcoming)
        tag = start_tag.match(data, start)
        if tag is None:
            return None
        ranges.append((start, tag.end()))
        if not tag[1]:
            stack.append(len(ranges) - 1)
    while stack:
        index = stack.pop()
        ranges[index] = (ranges[index][0], end)
        end = next(upcoming, len(data) + 1)
    return ranges if end == len(data) + 1 else None


def _parsed_ranges(data: bytes) -> list[tuple[int, int]]:
    """Slow and certain: let expat say where each element starts and ends."""
    parser = expat.ParserCreate(namespace_separator="}")
    ranges: list[tuple[int, int]] = []
    stack: list[int] = []

    def start(name: str, _: object) -> None:
        if SHORT["{" + name] == "w:p":
            stack.append(len(ranges))
            ranges.append((parser.CurrentByteIndex, 0))

    def end(name: str) -> None:
        if SHORT["{" + name] == "w:p":
            index = stack.pop()
            ranges[index] = (ranges[index][0], data.index(b">", parser.CurrentByteIndex) + 1)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.Parse(data, True)
    return ranges


def as_ascii_compatible(data: bytes) -> tuple[bytes, Callable[[bytes], bytes]]:
    """The part's bytes in an encoding in which tags are ASCII, and the way back to the part's own encoding."""
    for mark, codec in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark) :].decode(codec).encode(), partial(_as_utf16, mark, codec)
    return data, bytes


def _as_utf16(mark: bytes, codec: str, text: bytes) -> bytes:
    return mark + text.decode().encode(codec)


def serialised(element: etree._Element, outer: dict[str | None, str], ascii_only: bool = False) -> bytes:
    """The element's bytes without its tail and without namespace declarations that `outer` already makes.

    `ascii_only` writes other characters as references, for parts that are in neither UTF-8 nor UTF-16.
    """
    data = etree.tostring(element, encoding="ascii", with_tail=False) if ascii_only else _utf8(element)
    end = data.index(b">")
    head = data[:end]
    for prefix, uri in outer.items():
        name = b"xmlns:" + prefix.encode() if prefix else b"xmlns"
        head = head.replace(b" " + name + b'="' + uri.encode() + b'"', b"", 1)
    return head + data[end:]


def _utf8(element: etree._Element) -> bytes:
    return etree.tostring(element, encoding="utf-8", with_tail=False)
