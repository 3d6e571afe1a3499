"""How usual a German word is, on the Zipf scale (van Heuven et al. 2014): log10 of its uses in a billion words.

"und" has 7.4, "Wohnung" 5.1, "gewähren" 4.0; a word below 3 turns up less than once in a million words. Source: the
large German list of wordfreq 3.1.1 (Robyn Speer; code Apache-2.0, data CC BY-SA 4.0), 634,502 words from 1.0 upwards,
read directly: wordfreq's own functions take words apart first and are far slower. The list knows no capitals and no
"ß". It loads at the first call (0.3 s, 90 MB).
"""

from functools import cache, lru_cache
from threading import Lock
from unicodedata import normalize

_LOADING = Lock()


@lru_cache(maxsize=65536)
def zipf(word: str) -> float:
    """The Zipf value of exactly this form, capitals ignored; 0.0 for what the list does not have.

    Forms of one lemma have values of their own. Hyphenated words and numbers are not in the list.
    """
    return _table().get(normalize("NFC", word).casefold(), 0.0)


def _table() -> dict[str, float]:
    with _LOADING:
        return _load()


@cache
def _load() -> dict[str, float]:
    """Word -> Zipf value. wordfreq's file is a list of lists of words: the words of list n occur 10 ** (-n / 100) times
    a word, so their Zipf value is (900 - n) / 100."""
    from wordfreq import available_languages, read_cBpack

    bands = read_cBpack(available_languages("large")["de"])
    # One number a band, not one a word: 15 MB less.
    values: dict[str, float] = {}
    for band, words in enumerate(bands):
        values.update(dict.fromkeys(words, (900 - band) / 100))
    return values
