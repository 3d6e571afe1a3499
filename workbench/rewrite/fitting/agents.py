"""Nouns for somebody who acts: rather subject than object where grammar leaves both."""

import re
from functools import cache, lru_cache
from importlib import resources

from workbench.glossary.matching import Token
from workbench.language.words.noun_table import entries, is_noun

_UMLAUTS = {"a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü"}
_LAST_VOWEL = re.compile("(?<![ae])[aouAOU](?=[^aouäöüei]*in$)")
_PERSONS = (
    "kraft",
    "person",
    "mensch",
    "kind",
    "mitglied",
    "mann",
    "frau",
    "vater",
    "mutter",
    "sohn",
    "tochter",
    "leute",
)


def is_agent(noun: Token) -> bool:
    """Whether the noun is a person or an office ("Behörde", "Lehrerin", "Krankenkasse")."""
    return is_agent_word(noun.lemma)


@lru_cache(maxsize=4096)
def is_agent_word(lemma: str) -> bool:
    """The same for a lemma."""
    if lemma.lower().endswith(_endings()):
        return True
    if lemma.endswith("in"):
        return is_noun(lemma[:-2]) and _is_feminine(lemma)
    return is_person(lemma)


def is_person(lemma: str) -> bool:
    """Whether the noun names a person: a woman's form belongs to it, or it is declined like an adjective."""
    if lemma.lower().endswith(_PERSONS):
        return True
    woman = f"{lemma.removesuffix('e')}in"
    declined = any(cell.declension for _, paradigm in entries(lemma) for cell in paradigm[:1])
    women = (woman, _LAST_VOWEL.sub(lambda found: _UMLAUTS[found[0]], woman))
    return any(is_noun(one) and _is_feminine(one) for one in women) or (
        declined and lemma.endswith(("e", "er"))
    )


def _is_feminine(lemma: str) -> bool:
    return all(gender == "f" for gender, _ in entries(lemma))


@cache
def _endings() -> tuple[str, ...]:
    text = resources.files("workbench.rewrite.fitting").joinpath("agents.tsv").read_text(encoding="utf-8")
    return tuple(text.splitlines()[1:])
