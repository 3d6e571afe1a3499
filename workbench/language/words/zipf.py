"""How usual a German word is, on the Zipf scale (van Heuven et al. 2014): log10 of its uses in a billion words.

"und" has 7.4, "Wohnung" 5.1, "gewähren" 4.0; a word below 3 turns up less than once in a million words. Source: the
large German list of wordfreq 3.1.1 (Robyn Speer; code Apache-2.0, data CC BY-SA 4.0), 634,502 words from 1.0 upwards,
read directly: wordfreq's own functions take words apart first and are far slower. The list knows no capitals and no
"ß". It loads at the first call (0.3 s) and is kept as numbers: 6 MB where a dictionary of the words takes 80.
"""

from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    import numpy

_LOADING = Lock()


@lru_cache(maxsize=65536)
def zipf(word: str) -> float:
    """The Zipf value of exactly this form, capitals ignored; 0.0 for what the list does not have.

    Forms of one lemma have values of their own. Hyphenated words and numbers are not in the list.
    """
    with _LOADING:
        keys, bands = _load()
    sought = _key(normalize("NFC", word).casefold())
    place = int(keys.searchsorted(sought, side="right")) - 1
    found = place >= 0 and int(keys[place]) == sought
    return (900 - int(bands[place])) / 100 if found else 0.0


def _key(word: str) -> int:
    """Of its bytes in UTF-8: as texts, "h0" and "と" have the same bytes in memory and so the same hash."""
    return hash(word.encode())


@cache
def _load() -> "tuple[numpy.ndarray, numpy.ndarray]":
    """The sorted hashes of all words (64 bits: two of 634,502 words agree once in a hundred million lists), and beside
    each the band of its word.

    wordfreq's file is a list of lists of words behind a header: the words of list n occur 10 ** (-n / 100) times a
    word, so their Zipf value is (900 - n) / 100. It is read list by list: all words at once would take 80 MB.
    """
    import gzip

    import msgpack
    import numpy
    from wordfreq import available_languages

    hashes, bands = [], []
    with gzip.open(available_languages("large")["de"], "rb") as file:
        lists = msgpack.Unpacker(file, raw=False)
        count = lists.read_array_header() - 1
        lists.skip()
        for band in range(count):
            words = lists.unpack()
            hashes.append(numpy.fromiter(map(_key, words), numpy.int64, len(words)))
            bands.append(numpy.full(len(words), band, numpy.uint16))
    keys = numpy.concatenate(hashes)
    order = keys.argsort(kind="stable")
    return keys[order], numpy.concatenate(bands)[order]
