"""What is said twice: fixed phrases ("bereits schon") and words of the same meaning next to each other.

Lists in `lexicons`: `pleonasms` (phrases), `same_meaning` (words of which one is enough: "sofort" and "umgehend"),
`contained_meaning` (words that their noun already says: "künftig" and "Planung"), `said_twice` (the same in one
clause: "Beginn" and "anfangen"), `same_nouns` (nouns of which one is enough inside a compound: "Fristtermin").
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise, permutations, product

from workbench.language.vocabulary.word_list import Wording, WordList, rows, wordings
from workbench.language.words.compounds import compound_parts


@cache
def repetitions() -> WordList:
    """All phrases that say something twice; those listed as such win."""
    return WordList([*wordings("pleonasms"), *_same_meaning(), *_contained_meaning(), *_said_twice()])


def _same_meaning() -> Iterator[Wording]:
    for words, *_ in rows("same_meaning"):
        for first, second in permutations(words.split("|"), 2):
            better = tuple(sorted((first, second), key=len))
            yield Wording(f"{first} {second}", better, frozenset())
            yield Wording(f"{first} und {second}", better, frozenset())
            yield Wording(f"{first} .. {second}", better, frozenset({"hint"}))


def _contained_meaning() -> Iterator[Wording]:
    for words, nouns, flags, _ in rows("contained_meaning"):
        for word, noun in product(words.split("|"), nouns.split("|")):
            yield Wording(f"{word} {noun}", (noun,), frozenset(flags.split()))


def _said_twice() -> Iterator[Wording]:
    for words, others, flags, _ in rows("said_twice"):
        for word, other in product(words.split("|"), others.split("|")):
            gap = "..." if word.startswith("*") else ".."
            for phrase in (f"{word} {gap} {other}", f"{other} {gap} {word}"):
                yield Wording(phrase, (other,), frozenset(flags.split()))


@lru_cache(maxsize=32768)
def double_parts(word: str) -> tuple[str, str] | None:
    """Two neighbouring parts of a compound that mean the same."""
    parts = compound_parts(word)
    return next((pair for pair in pairwise(parts) if _are_same(*pair)), None)


def _are_same(one: str, other: str) -> bool:
    return not _groups().get(one, frozenset()).isdisjoint(_groups().get(other, frozenset()))


@cache
def _groups() -> dict[str, frozenset[int]]:
    """Noun -> the groups of nouns with the same meaning that it belongs to."""
    found: dict[str, frozenset[int]] = {}
    for number, (nouns, *_) in enumerate(rows("same_nouns")):
        for noun in nouns.split("|"):
            found[noun] = found.get(noun, frozenset()) | {number}
    return found
