"""What a person corrected in a comparison: fields, partners, classes, values, assumptions, texts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.model.burden import Assumptions, TimeValue
from workbench.model.inventory import ENTRY_TYPES, ROW, Entry, Inventory
from workbench.model.renewal import CLASSES
from workbench.model.renewal_study import LegalNote
from workbench.planning.renewals.comparing import Confirmed, compared
from workbench.planning.renewals.matching import NOBODY


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A row of a sheet of fields. `removed`: it is no field. `number` 0: a person added it."""

    number: int
    label: str
    person: int | None
    type: str
    section: str = ""
    key: str = ""
    segment: str = ""
    removed: bool = False


@dataclass(frozen=True, slots=True)
class PairRow:
    """A row of the comparison. `number`: the renewal's field, counted from 1; `partner`: label or ""."""

    number: int
    label: str
    partner: str
    category: str
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Corrections:
    """Empty tuples and None: nothing was said about it."""

    first: tuple[FieldRow, ...] = ()
    renewal: tuple[FieldRow, ...] = ()
    pairs: tuple[PairRow, ...] = ()
    values: tuple[TimeValue, ...] = ()
    assumptions: Assumptions | None = None
    notes: tuple[LegalNote, ...] = ()


def corrected_inventory(
    form: Inventory, rows: Sequence[FieldRow]
) -> tuple[Inventory, dict[int, int], list[str]]:
    """The inventory as the rows say, the new index of each row number, and German notes on rows without a use.

    A row takes its details from the field of its number, if that stands in the same passage.
    """
    if not rows:
        return form, {number + 1: number for number in range(len(form.entries))}, []
    entries: list[Entry] = []
    places: dict[int, int] = {}
    unused: list[str] = []
    for row in rows:
        if row.removed or not row.label:
            continue
        known = _known(form, row)
        if known is None and row.segment and row.number:
            unused.append(f"„{row.label}“ steht in „{form.name}“ nicht mehr an dieser Stelle.")
            continue
        if row.number:
            places[row.number] = len(entries)
        entries.append(_entry(row, known))
    return replace(form, entries=tuple(entries)), places, unused


def _known(form: Inventory, row: FieldRow) -> Entry | None:
    near = [entry for entry in form.entries if entry.segment == row.segment]
    exact = [entry for entry in near if (entry.label, entry.person) == (row.label, row.person)]
    numbered = form.entries[row.number - 1 : row.number] if row.number else ()
    same = [entry for entry in numbered if entry.segment == row.segment]
    return next(iter((*exact, *same, *near)), None)


def _entry(row: FieldRow, known: Entry | None) -> Entry:
    base = known or Entry(row.label, row.person, row.type, row.type, section=row.section)
    kind = row.type if row.type in ENTRY_TYPES else base.type
    content = base.content if kind in {base.type, ROW} else kind
    return replace(base, label=row.label, person=row.person, type=kind, content=content, key=row.key)


def confirmed_pairs(
    first: Inventory,
    renewal: Inventory,
    corrections: Corrections,
    places: dict[int, int],
) -> tuple[Confirmed, list[str]]:
    """The decisions that differ from what the program finds, or that were confirmed; notes on rows without a use."""
    found = compared(first, renewal).renewal_fields
    partners: dict[int, int] = {}
    classes: dict[int, str] = {}
    seen: set[int] = set()
    unused: list[str] = []
    removed = {row.number for row in corrections.renewal if row.removed}
    for row in corrections.pairs:
        number = places.get(row.number)
        if number is None or number >= len(found):
            if row.number not in removed:
                unused.append(f"Feldvergleich, „{row.label}“: Das Feld gibt es im Folgeantrag nicht.")
            continue
        item = found[number]
        own = "" if item.first is None else item.first.label
        if row.partner != own:
            partner = _partner(first, row.partner, item.entry.person)
            if partner is None:
                unused.append(f"Feldvergleich, „{row.label}“: „{row.partner}“ gibt es im Erstantrag nicht.")
                continue
            partners[number] = partner
        elif row.confirmed:
            partners[number] = NOBODY if item.first is None else first.entries.index(item.first)
        if row.category not in CLASSES:
            unused.append(f"Feldvergleich, „{row.label}“: „{row.category}“ ist keine Klasse.")
        elif row.category != item.category or row.confirmed:
            classes[number] = row.category
        if row.confirmed:
            seen.add(number)
    return Confirmed(partners, classes, frozenset(seen)), unused


def _partner(first: Inventory, label: str, person: int | None) -> int | None:
    if not label:
        return NOBODY
    named = [number for number, entry in enumerate(first.entries) if entry.label == label]
    same = [number for number in named if first.entries[number].person == person]
    return next(iter((*same, *named)), None)
