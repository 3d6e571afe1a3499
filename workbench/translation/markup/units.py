"""What all formats have in common: units with a source and translations, found in the tree of a file."""

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from workbench.translation.markup.source import Edit, Raw, XmlSource

Content = tuple[str | Raw, ...]


@dataclass(frozen=True, slots=True)
class FoundTarget:
    """A translation: its language as the file says it ("" where it does not) and the element that holds its text."""

    language: str
    element: etree._Element


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """A text with its translations.

    `names`: how people may call it, the plainest first. `part`: a segment of a unit that is listed too.
    `create` gives the edit that adds a translation in a language; None where the format has no place for it.
    """

    names: tuple[str, ...]
    element: etree._Element
    source: etree._Element | None
    source_language: str
    targets: tuple[FoundTarget, ...]
    create: Callable[[XmlSource, str, Content], Edit] | None = None
    part: bool = False


def added_behind(
    source: XmlSource, element: etree._Element, opening: str, content: Content, closing: str
) -> Edit:
    """The edit that puts new markup behind an element, on a line of its own if the element has one."""
    place = source.place(element)
    parent = element.getparent()
    before = source.place(parent).inner_start if parent is not None else 0
    gap = source.raw(before, place.start).rpartition(">")[2]
    indent = gap if not gap.strip() else ""
    return Edit(place.end, place.end, (Raw(indent + opening), *content, Raw(closing)))


def raw_name(source: XmlSource, element: etree._Element) -> str:
    """The name of an element with the prefix that the file uses."""
    place = source.place(element)
    return source.raw(place.start + 1, place.inner_start).split(">")[0].split("/")[0].split()[0]
