"""Listed things for which plain language asks: "Name und Anschrift" by "wie Sie heißen und wo Sie wohnen"."""

import re
from functools import cache, lru_cache

from workbench.rewrite.facts.tables import table


@lru_cache(maxsize=4096)
def is_asked(noun: str, text: str) -> bool:
    """Whether the text asks for what the noun names."""
    pattern = _patterns().get(noun.lower()) or _patterns().get(noun.lower().rstrip("sn"))
    return pattern is not None and pattern.search(text) is not None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        noun: re.compile(question, re.IGNORECASE)
        for nouns, question in table("asked_items")
        for noun in nouns.split("|")
    }
