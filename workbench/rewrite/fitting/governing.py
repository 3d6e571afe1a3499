"""The cases that prepositions and phrases like "im Rahmen" govern, as wordings and as what they take the place of."""

from collections.abc import Mapping
from functools import cache
from importlib import resources

from workbench.language.grammar.government import contained_article, governed_cases
from workbench.language.morphology import word_tag
from workbench.language.words.noun_table import CASES, Case

CASE_NAMES: Mapping[Case, str] = {"nom": "Nominativ", "gen": "Genitiv", "dat": "Dativ", "acc": "Akkusativ"}
_PAIRING = frozenset({"und", "oder", "wie", "um"})
_ALSO_PARTICLES = frozenset({"an", "auf", "aus", "ab"})


@cache
def _table() -> dict[str, tuple[Case, ...]]:
    text = (
        resources.files("workbench.rewrite.fitting").joinpath("prepositions.tsv").read_text(encoding="utf-8")
    )
    cells = (line.split("\t") for line in text.splitlines()[1:])
    return {word: tuple(case for case in CASES if case in cases.split(" ")) for word, cases in cells}


@cache
def _cases(wording: str) -> tuple[Case, ...] | None:
    """The cases in the table, for words that it lacks those of the last preposition: "mitten in", "nahe bei".

    None for what is no preposition, such as "nach und nach", "nach wie vor", "von Anfang an", "um zu".
    """
    known = _table().get(wording)
    lead, blank, last = wording.rpartition(" ")
    if known is not None or not blank:
        return known
    words = lead.split()
    if (last in _ALSO_PARTICLES and words[0] in {"von", "vom"}) or _PAIRING.intersection(words):
        return None
    opens = governed_cases(words[0]) or contained_article(words[0])
    if not opens and any(
        word[:1].isupper() or word_tag(word, case_sensitive=True)[0].startswith("V") for word in words
    ):
        return None  # "sorgen für", "Anspruch auf"
    return _table().get(last) or None


def is_preposition(wording: str) -> bool:
    """Whether the cases of this preposition or phrase are known."""
    return _cases(wording) is not None


def target_cases(wording: str) -> tuple[Case, ...]:
    """The cases that are beyond doubt after it in official texts; "über" and "auf" with what they are about.

    Empty for words without government ("plus") and unknown ones.
    """
    return _cases(wording) or ()


def has_no_government(wording: str) -> bool:
    """Whether nouns stand after it as they are, without an article: "plus Heizkosten"."""
    return _cases(wording) == ()


def last_preposition(wording: str) -> str:
    """The word that governs the case: "in" of "mitten in"; phrases in the table govern as a whole."""
    return wording if wording in _table() else wording.rpartition(" ")[2]


def source_cases(term: str) -> frozenset[Case]:
    """Every case that may stand after it in texts; empty for unknown words."""
    known = governed_cases(term) or frozenset()
    return known | frozenset(_cases(term) or ())
