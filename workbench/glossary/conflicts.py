"""Entries that contradict each other: two replacements, replacements that are replaced or avoided, cycles.

Terms are compared without capitals. Entries that name different contexts ("Nur mit", "Nicht mit") are different senses.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.term import GlossaryEntry


class ConflictKind(StrEnum):
    """How entries contradict each other."""

    SEVERAL_REPLACEMENTS = "several_replacements"
    AVOIDED_REPLACEMENT = "avoided_replacement"
    REPLACED_REPLACEMENT = "replaced_replacement"
    CYCLE = "cycle"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Entries that contradict each other, in their order; `words` are what they disagree about, or the cycle."""

    kind: ConflictKind
    entries: tuple[GlossaryEntry, ...]
    words: tuple[str, ...]


def conflicts(entries: Sequence[GlossaryEntry]) -> tuple[Conflict, ...]:
    """All contradictions, in the order of their first entry of each kind. Takes time in proportion to the entries."""
    by_form = _by_form(entries)
    cycles = list(_cycles(entries, by_form))
    in_cycles = {id(entry) for cycle in cycles for entry in cycle.entries}
    return (
        *_several_replacements(by_form),
        *cycles,
        *(found for found in _bad_replacements(entries, by_form) if not _is_inside(found, in_cycles)),
    )


def doubted_entries(entries: Sequence[GlossaryEntry]) -> frozenset[int]:
    """The identities (`id`) of the entries in any contradiction, except those that only lead to another entry."""
    return frozenset(
        id(entry)
        for conflict in conflicts(entries)
        for entry in (
            conflict.entries
            if conflict.kind in (ConflictKind.SEVERAL_REPLACEMENTS, ConflictKind.CYCLE)
            else conflict.entries[:1]
        )
    )


def _by_form(entries: Sequence[GlossaryEntry]) -> dict[str, list[GlossaryEntry]]:
    by_form: dict[str, list[GlossaryEntry]] = defaultdict(list)
    for entry in entries:
        for form in dict.fromkeys(map(str.casefold, entry.forms)):
            by_form[form].append(entry)
    return by_form


def _several_replacements(by_form: dict[str, list[GlossaryEntry]]) -> Iterator[Conflict]:
    seen: set[tuple[int, ...]] = set()
    for form, sharing in by_form.items():
        for same in _senses(sharing):
            told = {(entry.kind, entry.replacements) for entry in same}
            key = tuple(map(id, same))
            if len(told) > 1 and key not in seen:
                seen.add(key)
                words = (form, *(_told(entry) for entry in same))
                yield Conflict(ConflictKind.SEVERAL_REPLACEMENTS, tuple(same), words)


def _told(entry: GlossaryEntry) -> str:
    """What the entry makes of its term."""
    return " | ".join(entry.replacements) if entry.kind == "replace" else entry.kind


def _senses(entries: Sequence[GlossaryEntry]) -> Iterator[list[GlossaryEntry]]:
    """Entries of one word class and one sense. "explain" may stand beside "replace": it changes nothing."""
    groups: dict[tuple[str, tuple[str, ...], tuple[str, ...]], list[GlossaryEntry]] = defaultdict(list)
    for entry in entries:
        groups[entry.pos, entry.required_contexts, entry.block_contexts].append(entry)
    return (group for group in groups.values() if len(group) > 1)


def _bad_replacements(
    entries: Sequence[GlossaryEntry], by_form: dict[str, list[GlossaryEntry]]
) -> Iterator[Conflict]:
    for entry in entries:
        if entry.kind != "replace":
            continue
        for wording in entry.replacements:
            for other in _entries_about(wording, by_form):
                if other is not entry and other.kind in ("avoid", "replace"):
                    kind = (
                        ConflictKind.AVOIDED_REPLACEMENT
                        if other.kind == "avoid"
                        else ConflictKind.REPLACED_REPLACEMENT
                    )
                    yield Conflict(kind, (entry, other), (wording, other.term))


def _entries_about(wording: str, by_form: dict[str, list[GlossaryEntry]]) -> Iterator[GlossaryEntry]:
    """Entries of the wording itself, and of nouns and verbs in it."""
    whole = wording.casefold()
    yield from by_form.get(whole, ())
    words = dict.fromkeys(whole.split())
    if len(words) > 1:
        for word in words:
            yield from (entry for entry in by_form.get(word, ()) if entry.pos in ("NOUN", "VERB", "ADJ"))


def _is_inside(conflict: Conflict, cycles: set[int]) -> bool:
    return all(id(entry) in cycles for entry in conflict.entries)


def _cycles(entries: Sequence[GlossaryEntry], by_form: dict[str, list[GlossaryEntry]]) -> Iterator[Conflict]:
    """Each cycle once, from its first entry: A is replaced by B, and B by A; or a term by itself."""
    leads = {
        id(entry): [
            other
            for wording in entry.replacements
            for other in by_form.get(wording.casefold(), ())
            if other.kind == "replace" and not _are_senses(entry, other)
        ]
        for entry in entries
        if entry.kind == "replace"
    }
    for knot in _knots([entry for entry in entries if entry.kind == "replace"], leads):
        if len(knot) > 1 or any(other is knot[0] for other in leads[id(knot[0])]):
            terms = tuple(entry.term for entry in knot)
            yield Conflict(ConflictKind.CYCLE, tuple(knot), (*terms, terms[0]))


def _are_senses(entry: GlossaryEntry, other: GlossaryEntry) -> bool:
    return False if entry is other else bool(entry.required_contexts or other.required_contexts)


def _knots(
    entries: Sequence[GlossaryEntry], leads: dict[int, list[GlossaryEntry]]
) -> Iterator[list[GlossaryEntry]]:
    """Strongly connected entries (Tarjan, 1972, without recursion), each group in the order of the entries."""
    order = {id(entry): number for number, entry in enumerate(entries)}
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    open_entries: list[GlossaryEntry] = []
    is_open: set[int] = set()
    for start in entries:
        if id(start) in index:
            continue
        work = [(start, iter(leads[id(start)]))]
        index[id(start)] = low[id(start)] = len(index)
        open_entries.append(start)
        is_open.add(id(start))
        while work:
            entry, others = work[-1]
            other = next(others, None)
            if other is None:
                work.pop()
                if work:
                    low[id(work[-1][0])] = min(low[id(work[-1][0])], low[id(entry)])
                if low[id(entry)] == index[id(entry)]:
                    yield sorted(_closed(open_entries, is_open, entry), key=lambda item: order[id(item)])
            elif id(other) not in index:
                index[id(other)] = low[id(other)] = len(index)
                open_entries.append(other)
                is_open.add(id(other))
                work.append((other, iter(leads[id(other)])))
            elif id(other) in is_open:
                low[id(entry)] = min(low[id(entry)], index[id(other)])


def _closed(open_entries: list[GlossaryEntry], is_open: set[int], last: GlossaryEntry) -> list[GlossaryEntry]:
    knot: list[GlossaryEntry] = []
    while not knot or knot[-1] is not last:
        knot.append(open_entries.pop())
        is_open.discard(id(knot[-1]))
    return knot
