"""XLIFF 1.0 to 1.2, also as SDLXLIFF: units of foreign files."""

from collections.abc import Iterator

from lxml import etree

from workbench.translation.markup.inline import local_name
from workbench.translation.markup.reading import XML_LANG
from workbench.translation.markup.source import Edit, XmlSource
from workbench.translation.markup.units import Content, FoundTarget, FoundUnit, added_behind, raw_name

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"


def format_of(root: etree._Element) -> str | None:
    """ "xliff-1.2" or its like; None for what is no XLIFF 1."""
    if local_name(root) != "xliff" or ":xliff:document:2" in str(root.tag):
        return None
    version = root.get("version") or "1.2"
    return f"xliff-{version}" if version.startswith("1") else None


def found_units(root: etree._Element) -> Iterator[FoundUnit]:
    """All `trans-unit` in the order of the file; behind each the segments it is divided into, if any."""
    for element in root.iter("{*}trans-unit"):
        yield from _of_unit(element)


def _of_unit(element: etree._Element) -> Iterator[FoundUnit]:
    children = {local_name(child): child for child in reversed(element)}
    source = children.get("source")
    file = next(element.iterancestors("{*}file"), None)
    original, language, target_language = (
        "" if file is None else file.get(key) or ""
        for key in ("original", "source-language", "target-language")
    )
    name = element.get("id") or ""
    names = (name, f"{original}:{name}") if name else ()
    targets = tuple(
        FoundTarget(child.get(XML_LANG) or target_language, child)
        for child in element
        if local_name(child) == "target"
    )
    last = children.get("seg-source", source)
    create = None if last is None else _Creator(last)
    yield FoundUnit(names, element, source, language, targets, create)
    for target in targets[:1]:
        yield from _segments(name, element, children, language, target)


class _Creator:
    """Adds a `target` behind the source."""

    def __init__(self, behind: etree._Element) -> None:
        self._behind = behind

    def __call__(self, source: XmlSource, language: str, content: Content) -> Edit:
        name = raw_name(source, self._behind).replace("seg-source", "target").replace("source", "target")
        lang = f' xml:lang="{language}"' if language else ""
        return added_behind(source, self._behind, f"<{name}{lang}>", content, f"</{name}>")


def _segments(
    name: str,
    element: etree._Element,
    children: dict[str, etree._Element],
    language: str,
    target: FoundTarget,
) -> Iterator[FoundUnit]:
    divided = children.get("seg-source", children.get("source"))
    sources = {} if divided is None else {mark.get("mid"): mark for mark in _marks(divided)}
    for mark in _marks(target.element):
        number = mark.get("mid") or ""
        if name and number:
            targets = (FoundTarget(target.language, mark),)
            yield FoundUnit((f"{name}/{number}",), element, sources.get(number), language, targets, part=True)


def _marks(element: etree._Element) -> list[etree._Element]:
    return [mark for mark in element.iter("{*}mrk") if mark.get("mtype") == "seg"]
