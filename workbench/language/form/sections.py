"""The sections of a form: each heading with the passages under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.passage import Passage


@dataclass(frozen=True, slots=True)
class Section:
    """`title` is the heading's text, "" for what stands before the first heading; `segment` is its first segment."""

    title: str
    segment: str
    passages: tuple[Passage, ...]


def sections(passages: Sequence[Passage]) -> tuple[Section, ...]:
    """Sections in reading order; a heading right below another one opens no section of its own without text."""
    starts = [number for number, passage in enumerate(passages) if passage.segment.kind == "heading"]
    if not starts or starts[0] > 0:
        starts.insert(0, 0)
    found = []
    for start, end in zip(starts, [*starts[1:], len(passages)], strict=True):
        chosen = tuple(passages[start:end])
        if not chosen:
            continue
        first = chosen[0].segment
        title = first.text.strip() if first.kind == "heading" else ""
        found.append(Section(title, first.id, chosen))
    return tuple(found)
