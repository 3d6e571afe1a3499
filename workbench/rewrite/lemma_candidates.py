"""Possible lemmas of a word for finding glossary terms, from the dictionary alone.

Tokens carry the lemma that HanTa found in their sentence; asking HanTa again without the sentence costs 4 ms a
word and found nothing more in 1,500 matches, except verbs inside "anzurechnendes".
"""

import re
from functools import lru_cache

from workbench.language.morphology import lemmas
from workbench.language.words.dictionary_lemmas import dictionary_lemma

_GERUNDIVE = re.compile(r"\w+zu\w+end(?:e|er|en|es|em)?", re.IGNORECASE)


@lru_cache(maxsize=65536)
def lemma_candidates(word: str) -> frozenset[str]:
    """What simplemma's dictionary gives for the word, with and without taking suffixes off (0.1 ms a new word)."""
    if _GERUNDIVE.fullmatch(word):
        return lemmas(word)
    found = (dictionary_lemma(word, greedy=greedy) for greedy in (False, True))
    return frozenset(filter(None, found))
