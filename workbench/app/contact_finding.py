"""Finding what is not the office's contact data, or no longer, in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from workbench.app.contact_data import FIELD_NAMES, is_iban
from workbench.model.text_block import ContactData, ContactField, ContactHit
from workbench.rewrite.facts.contacts import IBAN, MAIL, PHONE, PLACE, STREET, WEB, Contact, contacts

LEGAL_REMEDY = "legal_remedy"
_KINDS: Mapping[str, tuple[ContactField, ...]] = {
    STREET: (ContactField.STREET, ContactField.POST_BOX),
    PLACE: (ContactField.PLACE,),
    PHONE: (ContactField.PHONE, ContactField.FAX),
    MAIL: (ContactField.MAIL, ContactField.DE_MAIL),
    WEB: (ContactField.WEB,),
    IBAN: (ContactField.IBAN,),
}
_BESIDE_THE_NAME = frozenset({STREET, PLACE})
_FAX = re.compile(r"\b(?:tele)?fax\w*[\s:.\ufffc]*(?:\([^()]*\)\s*)?$", re.IGNORECASE)
_PHONE = re.compile(r"\b(?:tel|telefon|fon|ruf|hotline|mobil)\w*[\s:.\ufffc]*$", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"gericht|staatsanwaltschaft|ministerium|beauftragte|aufsichtsbehörde|bezirksregierung", re.IGNORECASE
)
_PERHAPS = re.compile(
    r"@|www|\.[a-z]{2,4}\b|\d{5}|[A-Z]{2}\d\d|[+(]\d|\b0\d|Postfach|\b(?:tel|fax|ruf)"
    r"|(?:stra(?:ß|ss)e|str\.|weg|platz|allee|ring|damm|ufer|gasse|markt|chaussee|berg|hof|graben|steig|wall|tor)\s\d",
    re.IGNORECASE,
)
"""Signs of contact data: the other texts, which are most, need no closer look."""
_BEFORE, _EXTENSION = 120, 2
_RISK = (
    "In der Rechtsbehelfsbelehrung macht eine falsche Anschrift die Belehrung unrichtig; die Frist wird dann ein "
    "Jahr (§ 66 Abs. 2 SGG, § 58 Abs. 2 VwGO)."
)


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    field: ContactField
    former: bool


def contact_hits(text: str, data: ContactData, *, in_remedy: bool = False) -> tuple[ContactHit, ...]:
    """Former values of the office's data, and values that may be wrong ones; by place, none overlap.

    `in_remedy`: the text belongs to a legal remedy, where every other address is told, except those of a court.
    """
    found: list[_Found] = []
    for one in (*_former(text, data), *_of_kinds(text, data, in_remedy=in_remedy)):
        if not any(one.start < other.end and other.start < one.end for other in found):
            found.append(one)
    found.sort(key=lambda one: one.start)
    return tuple(_hit(text, one, data, in_remedy=in_remedy) for one in found)


def corrected(text: str, hits: Iterable[ContactHit]) -> str:
    """The text with the office's values in their places."""
    for hit in sorted(hits, key=lambda hit: hit.start, reverse=True):
        text = text[: hit.start] + hit.value + text[hit.end :]
    return text


def _hit(text: str, one: _Found, data: ContactData, *, in_remedy: bool) -> ContactHit:
    found, value, name = text[one.start : one.end], data.entries[one.field].value, FIELD_NAMES[one.field]
    cause = (
        f"{name}: „{found}“ gilt nicht mehr, jetzt „{value}“."
        if one.former
        else f"{name}: „{found}“ ist nicht die Angabe des Amtes („{value}“)."
    )
    told = f"{cause} {_RISK}" if in_remedy else cause
    return ContactHit(one.start, one.end, one.field, found, value, one.former, in_remedy, told)


def _former(text: str, data: ContactData) -> Iterator[_Found]:
    """Former values as they were written, longest first; what still counts in another field is left alone."""
    now = {_folded(entry.value) for entry in data.entries.values()}
    valid = [
        match.span() for entry in data.entries.values() for match in _literal(entry.value).finditer(text)
    ]
    pairs = [
        (name, old) for name, entry in data.entries.items() for old in entry.former if _folded(old) not in now
    ]
    for name, old in sorted(pairs, key=lambda pair: -len(pair[1])):
        for match in _literal(old).finditer(text):
            inside = any(start <= match.start() and match.end() <= end for start, end in valid)
            if not inside:
                yield _Found(*match.span(), name, former=True)


def _of_kinds(text: str, data: ContactData, *, in_remedy: bool) -> Iterator[_Found]:
    if not _PERHAPS.search(text):
        return
    named = any(
        _literal(value).search(text)
        for name in (ContactField.OFFICE,)
        if name in data.entries
        for value in (data.entries[name].value, *data.entries[name].former)
    )
    for one in contacts(text):
        fields = _fields(text, one, data)
        if not fields or any(one.value == _value(one.kind, data.entries[name].value) for name in fields):
            continue
        former = next((name for name in fields if one.value in _former_values(one.kind, name, data)), None)
        if former is not None:
            yield _Found(one.start, one.end, former, former=True)
        elif _may_be_wrong(text, one, fields, data, named=named, in_remedy=in_remedy):
            yield _Found(one.start, one.end, fields[0], former=False)


def _fields(text: str, one: Contact, data: ContactData) -> tuple[ContactField, ...]:
    """Which fields the value may be one of, among those the office has entered."""
    fields = _KINDS.get(one.kind, ())
    before = text[max(0, one.start - 30) : one.start]
    if one.kind == PHONE and _FAX.search(before):
        fields = (ContactField.FAX,)
    elif one.kind == PHONE and _PHONE.search(before):
        fields = (ContactField.PHONE,)
    elif one.kind == STREET:
        fields = (ContactField.POST_BOX if one.value.startswith("postfach") else ContactField.STREET,)
    return tuple(name for name in fields if name in data.entries)


def _may_be_wrong(
    text: str,
    one: Contact,
    fields: Iterable[ContactField],
    data: ContactData,
    *,
    named: bool,
    in_remedy: bool,
) -> bool:
    """An account that is not the office's; a slip of one sign; another address in a remedy or beside the office."""
    if one.kind == IBAN:
        return is_iban(one.value)
    if any(_is_slip_of(one, _value(one.kind, data.entries[name].value)) for name in fields):
        return True
    if _ELSEWHERE.search(text, max(0, one.start - _BEFORE), one.start):
        return False
    return one.kind in _BESIDE_THE_NAME and (in_remedy or named)


def _former_values(kind: str, name: ContactField, data: ContactData) -> set[str]:
    return {_value(kind, old) for old in data.entries[name].former}


@lru_cache(maxsize=256)
def _value(kind: str, written: str) -> str:
    """The value that `contacts` gives a piece of contact data; what it does not know is compared as written."""
    found = [one.value for one in contacts(written) if one.kind == kind]
    return found[0] if found else _folded(written)


def _folded(value: str) -> str:
    return " ".join(value.split()).casefold()


@lru_cache(maxsize=256)
def _literal(value: str) -> re.Pattern[str]:
    """The value with any blanks, and with "Str." for "Straße"."""
    parts = []
    for word in value.split():
        escaped = re.escape(word)
        for ending in ("straße", "strasse", "str\\."):
            if escaped.lower().endswith(ending):
                escaped = escaped[: -len(ending)] + r"(?i:straße|strasse|str\.)"
                break
        parts.append(escaped)
    return re.compile(r"(?<![\w@-])" + r"[\s\u00a0\u202f]+".join(parts) + r"(?![\w@]|-\w)")


def _is_slip_of(one: Contact, right: str) -> bool:
    if one.kind == PHONE and one.value[:-_EXTENSION] == right[:-_EXTENSION]:
        return False  # somebody's own extension
    return _is_slip(one.value, right)


def _is_slip(found: str, right: str) -> bool:
    """Whether one sign was changed, added or left out, or two neighbours swapped."""
    if found == right or len(right) < 6:
        return False
    start = next(
        (i for i, pair in enumerate(zip(found, right, strict=False)) if pair[0] != pair[1]),
        min(len(found), len(right)),
    )
    rest, other = found[start:], right[start:]
    swapped = len(rest) > 1 and rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return rest[1:] == other[1:] or rest[1:] == other or rest == other[1:] or swapped
