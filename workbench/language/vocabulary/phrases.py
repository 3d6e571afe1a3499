"""Lists of words and phrases that rules look for, by lemma, and where a sentence uses one.

A list is `lexicons/<name>.tsv` with the columns phrase, better, note. The words of a phrase match a token's form or
lemma in any case ("zur Anwendung kommen" finds "kommt zur Anwendung" only if it is written as "kommen ... zur
Anwendung" too). "=word" matches this very form only; "..." stands for up to 12 tokens of the same clause.
`better` may name several wordings, parted by "|"; it is a hint for people, not inflected.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.language.sentence import Sentence
from workbench.language.tsv_rows import tsv_rows
from workbench.language.vocabulary.phrase_tree import Found, PhraseTree, SentenceKeys, sentence_keys

_REMEMBERED_WORDS = 16_384


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
    """Phrases; built once, read by any thread."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._tree = PhraseTree[Phrase]()
        for phrase in phrases:
            self._tree.add([_key(word) for word in phrase.words], phrase)

    def find(self, sentence: Sentence) -> tuple[PhraseUse, ...]:
        """Uses in text order, without those inside exempt parts; where two overlap the longer one counts."""
        return tuple(_use(found) for found in self._tree.find(sentence, _sentence_keys(sentence)))


def _use(found: Found[Phrase]) -> PhraseUse:
    return PhraseUse(found.row, found.start, found.end, found.tokens)


def _key(word: str) -> str:
    return word if word.startswith("=") else word.casefold()


@lru_cache(maxsize=256)
def _sentence_keys(sentence: Sentence) -> SentenceKeys:
    """Asked by one list after the other."""
    return sentence_keys(
        tuple(_keys(token.text, token.lemma, token.joined_lemma) for token in sentence.tokens)
    )


@lru_cache(maxsize=_REMEMBERED_WORDS)
def _keys(text: str, lemma: str, joined: str | None) -> frozenset[str]:
    """Form and lemmas in small letters, and "=" with the very form."""
    words = {f"={text}", text.casefold(), lemma.casefold()}
    if joined is not None:
        words.add(joined.casefold())
    return frozenset(words)


@cache
def phrase_list(name: str) -> PhraseList:
    """The list `lexicons/<name>.tsv`."""
    return PhraseList(phrases(name))


@cache
def phrases(name: str) -> tuple[Phrase, ...]:
    """The rows of `lexicons/<name>.tsv` in file order."""
    return tuple(_phrase(*row) for row in tsv_rows(f"lexicons/{name}.tsv", 3))


def _phrase(text: str, better: str, note: str) -> Phrase:
    return Phrase(text, tuple(text.split()), tuple(part for part in better.split("|") if part), note)
