"""XLIFF 2.0, 2.1 and 2.2: units of foreign files."""

from collections.abc import Iterator

from lxml import etree

from workbench.translation.markup.inline import local_name
from workbench.translation.markup.reading import XML_LANG
from workbench.translation.markup.source import Edit, XmlSource
from workbench.translation.markup.units import Content, FoundTarget, FoundUnit, added_behind, raw_name


def format_of(root: etree._Element) -> str | None:
    """ "xliff-2.0", "xliff-2.1" or "xliff-2.2"; None for what is no XLIFF 2."""
    if local_name(root) != "xliff":
        return None
    named = ":xliff:document:2" in str(root.tag)
    version = root.get("version") or ("2.0" if named else "")
    return f"xliff-{version}" if version.startswith("2") or named else None


def found_units(root: etree._Element) -> Iterator[FoundUnit]:
    """All segments of all units in the order of the file."""
    source_language, target_language = root.get("srcLang") or "", root.get("trgLang") or ""
    for unit in root.iter("{*}unit"):
        segments = [child for child in unit if local_name(child) == "segment"]
        for number, segment in enumerate(segments, 1):
            yield _of_segment(unit, segment, number, len(segments), (source_language, target_language))


def _of_segment(
    unit: etree._Element, segment: etree._Element, number: int, count: int, languages: tuple[str, str]
) -> FoundUnit:
    children = {local_name(child): child for child in reversed(segment)}
    source, target = children.get("source"), children.get("target")
    targets = () if target is None else (FoundTarget(target.get(XML_LANG) or languages[1], target),)
    create = None if source is None else _Creator(source)
    return FoundUnit(_names(unit, segment, number, count), unit, source, languages[0], targets, create)


def _names(unit: etree._Element, segment: etree._Element, number: int, count: int) -> tuple[str, ...]:
    """The id of the unit where it has one segment; with the id or the number of the segment; with the file."""
    name = unit.get("id") or ""
    if not name:
        return ()
    parts = [part for part in (segment.get("id"), f"#{number}") if part]
    names = [name] if count == 1 else []
    names += [f"{name}/{part}" for part in parts]
    file = next(unit.iterancestors("{*}file"), None)
    told = [] if file is None else [file.get(key) or "" for key in ("id", "original") if file.get(key)]
    return (*names, *(f"{prefix}:{one}" for prefix in told for one in names))


class _Creator:
    """Adds a `target` behind the source."""

    def __init__(self, behind: etree._Element) -> None:
        self._behind = behind

    def __call__(self, source: XmlSource, _: str, content: Content) -> Edit:
        name = raw_name(source, self._behind).replace("source", "target")
        return added_behind(source, self._behind, f"<{name}>", content, f"</{name}>")
