"""Is this the end of a German word, or was the word cut short?"""

import re
from functools import lru_cache

from workbench.language.words.dictionary_lemmas import is_in_dictionary

_USUAL_END = re.compile(
    r".*(?:[aeiouyäöüß]|[nlrt]n|[aeiou]n|ng|[aeouüh]r|[aeu]m|um|es|is|us|[smnrtl]s|ss|ig|ag|ik|ck|rk|ch|[rn]d"
    r"|[eiauä]t|[rshlfgnbkzmdtp]t|[tz]z|el|ll)|ab|auf|gab|lag",
    re.DOTALL,
)
"""The ends of nine in ten words in front of a full stop; abbreviations mostly stop elsewhere ("Stadtbez.")."""
_CUT_OFF = re.compile(r"[A-ZÄÖÜ]\w*sst")
"""No noun ends like "Geschäftsst."."""


_NAME_IN_CAPITALS = re.compile(r"(?=\w*[a-zäöüß])\w+[A-ZÄÖÜ]")
"""Short names of laws and companies: "AufenthG", "BImSchV", "GmbH"."""
_SHORT_WORDS = frozenset({"Ja", "Ei", "Öl", "Du", "Er", "Es", "So", "Ob", "Wo", "Ab", "An"})
"""Words of two letters with a capital; others are abbreviations ("Ri.", "Ki.")."""


def is_complete(word: str) -> bool:
    """Whether the word seems to be no unknown abbreviation: a whole word, or the short name of a law."""
    if len(word) == 2 and word.isalpha() and word.istitle():
        return word in _SHORT_WORDS
    return _NAME_IN_CAPITALS.fullmatch(word) is not None or is_whole_word(word)


@lru_cache(maxsize=8192)
def is_whole_word(word: str) -> bool:
    """Whether the word seems complete, by its end; words with a rare end are looked up in simplemma's list.

    A compound counts as known if one of its last parts (4 letters and more) is.
    """
    if not word.isalpha() or word.isupper():
        return True
    if _USUAL_END.fullmatch(word.lower()) and not _CUT_OFF.fullmatch(word):
        return True
    tails = [word, *(word[place:] for place in range(1, min(len(word), 30) - 3))]
    return any(is_in_dictionary(form) for tail in tails for form in {tail, tail.capitalize()})
