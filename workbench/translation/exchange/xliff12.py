"""XLIFF 1.0 to 1.2, also as SDLXLIFF: units of foreign files; written for translators as 1.2 and read back."""

from collections.abc import Iterator

from lxml import etree

from workbench.model.exchange import ExchangeJob, ExchangeUnit, ReturnedFile, ReturnedUnit
from workbench.model.translation_state import TranslationState
from workbench.translation.exchange_states import XLIFF_1, state_of_xliff
from workbench.translation.markup.entities import Entities
from workbench.translation.markup.inline import local_name
from workbench.translation.markup.jobs import (
    OURS,
    OWN,
    job_notes,
    storable,
    tagged_pair,
    write_tagged,
    xml_bytes,
)
from workbench.translation.markup.reading import XML_LANG
from workbench.translation.markup.source import Edit, XmlSource
from workbench.translation.markup.units import Content, FoundTarget, FoundUnit, added_behind, raw_name
from workbench.translation.table_columns import limit_from

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


def write_job(job: ExchangeJob) -> bytes:
    """The job as XLIFF 1.2; tags are `<ph>`, what we need to find the passages again is in attributes of our own."""
    root = etree.Element(f"{{{NAMESPACE}}}xliff", nsmap={None: NAMESPACE, "fwb": OWN}, version="1.2")
    file = etree.SubElement(
        root,
        f"{{{NAMESPACE}}}file",
        {
            "original": storable(job.form),
            "source-language": "de",
            "target-language": job.language,
            "datatype": "plaintext",
            "date": f"{job.on}T00:00:00Z",
        },
    )
    body = etree.SubElement(file, f"{{{NAMESPACE}}}body")
    for unit in job.units:
        _write_unit(body, unit)
    return xml_bytes(root)


def _write_unit(body: etree._Element, unit: ExchangeUnit) -> None:
    element = etree.SubElement(
        body,
        f"{{{NAMESPACE}}}trans-unit",
        {"id": unit.id, f"{{{OWN}}}stamp": unit.stamp, "resname": unit.label or unit.id},
    )
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    if unit.limit is not None:
        element.set("maxwidth", str(unit.limit))
        element.set("size-unit", "char")
    write_tagged(etree.SubElement(element, f"{{{NAMESPACE}}}source"), unit.source, "id", "equiv-text")
    target = etree.SubElement(element, f"{{{NAMESPACE}}}target", state=XLIFF_1[unit.state])
    if unit.state is TranslationState.MACHINE:
        target.set("state-qualifier", "mt-suggestion")
    write_tagged(target, unit.target, "id", "equiv-text")
    for kind, text in job_notes(unit):
        note = etree.SubElement(element, f"{{{NAMESPACE}}}note", {"from": kind})
        note.text = storable(text)


def read_job(root: etree._Element, entities: Entities, file: str) -> ReturnedFile:
    """What a returned XLIFF 1 says; segments that a program made are put together again."""
    units: list[ReturnedUnit] = []
    language = ""
    for found in found_units(root):
        if found.part:
            continue
        target = found.targets[0] if found.targets else None
        language = language or (target.language if target else "")
        source, text = tagged_pair(found.source, target.element if target else None, entities)
        units.append(
            ReturnedUnit(
                id=found.element.get("id") or "",
                source=source,
                target=text,
                place=f"Einheit {found.element.get('resname') or found.element.get('id') or len(units) + 1}",
                stamp=found.element.get(f"{{{OWN}}}stamp") or "",
                state=state_of_xliff(target.element.get("state") if target else None),
                comment=_comment(found.element),
                limit=_limit(found.element),
            )
        )
    return ReturnedFile(
        file,
        format_of(root) or "",
        language or _language_of(root, "target-language"),
        tuple(units),
        source_language=_language_of(root, "source-language"),
    )


def _language_of(root: etree._Element, attribute: str) -> str:
    return next((file.get(attribute) or "" for file in root.iter("{*}file")), "")


def _comment(unit: etree._Element) -> str:
    notes = [
        (child.get("from") or "", "".join(child.itertext()).strip())
        for child in unit
        if local_name(child) == "note"
    ]
    return "\n".join(text for origin, text in notes if text and origin not in OURS)


def _limit(unit: etree._Element) -> int | None:
    """The longest text in characters; other programs also count pixels, bytes and glyphs."""
    return limit_from(unit.get("maxwidth")) if unit.get("size-unit") == "char" else None
