"""Large lists of words and phrases with better wordings, and where a sentence uses one.

A list is `lexicons/<name>.tsv` with the columns phrase, better, note. The words of a phrase match a token's form, its
lemma or its form without an adjective's ending; capitals count, except for the first word of a sentence. "=word"
matches this very form only, "*Word" also compounds that end in it. "..." stands for up to 12 tokens without a comma,
".." for up to 4. "A ~ B" means both orders with a long gap ("auf Eis ~ legen" finds "legen wir den Antrag auf Eis").
`better` may name several wordings, parted by "|". `note` holds flags: "hint" (good writers may keep it), "swap" (the
first better wording fits as it stands).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from workbench.language.sentence import Sentence
from workbench.language.tsv_rows import tsv_rows
from workbench.language.vocabulary.phrase_tree import Found, PhraseTree
from workbench.language.vocabulary.word_keys import word_keys

_EITHER_ORDER = " ~ "


@dataclass(frozen=True, slots=True)
class Wording:
    """One row of a list. `better`: wordings instead, best first; empty where the words may simply go."""

    text: str
    better: tuple[str, ...]
    flags: frozenset[str]


@dataclass(frozen=True, slots=True)
class WordUse:
    """A wording at `start:end` of the sentence; `tokens` are the indexes of its words."""

    wording: Wording
    start: int
    end: int
    tokens: tuple[int, ...]


class WordList:
    """Wordings; built once, read by any thread."""

    def __init__(self, wordings: Iterable[Wording]) -> None:
        self._tree = PhraseTree[Wording]()
        for wording in wordings:
            for phrase in _orders(wording.text):
                self._tree.add(phrase.split(), wording)

    def find(self, sentence: Sentence) -> tuple[WordUse, ...]:
        """Uses in text order, without those inside exempt parts; where two overlap the longer one counts."""
        return tuple(_use(found) for found in self._tree.find(sentence, word_keys(sentence)))


def _use(found: Found[Wording]) -> WordUse:
    return WordUse(found.row, found.start, found.end, found.tokens)


def _orders(phrase: str) -> tuple[str, ...]:
    """The phrase, or both orders of its two halves."""
    first, parted, second = phrase.partition(_EITHER_ORDER)
    return (f"{first} ... {second}", f"{second} ... {first}") if parted else (phrase,)


@cache
def word_list(name: str) -> WordList:
    """The list `lexicons/<name>.tsv`."""
    return WordList(wordings(name))


@cache
def wordings(name: str) -> tuple[Wording, ...]:
    """The rows of `lexicons/<name>.tsv` in file order."""
    return tuple(_wording(*row[:3]) for row in rows(name))


def rows(name: str) -> tuple[tuple[str, str, str, str], ...]:
    """Four columns of each row below the heading, missing ones empty."""
    return tuple((row[0], row[1], row[2], row[3]) for row in tsv_rows(f"lexicons/{name}.tsv", 4))


def _wording(text: str, better: str, note: str) -> Wording:
    return Wording(text, tuple(part for part in better.split("|") if part), frozenset(note.split()))
