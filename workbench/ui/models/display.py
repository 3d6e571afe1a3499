"""What a person sees of a passage: placeholders as chips, with a way back to offsets in the segment."""

import re
from dataclasses import dataclass

from workbench.model.document import PLACEHOLDER, Placeholder, Segment
from workbench.ui.models.directions import (
    FIRST_RTL,
    FIRST_STRONG,
    POP,
    has_rtl,
    isolates,
    reads_from_the_right,
)
from workbench.ui.offsets import utf16_length

SHOWN_AT_MOST = 20_000
"""Characters of one passage that the form shows; a longer one ends with an ellipsis (the text itself is whole)."""

_BOX = "\u2003\u2002"
_BLANK = "\u202f" + "\u00a0" * 12 + "\u202f"
"""An empty field to fill in: room to see, no words in the way."""
_BLANK_KINDS = frozenset({"text_field", "dropdown", "date"})
_GAP_SIGN = "▢"
_LINE_BREAK = "\N{LINE SEPARATOR}"
_PRIVATE_SIGN = re.compile(r"[EF][0-9A-F]{3}|[\ue000-\uf8ff]")
"""A sign of a symbol font: its code says nothing to people."""
_EMPTY_SIGNS = frozenset({"F06F", "F071", "F072", "F0A8", "☐", "□", "◻", "❏", "❑"})
_TICKED_SIGNS = frozenset({"F0FD", "F0FE", "☑", "☒"})
"""Boxes of the font Wingdings (as code or as what Word shows), which forms use since before Word had check boxes."""
_LONGEST_ON_ONE_LINE = 40
_BREAKS = frozenset({"break", "line_break", "column_break", "page_break"})


def is_box(placeholder: Placeholder) -> bool:
    """Is it a check box: a real one, or the sign of a symbol font that forms use for one?"""
    return placeholder.kind == "checkbox" or placeholder.label in _EMPTY_SIGNS | _TICKED_SIGNS


@dataclass(frozen=True, slots=True)
class Chip:
    """A placeholder in the shown text; `start` and `end` are UTF-16 positions there."""

    placeholder: Placeholder
    start: int
    end: int

    @property
    def is_box(self) -> bool:
        """Is it a check box (drawn as a square, not as text)?"""
        return is_box(self.placeholder)

    @property
    def is_ticked(self) -> bool:
        """Does the box carry a mark?"""
        label = self.placeholder.label
        return self.is_box and (label in _TICKED_SIGNS or any(mark in label for mark in "☑☒✓✔✗✘■"))


@dataclass(frozen=True, slots=True)
class DisplayText:
    """`text` is what is drawn; `starts[i]` is the UTF-16 position of the segment's character `i` in it.

    `is_rtl`: it is read from right to left. `is_mixed`: some of it is, so that a stretch may be in several pieces.
    """

    text: str
    chips: tuple[Chip, ...]
    starts: tuple[int, ...] | range
    is_rtl: bool = False
    is_mixed: bool = False

    def position(self, offset: int) -> int:
        """UTF-16 position in the shown text of the segment's code-point `offset`."""
        return self.starts[min(offset, len(self.starts) - 1)]


def display_text(segment: Segment, names: dict[str, str] | None = None) -> DisplayText:
    """The shown form of the segment's text. `names` says what a chip without label is called, by kind."""
    text = segment.text[:SHOWN_AT_MOST]
    if not segment.placeholders and (text.isascii() or max(text, default="") < FIRST_RTL):
        shown = text if len(text) == len(segment.text) else text + " …"
        return DisplayText(shown, (), range(len(text) + 1))
    return _with_chips(text, segment, names or {})


def chip_label(placeholder: Placeholder, protected: str, names: dict[str, str]) -> str:
    """What the chip says: its protected text, its label, else the name of its kind."""
    said = protected.strip() or placeholder.label.strip()
    if not said or _PRIVATE_SIGN.fullmatch(said):
        return names.get(placeholder.kind, placeholder.kind)
    return said


def plain_text(segment: Segment, names: dict[str, str]) -> str:
    """The text on one line for places without chips: "☐ ja [Textfeld]"."""
    text, parts, at = segment.text, list[str](), 0
    for item in segment.placeholders:
        parts.append(text[at : item.offset])
        if is_box(item):
            parts.append("☒" if Chip(item, 0, 0).is_ticked else "☐")
        elif item.kind == "tab" or item.kind in _BREAKS:
            parts.append(" ")
        else:
            parts.append(f"[{chip_label(item, text[item.offset + 1 : item.end], names)}]")
        at = item.end
    return "".join((*parts, text[at:]))


def plain_words(text: str) -> str:
    """A text on one line where its placeholders are not known: each is a small box."""
    return text.replace(PLACEHOLDER, _GAP_SIGN)


def readable_words(text: str, segment: Segment) -> str:
    """A part of the segment's text on one line: fields as the words they show, tabs and breaks as a blank."""
    marks = segment.placeholders
    shown = [segment.text[item.offset + 1 : item.end] for item in marks if item.length > 1]
    bare = [item for item in marks if item.length == 1]
    blank = all(item.kind == "tab" or item.kind in _BREAKS for item in bare)
    first, *others = text.split(PLACEHOLDER)
    parts = [first]
    for behind in others:
        says_itself = any(words and behind.startswith(words) for words in shown)
        parts += ["" if says_itself else " " if blank else _GAP_SIGN, behind]
    return "".join(parts)


def _with_chips(text: str, segment: Segment, names: dict[str, str]) -> DisplayText:
    by_offset = {item.offset: item for item in segment.placeholders if item.offset < len(text)}
    labels = "".join(item.label for item in segment.placeholders)
    is_mixed = has_rtl(text) or has_rtl(labels)
    is_rtl = is_mixed and reads_from_the_right(text)
    begins, ends = isolates(text, is_rtl=is_rtl) if is_mixed else ({}, frozenset())
    parts: list[str] = []
    starts: list[int] = []
    chips: list[Chip] = []
    at = offset = 0
    while offset < len(text):
        placeholder = by_offset.get(offset)
        length = min(placeholder.length, len(text) - offset) if placeholder else 1
        shown = (
            _shown(placeholder, text[offset + 1 : offset + length], names) if placeholder else text[offset]
        )
        before = begins.get(offset, "")
        behind = POP if offset + length in ends else ""
        is_chip = placeholder is not None and shown not in ("\t", _LINE_BREAK)
        if is_chip and is_mixed:
            before, behind = before + FIRST_STRONG, POP + behind
        width = utf16_length(shown)
        at += len(before)
        if placeholder and is_chip:
            chips.append(Chip(placeholder, at, at + width))
        starts += [at] * length
        parts += [before, shown, behind]
        at += width + len(behind)
        offset += length
    return DisplayText("".join(parts), tuple(chips), (*starts, at), is_rtl, is_mixed)


def _shown(placeholder: Placeholder, protected: str, names: dict[str, str]) -> str:
    if placeholder.kind == "tab":
        return "\t"
    if placeholder.kind in _BREAKS:
        return _LINE_BREAK
    if is_box(placeholder):
        return _BOX
    if placeholder.kind in _BLANK_KINDS and not (protected.strip() or placeholder.label.strip()):
        return _BLANK
    label = chip_label(placeholder, protected, names)
    if len(label) <= _LONGEST_ON_ONE_LINE:
        label = label.replace(" ", "\u00a0")
    # No-break spaces keep the chip's rounded ends off its neighbours.
    return f"\u202f\u00a0{label}\u00a0\u202f"
