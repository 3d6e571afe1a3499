"""Nouns with several senses: which one the other words of the sentence show, and which one the wording has.

`noun_sense_cues.tsv` (own list): noun, sense, wordings that have this sense, cues in small letters. The first sense of
a noun is the office's; a noun whose senses have no cues is never sure. A cue with `*` is the beginning, the end or a
part of a word; `_` joins the words of a phrase.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

from workbench.glossary.matching import Token
from workbench.rewrite.fitting.place import Place

_SHORT = 4
"""A part of so few letters is only looked for where a word or a part of a compound begins or ends."""
_PHRASE_WEIGHT = 3


@dataclass(frozen=True, slots=True)
class Sense:
    """One sense of a noun: words that stand for it, and cues for it in the sentence."""

    wordings: frozenset[str]
    phrases: tuple[str, ...]
    words: tuple[str, ...]

    def weight(self, text: str, tokens: tuple[Token, ...], near: frozenset[int]) -> int:
        """How much in the sentence speaks for the sense; words at the offsets `near` count twice."""
        found = sum(_PHRASE_WEIGHT for phrase in self.phrases if re.search(rf"\b{phrase}\b", text))
        shown = [token for token in tokens if any(_shows(token, cue) for cue in self.words)]
        return found + len(shown) + sum(token.start in near for token in shown)


def other_sense(place: Place) -> bool:
    """Whether the sentence shows rather another sense of the noun than the wording has."""
    meant, others = _weights(place) or (1, 0)
    return others > meant


def sense_unproven(place: Place) -> bool:
    """Whether the noun has several senses and nothing in the sentence shows just the one of the wording."""
    meant, others = _weights(place) or (1, 0)
    return meant == 0 or others > 0


def _weights(place: Place) -> tuple[int, int] | None:
    """What speaks for the wording's sense and, at most, for another one; None for a noun of one sense."""
    senses = _table().get(place.match.form)
    if senses is None:
        return None
    head = next((word for word in place.wording.split() if word[:1].isupper()), place.wording)
    meant = next((sense for sense in senses if head in sense.wordings), senses[0])
    found = frozenset(place.match.tokens)
    tokens = tuple(
        token for at, token in enumerate(place.tokens) if at not in found and token.text[0].isalpha()
    )
    text, near = place.text.casefold(), _near(place)
    weight = meant.weight(text, tokens, near) + bool(place.entry.required_contexts)
    return weight, max(sense.weight(text, tokens, near) for sense in senses if sense is not meant)


def _near(place: Place) -> frozenset[int]:
    """Where the words stand that no punctuation parts from the noun."""
    first = last = place.match.tokens[0]
    while first > 0 and place.tokens[first - 1].pos != "PUNCT":
        first -= 1
    while last + 1 < len(place.tokens) and place.tokens[last + 1].pos != "PUNCT":
        last += 1
    return frozenset(token.start for token in place.tokens[first : last + 1])


def _shows(token: Token, cue: str) -> bool:
    part = cue.strip("*")
    if "*" not in cue:
        return part in (token.text.casefold(), token.lemma.casefold())
    return any(_has_part(word.casefold(), part, cue, token) for word in {token.text, token.lemma})


def _has_part(word: str, part: str, cue: str, token: Token) -> bool:
    if cue.startswith("*") and cue.endswith("*") and len(part) > _SHORT:
        return part in word
    begins = cue.endswith("*") and word.startswith(part)
    compound = token.text[:1].isupper() or word == part or len(part) > _SHORT
    return begins or (cue.startswith("*") and word.endswith(part) and compound)


@cache
def _table() -> dict[str, tuple[Sense, ...]]:
    path = resources.files("workbench.rewrite.fitting").joinpath("noun_sense_cues.tsv")
    senses: dict[str, list[Sense]] = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        noun, _, wordings, cues = line.split("\t")
        parts = cues.split()
        phrases = tuple(re.escape(cue.strip("_*").replace("_", " ")) for cue in parts if "_" in cue)
        words = tuple(cue for cue in parts if "_" not in cue)
        senses.setdefault(noun, []).append(Sense(frozenset(wordings.split()), phrases, words))
    return {noun: tuple(found) for noun, found in senses.items() if len(found) > 1}
