"""How well a unit of the translation memory fits a text, and its translation made to fit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.model.memory_unit import MemoryUnit, Penalty
from workbench.model.translation_state import TranslationState
from workbench.translation.memory_figures import carry_over
from workbench.translation.memory_pattern import TextPattern, pattern_of
from workbench.translation.memory_penalties import Penalties
from workbench.translation.memory_tags import fit_tags, has_same_edges, has_same_tags
from workbench.translation.pretranslate import REVIEWED_STATES, normalised

FULL, IN_CONTEXT = 100, 101
_BEST_FUZZY = 99
_NO_LETTERS = re.compile("[^\\w\ue000-\ue003]+|_+")
_REJECTED = frozenset({TranslationState.WITHDRAWN, "abgelehnt", "gesperrt", "rejected"})
_OUTDATED = frozenset({TranslationState.OUTDATED, "veraltet", "outdated"})
_DRAFTS = frozenset(
    {
        TranslationState.DRAFT,
        TranslationState.PLANNED,
        TranslationState.ORDERED,
        "entwurf",
        "ungeprüft",
        "needs-review-translation",
        "needs-translation",
        "initial",
        "new",
        "fuzzy",
        "unreviewed",
    }
)
_APPROVED = frozenset(
    {TranslationState.CHECKED, TranslationState.RELEASED, TranslationState.READING_TEST, *REVIEWED_STATES}
    | {"approved", "final", "signed-off", "reviewed"}
)


@dataclass(frozen=True, slots=True)
class Rated:
    """`target` fits the text as far as it could be made to. `rank`: the greater the better."""

    unit: MemoryUnit
    target: str
    match: int
    penalties: tuple[Penalty, ...]
    carried_over: bool
    rank: tuple[int, float, int, str]


def rated(
    before: str, after: str, document: str, asked: TextPattern, unit: MemoryUnit, penalties: Penalties
) -> Rated | None:
    """The unit as a match for the text; None if nobody may use it."""
    state = unit.state.strip().lower()
    if state in _REJECTED:
        return None
    there = pattern_of(unit.source)
    same = asked.pattern == there.pattern
    raw = _similarity(asked.core, there.core)
    target, tags_moved = fit_tags(asked, there, unit.target)
    carried, complete = False, True
    if asked.values != there.values:
        target, carried, complete = carry_over(asked, there, target, unit.language)
    kinds = [
        *_of_figures(carried, complete),
        *_of_tags(asked, there, tags_moved),
        *_of_origin(unit, state, document),
    ]
    base = FULL
    if not same and _letters(asked.pattern) == _letters(there.pattern) != "":
        kinds.append("wording")
    elif not same:
        base = min(_BEST_FUZZY, _percent(_similarity(asked.pattern, there.pattern)))
    taken = tuple(penalty for kind in dict.fromkeys(kinds) if (penalty := penalties.of(kind)) is not None)
    match = base - sum(penalty.points for penalty in taken)
    if not same or asked.values != there.values:
        match = min(max(match, _least(raw, taken)), _BEST_FUZZY)
    if match == FULL and not taken and _in_context(before, after, unit):
        match = IN_CONTEXT
    rank = (match, raw, (state in _APPROVED) - (state in _OUTDATED | _DRAFTS), unit.at)
    return Rated(unit, target, max(match, 0), taken, carried, rank)


def _least(raw: float, taken: tuple[Penalty, ...]) -> int:
    """What the wording as it is written is worth: other figures are counted in it already."""
    counted = {"numbers", "numbers_carried", "wording"}
    return _percent(raw) - sum(penalty.points for penalty in taken if penalty.kind not in counted)


def _of_figures(carried: bool, complete: bool) -> Iterator[str]:
    if not complete:
        yield "numbers"
    elif carried:
        yield "numbers_carried"


def _of_tags(asked: TextPattern, there: TextPattern, moved: bool) -> Iterator[str]:
    if moved or not has_same_tags(asked, there):
        yield "placeholders"
    elif not has_same_edges(asked, there):
        yield "edge_placeholders"


def _of_origin(unit: MemoryUnit, state: str, document: str) -> Iterator[str]:
    if state == TranslationState.MACHINE or (unit.origin.startswith("machine") and state not in _APPROVED):
        yield "machine"
    elif state in _DRAFTS:
        yield "unreviewed"
    if state in _OUTDATED:
        yield "older_version"
    if document and unit.document and document != unit.document:
        yield "other_form"


def _in_context(before: str, after: str, unit: MemoryUnit) -> bool:
    known = unit.context_before or unit.context_after
    return bool(known) and all(
        normalised(ours) == normalised(theirs)
        for ours, theirs in ((before, unit.context_before), (after, unit.context_after))
    )


def _similarity(one: str, other: str) -> float:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(one, other)


def _percent(share: float) -> int:
    return int(100 * share + 1e-9)


@lru_cache(maxsize=2048)
def _letters(text: str) -> str:
    """Only letters, digits and marks, in small letters."""
    return _NO_LETTERS.sub("", text.casefold())
