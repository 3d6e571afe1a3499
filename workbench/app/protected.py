"""Placeholders in a text that was edited: where they are now, and whether an edit may stand."""

import unicodedata

from workbench.common.errors import WorkbenchError
from workbench.model.document import PLACEHOLDER, Placeholder, Segment

_TEXT_FILE = "text"
"""The part of passages of a text file, where a line break would end the passage. In Word it stays inside."""


class EditRefusedError(WorkbenchError):
    """An edit that would damage the form or does not fit its text; the sentence says why."""


def moved_placeholders(segment: Segment, text: str) -> tuple[Placeholder, ...] | None:
    """The segment's placeholders with their offsets in `text`, by offset; None if one is missing or doubled.

    Marks look alike: each takes the first remaining placeholder whose protected text follows it, the longest
    protected text first, so equal placeholders keep their order.
    """
    remaining = list(segment.placeholders)
    moved = []
    mark = text.find(PLACEHOLDER)
    while mark >= 0:
        fitting = [item for item in remaining if text.startswith(_protected_text(segment, item), mark)]
        if not fitting:
            return None
        chosen = max(fitting, key=lambda item: item.length)
        remaining.remove(chosen)
        moved.append(Placeholder(chosen.id, chosen.kind, mark, chosen.length, chosen.label))
        mark = text.find(PLACEHOLDER, mark + chosen.length)
    return None if remaining else tuple(moved)


def check_edit(segment: Segment, after: str) -> tuple[Placeholder, ...]:
    """The placeholders as they lie in `after`. Raises `EditRefusedError` when the segment may not have it."""
    if segment.locked:
        because = f": {segment.lock_reason}" if segment.lock_reason else ""
        raise EditRefusedError(f"Die Passage {segment.id} ist gesperrt{because.rstrip('.')}.")
    allowed = segment.text if segment.part == _TEXT_FILE else segment.text + "\n"
    foreign = next((sign for sign in after if _unwritable(sign) and sign not in allowed), None)
    if foreign is not None:
        raise EditRefusedError(
            f"Der neue Text der Passage {segment.id} enthält das unzulässige Zeichen U+{ord(foreign):04X}."
        )
    moved = moved_placeholders(segment, after)
    if moved is None:
        raise EditRefusedError(_placeholder_cause(segment, after))
    return moved


def _protected_text(segment: Segment, item: Placeholder) -> str:
    return segment.text[item.offset : item.end]


def _unwritable(sign: str) -> bool:
    """Control characters, lone surrogates and what XML forbids."""
    return unicodedata.category(sign) in ("Cc", "Cs") or sign in "\ufffe\uffff"


def _placeholder_cause(segment: Segment, after: str) -> str:
    before_count, after_count = len(segment.placeholders), after.count(PLACEHOLDER)
    numbers = f"({after_count} statt {before_count})"
    if after_count < before_count:
        return f"In der Passage {segment.id} fehlt im neuen Text ein Platzhalter {numbers}."
    if after_count > before_count:
        return f"In der Passage {segment.id} steht im neuen Text ein Platzhalter zu viel {numbers}."
    return f"In der Passage {segment.id} ist der geschützte Text eines Feldes verändert."
