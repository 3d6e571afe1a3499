"""Answers in a form: what stands behind a label, in the same passage, in the next cell or in a field."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.tsv_rows import rows_of
from workbench.model.document import PLACEHOLDER, Segment

NAME, BIRTH = "name", "birth"
_BETWEEN = re.compile(rf"[\s{PLACEHOLDER}:：.…_\u2002-\u200b-]*")
_CLOSES = re.compile(r"[:：]|\t|_{2,}|\.{3,}|…|  ")


@dataclass(frozen=True, slots=True)
class Answer:
    """`value` stands behind a label of this kind; `label` is the label as the form has it."""

    segment: Segment
    kind: str
    label: str
    value: str


def answers(segments: Sequence[Segment]) -> Iterator[Answer]:
    """What stands behind labels that ask for a name or a date of birth, in reading order."""
    cells = _cells(segments)
    for number, segment in enumerate(segments):
        if segment.kind in ("heading", "footnote", "endnote", "comment", "option"):
            continue
        labels = list(_labels(segment))
        ends = [*(label.start for label in labels[1:]), len(segment.text)][: len(labels)]
        for label, end in zip(labels, ends, strict=True):
            value = _written(segment, label.behind, end)
            if value and label.closed:
                yield Answer(segment, label.kind, label.words, value)
            elif not value and label is labels[-1]:
                yield from _beside(segments, number, cells, label)


@dataclass(frozen=True, slots=True)
class _Label:
    """`closed`: a colon, a tab, a line or a field parts it from what stands at `behind`."""

    kind: str
    words: str
    start: int
    behind: int
    closed: bool


def _labels(segment: Segment) -> Iterator[_Label]:
    position = 0
    while match := _label_pattern().search(segment.text, position):
        position = match.end()
        gap = _BETWEEN.match(segment.text, match.end())
        behind = gap.end() if gap else match.end()
        between = segment.text[match.end() : behind]
        kind = match.lastgroup or ""
        closed = kind == BIRTH or bool(_CLOSES.search(between)) or PLACEHOLDER in between
        if closed or behind == len(segment.text):
            yield _Label(kind, match[0], match.start(), behind, closed)


@lru_cache(maxsize=1)
def _label_pattern() -> re.Pattern[str]:
    rows = rows_of("workbench.legal.personal_data", "labels.tsv", 2)
    kinds = []
    for kind in (NAME, BIRTH):
        patterns = sorted((pattern for found, pattern in rows if found == kind), key=len, reverse=True)
        kinds.append(f"(?P<{kind}>{'|'.join(patterns)})")
    return re.compile(rf"(?<![\w/-])(?:{'|'.join(kinds)})(?![\w-])")


def _beside(
    segments: Sequence[Segment],
    number: int,
    cells: dict[tuple[str, int, int, int], list[Segment]],
    label: _Label,
) -> Iterator[Answer]:
    """The answer behind a passage that ends with its label: right of it or below it, else the field that follows."""
    here = segments[number]
    if here.cell is None:
        after = segments[number + 1] if number + 1 < len(segments) else None
        if after is not None and after.kind == "field" and after.cell is None:
            yield _answer(after, label)
        return
    cell = here.cell
    own = cells[here.part, cell.table, cell.row, cell.column]
    following = own[own.index(here) + 1 :]
    right = cells.get((here.part, cell.table, cell.row, cell.column + max(cell.column_span, 1)), [])
    below = cells.get((here.part, cell.table, cell.row + 1, cell.column), [])
    for found in (following, right, below):
        if found:
            yield _answer(found[0], label)


def _answer(segment: Segment, label: _Label) -> Answer:
    return Answer(segment, label.kind, label.words, _written(segment, 0, len(segment.text)))


def _cells(segments: Sequence[Segment]) -> dict[tuple[str, int, int, int], list[Segment]]:
    cells: dict[tuple[str, int, int, int], list[Segment]] = {}
    for segment in segments:
        if segment.cell is not None:
            key = (segment.part, segment.cell.table, segment.cell.row, segment.cell.column)
            cells.setdefault(key, []).append(segment)
    return cells


def _written(segment: Segment, start: int, end: int) -> str:
    """What somebody wrote there, without the results of merge fields: an empty template has some, too."""
    text = segment.text
    for mark in reversed(segment.placeholders):
        if mark.kind == "field" and start <= mark.offset < end:
            text = text[: mark.offset] + text[mark.end :]
            end -= mark.length
    return _clean(text[start:end])


def _clean(value: str) -> str:
    return re.sub(rf"[\s{PLACEHOLDER}_\u2002-\u200b]+", " ", value).strip(" .:…-–/,;()")
