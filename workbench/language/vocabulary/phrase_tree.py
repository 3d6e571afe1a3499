"""Phrases as a tree by their words, and where a sentence completes one.

"..." stands for up to 12 tokens without a comma, ".." for up to 4. What makes a token fit a word is the business of the
list: it names the keys of each token.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from workbench.language.sentence import Sentence

GAP = "..."
GAPS = {GAP: 12, "..": 4}
"""How many tokens a gap may have."""
_BORDERS = frozenset(",;:–()")


@dataclass(frozen=True, slots=True)
class SentenceKeys:
    """Keys of each token, its text among them, and the indexes of the tokens that have a key."""

    words: tuple[frozenset[str], ...]
    places: Mapping[str, tuple[int, ...]]


def sentence_keys(words: tuple[frozenset[str], ...]) -> SentenceKeys:
    """The keys of the tokens with their places."""
    places: dict[str, list[int]] = {}
    for place, keys in enumerate(words):
        for key in keys:
            places.setdefault(key, []).append(place)
    return SentenceKeys(words, {key: tuple(found) for key, found in places.items()})


class Row(Protocol):
    """A row of a list; `text` is the phrase as the list has it."""

    @property
    def text(self) -> str:
        """The phrase."""
        ...


AnyRow = TypeVar("AnyRow", bound=Row)


@dataclass(frozen=True, slots=True)
class Found(Generic[AnyRow]):
    """A row at `start:end` of the sentence; `tokens` are the indexes of its words."""

    row: AnyRow
    start: int
    end: int
    tokens: tuple[int, ...]


@dataclass(slots=True)
class _Node(Generic[AnyRow]):
    """A step in the tree: what may follow, what ends here."""

    following: dict[str, "_Node[AnyRow]"] = field(default_factory=dict)
    ending: AnyRow | None = None


class PhraseTree(Generic[AnyRow]):
    """Built once, then read by any thread."""

    def __init__(self) -> None:
        self._root: _Node[AnyRow] = _Node()

    def add(self, words: Sequence[str], row: AnyRow) -> None:
        """Let the words stand for the row; of two rows with the same words the first stays."""
        node = self._root
        for word in words:
            node = node.following.setdefault(word, _Node())
        node.ending = node.ending or row

    def find(self, sentence: Sentence, keys: SentenceKeys) -> tuple[Found[AnyRow], ...]:
        """Rows in text order, none inside exempt parts; where two overlap the longer one counts."""
        openings = keys.places.keys() & self._root.following.keys()
        if not openings:
            return ()
        found = [
            _found(row, places, sentence)
            for first in openings
            for place in keys.places[first]
            for row, places in _walk(self._root.following[first], keys, (place,))
        ]
        taken: set[int] = set()
        kept: list[Found[AnyRow]] = []
        for use in sorted(found, key=lambda use: _rank(use, sentence.text)):
            if taken.isdisjoint(use.tokens) and not sentence.is_exempt(use.start, use.end):
                taken.update(use.tokens)
                kept.append(use)
        return tuple(sorted(kept, key=lambda use: use.start))


def _walk(
    node: _Node[AnyRow], keys: SentenceKeys, places: tuple[int, ...]
) -> Iterator[tuple[AnyRow, tuple[int, ...]]]:
    """Every row that the tokens behind `places` complete."""
    if node.ending is not None:
        yield node.ending, places
    for place, after in _next(node, keys, places[-1] + 1):
        yield from _walk(after, keys, (*places, place))


def _next(node: _Node[AnyRow], keys: SentenceKeys, place: int) -> Iterator[tuple[int, _Node[AnyRow]]]:
    """Tokens that may come next, with the node behind them."""
    if place < len(keys.words):
        for key in keys.words[place] & node.following.keys():
            yield place, node.following[key]
    for gap, longest in GAPS.items():
        if gap in node.following:
            places = range(place, min(place + longest + 1, len(keys.words)))
            yield from _behind_gap(node.following[gap], keys, places)


def _behind_gap(
    node: _Node[AnyRow], keys: SentenceKeys, places: range
) -> Iterator[tuple[int, _Node[AnyRow]]]:
    for place in places:
        for key in keys.words[place] & node.following.keys():
            yield place, node.following[key]
        if not _BORDERS.isdisjoint(keys.words[place]):
            return


def _rank(use: Found[AnyRow], text: str) -> tuple[int, int, bool, str, bool]:
    """Longer uses first; of two for the same word the one that is spelled like it ("detailliert", "detaillieren"), then
    the one with its capital ("äquivalent", "Äquivalent")."""
    basic, words = use.row.text.lstrip("=*"), text[use.start : use.end]
    is_other = not words.casefold().startswith(basic.casefold())
    return -len(use.tokens), use.start, is_other, basic.casefold(), not words.startswith(basic[:1])


def _found(row: AnyRow, places: tuple[int, ...], sentence: Sentence) -> Found[AnyRow]:
    tokens = [sentence.tokens[place] for place in places]
    return Found(row, min(t.start for t in tokens), max(t.end for t in tokens), places)
