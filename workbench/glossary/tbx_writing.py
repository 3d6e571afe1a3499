"""Glossary entries as TBX-Basic."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from workbench.glossary.cells import cell_of, columns_for
from workbench.glossary.columns import Column, language_of
from workbench.glossary.tbx_names import (
    ABBREVIATION,
    ADMITTED,
    AS_ELEMENTS,
    FULL_FORM,
    GENDER,
    GENDER_OF,
    NAMESPACE,
    PART_OF_SPEECH,
    PHRASE,
    PREFERRED,
    STATUS_OF_KIND,
    VARIANT,
    XML_LANG,
)
from workbench.model.term import GlossaryEntry

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*")
_MARK = "Amtsglossar der Formularwerkbank"


def tbx_bytes(entries: Sequence[GlossaryEntry]) -> bytes:
    """A TBX-Basic file in DCA style; the same entries give the same bytes."""
    root = etree.Element(_tag("tbx"), nsmap={None: NAMESPACE}, type="TBX-Basic", style="dca")
    root.set(XML_LANG, "de")
    file = _add(_add(root, "tbxHeader"), "fileDesc")
    _add(_add(file, "titleStmt"), "title", "Amtsglossar")
    _add(_add(file, "sourceDesc"), "p", _MARK)
    body = _add(_add(root, "text"), "body")
    columns = columns_for(entries)
    taken: set[str] = set()
    for entry in entries:
        body.append(_concept(entry, columns, taken))
    etree.indent(root, space=" ")
    return etree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _concept(entry: GlossaryEntry, columns: Sequence[Column], taken: set[str]) -> etree._Element:
    name = _free_name(entry.id, taken)
    concept = etree.Element(_tag("conceptEntry"), id=name)
    if entry.owner:
        group = _add(concept, "transacGrp")
        _add(group, "transac", "origination", type="transactionType")
        _add(group, "transacNote", entry.owner, type="responsibility")
    for kind, text in (("subjectField", entry.domain), ("definition", entry.explanation)):
        if text:
            _add(concept, "descrip", text, type=kind)
    if entry.source:
        _add(concept, "admin", entry.source, type="source")
    for note in _notes(entry, columns, name):
        _add(concept, "note", note)
    german = _add(concept, "langSec")
    german.set(XML_LANG, "de")
    for section in _german_terms(entry):
        german.append(section)
    for language, text in entry.translations:
        section = _add(concept, "langSec")
        section.set(XML_LANG, language)
        _add(_add(section, "termSec"), "term", text)
    return concept


def _notes(entry: GlossaryEntry, columns: Sequence[Column], name: str) -> Iterator[str]:
    if name != entry.id:
        yield f"Nummer: {entry.id}"
    for column in columns:
        if column.key in AS_ELEMENTS or language_of(column.key):
            continue
        if column.key == "gender" and entry.gender in GENDER_OF.values():
            continue  # TBX-Basic has no value for nouns without a singular
        text = cell_of(entry, column.key, german=True)
        if text:
            yield f"{column.header}: {text}"


def _german_terms(entry: GlossaryEntry) -> Iterator[etree._Element]:
    status = STATUS_OF_KIND[entry.kind]
    first = PHRASE if entry.pos == "PHRASE" else ABBREVIATION if entry.pos == "ABBR" else FULL_FORM
    section = _term(entry.term, entry.pos, status, first, entry.gender)
    if entry.example_before:
        _add(section, "descrip", entry.example_before, type="context")
    yield section
    for form in entry.variants:
        yield _term(form, entry.pos, status, VARIANT)
    for form in entry.abbreviations:
        yield _term(form, entry.pos, status, ABBREVIATION)
    for number, wording in enumerate(entry.replacements):
        sort = PHRASE if " " in wording else FULL_FORM
        yield _term(wording, entry.pos, ADMITTED if number else PREFERRED, sort, mark="Ersatz")


def _term(text: str, pos: str, status: str, sort: str, gender: str = "", mark: str = "") -> etree._Element:
    section = etree.Element(_tag("termSec"))
    _add(section, "term", text)
    _add(section, "termNote", PART_OF_SPEECH.get(pos, "other"), type="partOfSpeech")
    if gender:
        _add(section, "termNote", GENDER[gender], type="grammaticalGender")
    _add(section, "termNote", status, type="administrativeStatus")
    _add(section, "termNote", sort, type="termType")
    if mark:
        _add(section, "note", mark)
    return section


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, _tag(name), attributes)
    element.text = text
    return element


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _free_name(wanted: str, taken: set[str]) -> str:
    """An id as XML allows it, once a file."""
    name = wanted if _NAME.fullmatch(wanted) else "c-" + re.sub(r"[^A-Za-z0-9._-]", "_", wanted)
    while name in taken:
        name += "_"
    taken.add(name)
    return name
