"""What makes a sentence hard, in words: the German text of each group of features."""

from collections.abc import Callable, Iterable

from workbench.language.difficulty.features import Measured
from workbench.language.difficulty.word_facts import WordFacts

_RARE = 1.2
"""A word this rare (Zipf below 3.8) is named."""
_LONG = 10
_NAMED = 4


def cause_texts(sentence: str, measured: Measured) -> dict[str, str]:
    """Text by group; every group has one."""
    facts = measured.facts
    letters = sum(fact.letters for fact in facts)

    def named(chosen: Callable[[WordFacts], bool]) -> str:
        found = [
            sentence[start:end]
            for (start, end), fact in zip(measured.spans, facts, strict=True)
            if chosen(fact)
        ]
        return _listed(found)

    rare = [fact for fact in facts if fact.rarity >= _RARE]
    cut = sorted((fact.rarity for fact in rare), reverse=True)[:_NAMED]
    least = cut[-1] if cut else _RARE
    return {
        "words": f"{_count(len(facts), 'Wort', 'Wörter')}, {letters} Buchstaben",
        "clauses": f"{_count(_finite(facts), 'gebeugtes Verb', 'gebeugte Verben')} in einem Satz",
        "prepositions": "viele Wörter wie „in“, „nach“, „für“",
        "adjectives": f"Eigenschaftswörter: {named(lambda fact: fact.tag == 'ADJA')}",
        "adverbs": f"Zusätze: {named(lambda fact: fact.tag in _ADDITIONS)}",
        "rare_words": f"seltene Wörter: {named(lambda fact: fact.rarity >= least) or 'im Durchschnitt'}",
        "nominalisations": f"Hauptwörter aus Tätigkeiten: {named(lambda fact: fact.nominalisation)}",
        "long_words": f"lange Wörter: {named(lambda fact: fact.letters >= _LONG) or 'im Durchschnitt'}",
    }


_ADDITIONS = frozenset({"ADV", "PROAV", "ADJD", "PIS", "PIAT", "PDS", "PDAT"})


def _finite(facts: Iterable[WordFacts]) -> int:
    return sum(fact.tag in {"VVFIN", "VAFIN", "VMFIN"} for fact in facts)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _listed(words: list[str]) -> str:
    unique = list(dict.fromkeys(words))
    more = len(unique) - _NAMED
    rest = "" if more <= 0 else f" und {more} {'weiteres' if more == 1 else 'weitere'}"
    return ", ".join(unique[:_NAMED]) + rest
