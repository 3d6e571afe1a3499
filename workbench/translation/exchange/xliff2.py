"""XLIFF 2.0, 2.1 and 2.2: units of foreign files; written for translators as 2.1 and read back."""

from collections.abc import Iterator, Sequence

from lxml import etree

from workbench.common.errors import InputError
from workbench.model.exchange import ExchangeJob, ExchangeUnit, ReturnedFile, ReturnedUnit
from workbench.model.translation_state import TranslationState
from workbench.translation.exchange_states import XLIFF_2, state_of_xliff
from workbench.translation.markup.entities import Entities
from workbench.translation.markup.inline import local_name
from workbench.translation.markup.jobs import (
    OURS,
    OWN,
    job_notes,
    storable,
    tagged_texts,
    write_tagged,
    xml_bytes,
)
from workbench.translation.markup.reading import XML_LANG
from workbench.translation.markup.source import Edit, XmlSource
from workbench.translation.markup.units import Content, FoundTarget, FoundUnit, added_behind, raw_name
from workbench.translation.table_columns import limit_from

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"


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

    def __call__(self, source: XmlSource, language: str, content: Content) -> Edit:
        segment = self._behind.getparent()
        if segment is not None and _has_target(segment):
            raise InputError(
                f"„{source.file}“ hat Übersetzungen in einer anderen Sprache als „{language}“.",
                "Eine Datei XLIFF 2 ist für eine Sprache.",
            )
        name = raw_name(source, self._behind).replace("source", "target")
        return added_behind(source, self._behind, f"<{name}>", content, f"</{name}>")


def write_job(job: ExchangeJob) -> bytes:
    """The job as XLIFF 2.1; tags are `<ph>`, what we need to find the passages again is in attributes of our own."""
    root = etree.Element(
        f"{{{NAMESPACE}}}xliff",
        {"version": "2.1", "srcLang": "de", "trgLang": job.language},
        nsmap={None: NAMESPACE, "fwb": OWN},
    )
    file = etree.SubElement(root, f"{{{NAMESPACE}}}file", id="f1", original=storable(job.form))
    for number, unit in enumerate(job.units, 1):
        _write_unit(file, unit, number)
    return xml_bytes(root)


def _write_unit(file: etree._Element, unit: ExchangeUnit, number: int) -> None:
    """The format wants ids that are names: ours stands beside it."""
    element = etree.SubElement(
        file,
        f"{{{NAMESPACE}}}unit",
        {
            "id": f"u{number}",
            "name": unit.label or unit.id,
            f"{{{OWN}}}id": unit.id,
            f"{{{OWN}}}stamp": unit.stamp,
        },
    )
    if unit.limit is not None:
        element.set(f"{{{OWN}}}limit", str(unit.limit))
    notes = tuple(job_notes(unit))
    if notes:
        group = etree.SubElement(element, f"{{{NAMESPACE}}}notes")
        for kind, text in notes:
            note = etree.SubElement(group, f"{{{NAMESPACE}}}note", category=kind)
            note.text = storable(text)
    segment = etree.SubElement(element, f"{{{NAMESPACE}}}segment", state=XLIFF_2.get(unit.state, "initial"))
    if segment.get("state") == "initial" and unit.target:
        segment.set("subState", f"fwb:{unit.state.value}")
    for name, text in (("source", unit.source), ("target", unit.target)):
        if text or name == "source":
            child = etree.SubElement(segment, f"{{{NAMESPACE}}}{name}")
            child.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            write_tagged(child, text, "id", "equiv")


def read_job(root: etree._Element, entities: Entities, file: str) -> ReturnedFile:
    """What a returned XLIFF 2 says; units that a program divided are put together again."""
    units: list[ReturnedUnit] = []
    for element in root.iter("{*}unit"):
        parts = [child for child in element if local_name(child) in {"segment", "ignorable"}]
        sources = [child for part in parts for child in part if local_name(child) == "source"]
        targets = [found for part in parts if (found := _target_of(part)) is not None]
        targets = _in_order(targets)
        translated = any(local_name(part) == "segment" and _has_target(part) for part in parts)
        source, target = tagged_texts(sources, targets if translated else [], entities)
        states = [state_of_xliff(part.get("state")) for part in parts if local_name(part) == "segment"]
        units.append(
            ReturnedUnit(
                id=element.get(f"{{{OWN}}}id") or element.get("id") or "",
                source=source,
                target=target,
                place=f"Einheit {element.get('name') or element.get('id') or len(units) + 1}",
                stamp=element.get(f"{{{OWN}}}stamp") or "",
                state=_least(states),
                comment=_comment(element),
                limit=limit_from(element.get(f"{{{OWN}}}limit")),
            )
        )
    return ReturnedFile(
        file,
        format_of(root) or "",
        root.get("trgLang") or "",
        tuple(units),
        source_language=root.get("srcLang") or "",
    )


def _target_of(part: etree._Element) -> etree._Element | None:
    """The translation of a segment; of what is between segments the source stands for it."""
    children = {local_name(child): child for child in reversed(part)}
    if local_name(part) == "ignorable":
        return children.get("target", children.get("source"))
    return children.get("target")


def _in_order(targets: list[etree._Element]) -> list[etree._Element]:
    """The translations as their text reads: `order` says the place of one that stands elsewhere in the source."""
    named = {place: found for found in targets if (place := _order_of(found)) and place <= len(targets)}
    if not named or len(named) < sum(_order_of(found) > 0 for found in targets):
        return targets
    others = iter([found for found in targets if not _order_of(found)])
    places = range(1, len(targets) + 1)
    return [named[place] if place in named else next(others) for place in places]


def _order_of(target: etree._Element) -> int:
    """The place that a translation names, from 1; 0 where it names none."""
    order = target.get("order") or ""
    return int(order) if order.isdecimal() and len(order) < 6 else 0


def _has_target(part: etree._Element) -> bool:
    return any(local_name(child) == "target" for child in part)


def _least(states: Sequence[TranslationState | None]) -> TranslationState | None:
    """The state of a unit is that of its least advanced segment."""
    known = [state for state in states if state is not None]
    return min(known, key=list(TranslationState).index) if known and len(known) == len(states) else None


def _comment(unit: etree._Element) -> str:
    return "\n".join(
        "".join(note.itertext()).strip()
        for group in unit
        if local_name(group) == "notes"
        for note in group
        if local_name(note) == "note" and note.get("category") not in OURS
    ).strip()
