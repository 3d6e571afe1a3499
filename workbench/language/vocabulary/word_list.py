"""Large lists of words and phrases with better wordings, and where a sentence uses one.

A list is `lexicons/<name>.tsv` with the columns phrase, better, note. The words of a phrase match a token's form, its
lemma or its form without an adjective's ending; capitals count, except for the first word of a sentence. "=word"
matches this very form only, "*Word" also compounds that end in it. "..." stands for up to 12 tokens without a comma,
".." for up to 4. "A ~ B" means both orders with a long gap ("auf Eis ~ legen" finds "legen wir den Antrag auf Eis").
`better` may name several wordings, parted by "|". `note` holds flags: "hint" (good writers may keep it), "swap" (the
first better wording fits as it stands).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from workbench.language.sentence import Sentence
from workbench.language.vocabulary.word_keys import SentenceKeys, sentence_keys

GAPS = {"...": 12, "..": 4}
"""How many tokens a gap may have."""
_EITHER_ORDER = " ~ "
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
        for use in sorted(found, key=lambda use: _rank(use, sentence.text)):
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
    return (f"{first} ... {second}", f"{second} ... {first}") if parted else (phrase,)


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
    for gap, longest in GAPS.items():
        if gap in node.following:
            places = range(place, min(place + longest + 1, len(keys.words)))
            yield from _behind_gap(node.following[gap], keys, places)


def _behind_gap(node: _Node, keys: SentenceKeys, places: range) -> Iterator[tuple[int, _Node]]:
    for place in places:
        for key in keys.words[place] & node.following.keys():
            yield place, node.following[key]
        if not _BORDERS.isdisjoint(keys.words[place]):
            return


def _rank(use: WordUse, text: str) -> tuple[int, int, bool, str]:
    """Longer uses first; of two for the same word the one that is spelled like it ("detailliert", "detaillieren")."""
    basic = use.wording.text.lstrip("=*").casefold()
    return -len(use.tokens), use.start, not text[use.start : use.end].casefold().startswith(basic), basic


def _use(wording: Wording, places: tuple[int, ...], sentence: Sentence) -> WordUse:
    tokens = [sentence.tokens[place] for place in places]
    return WordUse(wording, min(t.start for t in tokens), max(t.end for t in tokens), places)


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
    text = resources.files("workbench.language").joinpath(f"lexicons/{name}.tsv").read_text(encoding="utf-8")
    lines = ([*line.split("\t"), "", "", ""] for line in text.splitlines()[1:] if line.strip())
    return tuple((line[0], line[1], line[2], line[3]) for line in lines)


def _wording(text: str, better: str, note: str) -> Wording:
    return Wording(text, tuple(part for part in better.split("|") if part), frozenset(note.split()))
