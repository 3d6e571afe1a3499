"""Plain words that may stand for office words, from `synonyms.tsv`: "entrichten" and "zahlen"."""

from functools import cache, lru_cache

from workbench.rewrite.facts.content import telling_root
from workbench.rewrite.facts.plain import words_of
from workbench.rewrite.facts.tables import table
from workbench.rewrite.facts.wording import forms_of, parts_of, stem


def has_counterpart(word: str, text: str) -> bool:
    """Whether the text has a word that the table gives for this one, or for a part of it."""
    return bool(_groups_of(word) & _groups_in(text))


@lru_cache(maxsize=1024)
def _groups_in(text: str) -> frozenset[int]:
    return frozenset().union(*(_groups_of(word) for word in words_of(text)))


@lru_cache(maxsize=32768)
def _groups_of(word: str) -> frozenset[int]:
    """The rows in which the word stands, as a whole or as a compound with it as its head."""
    index = _index()
    keys = {*forms_of(stem(word)), *parts_of(word)[-1:]}
    long = telling_root(word)
    if len(long) > 4:
        keys.add(long)
    return frozenset().union(*(index.get(key, frozenset()) for key in keys))


@cache
def _index() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate((*table("synonyms"), *table("paraphrases"))):
        for word in row[0].split("|"):
            if " " not in word:
                found.setdefault(stem(word), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}
