"""A file of another program: its tree, where each element stands in its bytes, and the file with pieces exchanged."""

import codecs
import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from xml.parsers import expat

from lxml import etree

from workbench.common.errors import InputError
from workbench.translation.markup.errors import DamagedXmlError
from workbench.translation.markup.reading import parsed

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OFFSETS = 4
_DEEPEST = 256
"""Elements in one another; real files have some twenty."""
_START_TAG = re.compile(rb"<[^\s/>]+(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an element stands: offsets into the file's text as UTF-8, ends exclusive."""

    start: int
    inner_start: int
    inner_end: int
    end: int

    @property
    def is_empty_tag(self) -> bool:
        """Whether it is written as `<a/>`."""
        return self.inner_start == self.end


@dataclass(frozen=True, slots=True)
class Raw:
    """Markup as it stands in the file."""

    markup: str


@dataclass(frozen=True, slots=True)
class Edit:
    """New content for a stretch of the file: texts (escaped when written) and markup."""

    start: int
    end: int
    content: tuple[str | Raw, ...]


class XmlSource:
    """`root` and `entities` as read by lxml, `file` the name. Raises `InputError` with file and line."""

    def __init__(self, data: bytes, file: str) -> None:
        self.data, self.file = data, file
        self.root, self.entities = parsed(data, file)
        self._mark, body, declared = _without_mark(data, self.root.getroottree().docinfo.encoding or "utf-8")
        self._codec, self._places_codec, text = _decoded(body, declared)
        self._text = text.encode("utf-8", "surrogatepass")

    @cached_property
    def _places(self) -> "_Places":
        return _Places(self._text, self.file)

    @cached_property
    def _numbers(self) -> dict[etree._Element, int]:
        numbers = {element: number for number, element in enumerate(self.root.iter("*"))}
        if len(numbers) != len(self._places):
            raise InputError(
                f"„{self.file}“ ist so aufgebaut, dass Stellen darin nicht sicher zu finden sind."
            )
        return numbers

    def place(self, element: etree._Element) -> Place:
        """Where the element stands. Raises `InputError` where that cannot be told for sure."""
        return self._places[self._numbers[element]]

    def raw(self, start: int, end: int) -> str:
        """The file's text between two offsets, as it is written there."""
        return self._text[start:end].decode("utf-8", "surrogatepass")

    def with_edits(self, edits: Iterable[Edit]) -> bytes:
        """The file with its edits; every byte outside of them stays. Without edits: the same bytes.

        Raises `InputError` for a character that XML cannot hold.
        """
        ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
        if not ordered:
            return self.data
        parts, place = [self._mark], 0
        for edit in ordered:
            if edit.start < place:
                raise InputError(f"„{self.file}“: Zwei Änderungen betreffen dieselbe Stelle.")
            parts.append(self._untouched(place, edit.start))
            parts += [self._encoded(piece) for piece in edit.content]
            place = edit.end
        parts.append(self._untouched(place, len(self._text)))
        return b"".join(parts)

    def _untouched(self, start: int, end: int) -> bytes:
        return self.raw(start, end).encode(self._places_codec, "surrogatepass")

    def _encoded(self, piece: str | Raw) -> bytes:
        if isinstance(piece, Raw):
            return piece.markup.encode(self._places_codec, "xmlcharrefreplace")
        if found := _NOT_IN_XML.search(piece):
            raise InputError(
                f"„{self.file}“: Der Text enthält ein Zeichen, das XML nicht aufnehmen kann "
                f"(U+{ord(found[0]):04X})."
            )
        return escaped(piece).encode(self._codec, "xmlcharrefreplace")


def escaped(text: str) -> str:
    """`text` as content of an element."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace("\r", "&#13;")


def _without_mark(data: bytes, declared: str) -> tuple[bytes, bytes, str]:
    """Byte-order mark, the bytes behind it, and the codec; the mark decides before the declaration."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return mark, data[len(mark) :], codec
    for start, codec in ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be")):
        if data.startswith(start):
            return b"", data, codec
    return b"", data, declared


def _decoded(body: bytes, declared: str) -> tuple[str, str, str]:
    """The codec for new texts, the one that tells places and gives untouched text back unchanged, and the text."""
    try:
        codec = codecs.lookup(declared).name
    except LookupError:
        return "ascii", "latin-1", body.decode("latin-1")
    try:
        text = body.decode(codec)
        if text.encode(codec) == body:
            return codec, codec, text
    except UnicodeError:
        pass
    return codec, "latin-1", body.decode("latin-1")


class _Places:
    """The place of each element, in the order of their start tags."""

    def __init__(self, text: bytes, file: str) -> None:
        self._text, self._file = text, file
        self._offsets = array("Q")
        self._opened: list[int] = []
        self._parser = expat.ParserCreate("utf-8")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.DefaultHandler = _leave_entities
        try:
            self._parser.Parse(text, True)
        except expat.ExpatError as error:
            raise DamagedXmlError(file, error.lineno) from error

    def __len__(self) -> int:
        return len(self._offsets) // _OFFSETS

    def __getitem__(self, number: int) -> Place:
        return Place(*self._offsets[_OFFSETS * number : _OFFSETS * (number + 1)])

    def _start(self, *_: object) -> None:
        if len(self._opened) > _DEEPEST:
            line = self._parser.CurrentLineNumber
            raise InputError(f"„{self._file}“ ist zu tief verschachtelt (Zeile {line}).")
        first = self._parser.CurrentByteIndex
        tag = _START_TAG.match(self._text, first)
        behind = tag.end() if tag else first
        self._opened.append(len(self))
        self._offsets.extend((first, behind, behind, behind))

    def _end(self, _: str) -> None:
        place = _OFFSETS * self._opened.pop()
        behind = self._offsets[place + 1]
        if self._text[behind - 2 : behind] == b"/>":
            return
        last = self._parser.CurrentByteIndex
        self._offsets[place + 2] = last
        self._offsets[place + 3] = self._text.index(b">", last) + 1


def _leave_entities(_: str) -> None:
    """A default handler keeps expat from putting declared entities in: they are no elements of the file."""
