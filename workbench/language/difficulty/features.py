"""What the difficulty of a sentence is computed from. Every feature grows with difficulty; sums, not shares.

Rates per word say little, sums say much (TextComplexityDE, see docs/difficulty.md): a long sentence is hard because
there is more of everything in it. Square roots and logarithms because the tenth rare word adds less than the first.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log, log1p, sqrt

from workbench.language.difficulty.word_facts import WordFacts, word_facts
from workbench.language.exempt import Span
from workbench.language.tokens import words

LENGTH, VOCABULARY = "length", "vocabulary"
_BORDER = re.compile(r"[,;:–()]")
_PREPOSITIONS = frozenset(
    """in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch um über unter gegen ohne zwischen wegen
    während trotz hinter neben seit ab bis gemäß laut aufgrund mittels hinsichtlich bezüglich innerhalb außerhalb ins
    ans aufs""".split()
)
_INDEFINITE = frozenset({"PIS", "PIAT", "PDS", "PDAT"})
_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})


@dataclass(frozen=True, slots=True)
class Feature:
    """`part` is length (and structure) or vocabulary; `group` names what is explained together."""

    id: str
    part: str
    group: str


FEATURES: tuple[Feature, ...] = (
    Feature("log_letters", LENGTH, "words"),
    Feature("log_longest_stretch", LENGTH, "words"),
    Feature("finite_verbs", LENGTH, "clauses"),
    Feature("relative_clauses", LENGTH, "clauses"),
    Feature("sqrt_prepositions", LENGTH, "prepositions"),
    Feature("sqrt_attributes", LENGTH, "adjectives"),
    Feature("participles", LENGTH, "adjectives"),
    Feature("adverbs", LENGTH, "adverbs"),
    Feature("predicative_adjectives", LENGTH, "adverbs"),
    Feature("indefinite_pronouns", LENGTH, "adverbs"),
    Feature("log_rarity", VOCABULARY, "rare_words"),
    Feature("sqrt_rarity_of_nouns", VOCABULARY, "rare_words"),
    Feature("sqrt_rarity_of_verbs", VOCABULARY, "rare_words"),
    Feature("rarest_small_word", VOCABULARY, "rare_words"),
    Feature("sqrt_nominalisations", VOCABULARY, "nominalisations"),
    Feature("mean_letters", VOCABULARY, "long_words"),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """The words of one sentence with their facts, and the values of all `FEATURES` in their order."""

    spans: tuple[Span, ...]
    facts: tuple[WordFacts, ...]
    values: tuple[float, ...]


def measure(text: str) -> Measured:
    """The features of one sentence; all 0 for a text without words."""
    spans = words(text)
    facts = tuple(word_facts(text[start:end], number == 0) for number, (start, end) in enumerate(spans))
    return Measured(spans, facts, _values(text, spans, facts) if spans else (0.0,) * len(FEATURES))


def _values(text: str, spans: Sequence[Span], facts: Sequence[WordFacts]) -> tuple[float, ...]:
    letters = sum(fact.letters for fact in facts)
    tags = [fact.tag for fact in facts]
    lowered = [text[start:end].lower() for start, end in spans]
    small = [fact.rarity for fact, (start, _) in zip(facts, spans, strict=True) if text[start].islower()]
    return (
        log(max(letters, 1)),
        log1p(_longest_stretch(text, spans)),
        float(sum(tag in _FINITE for tag in tags)),
        float(sum(tag.startswith("PREL") for tag in tags)),
        sqrt(sum(word in _PREPOSITIONS for word in lowered)),
        sqrt(tags.count("ADJA")),
        float(sum(fact.participle for fact in facts)),
        float(sum(tag in {"ADV", "PROAV"} for tag in tags)),
        float(tags.count("ADJD")),
        float(sum(tag in _INDEFINITE for tag in tags)),
        log1p(sum(fact.rarity for fact in facts)),
        sqrt(_rarity(facts, ("NN",))),
        sqrt(_rarity(facts, ("VV",))),
        max(small, default=0.0),
        sqrt(sum(fact.nominalisation for fact in facts)),
        letters / len(spans),
    )


def _rarity(facts: Iterable[WordFacts], tags: tuple[str, ...]) -> float:
    return sum(fact.rarity for fact in facts if fact.tag.startswith(tags))


def _longest_stretch(text: str, spans: Sequence[Span]) -> int:
    """Words in the longest piece that no comma, bracket or dash cuts."""
    borders = [match.start() for match in _BORDER.finditer(text)]
    if not borders:
        return len(spans)
    longest = run = at = 0
    for start, _ in spans:
        if at < len(borders) and borders[at] < start:
            run = 0
            while at < len(borders) and borders[at] < start:
                at += 1
        run += 1
        longest = max(longest, run)
    return longest
