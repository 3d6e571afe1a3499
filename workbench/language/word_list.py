"""Large lists of words and phrases with better wordings, and where a sentence uses one.

A list is `lexicons/<name>.tsv` with the columns phrase, better, note. The words of a phrase match a token's form, its
lemma or its form without an adjective's ending; capitals count, except for the first word of a sentence. "=word"
matches this very form only, "..." stands for up to 12 tokens without a comma, "A ~ B" means both orders with such a
gap ("auf Eis ~ legen" finds "legen wir den Antrag auf Eis" too). `better` may name several wordings, parted by "|".
`note` holds flags: "hint" (good writers may keep it), "swap" (the first better wording fits as it stands).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import resources

from workbench.language.sentence import REMEMBERED, Sentence
from workbench.language.word_keys import SentenceKeys, sentence_keys

_GAP, _EITHER_ORDER = "...", " ~ "
_LONGEST_GAP = 12
_BORDERS = frozenset(",;:–()")


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


@dataclass(slots=True)
class _Node:
    """A step in the tree of phrases: what may follow, what ends here."""

    following: dict[str, "_Node"] = field(default_factory=dict)
    ending: Wording | None = None


class WordList:
    """Wordings as a tree by their words; built once, read by any thread."""

    def __init__(self, wordings: Iterable[Wording]) -> None:
        self._root = _Node()
        for wording in wordings:
            for phrase in _orders(wording.text):
                self._add(phrase.split(), wording)

    def find(self, sentence: Sentence) -> tuple[WordUse, ...]:
        """Uses in text order, without those inside exempt parts; where two overlap the longer one counts."""
        keys = sentence_keys(sentence)
        found = [
            _use(wording, places, sentence)
            for first in keys.places.keys() & self._root.following.keys()
            for place in keys.places[first]
            for wording, places in _walk(self._root.following[first], keys, (place,))
        ]
        taken: set[int] = set()
        kept: list[WordUse] = []
        for use in sorted(found, key=lambda use: (-len(use.tokens), use.start)):
            if taken.isdisjoint(use.tokens) and not sentence.is_exempt(use.start, use.end):
                taken.update(use.tokens)
                kept.append(use)
        return tuple(sorted(kept, key=lambda use: use.start))

    def _add(self, words: list[str], wording: Wording) -> None:
        node = self._root
        for word in words:
            node = node.following.setdefault(word, _Node())
        node.ending = node.ending or wording


def _orders(phrase: str) -> tuple[str, ...]:
    """The phrase, or both orders of its two halves."""
    first, parted, second = phrase.partition(_EITHER_ORDER)
    return (f"{first} {_GAP} {second}", f"{second} {_GAP} {first}") if parted else (phrase,)


def _walk(
    node: _Node, keys: SentenceKeys, places: tuple[int, ...]
) -> Iterator[tuple[Wording, tuple[int, ...]]]:
    """Every wording that the tokens behind `places` complete."""
    if node.ending is not None:
        yield node.ending, places
    for place, after in _next(node, keys, places[-1] + 1):
        yield from _walk(after, keys, (*places, place))


def _next(node: _Node, keys: SentenceKeys, place: int) -> Iterator[tuple[int, _Node]]:
    """Tokens that may come next, with the node behind them."""
    if place < len(keys.words):
        for key in keys.words[place] & node.following.keys():
            yield place, node.following[key]
    gap = node.following.get(_GAP)
    if gap is None:
        return
    for later in range(place, min(place + _LONGEST_GAP + 1, len(keys.words))):
        for key in keys.words[later] & gap.following.keys():
            yield later, gap.following[key]
        if not _BORDERS.isdisjoint(keys.words[later]):
            return


def _use(wording: Wording, places: tuple[int, ...], sentence: Sentence) -> WordUse:
    tokens = [sentence.tokens[place] for place in places]
    return WordUse(wording, min(t.start for t in tokens), max(t.end for t in tokens), places)


@lru_cache(maxsize=REMEMBERED)
def word_uses(name: str, sentence: Sentence) -> tuple[WordUse, ...]:
    """Where the sentence uses wordings of the list; remembered."""
    return word_list(name).find(sentence)


@cache
def word_list(name: str) -> WordList:
    """The list `lexicons/<name>.tsv`."""
    return WordList(wordings(name))


@cache
def wordings(name: str) -> tuple[Wording, ...]:
    """The rows of `lexicons/<name>.tsv` in file order."""
    return tuple(_wording(*row) for row in rows(name))


def rows(name: str) -> tuple[tuple[str, str, str], ...]:
    """Three columns of each row below the heading, missing ones empty."""
    text = resources.files("workbench.language").joinpath(f"lexicons/{name}.tsv").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in text.splitlines()[1:] if line.strip())
    return tuple(((parts := [*line, "", ""])[0], parts[1], parts[2]) for line in lines)


def _wording(text: str, better: str, note: str) -> Wording:
    return Wording(text, tuple(part for part in better.split("|") if part), frozenset(note.split()))
