"""What is left when two wordings have been compared word by word: things of the one that nothing in the other names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.content import ContentWord, content_words, is_said
from workbench.rewrite.facts.synonyms import has_counterpart
from workbench.rewrite.facts.tables import table
from workbench.rewrite.facts.wording import stem, stems_of
from workbench.rewrite.guard import Wording


@dataclass(frozen=True, slots=True)
class Residue:
    """Telling words that only one of the wordings has, those of the original first."""

    lost: tuple[ContentWord, ...]
    new: tuple[ContentWord, ...]


def residue(original: Wording, rewrite: Wording) -> Residue:
    """The words without counterpart; figures, names of the months and words of plain explanation are left out."""
    return Residue(_only(original, rewrite.text), _only(rewrite, original.text))


def _only(one: Wording, other: str) -> tuple[ContentWord, ...]:
    return tuple(
        word
        for word in content_words(one)
        if word.text[0].isalpha()
        and len(word.text) > 2
        and stem(word.text) not in _common()
        and not _is_left(word, other)
        and not is_aside(one.text, word.start)
    )


@cache
def _common() -> frozenset[str]:
    return frozenset(stem(word) for row in table("common_words") for word in row[0].split())


_MOST, _FEWEST = 0.75, 2
_STEM, _SHORTEST = 7, 4


def lost_sentences(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """Sentences and parts behind a semicolon of which hardly a telling word is left."""
    for start, end in original.spans:
        cuts = [start, *(match.end() for match in _PART.finditer(original.text, start, end)), end]
        for first, last in pairwise(cuts):
            words = [word for word in content_words(original, ((first, last),)) if word.text[0].isalpha()]
            lost = [word for word in words if not _is_left(word, rewrite.text)]
            if len(words) >= _FEWEST and len(lost) >= _MOST * len(words):
                yield first, last


def _is_left(word: ContentWord, text: str) -> bool:
    short = stem(word.text)[:_STEM]
    inside = len(short) >= _SHORTEST and any(short in one for one in stems_of(text))
    return inside or is_said(word, text) or has_counterpart(word.text, text)


_PART = re.compile(r";\s")
