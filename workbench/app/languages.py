"""Which way a language is written."""

RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "prs", "sd", "ug", "ur", "yi"})
"""Languages whose usual script runs from right to left (BCP 47; Unicode CLDR)."""


def is_right_to_left(language: str) -> bool:
    """Whether texts in `language` (BCP 47; a script subtag such as `ku-Arab` counts) run from right to left."""
    first, *subtags = language.lower().split("-")
    return "arab" in subtags or "hebr" in subtags or (first in RIGHT_TO_LEFT and "latn" not in subtags)
