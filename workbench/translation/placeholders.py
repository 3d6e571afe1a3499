"""Placeholders in texts for translators: `{1}`, `{2}` stand for the elements of the form, counted in reading order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model.document import PLACEHOLDER, Placeholder, Segment

_TAG = re.compile(r"\{(\d{1,3})\}")


class PlaceholderError(Exception):
    """A translation does not have the placeholders of its source; the message says in German which."""


@dataclass(frozen=True, slots=True)
class TaggedText:
    """A passage as translators see it. `elements` are what the tags stand for: U+FFFC and protected text."""

    text: str
    elements: tuple[str, ...]


def tagged(segment: Segment) -> TaggedText:
    """The whole passage with its placeholders as `{1}`, `{2}`, …"""
    return _tagged(segment.text, segment.placeholders)


def core(segment: Segment) -> tuple[str, TaggedText, str]:
    """The passage without the placeholders and blanks at its edges, and these edges: (before, passage, behind).

    "☐ Ja" has the core "Ja": one translation serves every check box. Tags count inside the core.
    """
    text, inner = segment.text, list(segment.placeholders)
    start, end = 0, len(text)
    while True:
        start += len(text[start:end]) - len(text[start:end].lstrip())
        if not inner or inner[0].offset != start:
            break
        start = inner.pop(0).end
    while True:
        end = start + len(text[start:end].rstrip())
        if not inner or inner[-1].end < end:
            break
        end = inner.pop().offset
    shifted = [Placeholder(mark.id, mark.kind, mark.offset - start, mark.length) for mark in inner]
    return text[:start], _tagged(text[start:end], shifted), text[end:]


def _tagged(text: str, placeholders: Sequence[Placeholder]) -> TaggedText:
    parts, place = [], 0
    for number, mark in enumerate(placeholders, 1):
        parts += [text[place : mark.offset], f"{{{number}}}"]
        place = mark.end
    parts.append(text[place:])
    return TaggedText("".join(parts), tuple(text[mark.offset : mark.end] for mark in placeholders))


def carry_over(source: TaggedText, target: str) -> str:
    """`target` with the elements of the form in place of its tags.

    Raises `PlaceholderError` when a tag is missing, doubled, unknown or moved: the form tells its elements apart
    by their order alone, so a moved one would take the place of another.
    """
    if PLACEHOLDER in target:
        raise PlaceholderError("Die Übersetzung enthält ein Zeichen, das nur für Platzhalter steht (U+FFFC).")
    if not source.elements:
        return target
    wanted = list(range(1, len(source.elements) + 1))
    found = [int(tag) for tag in _TAG.findall(target)]
    _check_tags(wanted, found)
    return _TAG.sub(lambda tag: source.elements[int(tag[1]) - 1], target)


def check_tags(source: str, target: str) -> None:
    """Raise `PlaceholderError` unless the translation has the tags of the German text, each once, in their order."""
    wanted, found = ([int(tag) for tag in _TAG.findall(text)] for text in (source, target))
    if wanted or found:
        _check_tags(wanted, found)


def _check_tags(wanted: list[int], found: list[int]) -> None:
    for trouble, numbers in (
        ("fehlt", [number for number in wanted if number not in found]),
        ("kommt mehrfach vor", sorted({number for number in found if found.count(number) > 1})),
        ("gibt es im deutschen Text nicht", sorted(set(found) - set(wanted))),
    ):
        if numbers:
            listed = ", ".join(f"{{{number}}}" for number in numbers)
            raise PlaceholderError(f"Platzhalter {listed} {trouble}.")
    if found != wanted:
        raise PlaceholderError("Die Platzhalter stehen in anderer Reihenfolge als im deutschen Text.")
