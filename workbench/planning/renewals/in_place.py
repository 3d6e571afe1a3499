"""Which typical field a label asks for where it stands: "Anbieter" under "Mittagsverpflegung"."""

import re
from collections.abc import Sequence

from workbench.model.inventory import CHOICE, Entry
from workbench.planning.renewals.concepts import normal
from workbench.planning.renewals.typical import typical

_OF_SOMETHING = re.compile(
    r"^(?:name (?:des |der )?)?(?:anbieter\w*|träger|gegenstand|stückzahl|menge|material|farbe|fach|fächer)\b"
    r"|^(?:(?:monatliche|jährliche|voraussichtliche) )?(?:kosten|gebühr\w*|preis|(?:monats|jahres)?beitrag)$"
    r"|^(?:zeitraum|ziel|länge|breite|tiefe|größe|fläche|gesamtfläche|stunden\w*)\b"
)
"""Fields that heading or field before complete: "Anbieter" under "Mittagsverpflegung"."""
_BACK_OR_ASIDE = re.compile(
    rf"\b(?:dafür|davon|daraus|hierfür|hieraus|damit|dabei|dort)\b|{_OF_SOMETHING.pattern}"
)
_NUMBERED = re.compile(r"^\W*(?:\d+\s?[a-z]?|[A-Z]|[IVX]+)?[.)]?\s+(?:Zur |Zum |Zu )?")


def fields_in_place(entries: Sequence[Entry], number: int) -> frozenset[str]:
    """The typical fields of an entry; what can be chosen may say them, or the heading, or the field before."""
    entry = entries[number]
    found = typical(entry.label, entry.content)
    if not found and entry.content == CHOICE and not entry.choices and entry.help:
        found = typical(" ".join((entry.label, *entry.help)), entry.content)
    if found:
        return found
    if _OF_SOMETHING.search(normal(entry.label)):
        heading = _NUMBERED.sub("", entry.group or entry.section)
        found = _told_with(heading, entry)
    if not number or found or not _BACK_OR_ASIDE.search(normal(entry.label)):
        return found
    if (entries[number - 1].section, entries[number - 1].group) != (entry.section, entry.group):
        return found
    return _told_with(entries[number - 1].label, entry)


def _told_with(before: str, entry: Entry) -> frozenset[str]:
    """The typical fields that a label asks for only together with what stands before it."""
    together = typical(f"{before} {entry.label}", entry.content)
    return together - typical(before, entry.content) - typical(before)
