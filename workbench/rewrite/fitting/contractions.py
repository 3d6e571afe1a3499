"""Contractions of preposition and article, both ways: "zur" is "zu der", "von dem" becomes "vom"."""

from functools import cache
from importlib import resources

from workbench.rewrite.fitting.governing import is_preposition


@cache
def _rows() -> tuple[tuple[str, str, str, bool], ...]:
    text = (
        resources.files("workbench.rewrite.fitting").joinpath("contractions.tsv").read_text(encoding="utf-8")
    )
    cells = (line.split("\t") for line in text.splitlines()[1:])
    return tuple((base, article, short, usual == "yes") for base, article, short, usual in cells)


def parted(word: str) -> tuple[str, str] | None:
    """Preposition and article of a contraction; None for other words."""
    lower = word.lower()
    return next(((base, article) for base, article, short, _ in _rows() if short == lower), None)


def contracted(preposition: str, article: str, colloquial: bool = False) -> str | None:
    """The contraction in use in official texts; with `colloquial` also "ins", "fürs". None if there is none.

    Of "mitten in" and "nahe bei" the last word is contracted, but "innerhalb von dem" stays.
    """
    lead, blank, last = preposition.rpartition(" ")
    if last == "von" and is_preposition(lead):
        return None
    for base, other, short, usual in _rows():
        if base == last.lower() and other == article.lower() and (usual or colloquial):
            return lead + blank + short
    return None
