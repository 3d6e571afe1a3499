"""The cases that German prepositions govern.

`prepositions.tsv` (own collection): preposition, cases, article inside it ("zur": der). Prepositions that take the
genitive in official texts and the dative elsewhere ("wegen", "laut") have both; two-way prepositions ("in", "an") have
dative and accusative; "einschließlich" and its like leave nouns without a determiner as they are.
"""

from functools import cache
from importlib import resources

from workbench.language.words.noun_table import CASES, Case


def governed_cases(preposition: str) -> frozenset[Case] | None:
    """The cases of the noun phrase that belongs to it; None for unknown words."""
    row = _table().get(preposition.lower())
    return row[0] if row else None


def contained_article(preposition: str) -> str | None:
    """The article that a contraction holds: "dem" in "zum", "der" in "zur"."""
    row = _table().get(preposition.lower())
    return row[1] or None if row else None


@cache
def _table() -> dict[str, tuple[frozenset[Case], str]]:
    text = (
        resources.files("workbench.language.tables").joinpath("prepositions.tsv").read_text(encoding="utf-8")
    )
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {
        word: (frozenset(case for case in CASES if case in cases.split(" ")), article)
        for word, cases, article in rows
    }
