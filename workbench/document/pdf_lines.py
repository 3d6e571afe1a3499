"""From the lines of a printed page back to paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_LINE_BREAK_HYPHENS = ("\x02", "\N{SOFT HYPHEN}")
_LIST_START = re.compile(r"\s*(?:[•·▪■□☐☑☒‣◦–—*-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|§\s*\d)")
_SENTENCE_END = re.compile(r"[.!?:][)“”\"']?$")
_COMPLEMENT = re.compile(r"(?:und|oder|bzw\.|beziehungsweise|sowie|als|wie|noch|statt|und/oder|bis)\b")
_HEADING_FACTOR = 1.15
_LONGEST_HEADING = 200


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print. Places in points, from the left and the lower edge of the page; `size` of its letters."""

    text: str
    left: float
    right: float
    baseline: float
    size: float


@dataclass(frozen=True, slots=True)
class PrintedParagraph:
    """A paragraph; `heading` is its level counted by size (1 is largest), 0 for running text."""

    text: str
    heading: int


def paragraphs(pages: Sequence[Sequence[Line]]) -> tuple[PrintedParagraph, ...]:
    """The paragraphs of all pages in order. A page always ends a paragraph."""
    body = _body_size(pages)
    joined = [block for page in pages for block in _blocks(page)]
    sizes = sorted({round(block[0].size) for block in joined if _is_large(block, body)}, reverse=True)
    return tuple(
        PrintedParagraph(text, sizes.index(round(block[0].size)) + 1 if _is_large(block, body) else 0)
        for block in joined
        if (text := _text(block))
    )


def _body_size(pages: Sequence[Sequence[Line]]) -> float:
    sizes = [line.size for page in pages for line in page for _ in range(max(1, len(line.text) // 20))]
    return median(sizes) if sizes else 0.0


def _is_large(block: Sequence[Line], body: float) -> bool:
    return (
        round(block[0].size) > round(body)
        and block[0].size > body * _HEADING_FACTOR
        and sum(len(line.text) for line in block) <= _LONGEST_HEADING
    )


def _blocks(page: Sequence[Line]) -> Iterator[list[Line]]:
    block: list[Line] = []
    pitch = _line_pitch(page)
    for line in page:
        if block and not _continues(block[-1], line, page, pitch):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _line_pitch(page: Sequence[Line]) -> float:
    """The usual distance of two lines in a paragraph, in sizes of their letters; wider gaps divide paragraphs."""
    pitches = sorted(
        (one.baseline - other.baseline) / one.size
        for one, other in pairwise(page)
        if one.size and one.baseline - other.baseline >= 0.9 * one.size
    )
    return min(max(pitches[len(pitches) // 4], 1.2), 2.0) if pitches else 1.2


def _continues(last: Line, line: Line, page: Sequence[Line], pitch: float) -> bool:
    if abs(line.size - last.size) > 0.1 * last.size or _LIST_START.match(line.text):
        return False
    if not 0 < last.baseline - line.baseline <= 1.2 * pitch * last.size:
        return False
    if line.left > last.left + 3 * last.size or line.right <= last.left:
        return False
    if last.text.endswith(_LINE_BREAK_HYPHENS) or (last.text.endswith("-") and line.text[:1].islower()):
        return True
    return not _ends_early(last, line, page)


def _ends_early(last: Line, line: Line, page: Sequence[Line]) -> bool:
    """The next word would still have fitted: the line was broken on purpose."""
    beside = [other.right for other in page if _alike(other, last)]
    margin = max(beside, default=last.right)
    first_word = line.text.split(maxsplit=1)[0] if line.text.split() else ""
    width = (line.right - line.left) / max(len(line.text), 1) * (len(first_word) + 1)
    room = margin - last.right
    return room > width * 1.2 and (bool(_SENTENCE_END.search(last.text)) or room > 2 * width)


def _alike(one: Line, other: Line) -> bool:
    return abs(one.left - other.left) < 3 * other.size and abs(one.size - other.size) <= 0.1 * other.size


def _text(block: Sequence[Line]) -> str:
    text = ""
    for line in block:
        text = _joined(text, line.text.strip()) if text else line.text.strip()
    for mark in _LINE_BREAK_HYPHENS:
        text = text.replace(mark, "-" if mark != "\N{SOFT HYPHEN}" else "")
    return text.strip()


def _joined(text: str, following: str) -> str:
    """Puts a divided word together again and leaves a real hyphen where it is.

    "Grund-/sicherung" was divided; "Haupt-/und Nebenkosten" and "SGB-/XII" were not.
    """
    hyphen = text[-1:]
    if hyphen != "-" and hyphen not in _LINE_BREAK_HYPHENS:
        return f"{text} {following}"
    if _COMPLEMENT.match(following) or not text[-2:-1].isalnum():
        return f"{text[:-1]}- {following}"
    if following[:1].islower() and text[-2:-1].isalpha():
        return text[:-1] + following
    return f"{text[:-1]}-{following}"
