"""Words in passages as people mean them: with or without soft hyphens, composed or not, ß as ss."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.model.document import PLACEHOLDER, Document, Segment

_PLAIN = re.compile(r"[\x20-\x7e\xa1-\xac\xae-\u024f–—„“”‚‘’…€]*")
"""Signs that stand for themselves, one by one."""
_UNSEEN = frozenset("\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{WORD JOINER}\ufeff")
_JOINER = "\N{ZERO WIDTH JOINER}"
_SAME = str.maketrans(
    dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\t\n", " ")
    | dict.fromkeys("\N{NON-BREAKING HYPHEN}\N{HYPHEN}", "-")
)
_BLANKS = frozenset({"tab", "break", "line_break", "column_break", "page_break"})
LOCKED = "locked"
CROSSES = "placeholder"


@dataclass(frozen=True, slots=True)
class TextQuery:
    """What is looked for. Without `match_case` capitals don't count, and ß is ss."""

    words: str
    whole_words: bool = False
    match_case: bool = False


@dataclass(frozen=True, slots=True)
class TextHit:
    """Words of a passage as code points. `problem`: why they can't be replaced, `locked` or `placeholder`."""

    segment: str
    start: int
    end: int
    words: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Folded:
    """`text` is compared. `starts[i]` and `ends[i]` are the place of its sign `i` in the passage, -1 inside a sign."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def find_text(segments: Iterable[Segment], query: TextQuery) -> Iterator[TextHit]:
    """Every hit in reading order; hits don't overlap. Words with a placeholder between them are found too."""
    wanted = _folded(query.words, (), query.match_case).text
    if not wanted:
        return
    for segment in segments:
        marks = tuple((item.offset, item.length, item.kind in _BLANKS) for item in segment.placeholders)
        folded = _folded(segment.text, marks, query.match_case)
        for start, end in _places(folded, wanted, whole_words=query.whole_words):
            yield TextHit(segment.id, start, end, segment.text[start:end], _problem(segment, start, end))


def _problem(segment: Segment, start: int, end: int) -> str:
    if segment.locked:
        return LOCKED
    return CROSSES if any(item.offset < end and start < item.end for item in segment.placeholders) else ""


def _places(folded: _Folded, wanted: str, *, whole_words: bool) -> Iterator[tuple[int, int]]:
    text = folded.text
    at = text.find(wanted)
    while at >= 0:
        behind = at + len(wanted)
        start, end = folded.starts[at], folded.ends[behind - 1]
        inside = start >= 0 and end >= 0
        if inside and not (whole_words and (_goes_on(text, at) or _goes_on(text, behind))):
            yield start, end
            at = text.find(wanted, behind)
        else:
            at = text.find(wanted, at + 1)


def _goes_on(text: str, at: int) -> bool:
    """Does a word stand across this place?"""
    return 0 < at < len(text) and _is_word(text[at - 1]) and _is_word(text[at])


def _is_word(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign).startswith("M")


@lru_cache(maxsize=20_000)
def _folded(text: str, marks: tuple[tuple[int, int, bool], ...], match_case: bool) -> _Folded:
    plain = _PLAIN.fullmatch(text) is not None and not marks
    same = text.translate(_SAME) if match_case else text.translate(_SAME).casefold()
    if plain and len(same) == len(text):
        return _Folded(same, range(len(text)), range(1, len(text) + 1))
    signs: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    kinds = {offset: " " if blank else "" if length > 1 else PLACEHOLDER for offset, length, blank in marks}
    for start, end in _signs(text):
        sign = kinds.get(start) if text[start] == PLACEHOLDER else None
        shown = _compared(text[start:end], match_case) if sign is None else sign
        signs.append(shown)
        starts += [start, *[-1] * (len(shown) - 1)] if shown else []
        ends += [*[-1] * (len(shown) - 1), end] if shown else []
    return _Folded("".join(signs), starts, ends)


def _compared(sign: str, match_case: bool) -> str:
    if sign[0] in _UNSEEN and len(sign) == 1:
        return ""
    composed = unicodedata.normalize("NFC", sign).translate(_SAME)
    return composed if match_case else unicodedata.normalize("NFC", composed.casefold())


def _signs(text: str) -> Iterator[tuple[int, int]]:
    """What a reader takes for one sign: a letter with its accents, an emoji with everything that is joined to it."""
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and _belongs(text, end):
            end += 1
        if _is_flag(text[start]) and end == start + 1 and end < len(text) and _is_flag(text[end]):
            end += 1
        yield start, end
        start = end


def _belongs(text: str, at: int) -> bool:
    sign = text[at]
    if sign < "\u0300":
        return False
    joined = text[at - 1] == _JOINER or sign == _JOINER or "\U0001f3fb" <= sign <= "\U0001f3ff"
    return joined or unicodedata.category(sign) in ("Mn", "Me", "Mc")


def _is_flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def found_in(document: Document, query: TextQuery) -> tuple[TextHit, ...]:
    """Every hit of a form. May be called from any thread."""
    return tuple(find_text(document.segments, query))
