"""Words that name the same legal term as another part of speech: "Sorgerecht" and "sorgeberechtigt"."""

from functools import lru_cache

from workbench.rewrite.facts.tables import table
from workbench.rewrite.facts.wording import stem


@lru_cache(maxsize=1024)
def family_of(term: str) -> frozenset[str]:
    """The stems of the words of the term's family; none if it has no listed one."""
    rows = (row[0].split("|") for row in table("term_families"))
    return frozenset(stem(word) for words in rows if term in words for word in words if " " not in word)
