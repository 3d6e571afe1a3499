"""The test version: a form in large type for people who say what they understand, passage by passage."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from workbench.model.document import Document, Segment
from workbench.reporting.bilingual import readable, shown_segments
from workbench.reporting.html_tables import Table, blocks
from workbench.review.versions import document_version

_ROW_CHARACTERS, _ROW_PASSAGES = 400, 6
"""Up to this much a row of a table is read as one; with more it is a page that was laid out as a table."""
_LEFT_OUT = frozenset({"header", "footer", "title"})
_ANSWERS = frozenset({"option"})


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading; nobody is asked about it. `level` from 1."""

    segment: str
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """What readers judge as one: `number` from 1; `lines` to read; `segments`: the passages in them, at least one."""

    number: int
    lines: tuple[str, ...]
    segments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReaderTest:
    """Everything the file says, before it is laid out."""

    form: str
    on: date
    rows: tuple[Chapter | Item, ...]
    version: str = ""


def write_reader_test(document: Document, *, on: date | None = None) -> bytes:
    """A DOCX in large type: numbered passages, each with boxes to tick and room for remarks.

    Headers, footers, comments and hidden texts are left out.
    """
    from workbench.reporting.reader_test_docx import lay_out_reader_test

    return lay_out_reader_test(
        ReaderTest(document.name, on or date.today(), reader_test_rows(document), document_version(document))
    )


def reader_test_rows(document: Document) -> tuple[Chapter | Item, ...]:
    """Headings and numbered passages in reading order.

    Answers to choose from belong to the question before them, and so does what has no words; the cells of a row of a
    table are one. What is said again in one of them (the same choices for another person) stands there once.
    """
    shown = [segment for segment in shown_segments(document) if segment.kind not in _LEFT_OUT]
    rows: list[Chapter | Item] = []
    for group in _groups(shown):
        first = group[0]
        lines = tuple(dict.fromkeys(line for segment in group if (line := _line(segment))))
        last = rows[-1] if rows else None
        if first.kind == "heading" and len(group) == 1:
            rows.append(Chapter(first.id, max(first.level, 1), lines[0]))
        elif isinstance(last, Item) and not _asks(group):
            segments = tuple(segment.id for segment in group)
            rows[-1] = Item(
                last.number, tuple(dict.fromkeys((*last.lines, *lines))), (*last.segments, *segments)
            )
        elif _asks(group) or first.kind in _ANSWERS:
            number = sum(isinstance(row, Item) for row in rows) + 1
            rows.append(Item(number, lines, tuple(segment.id for segment in group)))
    return tuple(rows)


def _groups(segments: list[Segment]) -> Iterator[tuple[Segment, ...]]:
    for block in blocks(segments):
        if isinstance(block, Segment):
            yield (block,)
            continue
        for row in block.rows:
            inside = tuple(segment for cell in row for segment in _inside(cell.blocks))
            length = sum(len(segment.text) for segment in inside)
            if len(inside) <= _ROW_PASSAGES and length <= _ROW_CHARACTERS:
                yield from [inside] if inside else []
            else:
                yield from ((segment,) for segment in inside)


def _inside(content: Iterable[Segment | Table]) -> Iterator[Segment]:
    for block in content:
        if isinstance(block, Segment):
            yield block
        else:
            yield from (segment for row in block.rows for cell in row for segment in _inside(cell.blocks))


def _asks(group: Iterable[Segment]) -> bool:
    """Is there something to understand: words, and not only answers to choose from?"""
    return any(
        segment.kind not in _ANSWERS and any(sign.isalpha() for sign in _line(segment)) for segment in group
    )


def _line(segment: Segment) -> str:
    text = readable(segment, segment.text)
    bullet = "• " if segment.kind == "list_item" and not segment.number else ""
    return f"{segment.number} {text}" if segment.number else f"{bullet}{text}"
