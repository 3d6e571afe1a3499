"""Looking texts up in a translation memory, wherever it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from workbench.model.memory_unit import ConcordanceHit, MemoryMatch, MemoryUnit, Span
from workbench.translation.memory_differences import differences
from workbench.translation.memory_pattern import TextPattern, pattern_of
from workbench.translation.memory_penalties import DEFAULT, Penalties
from workbench.translation.memory_score import Rated, rated

MINIMUM = 70
"""Percent from which a match is shown."""
_MORE_PATTERNS = 4
"""Patterns whose units are looked at beyond the number of matches that are wanted."""
_FIGURES_WEIGH = 0.08
"""Figures are one mark in a pattern: texts that share long ones may be more alike than their patterns."""


@dataclass(frozen=True, slots=True)
class StoredUnit:
    """A unit with its number, and the number of the pattern of its source."""

    number: int
    pattern: int
    unit: MemoryUnit


class MemoryStore(Protocol):
    """What keeps the units. Patterns are those of `memory_pattern`; a language is a code as it is kept."""

    def same(self, key: str, language: str, figures: str) -> Sequence[StoredUnit]:
        """The units with this pattern (by its hash) and exactly these figures, newest first."""

    def near(self, pattern: str, least: float) -> Sequence[tuple[int, float]]:
        """Numbers of patterns and their similarity to this one, `least` to 1 (Levenshtein), best first."""

    def units(self, patterns: Sequence[int], language: str, figures: str) -> Sequence[StoredUnit]:
        """Units with these patterns; those with the same figures are among them."""

    def containing(self, words: str, language: str, *, in_target: bool, limit: int) -> Sequence[StoredUnit]:
        """Units whose German or translation holds all words, newest first."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A text to translate, the passages around it, and the form that it stands in."""

    text: str
    before: str = ""
    after: str = ""
    document: str = ""


def exact_matches(
    store: MemoryStore, asked: Asked, language: str, penalties: Penalties = DEFAULT
) -> tuple[MemoryMatch, ...]:
    """Translations of exactly this text but for blanks and hyphens, best first."""
    pattern = pattern_of(asked.text)
    if not pattern.core:
        return ()
    found = _ratings(asked, pattern, store.same(pattern.key, language, pattern.figures_key), penalties)
    return tuple(_match(asked.text, rating, number) for rating, number in found)


def find_matches(
    store: MemoryStore,
    asked: Asked,
    language: str,
    *,
    minimum: int = MINIMUM,
    limit: int = 9,
    penalties: Penalties = DEFAULT,
) -> tuple[MemoryMatch, ...]:
    """What the memory has for the text, best first: from 101 (the same text between the same passages) to `minimum`
    percent."""
    pattern = pattern_of(asked.text)
    if not pattern.core:
        return ()
    least = minimum / 100 - (_FIGURES_WEIGH if pattern.figures else 0)
    numbers = [number for number, _ in store.near(pattern.pattern, max(least, 0.3))[: limit + _MORE_PATTERNS]]
    found = _ratings(asked, pattern, store.units(numbers, language, pattern.figures_key), penalties)
    near = [pair for pair in found[: 4 * limit] if pair[0].match >= minimum][:limit]
    return tuple(_match(asked.text, rating, number) for rating, number in near)


def best_match(
    store: MemoryStore, asked: Asked, language: str, minimum: int = MINIMUM, penalties: Penalties = DEFAULT
) -> MemoryMatch | None:
    """The best match, quickly where there is an exact one."""
    exact = exact_matches(store, asked, language, penalties)
    if exact and exact[0].match >= 100:
        return exact[0]
    found = find_matches(store, asked, language, minimum=minimum, limit=1, penalties=penalties)
    return found[0] if found else None


def concordance(
    store: MemoryStore, words: str, language: str, *, in_target: bool = False, limit: int = 50
) -> tuple[ConcordanceHit, ...]:
    """Units that hold every word as part of a word, in any case; what stands in quotation marks as it is."""
    from workbench.translation.memory_differences import places_of

    found = store.containing(words, language, in_target=in_target, limit=limit)
    return tuple(
        ConcordanceHit(
            item.unit.source,
            item.unit.target,
            item.unit.language,
            places_of(words, item.unit.target if in_target else item.unit.source),
            in_target,
            item.unit.origin,
            item.unit.state,
            item.unit.person,
            item.unit.at,
            item.unit.document,
        )
        for item in found
    )


def _ratings(
    asked: Asked, pattern: TextPattern, units: Sequence[StoredUnit], penalties: Penalties
) -> list[tuple[Rated, int]]:
    """Units with their numbers, best first, each target once."""
    ratings = [
        (found, item.number)
        for item in units
        if (found := rated(asked.before, asked.after, asked.document, pattern, item.unit, penalties))
        is not None
    ]
    ratings.sort(key=lambda pair: (*pair[0].rank, pair[1]), reverse=True)
    best: dict[str, tuple[Rated, int]] = {}
    for found, number in ratings:
        best.setdefault(found.target, (found, number))
    return list(best.values())


def _match(text: str, found: Rated, number: int) -> MemoryMatch:
    unit = found.unit
    ours, theirs = _spans(text, found)
    return MemoryMatch(
        unit.source,
        found.target,
        found.match,
        unit.origin,
        unit.state,
        unit.person,
        unit.at,
        unit.document,
        unit.note,
        ours,
        theirs,
        found.penalties,
        found.carried_over,
        number,
    )


def _spans(text: str, found: Rated) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    return ((), ()) if found.match >= 100 else differences(text, found.unit.source)
