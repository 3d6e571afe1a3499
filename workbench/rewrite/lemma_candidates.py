"""Possible lemmas of a word for finding glossary terms, from the dictionary alone.

Tokens carry the lemma that HanTa found in their sentence; asking HanTa again without the sentence costs 4 ms a
word and found nothing more in 1,500 matches, except verbs inside "anzurechnendes".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.grammar.participle_verbs import participle_verbs
from workbench.language.morphology import lemmas
from workbench.language.words.dictionary_lemmas import dictionary_lemma
from workbench.language.words.noun_table import entries
from workbench.language.words.nouns import is_adjectival, noun_readings

_GERUNDIVE = re.compile(r"\w+zu\w+end(?:e|er|en|es|em)?", re.IGNORECASE)
_ADJECTIVE_ENDING = re.compile("e[rsnm]?$")
_INNER_CAPITAL = re.compile(r"(?<=[a-zäöüß])In(?:nen)?$")
"""The ending of "MieterInnen"."""


@lru_cache(maxsize=65536)
def lemma_candidates(word: str) -> frozenset[str]:
    """What simplemma's dictionary gives for the word, with and without taking suffixes off (0.1 ms a new word)."""
    if _GERUNDIVE.fullmatch(word):
        return lemmas(word)
    if _INNER_CAPITAL.search(word):
        word = _INNER_CAPITAL.sub("", word)
    found = frozenset(filter(None, (dictionary_lemma(word, greedy=greedy) for greedy in (False, True))))
    return (
        found
        | participle_verbs(word)
        | {
            *(other for lemma in found for other in _of_both_sexes(lemma)),
            *_made_of_adjective(word),
        }
    )


def _of_both_sexes(lemma: str) -> Iterator[str]:
    """ "Bediensteter" beside "Bedienstete": nouns made of adjectives are listed under the one or the other."""
    if lemma[:1].isupper() and lemma.endswith("e") and _is_declined(lemma + "r"):
        yield lemma + "r"
    if lemma[:1].isupper() and lemma.endswith("er") and _is_declined(lemma):
        yield lemma[:-1]
    if lemma[:1].isupper() and not lemma.endswith(("e", "er")) and _is_declined(f"{lemma}er"):
        yield from (f"{lemma}er", f"{lemma}e")


def _made_of_adjective(word: str) -> Iterator[str]:
    """ "Sorgeberechtigten" -> "Sorgeberechtigter", "Sorgeberechtigte": most of these are in no dictionary."""
    if not word[:1].isupper() or not _ADJECTIVE_ENDING.search(word):
        return
    if is_adjectival(word) or any(one.declension for one in noun_readings(word)):
        stem = _ADJECTIVE_ENDING.sub("", word)
        yield from (stem + "er", stem + "e")


def _is_declined(lemma: str) -> bool:
    return any(cell.declension for _, paradigm in entries(lemma) for cell in paradigm[:1])
