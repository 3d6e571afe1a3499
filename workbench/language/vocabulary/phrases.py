"""Lists of words and phrases that rules look for, by lemma, and where a sentence uses one.

A list is `lexicons/<name>.tsv` with the columns phrase, better, note. The words of a phrase match a token's form or
lemma in any case ("zur Anwendung kommen" finds "kommt zur Anwendung" only if it is written as "kommen ... zur
Anwendung" too). "=word" matches this very form only; "..." stands for up to 12 tokens of the same clause.
`better` may name several wordings, parted by "|"; it is a hint for people, not inflected.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from workbench.language.morphology import Token
from workbench.language.sentence import Sentence

GAP = "..."
_LONGEST_GAP = 12
_BORDERS = frozenset(",;:–()")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row. `better`: wordings instead, best first; `note`: anything else the list says of it."""

    text: str
    words: tuple[str, ...]
    better: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class PhraseUse:
    """A phrase at `start:end` of the sentence; `tokens` are the indexes of its words."""

    phrase: Phrase
    start: int
    end: int
    tokens: tuple[int, ...]


class PhraseList:
    """Phrases by their first word; built once, read by any thread."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, list[_Pattern]] = {}
        for phrase in phrases:
            pattern = _pattern(phrase)
            self._by_first.setdefault(pattern.words[0].lstrip("=").casefold(), []).append(pattern)

    def find(self, sentence: Sentence) -> tuple[PhraseUse, ...]:
        """Uses in text order, without those inside exempt parts; where two overlap the longer one counts."""
        keys, known = _sentence_keys(sentence)
        found = [
            use for first in known & self._by_first.keys() for use in self._from(first, sentence, keys, known)
        ]
        if not found:
            return ()
        taken: set[int] = set()
        kept: list[PhraseUse] = []
        for use in sorted(found, key=lambda use: (-len(use.tokens), use.start)):
            if taken.isdisjoint(use.tokens) and not sentence.is_exempt(use.start, use.end):
                taken.update(use.tokens)
                kept.append(use)
        return tuple(sorted(kept, key=lambda use: use.start))

    def _from(
        self, first: str, sentence: Sentence, keys: Sequence[frozenset[str]], known: frozenset[str]
    ) -> Iterator[PhraseUse]:
        """Uses of the phrases that begin with a word; most lack some other word in the whole sentence."""
        possible = [pattern for pattern in self._by_first[first] if pattern.needed <= known]
        tokens = sentence.tokens
        for place in (index for index, key in enumerate(keys) if first in key) if possible else ():
            for pattern in possible:
                places = _places(pattern.words, tokens, keys, place)
                if places:
                    yield PhraseUse(pattern.phrase, tokens[places[0]].start, tokens[places[-1]].end, places)


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A phrase with its words in small letters ("=word" as it is) and those that a sentence must have."""

    phrase: Phrase
    words: tuple[str, ...]
    needed: frozenset[str]


def _pattern(phrase: Phrase) -> _Pattern:
    words = tuple(word if word.startswith("=") else word.casefold() for word in phrase.words)
    return _Pattern(phrase, words, frozenset(word.lstrip("=").casefold() for word in words if word != GAP))


@lru_cache(maxsize=256)
def _sentence_keys(sentence: Sentence) -> tuple[tuple[frozenset[str], ...], frozenset[str]]:
    """Form and lemmas of each token in small letters, and all of them; asked by one list after the other."""
    keys = tuple(_keys(token) for token in sentence.tokens)
    return keys, frozenset().union(*keys)


def _keys(token: Token) -> frozenset[str]:
    words = {token.text.casefold(), token.lemma.casefold()}
    if token.joined_lemma is not None:
        words.add(token.joined_lemma.casefold())
    return frozenset(words)


def _places(
    words: Sequence[str], tokens: Sequence[Token], keys: Sequence[frozenset[str]], place: int
) -> tuple[int, ...]:
    """Indexes of the tokens that match the words from `place` on; empty if they don't."""
    found: list[int] = []
    at, gap = place, 0
    for word in words:
        if word == GAP:
            gap = _LONGEST_GAP
            continue
        last = min(at + gap, len(tokens) - 1)
        while at <= last and not _fits(word, tokens[at], keys[at]):
            if tokens[at].text in _BORDERS:
                return ()
            at += 1
        if at > last:
            return ()
        found.append(at)
        at, gap = at + 1, 0
    return tuple(found)


def _fits(word: str, token: Token, keys: frozenset[str]) -> bool:
    return token.text == word[1:] if word.startswith("=") else word in keys


@cache
def phrase_list(name: str) -> PhraseList:
    """The list `lexicons/<name>.tsv`."""
    return PhraseList(phrases(name))


@cache
def phrases(name: str) -> tuple[Phrase, ...]:
    """The rows of `lexicons/<name>.tsv` in file order."""
    text = resources.files("workbench.language").joinpath(f"lexicons/{name}.tsv").read_text(encoding="utf-8")
    return tuple(_phrase(line) for line in text.splitlines()[1:] if line.strip())


def _phrase(line: str) -> Phrase:
    text, better, note = (*line.split("\t"), "", "")[:3]
    return Phrase(text, tuple(text.split()), tuple(part for part in better.split("|") if part), note)
