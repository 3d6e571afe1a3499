"""Glossaries as TBX (ISO 30042): written as TBX-Basic in DCA style; read in DCA or DCT style, and the TBX of 2008."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.parsers import expat

from lxml import etree

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.common.text import replace_file
from workbench.glossary.cells import SEPARATOR
from workbench.glossary.columns import (
    COLUMNS,
    GERMAN_WORDS,
    column_keys,
    translation_key,
    value_of,
)
from workbench.glossary.entries import UnusableRowError, entry_of
from workbench.glossary.row_notes import RowPlace
from workbench.glossary.rows import Draft, GlossaryTable
from workbench.glossary.tbx_names import (
    ADMITTED,
    AS_ELEMENTS,
    DEPRECATED,
    GENDER_OF,
    POS_OF_PART,
    PREFERRED,
    SHORT_TYPES,
    SUPERSEDED,
    VARIANT,
    XML_LANG,
)
from workbench.glossary.tbx_writing import tbx_bytes
from workbench.model.term import GlossaryEntry

_LARGEST_FILE = 256 * 1024 * 1024
_MOST_LINES = 65_535
_CONCEPTS = frozenset({"conceptEntry", "termEntry"})
_GROUPS = frozenset({"termNoteGrp", "descripGrp", "adminGrp", "transacGrp", "termGrp", "tig", "ntig"})
_NAMES = {column.key: column.header for column in COLUMNS}


def read(path: Path) -> tuple[GlossaryEntry, ...]:
    """The entries of a TBX file. Raises `InputError` that names file and cause."""
    return read_table(path).entries


def read_table(path: Path) -> GlossaryTable:
    """Entries and notes; the line of a concept is that of its first tag. Concepts without a German term are noted."""
    draft, data = Draft(path.name), _bytes(path)
    concepts = list(_concepts(_root(data, path)))
    for concept, line in zip(concepts, _lines(data, concepts), strict=True):
        place = RowPlace(path.name, "", line)
        draft.add(place, lambda concept=concept: _entry(concept))  # type: ignore[misc]
    if not draft.entries and not draft.notes:
        raise InputError(f"Das Glossar „{path.name}“ ist leer: Es enthält keinen TBX-Eintrag.")
    return draft.table()


def write(path: Path, entries: Sequence[GlossaryEntry]) -> None:
    """Write TBX-Basic. Everything that a glossary entry holds comes back when the file is read."""
    replace_file(path, tbx_bytes(entries))


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise InputError(f"Das Glossar „{path.name}“ ist größer als 256 MB.")
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            f"Das Glossar „{path.name}“ kann nicht gelesen werden: {cause_of(error)}."
        ) from error


def _root(data: bytes, path: Path) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        where = f" (Zeile {line})" if line else ""
        raise InputError(f"Das Glossar „{path.name}“ ist kein lesbares XML{where}.") from error
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        raise InputError(f"Das Glossar „{path.name}“ enthält unerlaubte XML-Anweisungen.")
    if _name(root) not in ("tbx", "martif"):
        raise InputError(f"Das Glossar „{path.name}“ ist keine TBX-Datei.")
    return root


def _concepts(root: etree._Element) -> Iterator[etree._Element]:
    return (element for element in root.iter() if _name(element) in _CONCEPTS)


def _lines(data: bytes, concepts: Sequence[etree._Element]) -> Sequence[int]:
    """The line of each concept's first tag. libxml2 counts to 65,535 only; for longer files expat counts."""
    known = [concept.sourceline or 0 for concept in concepts]
    if max(known, default=0) < _MOST_LINES:
        return known
    counted: list[int] = []
    parser = expat.ParserCreate()

    def start(name: str, _: object) -> None:
        if name.rpartition(":")[2] in _CONCEPTS:
            counted.append(parser.CurrentLineNumber)

    parser.StartElementHandler = start
    parser.Parse(data, True)
    return counted if len(counted) == len(known) else known


def _name(element: etree._Element) -> str:
    """The name without namespace; empty for comments and processing instructions."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _text(element: etree._Element) -> str:
    return "".join(element.itertext()).strip()


def _fields(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Data category and text of what belongs to the element itself, in DCA and DCT style; groups are opened."""
    for child in element:
        name = _name(child)
        if name in _GROUPS:
            yield from _fields(child)
        elif name and name not in ("langSec", "langSet", "termSec"):
            yield child.get("type") or name, _text(child)


def _first(fields: Sequence[tuple[str, str]], name: str) -> str:
    return next((text for kind, text in fields if kind == name and text), "")


class _Term:
    """One term of a language section."""

    def __init__(self, section: etree._Element) -> None:
        fields = list(_fields(section))
        self.text = _first(fields, "term")
        self.part = _first(fields, "partOfSpeech")
        self.status = _first(fields, "administrativeStatus") or _first(fields, "normativeAuthorization")
        self.sort = _first(fields, "termType")
        self.gender = GENDER_OF.get(_first(fields, "grammaticalGender"), "")
        self.context = _first(fields, "context")
        self.is_replacement = "Ersatz" in [text for kind, text in fields if kind == "note"]
        self.is_old = self.status.startswith((DEPRECATED[:10], SUPERSEDED[:10]))


def _entry(concept: etree._Element) -> GlossaryEntry:
    fields = list(_fields(concept))
    sections = [section for section in concept if _name(section) in ("langSec", "langSet")]
    german = [section for section in sections if (section.get(XML_LANG) or "").casefold().startswith("de")]
    terms = [
        _Term(part) for section in german for part in section if _name(part) in ("termSec", "tig", "ntig")
    ]
    terms = [term for term in terms if term.text]
    if not terms:
        raise UnusableRowError("fehlt der deutsche Begriff")
    values = _noted([text for kind, text in fields if kind == "note"])
    own = bool(values.get("kind"))
    values |= _described(concept, fields, german)
    told = _own_terms(terms) if own else _foreign_terms(terms, bool(values.get("explanation")))
    values |= {key: text for key, text in told.items() if text}
    if "pos" not in values:
        values["pos"] = _pos(terms[0])
    for section in sections:
        if section not in german:
            _add_translation(values, section)
    return entry_of({key: text for key, text in values.items() if text}, _NAMES, has_automatic=True)


def _noted(notes: Sequence[str]) -> dict[str, str]:
    """What notes such as "Art: ersetzen" say; notes of other programs are left aside."""
    found: dict[str, str] = {}
    for note in notes:
        header, colon, text = note.partition(": ")
        (key,) = column_keys([header])
        if not colon or key is None or (key in AS_ELEMENTS and key != "id"):
            continue
        if key not in GERMAN_WORDS or value_of(key, text) is not None:
            found.setdefault(key, text)
    return found


def _described(
    concept: etree._Element, fields: Sequence[tuple[str, str]], german: Sequence[etree._Element]
) -> dict[str, str]:
    definitions = [_first(list(_fields(section)), "definition") for section in german]
    found = {
        "explanation": _first(fields, "definition") or next(filter(None, definitions), ""),
        "domain": _first(fields, "subjectField"),
        "source": _first(fields, "source"),
        "owner": _first(fields, "responsibility"),
    }
    if "Nummer" not in (text.partition(": ")[0] for kind, text in fields if kind == "note"):
        found["id"] = concept.get("id") or ""
    return found


def _own_terms(terms: Sequence[_Term]) -> dict[str, str]:
    """The terms of a file that this program wrote: the first one is the term, replacements are marked."""
    first, others = terms[0], terms[1:]
    names = [term for term in others if not term.is_replacement]
    return {
        "term": first.text,
        "gender": first.gender,
        "example_before": first.context,
        "variants": _joined(term.text for term in names if term.sort == VARIANT),
        "abbreviations": _joined(term.text for term in names if term.sort != VARIANT),
        "replacement": _joined(term.text for term in others if term.is_replacement),
    }


def _foreign_terms(terms: Sequence[_Term], explained: bool) -> dict[str, str]:
    """Deprecated terms are replaced by preferred ones, or avoided; preferred terms alone stay; others are explained."""
    old = [term for term in terms if term.is_old]
    good = sorted((term for term in terms if not term.is_old), key=lambda term: term.status != PREFERRED)
    found: dict[str, str] = {}
    if old:
        found["kind"] = "replace" if good else "avoid"
        found["replacement"] = _joined(term.text for term in good)
    elif explained:
        found["kind"] = "explain"
    elif good[0].status in (PREFERRED, ADMITTED):
        found["kind"] = "keep"
    else:
        raise UnusableRowError(
            f"steht nicht, was mit „{good[0].text}“ geschehen soll: Es fehlen Status und Definition"
        )
    names = old or good
    found["term"], found["gender"], found["example_before"] = names[0].text, names[0].gender, names[0].context
    found["variants"] = _joined(term.text for term in names[1:] if term.sort not in SHORT_TYPES)
    found["abbreviations"] = _joined(term.text for term in names[1:] if term.sort in SHORT_TYPES)
    return found


def _pos(term: _Term) -> str:
    """Nothing is guessed: a single word without its part of speech is refused."""
    if term.part in POS_OF_PART:
        return POS_OF_PART[term.part]
    if " " in term.text:
        return "PHRASE"
    if term.sort in SHORT_TYPES:
        return "ABBR"
    raise UnusableRowError(f"fehlt die Wortart von „{term.text}“ (partOfSpeech)")


def _add_translation(values: dict[str, str], section: etree._Element) -> None:
    language = section.get(XML_LANG) or ""
    terms = (_Term(part) for part in section if _name(part) in ("termSec", "tig", "ntig"))
    text = next((term.text for term in terms if term.text and not term.is_old), "")
    (key,) = column_keys([translation_key(language)])
    if key and text:
        values.setdefault(key, text)


def _joined(texts: Iterator[str]) -> str:
    return SEPARATOR.join(texts)
