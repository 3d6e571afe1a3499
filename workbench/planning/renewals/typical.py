"""Which typical field a label asks for, however it asks: "Gesamtmiete", "Was zahlen Sie Ihrem Vermieter insgesamt?".

In `tables/fields_*.tsv` (one a theme) a row is a field that many forms have. `pattern` and `unless` are looked for in
the normalised label. Kinds: `aspect` is asked about persons of any sort (name, phone), `who` is the name of somebody,
`date` and `amount` say what one fills in, `account` belongs to a bank account, `proof` is a paper; rows of class R are
declarations.
"""

import re
from dataclasses import dataclass
from functools import cache

from workbench.model.inventory import DATE, PROOF
from workbench.model.renewal import REQUIRED
from workbench.planning.renewals.concepts import normal
from workbench.planning.renewals.tables import rows_of
from workbench.planning.renewals.words import completed

FIELDS, PAPERS, DECLARATIONS = "fields", "papers", "declarations"
"""What is looked for in a label: only one sort of rows."""
ASPECT, WHO = "aspect", "who"
_WHEN = "@date"
"""Marks that a date is asked for where the row stands for something else ("Pflegegrad" as a date)."""
_NAMES = re.compile(r"\bname|\bwe[rn]\b|\bwelche|\bhei(?:ß|ss)|\bbei wem\b")
_SAYS_WHEN = re.compile(r"\b(?:seit|ab|wann|datum|tag|beginn)\b|(?:beginn|datum)\b")
_ASIDE = re.compile(r"\([^)]*\)")
_AND_SINCE = re.compile(r", (?:seit|ab|wann)\b")
"""What asks for a date besides the field: "Familienstand, seit"."""
_COMPATIBLE = ({"street", "floor"}, {"employer", "company_name"}, {"health_pays", "health_contribution"})
"""Fields of which one may hold the other."""


@dataclass(frozen=True, slots=True)
class TypicalField:
    """A row. `category`: its class in a renewal."""

    id: str
    kind: str
    category: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None


@cache
def typical_fields() -> dict[str, TypicalField]:
    """All rows by id."""
    return {
        row["id"]: TypicalField(
            row["id"],
            row["kind"],
            row["category"],
            re.compile(row["pattern"]),
            re.compile(row["unless"]) if row["unless"] else None,
        )
        for row in rows_of("fields")
    }


@cache
def typical(label: str, content: str = "", sort: str = FIELDS) -> frozenset[str]:
    """Ids of the typical fields that the label asks for. `content`: what one fills in.

    What stands between parentheses adds to what stands before them, but does not take its place.
    """
    outside = _ASIDE.sub(" ", label)
    found = _named(label, content, sort)
    return found if outside == label else found | _named(outside, content, sort)


def _named(label: str, content: str, sort: str) -> frozenset[str]:
    text = normal(completed(label))
    found = {
        row.id: row
        for row in typical_fields().values()
        if _sort(row) == sort and row.pattern.search(text) and not (row.unless and row.unless.search(text))
    }
    kinds = {row.kind for row in found.values()}
    if ASPECT in kinds and WHO in kinds and not _NAMES.search(text):
        found = {name: row for name, row in found.items() if row.kind != WHO}
    if content == DATE and DATE in kinds and not _AND_SINCE.search(text):
        found = {name: row for name, row in found.items() if row.kind == DATE}
    dated = content == DATE and DATE not in kinds and _SAYS_WHEN.search(text)
    return frozenset(f"{name}{_WHEN}" if dated else name for name in found)


def _sort(row: TypicalField) -> str:
    if row.kind == PROOF:
        return PAPERS
    return DECLARATIONS if row.category == REQUIRED else FIELDS


@cache
def shared_fields(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The typical fields that two labels have in common; aspects alone are not enough for names of different people."""
    core, other_core = (
        frozenset(name for name in found if not are_aspects(frozenset({name}))) for found in (one, other)
    )
    return frozenset() if core and other_core and not core & other_core else one & other


@cache
def excluded(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two labels ask for typical fields and have none in common."""
    if not one or not other or shared_fields(one, other):
        return False
    return not any(one & pair and other & pair and not one & other & pair for pair in _COMPATIBLE)


@cache
def are_aspects(found: frozenset[str]) -> bool:
    """Whether these are only names, addresses and the like, which forms ask of persons of any sort."""
    known = typical_fields()
    return all(name in known and known[name].kind == ASPECT for name in found)


def categories(found: frozenset[str]) -> frozenset[str]:
    """The classes of typical fields."""
    known = typical_fields()
    return frozenset(known[name].category for name in found if name in known)
