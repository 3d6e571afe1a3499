"""The cases that prepositions and phrases like "im Rahmen" govern, as wordings and as what they take the place of."""

from collections.abc import Mapping
from functools import cache
from importlib import resources

from workbench.language.grammar.government import governed_cases
from workbench.language.words.noun_table import CASES, Case

CASE_NAMES: Mapping[Case, str] = {"nom": "Nominativ", "gen": "Genitiv", "dat": "Dativ", "acc": "Akkusativ"}


@cache
def _table() -> dict[str, tuple[Case, ...]]:
    text = (
        resources.files("workbench.rewrite.fitting").joinpath("prepositions.tsv").read_text(encoding="utf-8")
    )
    cells = (line.split("\t") for line in text.splitlines()[1:])
    return {word: tuple(case for case in CASES if case in cases.split(" ")) for word, cases in cells}


def is_preposition(wording: str) -> bool:
    """Whether the cases of this preposition or phrase are known."""
    return wording in _table()


def target_cases(wording: str) -> tuple[Case, ...]:
    """The cases that are beyond doubt after it in official texts; "über" and "auf" with what they are about.

    Empty for words without government ("plus") and unknown ones.
    """
    return _table().get(wording, ())


def has_no_government(wording: str) -> bool:
    """Whether nouns stand after it as they are, without an article: "plus Heizkosten"."""
    return wording in _table() and not _table()[wording]


def source_cases(term: str) -> frozenset[Case]:
    """Every case that may stand after it in texts; empty for unknown words."""
    known = governed_cases(term) or frozenset()
    return known | frozenset(_table().get(term, ()))
