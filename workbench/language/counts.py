"""Counting sentences, words, syllables and letters of texts."""

from collections.abc import Sequence

from workbench.language.segmentation import sentences
from workbench.language.tokens import words
from workbench.language.words.syllables import syllables
from workbench.model.measures import TextCounts

LONG_WORD = 7
"""A long word (LIX, RIX, Wiener Sachtextformel) has this many letters or more: "more than 6"."""
POLYSYLLABLE = 3


def count(texts: Sequence[str]) -> TextCounts:
    """The counts of several texts together; each text is one segment, no sentence runs over its end.

    Only sentences with at least one word count. Numbers are no words (but "44a" is, it has a letter).
    """
    in_sentences = 0
    lengths: list[int] = []
    parts: list[int] = []
    for text in texts:
        for start, end in sentences(text):
            found = [text[start:end][first:last] for first, last in words(text[start:end])]
            in_sentences += bool(found)
            lengths.extend(sum(map(str.isalpha, word)) for word in found)
            parts.extend(max(1, syllables(word)) for word in found)
    return TextCounts(
        sentences=in_sentences,
        words=len(lengths),
        syllables=sum(parts),
        letters=sum(lengths),
        long_words=sum(length >= LONG_WORD for length in lengths),
        polysyllables=sum(part >= POLYSYLLABLE for part in parts),
        monosyllables=sum(part == 1 for part in parts),
    )
