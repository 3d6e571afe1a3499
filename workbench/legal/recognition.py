"""Which passages of a document are legal blocks, and of which class."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from workbench.language.form.document_type import LETTER, NOTICE, UNKNOWN, document_type, has_letter_frame
from workbench.language.form.letter_parts import SALUTATION
from workbench.legal.block_classes import ClassPatterns, block_class, block_classes
from workbench.legal.operative import decides
from workbench.legal.passages import Line, closes, lines
from workbench.model.document import Document, Segment
from workbench.model.legal import LegalBlock

_FIRST = 6
"""Without a title the decision stands among so many passages behind the salutation."""
_ANSWERS = frozenset({"option", "table_cell", "textbox"})
"""Where readers of a letter answer."""
_REASONS = re.compile(
    r"(?:[IVX]+\.? )?(?:Begründung|Gründe|Sachverhalt|Rechtliche (?:Gründe|Würdigung)|Warum .*)"
)
_SINGLE_KINDS = {"legal_remedy": "legal_remedy"}
_Recognised = tuple[tuple[Segment, ...], str, dict[str, str]]
_LAST: list[_Recognised] = []
"""The last document that was read: opening it and asking for its contents recognise it once."""


def legal_blocks(document: Document) -> tuple[LegalBlock, ...]:
    """The blocks in reading order; neighbouring passages of one class are one block."""
    found = classes_of(document.segments)
    marked = [
        (segment.id, found.get(segment.id, "")) for segment in document.segments if segment.text.strip()
    ]
    return tuple(
        LegalBlock(block_class(name), tuple(segment for segment, _ in group))
        for name, group in groupby(marked, key=lambda item: item[1])
        if name
    )


def with_legal_blocks(document: Document) -> Document:
    """The document; passages of legal blocks have `block` set and are locked, with the reason."""
    found = classes_of(document.segments)
    return replace(
        document, segments=tuple(_locked(item, found.get(item.id, "")) for item in document.segments)
    )


def classes_of(segments: Sequence[Segment]) -> dict[str, str]:
    """The id of the class by segment id; passages that belong to none are left out."""
    return dict(_recognised(segments)[2])


def kind_of(segments: Sequence[Segment]) -> str:
    """form, notice, letter, leaflet or unknown; a letter that tells of a legal remedy is a notice."""
    return _recognised(segments)[1]


def _recognised(segments: Sequence[Segment]) -> _Recognised:
    """The segments with the kind of their document and their classes."""
    for last in _LAST:
        if len(last[0]) == len(segments) and all(map(_reads_alike, last[0], segments)):
            return last
    kind = _kind(segments)
    found = (tuple(segments), kind, _classes(segments, kind))
    _LAST[:] = [found]
    return found


def _reads_alike(one: Segment, other: Segment) -> bool:
    """Whether the segments differ in their locks only."""
    return one is other or _unlocked(one) == _unlocked(other)


def _unlocked(segment: Segment) -> Segment:
    return replace(segment, locked=False, lock_reason="", block="")


def _classes(segments: Sequence[Segment], kind: str) -> dict[str, str]:
    seen = lines(segments)
    framed = has_letter_frame(segments)
    found = {
        line.segment.id: _SINGLE_KINDS[line.segment.kind]
        for line in seen
        if line.segment.kind in _SINGLE_KINDS and line.text
    }
    for patterns in block_classes():
        if kind not in patterns.kinds or not _fits(patterns, seen):
            continue
        if patterns.in_letters_only and kind in {NOTICE, UNKNOWN} and not framed:
            continue
        for line in _passages(patterns, seen, is_letter=kind in {LETTER, NOTICE}):
            found.setdefault(line.segment.id, patterns.block.id)
    return found


def _kind(segments: Sequence[Segment]) -> str:
    kind = document_type(segments)
    if kind not in {LETTER, UNKNOWN}:
        return kind
    remedy = block_classes()[0]
    seen = lines(segments)
    titled = any(line.title and remedy.titles.fullmatch(line.title) for line in seen)
    return NOTICE if titled or any(line.is_text and remedy.holds(line.readings) for line in seen) else kind


def _locked(segment: Segment, name: str) -> Segment:
    """A passage that the file itself protects stays as it is."""
    if not name or segment.locked:
        return segment
    return replace(segment, locked=True, lock_reason=block_class(name).reason, block=name)


def _fits(patterns: ClassPatterns, seen: Sequence[Line]) -> bool:
    needs = patterns.document_needs
    return needs is None or any(needs.search(text) for line in seen for text in line.readings)


def _passages(patterns: ClassPatterns, seen: Sequence[Line], *, is_letter: bool) -> Iterator[Line]:
    for place, line in enumerate(seen):
        if line.title and patterns.titles.fullmatch(line.title) and _is_title(line, seen, place):
            if patterns.title_locked:
                yield line
            yield from _section(patterns, seen, place)
    if patterns.decisions:
        yield from _first_decisions(patterns, seen)
    hidden = is_letter and patterns.not_in_letter_text
    greeted = _closing(seen) if hidden else 0
    reasons = _reasons(seen) if is_letter and patterns.not_in_reasons else frozenset()
    for place, line in enumerate(seen):
        if hidden and place < greeted and line.segment.kind not in _ANSWERS:
            continue
        if line.is_text and line.segment.id not in reasons and patterns.holds(line.readings):
            yield line


def _reasons(seen: Sequence[Line]) -> frozenset[str]:
    """Passages under the title of the reasons: they tell what was, and cite the law."""
    found: list[str] = []
    inside = False
    for line in seen:
        if line.is_heading:
            inside = _REASONS.fullmatch(line.title) is not None
        elif inside:
            found.append(line.segment.id)
    return frozenset(found)


def _closing(seen: Sequence[Line]) -> int:
    """Where the letter ends; its end without a closing formula."""
    return next((n for n, line in enumerate(seen) if line.ends_section and closes(line.text)), len(seen))


def _is_title(line: Line, seen: Sequence[Line], place: int) -> bool:
    """A title has something below it, in the same part; a cell with one word is none if only cells stand around."""
    if line.segment.kind == "heading":
        return True
    below = seen[place + 1] if place + 1 < len(seen) else None
    if below is None or below.segment.part != line.segment.part:
        return False
    return line.segment.kind != "table_cell" or len(below.text) > len(line.text)


def _section(patterns: ClassPatterns, seen: Sequence[Line], place: int) -> Iterator[Line]:
    """What belongs to the title at `place`."""
    if patterns.section == "none":
        return
    title = seen[place].segment
    for line in seen[place + 1 :]:
        segment = line.segment
        if segment.part != title.part or segment.kind in {"footnote", "endnote", "header", "footer"}:
            return
        if not line.text:
            continue
        if _table(segment) != _table(title):
            return
        if patterns.before.fullmatch(line.text) or line.ends_section:
            return
        if _is_next_section(patterns, title, line):
            return
        if _belongs(patterns, line):
            yield line


def _table(segment: Segment) -> int | None:
    return None if segment.cell is None else segment.cell.table


def _is_next_section(patterns: ClassPatterns, title: Segment, line: Line) -> bool:
    segment = line.segment
    if segment.kind in {"field", "option"} and patterns.section in {"all", "sentences"}:
        return True
    if not line.is_heading or patterns.continues.fullmatch(line.title):
        return False
    deeper = title.kind == "heading" == segment.kind and segment.level > title.level > 0
    return not deeper and (segment.kind == "heading" or not _belongs(patterns, line))


def _belongs(patterns: ClassPatterns, line: Line) -> bool:
    if not line.is_text:
        return False
    match patterns.section:
        case "all":
            return True
        case "sentences":
            return not line.is_heading and not patterns.excludes(line.readings)
        case "decisions":
            return decides(line.readings[-1])
        case _:
            return patterns.belongs(line.readings)


def _first_decisions(patterns: ClassPatterns, seen: Sequence[Line]) -> Iterator[Line]:
    """Decisions behind the salutation (or at the start of the body), in front of the reasons."""
    body = [line for line in seen if line.segment.kind not in {"header", "footer"} and line.text]
    start = next((place + 1 for place, line in enumerate(body) if SALUTATION.match(line.text)), 0)
    left = _FIRST
    for line in body[start:]:
        if patterns.before.fullmatch(line.text) or left == 0:
            return
        if line.segment.kind in {"paragraph", "list_item", "textbox"} and line.text.endswith((".", "!", ";")):
            left -= 1
            if decides(line.readings[-1]):
                yield line
