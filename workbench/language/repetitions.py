"""What is said twice: fixed phrases ("bereits schon") and words of the same meaning next to each other.

Lists in `lexicons`: `pleonasms` (phrases), `same_meaning` (words of which one is enough: "sofort" and "umgehend"),
`contained_meaning` (words that their noun already says: "künftig" and "Planung"), `said_twice` (the same in one
clause: "Beginn" and "anfangen").
"""

from collections.abc import Iterator
from functools import cache
from itertools import permutations, product

from workbench.language.word_list import Wording, WordList, rows, wordings


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
