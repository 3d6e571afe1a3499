"""WordprocessingML as typed text: what is markup already, what is still plain text."""

from collections.abc import Iterable
from typing import cast
from xml.sax.saxutils import escape, quoteattr

from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wp14": "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
# Notes, comments, links and pictures are written where they occur; assembly.py moves them to their parts.
PENDING = "urn:sample-forms:pending"
PENDING_URI = f"{{{PENDING}}}"
# Stands for an id that assembly.py counts out over the whole document.
AUTO = "auto"


class Xml(str):
    """A piece of WordprocessingML; a plain `str` beside it is text that still needs escaping."""

    __slots__ = ()


def tag(prefixed: str) -> str:
    """The Clark name of a prefixed one: `w:p` -> `{http://...}p`."""
    prefix, local = prefixed.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def joined(parts: Iterable[str]) -> Xml:
    """All pieces of markup in a row."""
    return Xml("".join(parts))


def escaped(text: str) -> str:
    """The text as XML character data."""
    return escape(text)


def quoted(value: object) -> str:
    """The value as an attribute, with its quotation marks."""
    return quoteattr(str(value))


def declarations() -> str:
    """The namespace declarations that every piece of markup may rely on."""
    known = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    return f'{known} xmlns:pending="{PENDING}"'


def elements(markup: str) -> list[BaseOxmlElement]:
    """The markup's top elements, parsed with python-docx's own element classes."""
    body: BaseOxmlElement = parse_xml(f"<w:body{declarations()}>{markup}</w:body>")
    return cast(list[BaseOxmlElement], list(body))
