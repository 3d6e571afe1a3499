"""Lines to write on that tabulators draw: read as if somebody had typed them."""

import re
from dataclasses import replace

from workbench.language.passage import Passage

_LINE = "____"
_VALUE = re.compile(r"\s*\d")
"""A figure at the end of a drawn line: "Gebühr ........ 12 Euro" leaves nothing to fill in."""


def with_drawn_lines(passage: Passage, leaders: frozenset[str]) -> Passage:
    """The passage with a typed line for each tabulator behind a label. `leaders`: see `Structure`."""
    segment = passage.segment
    tabs = [
        mark for mark in segment.placeholders if mark.kind == "tab" and segment.text[: mark.offset].strip()
    ]
    if segment.id not in leaders or any(_VALUE.match(segment.text, tab.end) for tab in tabs):
        return passage
    text, shift, kept = segment.text, 0, []
    for mark in segment.placeholders:
        if mark not in tabs:
            kept.append(replace(mark, offset=mark.offset + shift))
            continue
        place = mark.offset + shift
        text = f"{text[:place]}{_LINE}{text[place + 1 :]}"
        shift += len(_LINE) - 1
    return replace(passage, segment=replace(segment, text=text, placeholders=tuple(kept)))
