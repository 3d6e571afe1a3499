"""Two inventories compared: pairs, classes, rates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workbench.model.inventory import Entry, Inventory
from workbench.model.renewal import CONSTANT, OFFICE_KNOWS, PROOF_AGAIN, Compared, Comparison
from workbench.planning.renewals.classes import REASONS, beside_signature, category
from workbench.planning.renewals.matching import matched

_FEWEST_SHARED = 0.15


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a person decided, by index of the renewal's entry: partners, classes, and what was looked at."""

    partners: Mapping[int, int] = field(default_factory=dict)
    classes: Mapping[int, str] = field(default_factory=dict)
    seen: frozenset[int] = frozenset()


def compared(first: Inventory, renewal: Inventory, confirmed: Confirmed | None = None) -> Comparison:
    """The comparison; what looks wrong about the choice of the two forms is told in `warnings`."""
    decided = confirmed or Confirmed()
    pairs = matched(first.entries, renewal.entries, decided.partners, f"{first.title} {renewal.title}")
    fields = []
    for number, entry in enumerate(renewal.entries):
        there, score = pairs.get(number, (None, 0.0))
        before = None if there is None else first.entries[there]
        own = decided.classes.get(number, _category(renewal.entries, number, before is not None, before))
        fields.append(Compared(entry, before, round(score, 3), own, REASONS[own], number in decided.seen))
    met = {there for there, _ in pairs.values()}
    for number, entry in enumerate(first.entries):
        if number not in met:
            own = _category(first.entries, number, True)
            fields.append(Compared(None, entry, 0.0, own, REASONS[own]))
    found = tuple(fields)
    return Comparison(
        first,
        renewal,
        found,
        repeat_rate(found),
        avoidable_rate(found),
        tuple(_warnings(first, renewal, found)),
    )


def _category(entries: Sequence[Entry], number: int, asked_before: bool, before: Entry | None = None) -> str:
    signing = beside_signature(entries, number)
    return category(entries[number], asked_before=asked_before, signing=signing, before=before)


def repeat_rate(fields: Sequence[Compared]) -> float:
    """Share of the renewal's fields that the first application asked for too, 0 to 1; 0 for a form without fields."""
    asked = [item for item in fields if item.renewal is not None]
    return round(sum(item.first is not None for item in asked) / len(asked), 4) if asked else 0.0


def avoidable_rate(fields: Sequence[Compared]) -> float:
    """Share of the renewal's fields that cannot change, are known to the office, or are papers handed in before."""
    asked = [item for item in fields if item.renewal is not None]
    return round(sum(map(_is_avoidable, asked)) / len(asked), 4) if asked else 0.0


def _is_avoidable(item: Compared) -> bool:
    if item.category == PROOF_AGAIN:
        return item.first is not None
    return item.category in {CONSTANT, OFFICE_KNOWS}


def _warnings(first: Inventory, renewal: Inventory, fields: Sequence[Compared]) -> list[str]:
    asked = [item for item in fields if item.renewal is not None]
    if not first.entries or not renewal.entries:
        names = " und ".join(f"„{form.name}“" for form in (first, renewal) if not form.entries)
        return [f"In {names} wurden keine Felder gefunden. Ein Vergleich ist so nicht möglich."]
    if _labels(first) == _labels(renewal):
        return ["Beide Formulare fragen genau dasselbe. Haben Sie zweimal dieselbe Datei gewählt?"]
    shared = sum(item.first is not None for item in asked) / len(asked)
    if shared < _FEWEST_SHARED:
        return ["Die beiden Formulare haben fast nichts gemeinsam. Gehören sie wirklich zusammen?"]
    return []


def _labels(form: Inventory) -> list[tuple[str, int | None]]:
    return [(entry.label, entry.person) for entry in form.entries]
