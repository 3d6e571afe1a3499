"""The class of a field in a renewal: may it go, can it be ticked off, is it needed."""

import re
from collections.abc import Sequence

from workbench.model import inventory
from workbench.model.inventory import Entry
from workbench.model.renewal import (
    CHANGING,
    CONSTANT,
    OFFICE_KNOWS,
    ONLY_LATER,
    PROOF_AGAIN,
    REQUIRED,
    SELDOM,
)
from workbench.planning.renewals.concepts import concepts, meant, normal
from workbench.planning.renewals.typical import DECLARATIONS, categories, typical
from workbench.planning.renewals.words import clusters, words_of

REASONS = {
    CONSTANT: "ändert sich nicht",
    SELDOM: "ändert sich selten; Änderungen sind ohnehin mitzuteilen",
    OFFICE_KNOWS: "dem Amt bekannt oder dort abrufbar",
    CHANGING: "ändert sich und wird gebraucht",
    PROOF_AGAIN: "Nachweis",
    REQUIRED: "rechtlich nötig",
    ONLY_LATER: "nur im Folgeantrag",
}
_DECLARES = re.compile(
    r"\b(?:ich|wir) (?:willigen?|erklären?|versichern?|versichere|bestätigen?|ermächtigen?|stimmen?)\b"
    r"|\b(?:ich|wir) (?:bin|habe|sind|haben)\b.*(?:gelesen|verstanden|informiert|hingewiesen|bekannt|bewusst)"
    r"|\b(?:mir|uns) (?:ist|sind|wurden?|war)\b.*(?:bekannt|bewusst|erklärt|erläutert|mitgeteilt|klar)"
    r"|\b(?:ich|wir) erkennen?\b.*\ban\b|\b(?:willigen?|erklären?|erkennen?|stimmen?|bestätigen?) (?:ich|wir)\b"
    r"|\bhaben? (?:ich|wir)\b.*\b(?:gelesen|verstanden|erhalten)\b|\b(?:ich|wir) verpflichte|verpflichtet\b"
    r"|einwillig|einverstanden|schweigepflicht|\bdarf meine\b"
    r"|\b(?:amt|stadt|behörde|kasse|gemeinde) darf\b|\bdarf (?:das amt|die (?:stadt|behörde|kasse|gemeinde))\b"
    r"|\bmeine daten\b|name in druckbuchstaben"
    r"|\bangaben? (?:sind|ist) .*(?:richtig|vollständig|wahr|korrekt)|\bentsprechen der wahrheit"
    r"|\brichtigkeit .*angaben\b|\bnichts verschwiegen"
    r"|datenschutz|wahrheitsgem|\bkenntnis|erklärung\b|\bversichere\b|entbinde|zustimm|belehr|merkblatt"
)
_IN_FIRST_PERSON = re.compile(r"\b(?:ich|wir|mir|uns|mein\w*|unser\w*|gelesen|erhalten|verstanden)\b")
_OF_MEMBERS = frozenset(
    "birth_date birth_place birth_name sex nationality relation pension_number tax_id bank iban".split()
)
"""What tables ask of persons that does not change, or hardly."""
_SIGNING = re.compile(r"unterschrift|^(?:ort,? (?:und )?datum|datum,? (?:und )?ort|(?:ort, )?den|datum|ort)$")
_SIGNING_SECTION = re.compile(
    r"erklär|unterschrift|versicherung der richtig|schlussbest|einwillig|datenschutz"
)
_HOW_MANY = re.compile(
    r"(?:an)?zahl\b|höhe\b|wie (?:viel|hoch)|betrag\b|summe\b|umfang\b|(?:\w+ )*(?:stunden|tage) (?:pro|je|in der|im)\b"
)
_ORDER = (CONSTANT, OFFICE_KNOWS, SELDOM, CHANGING)
_RANKS = (OFFICE_KNOWS, CHANGING, SELDOM, CONSTANT)
"""Of several things the first one decides."""
_FEWEST_CHOICES = 2
_WHOSE = frozenset({"child"})
"""Concepts that only say of whom something is asked."""


def category(entry: Entry, *, asked_before: bool, signing: bool = False, before: Entry | None = None) -> str:
    """One of the seven classes.

    `asked_before`: the first application asks for it too; `before`: where. `signing`: one signs there.
    """
    if entry.type == inventory.SIGNATURE or is_signing(entry, signing):
        return REQUIRED
    if not asked_before:
        return ONLY_LATER
    if entry.type == inventory.PROOF:
        return PROOF_AGAIN
    if declares(entry):
        return REQUIRED
    fields = typical(entry.label, entry.content) or (
        frozenset() if before is None else typical(before.label, before.content)
    )
    if entry.person is None and asked_before:
        return _of_member(fields)
    return _of_fields(fields) or _of_choices(entry) or _of_content(entry, meant(entry.label))


def _of_member(fields: frozenset[str]) -> str:
    """What a table asks of each person: who belongs to it may change, what is told of them hardly."""
    return _of_fields(fields) or CHANGING if fields and fields <= _OF_MEMBERS else CHANGING


def _of_fields(fields: frozenset[str]) -> str:
    """The class of typical fields; "" without any, or if it hangs on more than that."""
    told = categories(fields)
    if len(told) == 1:
        return next(iter(told))
    return next((rank for rank in _RANKS if rank in told), "") if not told <= {CONSTANT, SELDOM} else ""


def _of_choices(entry: Entry) -> str:
    """The class that most of what can be chosen has, if only choices say what is asked: "Wir beziehen"."""
    told = [
        name for choice in entry.choices for name in (_of_fields(typical(choice, inventory.AMOUNT)),) if name
    ]
    most = max(told, key=told.count, default="")
    return most if told.count(most) >= _FEWEST_CHOICES else ""


def declares(entry: Entry) -> bool:
    """Whether one declares something there, or agrees to it."""
    if entry.label.endswith("?"):
        return False
    plain = normal(entry.label)
    if _DECLARES.search(plain):
        return True
    return bool(_IN_FIRST_PERSON.search(plain) and typical(entry.label, "", DECLARATIONS))


def is_signing(entry: Entry, beside: bool) -> bool:
    """Whether it is a place or a date that belongs to a signature. `beside`: one stands next to it."""
    label = normal(entry.label)
    signs = _SIGNING.search(label) is not None or label.endswith(", den")
    return signs and (
        beside
        or "unterschrift" in label
        or ("datum" in label and "ort" in label)
        or bool(_SIGNING_SECTION.search(normal(entry.section)))
    )


def beside_signature(entries: Sequence[Entry], number: int) -> bool:
    """Whether a line to sign on stands right before or after the entry."""
    near = entries[max(0, number - 1) : number + 3]
    return any(entry.type == inventory.SIGNATURE for entry in near)


def _of_content(entry: Entry, found: frozenset[str]) -> str:
    about = found - _WHOSE if _changes(entry) else found
    ranks = [concept.category for concept in concepts() if concept.id in about]
    known = [rank for rank in ranks if rank in _ORDER]
    if CONSTANT in known and set(known) <= {CONSTANT, SELDOM}:
        return CONSTANT if known[0] == CONSTANT or known.count(CONSTANT) * 2 > len(known) else SELDOM
    for rank in _RANKS:
        if rank in known:
            return rank
    if any(unit in clusters() for unit in words_of(entry.label)):
        kinds = {clusters()[unit].category for unit in words_of(entry.label) if unit in clusters()}
        for rank in _RANKS:
            if rank in kinds:
                return rank
    return _of_type(entry)


def _changes(entry: Entry) -> bool:
    """Whether the words besides those for a person ask for what changes."""
    asked = (clusters()[unit] for unit in words_of(entry.label) if unit in clusters())
    return any(cluster.category == CHANGING and cluster.group != "who" for cluster in asked)


def _of_type(entry: Entry) -> str:
    if re.search(r"n(?:ummer|r)$", normal(entry.label)):
        return CONSTANT
    if _HOW_MANY.match(normal(entry.label)):
        return CHANGING
    section = meant(entry.section) | meant(entry.group)
    if entry.type == inventory.IBAN:
        return SELDOM
    if entry.content == inventory.AMOUNT:
        return CHANGING
    sections = {concept.category for concept in concepts() if concept.id in section}
    if entry.content in {inventory.TEXT, inventory.NUMBER} and CHANGING not in sections:
        return SELDOM
    return CHANGING
