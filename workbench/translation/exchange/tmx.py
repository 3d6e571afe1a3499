"""TMX: read in 1.1 to 1.4 and 2.0, bit by bit; written as 1.4b, level 2."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from workbench.common.text import replacing_file
from workbench.model.memory_unit import MemoryUnit
from workbench.translation.markup.entities import Entities
from workbench.translation.markup.inline import Piece, local_name, numbered, pieces_of, tagged
from workbench.translation.markup.language_codes import is_german, normalised_code, same_language
from workbench.translation.markup.reading import XML_LANG, streamed

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


def read_units(path: Path, on_unused: Unused | None = None) -> Iterator[MemoryUnit]:
    """Every German text with each of its translations, as soon as it is read; inline codes as `{1}`, `{2}`.

    `on_unused` hears of units that have no German text or no translation. Raises `InputError` that names file and
    line, perhaps after some units.
    """
    source_language = ""
    number = 0
    for element, entities in streamed(path, "header", "tu"):
        if local_name(element) == "header":
            source_language = element.get("srclang") or ""
            continue
        number += 1
        cause = yield from _units(element, entities, element.get("srclang") or source_language)
        if cause and on_unused is not None:
            on_unused(number, cause)


def _units(unit: etree._Element, entities: Entities, source_language: str) -> Iterator[MemoryUnit]:
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
        code = normalised_code(language)
        target = pieces_of(segment, entities)
        if not code:
            causes.append(f"„{language}“ ist kein Sprachkürzel." if language else "Die Sprache fehlt.")
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
            _write_header(file, source_language)
            with file.element("body"):
                for unit in units:
                    element, clean = _element(unit, source_language, persons)
                    file.write("\n", element)
                    written += 1
                    cleaned += not clean
                file.write("\n")
    return WrittenUnits(written, cleaned)


def _write_header(file: "etree._IncrementalFileWriter", source_language: str) -> None:
    header = etree.Element(
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
    file.write("\n", header, "\n")


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
