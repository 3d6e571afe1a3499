"""Changes of several words that belong together, and the one replacement that they make."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in place of the code points `start:end` of the sentence; `start == end` puts it between."""

    start: int
    end: int
    text: str


def overlap(edits: Sequence[Edit]) -> bool:
    """Whether two of the edits change the same place."""
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    return any(one.end > other.start for one, other in pairwise(ordered))


def as_one(text: str, edits: Sequence[Edit]) -> Edit:
    """The single edit from the first changed code point to the last that does what all of them do.

    Raises `ValueError` if there is none or two of them overlap.
    """
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    if not ordered:
        raise ValueError("no edits")
    start = at = ordered[0].start
    parts: list[str] = []
    for edit in ordered:
        if edit.start < at:
            raise ValueError("edits overlap")
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return Edit(start, at, "".join(parts))
