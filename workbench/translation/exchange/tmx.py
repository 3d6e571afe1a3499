"""TMX: read in 1.1 to 1.4 and 2.0, bit by bit; written as 1.4b, level 2."""

import re
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lxml import etree

from workbench.common.errors import InputError
from workbench.common.text import replacing_file
from workbench.model.exchange import ExchangeJob, ReturnedFile, ReturnedUnit
from workbench.model.memory_unit import MemoryUnit
from workbench.translation.languages import language_code
from workbench.translation.markup.entities import Entities
from workbench.translation.markup.inline import Piece, local_name, numbered, pieces_of, tagged
from workbench.translation.markup.jobs import tagged_pair, xml_bytes
from workbench.translation.markup.language_codes import is_german, same_language
from workbench.translation.markup.reading import XML_LANG, root_of, streamed
from workbench.translation.markup.source import Edit, XmlSource
from workbench.translation.markup.units import Content, FoundTarget, FoundUnit, added_behind, raw_name

Unused = Callable[[int, str], None]
"""Is told the number of a unit in its file (from 1) and the German cause why it cannot be used."""

_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?")
_TAG = re.compile(r"\{(\d{1,3})\}")
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PROPS = {
    "context_before": ("x-context-pre", "x-context-before", "prev"),
    "context_after": ("x-context-post", "x-context-after", "next"),
    "document": ("x-document", "file", "project"),
    "state": ("x-status", "x-state", "status"),
    "origin": ("x-origin",),
}
"""What a unit knows, and the names of properties that tell it; the first is what we write."""


@dataclass(frozen=True, slots=True)
class WrittenUnits:
    """How many units a file got, and in how many a control character was left out that XML cannot hold."""

    written: int
    cleaned: int


def format_of(root: etree._Element) -> str | None:
    """ "tmx-1.4" or its like; None for what is no TMX."""
    if local_name(root).lower() != "tmx":
        return None
    return f"tmx-{root.get('version') or '1.4'}"


def found_units(root: etree._Element) -> Iterator[FoundUnit]:
    """All `tu` in the order of the file; the source is the text in the language that the file says, else the first."""
    header = next(root.iter("{*}header"), None)
    from_header = "" if header is None else header.get("srclang") or ""
    for unit in root.iter("{*}tu"):
        texts = [
            FoundTarget(_language(variant), segment)
            for variant in unit
            if local_name(variant) == "tuv"
            for segment in variant
            if local_name(segment) == "seg"
        ]
        language = unit.get("srclang") or from_header
        own = [text for text in texts if same_language(text.language, language)] or texts[:1]
        source = own[0] if own else None
        others = tuple(text for text in texts if source is None or text.element is not source.element)
        name = unit.get("tuid") or ""
        yield FoundUnit(
            names=(name,) if name else (),
            element=unit,
            source=source.element if source else None,
            source_language=source.language if source else language,
            targets=others,
            create=_Creator(texts[-1].element.getparent()) if texts else None,
        )


class _Creator:
    """Adds a `tuv` behind the last one."""

    def __init__(self, behind: etree._Element | None) -> None:
        self._behind = behind

    def __call__(self, source: XmlSource, language: str, content: Content) -> Edit:
        if self._behind is None or not language:
            raise InputError(
                f"„{source.file}“: Für eine neue Übersetzung fehlt die Sprache.",
                "Nennen Sie sie mit --language.",
            )
        name = raw_name(source, self._behind)
        attribute = "xml:lang" if self._behind.get(XML_LANG) else "lang"
        opening = f'<{name} {attribute}="{language}"><{name.replace("tuv", "seg")}>'
        return added_behind(
            source, self._behind, opening, content, f"</{name.replace('tuv', 'seg')}></{name}>"
        )


def read_units(
    path: Path, on_unused: Unused | None = None, on_unit: Callable[[int], None] | None = None
) -> Iterator[MemoryUnit]:
    """Every German text with each of its translations, as soon as it is read; inline codes as `{1}`, `{2}`.

    `on_unused` hears of units that have no German text or no translation, `on_unit` of the number of each unit before
    its texts come. Raises `InputError` that names file and
    line, perhaps after some units.
    """
    if format_of(root_of(path)) is None:
        raise InputError(f"„{path.name}“ ist keine TMX-Datei.")
    source_language = ""
    number = 0
    for element, entities in streamed(path, "header", "tu"):
        if local_name(element) == "header":
            source_language = element.get("srclang") or ""
            continue
        number += 1
        if on_unit is not None:
            on_unit(number)
        cause = yield from _units(element, entities, element.get("srclang") or source_language)
        if cause and on_unused is not None:
            on_unused(number, cause)


def _units(
    unit: etree._Element, entities: Entities, source_language: str
) -> Generator[MemoryUnit, None, str]:
    """The units of a `tu`; gives back why something of it cannot be used."""
    variants = [
        (_language(variant), segment, variant)
        for variant in unit
        if local_name(variant) == "tuv"
        for segment in variant
        if local_name(segment) == "seg"
    ]
    german = [variant for variant in variants if is_german(variant[0])]
    german.sort(key=lambda variant: not same_language(variant[0], source_language))
    if not german:
        return "Der deutsche Text fehlt."
    source = pieces_of(german[0][1], entities)
    shared, causes, found = _attributes(unit), [], False
    for language, segment, variant in variants:
        if is_german(language):
            continue
        code = _kept_code(language)
        target = pieces_of(segment, entities)
        if code is None:
            causes.append(
                f"„{language}“ ist kein bekanntes Kürzel einer Sprache." if language else "Die Sprache fehlt."
            )
        elif any(isinstance(piece, str) and piece.strip() for piece in target):
            found = True
            yield _unit(source, target, code, shared | _attributes(variant))
    return " ".join(causes) or ("" if found else "Die Übersetzung fehlt.")


def _unit(
    source: tuple[Piece, ...], target: tuple[Piece, ...], language: str, told: dict[str, str]
) -> MemoryUnit:
    of_source, of_target = numbered(source, target)
    told.setdefault("origin", "import:tmx")
    return MemoryUnit(
        source=tagged(source, of_source), target=tagged(target, of_target), language=language, **told
    )


@cache
def _kept_code(language: str) -> str | None:
    try:
        return language_code(language)
    except InputError:
        return None


def _language(variant: etree._Element) -> str:
    return variant.get(XML_LANG) or variant.get("lang") or ""


def _attributes(element: etree._Element) -> dict[str, str]:
    """What attributes, properties and notes of a unit or of a translation say."""
    props: dict[str, str] = {}
    notes: list[str] = []
    for child in element:
        name, text = local_name(child), "".join(child.itertext()).strip() if len(child) else child.text or ""
        if name == "prop":
            props.setdefault(child.get("type") or "", text)
        elif name == "note" and text.strip():
            notes.append(text.strip())
    told = {
        field: next((props[name] for name in names if props.get(name)), "") for field, names in _PROPS.items()
    }
    told["note"] = "\n".join(notes)
    told["person"] = element.get("changeid") or element.get("creationid") or ""
    told["at"] = _moment(element.get("changedate") or element.get("creationdate") or "")
    return {field: text for field, text in told.items() if text}


def _moment(date: str) -> str:
    found = _DATE.fullmatch(date.strip()) or _ISO_DATE.match(date.strip())
    if not found:
        return ""
    year, month, day, *clock = found.groups("00")
    return f"{year}-{month}-{day}T{':'.join(clock)}+00:00"


def write_units(
    path: Path, units: Iterable[MemoryUnit], source_language: str = "de", *, persons: bool = False
) -> WrittenUnits:
    """Writes the file in one step, a unit at a time. `persons`: with the names of those who translated.

    Raises `WorkbenchError` when `path` cannot be written.
    """
    written = cleaned = 0
    with replacing_file(path) as stream, etree.xmlfile(stream, encoding="utf-8") as file:
        file.write_declaration()
        file.write_doctype('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
        with file.element("tmx", version="1.4"):
            file.write("\n", _header(source_language), "\n")
            with file.element("body"):
                for unit in units:
                    element, clean = _element(unit, source_language, persons)
                    file.write("\n", element)
                    written += 1
                    cleaned += not clean
                file.write("\n")
    return WrittenUnits(written, cleaned)


def write_job(job: ExchangeJob) -> bytes:
    """A translator's job as TMX 1.4b: each passage with its translation, if there is one."""
    root = etree.Element("tmx", version="1.4")
    root.append(_header("de"))
    body = etree.SubElement(root, "body")
    for unit in job.units:
        element = etree.SubElement(body, "tu", tuid=unit.id)
        for kind, text in (("x-stamp", unit.stamp), ("x-status", unit.state.value)):
            etree.SubElement(element, "prop", type=kind).text = text
        texts = [("de", unit.source)] + ([(job.language, unit.target)] if unit.target else [])
        for language, text in texts:
            variant = etree.SubElement(element, "tuv", {XML_LANG: language})
            _write_text(etree.SubElement(variant, "seg"), text)
    return xml_bytes(root)


def read_job(root: etree._Element, entities: Entities, file: str, language: str = "") -> ReturnedFile:
    """What a returned memory says in `language`; without one in the first language that is no German."""
    found_in = list(found_units(root))
    languages = [target.language for found in found_in for target in found.targets]
    languages = [one for one in languages if not is_german(one)]
    chosen = next((one for one in languages if same_language(one, language)), (languages or [""])[0])
    units: list[ReturnedUnit] = []
    for number, found in enumerate(found_in, 1):
        target = next((one for one in found.targets if same_language(one.language, chosen)), None)
        source, text = tagged_pair(found.source, target.element if target else None, entities)
        props = {
            child.get("type"): child.text or "" for child in found.element if local_name(child) == "prop"
        }
        units.append(
            ReturnedUnit(
                id=found.names[0] if found.names else "",
                source=source,
                target=text,
                place=f"Einheit {number}",
                stamp=props.get("x-stamp", ""),
            )
        )
    return ReturnedFile(file, format_of(root) or "", chosen, tuple(units))


def _header(source_language: str) -> etree._Element:
    return etree.Element(
        "header",
        {
            "creationtool": "Formularwerkbank",
            "creationtoolversion": "1",
            "segtype": "block",
            "o-tmf": "Formularwerkbank",
            "adminlang": "de",
            "srclang": source_language,
            "datatype": "plaintext",
        },
    )


def _element(unit: MemoryUnit, source_language: str, persons: bool) -> tuple[etree._Element, bool]:
    """The `tu`, and whether every character of the unit is in it."""
    element = etree.Element("tu")
    texts = [unit.note, *(getattr(unit, field) for field in _PROPS), unit.source, unit.target, unit.person]
    if unit.at:
        date = re.sub(r"[-:]", "", unit.at)[:15]
        element.set("changedate", f"{date}Z")
    if persons and unit.person:
        element.set("changeid", _storable(unit.person))
    if unit.note:
        etree.SubElement(element, "note").text = _storable(unit.note)
    for field, names in _PROPS.items():
        if text := getattr(unit, field):
            etree.SubElement(element, "prop", type=names[0]).text = _storable(text)
    for language, text in ((source_language, unit.source), (unit.language, unit.target)):
        variant = etree.SubElement(element, "tuv", {XML_LANG: language})
        _write_text(etree.SubElement(variant, "seg"), text)
    return element, not any(_NOT_IN_XML.search(text) for text in texts)


def _write_text(segment: etree._Element, text: str) -> None:
    """The text with `<ph>{1}</ph>` for its tags."""
    first, *rest = _TAG.split(_storable(text))
    segment.text = first
    for number, tail in zip(rest[::2], rest[1::2], strict=True):
        code = etree.SubElement(segment, "ph", x=number)
        code.text, code.tail = f"{{{number}}}", tail


def _storable(text: str) -> str:
    return _NOT_IN_XML.sub("", text)
