"""Where two texts differ, word by word, and where words stand in a text."""

import re
from collections.abc import Sequence

from workbench.model.memory_unit import Span
from workbench.translation.pretranslate import normalised

_TOKEN = re.compile(r"\{\d{1,3}\}|\s+|\d+(?:[.,:]\d+)*|[^\W\d]+|.", re.DOTALL)
_PHRASE = re.compile(r'["„“]([^"„“”]+)["“”]|(\S+)')
_COMPARED = 1500
"""Words; longer texts are marked as a whole."""


def differences(text: str, other: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of `text` that `other` has in another way, and those of `other`; blanks and hyphens apart."""
    ours, theirs = list(_TOKEN.finditer(text)), list(_TOKEN.finditer(other))
    if len(ours) > _COMPARED or len(theirs) > _COMPARED:
        return ((0, len(text)),), ((0, len(other)),)
    from rapidfuzz.distance import Indel

    mine: list[Span] = []
    yours: list[Span] = []
    for step in Indel.opcodes(_plain(ours), _plain(theirs)):
        if step.tag != "equal":
            _mark(mine, ours, step.src_start, step.src_end)
            _mark(yours, theirs, step.dest_start, step.dest_end)
    return _joined(text, mine), _joined(other, yours)


def places_of(words: str, text: str) -> tuple[Span, ...]:
    """Where the words of a search stand in the text, in any case; sorted, disjoint."""
    terms = [re.escape(phrase or word) for phrase, word in _PHRASE.findall(words)]
    pattern = "|".join(sorted(terms, key=len, reverse=True))
    if not pattern:
        return ()
    return tuple(match.span() for match in re.finditer(pattern, text, re.IGNORECASE) if match.group())


def _plain(tokens: Sequence[re.Match[str]]) -> list[str]:
    texts = (token[0] for token in tokens)
    return [text if text.isalnum() else " " if text.isspace() else normalised(text) or " " for text in texts]


def _mark(spans: list[Span], tokens: Sequence[re.Match[str]], start: int, end: int) -> None:
    if start < end:
        spans.append((tokens[start].start(), tokens[end - 1].end()))


def _joined(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Spans with only a blank between them as one."""
    found: list[Span] = []
    for start, end in spans:
        if found and not text[found[-1][1] : start].strip():
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)
