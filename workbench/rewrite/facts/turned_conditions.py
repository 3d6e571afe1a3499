"""Conditions that changed places with what depends on them: "no consent if A" as "no A if you have the consent"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from workbench.language.exempt import Span
from workbench.rewrite.facts.conditions import CLAUSE, Condition, conditions
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.modal_force import MUST, forces
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.guard import Wording

_MOST, _HALF, _FEW = 0.6, 0.5, 0.25
_BOTH_WAYS = re.compile(
    r"\b(?:nur|erst|ohne|lediglich|ausschließlich|es sei denn|außer|voraus\w*)\b", re.IGNORECASE
)
"""With these words the one needs the other, which plain language may say from either side."""


def turned_condition(original: Wording, rewrite: Wording) -> tuple[Span, Span] | None:
    """Condition of the original and of the rewrite, where each has what the other makes depend on it.

    Who wants A must do B: that says "A, if B" from the other side, so a condition before a duty is no turn.
    """
    if _BOTH_WAYS.search(original.text) or any(
        force.sort == MUST and force.is_claim for force in forces(rewrite)
    ):
        return None
    for one, depends in _parts(original):
        for other, follows in _parts(rewrite):
            if (
                _share(depends, other.words) >= _MOST
                and _share(one.words, other.words) <= _FEW
                and _share(follows, one.words) >= _HALF
            ):
                return _span(one), _span(other)
    return None


def _parts(wording: Wording) -> Iterator[tuple[Condition, tuple[ContentWord, ...]]]:
    """Each conditional clause with the telling words of what depends on it, for a question in the next sentence."""
    for condition in conditions(wording):
        if condition.kind != CLAUSE:
            continue
        for (start, end), following in pairwise((*wording.spans, (len(wording.text), len(wording.text)))):
            if start <= condition.start < end:
                stop = following[1] if condition.opener == "?" else end
                around = content_words(wording, ((start, stop),))
                rest = tuple(
                    word
                    for word in around
                    if not any(first <= word.start < final for first, final in condition.spans)
                )
                if rest and condition.words:
                    yield condition, rest


def _share(words: tuple[ContentWord, ...], others: tuple[ContentWord, ...]) -> float:
    text = " ".join(word.text for word in others)
    return sum(is_left(word, text) for word in words) / len(words)


def _span(condition: Condition) -> Span:
    return condition.start, condition.end
