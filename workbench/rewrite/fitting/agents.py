"""Nouns for somebody who acts: rather subject than object where grammar leaves both."""

from functools import cache, lru_cache
from importlib import resources

from workbench.glossary.matching import Token
from workbench.language.words.noun_table import entries, is_noun

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
    return (is_noun(woman) and _is_feminine(woman)) or (declined and lemma.endswith(("e", "er")))


def _is_feminine(lemma: str) -> bool:
    return all(gender == "f" for gender, _ in entries(lemma))


@cache
def _endings() -> tuple[str, ...]:
    text = resources.files("workbench.rewrite.fitting").joinpath("agents.tsv").read_text(encoding="utf-8")
    return tuple(text.splitlines()[1:])
