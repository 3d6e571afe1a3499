"""Entries that contradict each other: two replacements, replacements that are replaced or avoided, cycles.

Terms are compared without capitals. Entries that name different contexts ("Nur mit", "Nicht mit") are different senses.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from workbench.model.term import GlossaryEntry

_MOST_OTHERS = 5
"""So many entries are named that replace or avoid the same replacement."""


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
            others = islice(_entries_about(wording, by_form), _MOST_OTHERS)
            for other in others:
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
    leads: dict[str, list[str]] = {}
    spelt: dict[str, str] = {}
    replacing = [entry for entry in entries if entry.kind == "replace"]
    for entry in replacing:
        targets = [folded for wording in entry.replacements if (folded := wording.casefold()) in by_form]
        for form in entry.forms:
            spelt.setdefault(form.casefold(), form)
            leads.setdefault(form.casefold(), []).extend(targets)
    knots = {
        form: number
        for number, knot in enumerate(_knots(leads))
        for form in knot
        if len(knot) > 1 or form in leads[form]
    }
    members: dict[int, list[GlossaryEntry]] = defaultdict(list)
    words: dict[int, dict[str, None]] = defaultdict(dict)
    for entry in replacing:
        for form in dict.fromkeys(map(str.casefold, entry.forms)):
            targets = [word.casefold() for word in entry.replacements]
            if form in knots and any(knots.get(target) == knots[form] for target in targets):
                words[knots[form]][spelt[form]] = None
                if entry not in members[knots[form]][-1:]:
                    members[knots[form]].append(entry)
    for number, knot in members.items():
        around = tuple(words[number])
        yield Conflict(ConflictKind.CYCLE, tuple(knot), (*around, around[0]))


def _knots(leads: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Strongly connected words (Tarjan, 1972, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: dict[str, None] = {}
    for start in leads:
        if start in index:
            continue
        work = [(start, iter(leads[start]))]
        index[start] = low[start] = len(index)
        stack[start] = None
        while work:
            word, others = work[-1]
            other = next(others, None)
            if other is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[word])
                if low[word] == index[word]:
                    yield _closed(stack, word)
            elif other not in leads:
                continue
            elif other not in index:
                index[other] = low[other] = len(index)
                stack[other] = None
                work.append((other, iter(leads[other])))
            elif other in stack:
                low[word] = min(low[word], index[other])


def _closed(stack: dict[str, None], last: str) -> list[str]:
    knot: list[str] = []
    while not knot or knot[-1] != last:
        knot.append(stack.popitem()[0])
    return knot
