"""What can be ticked in a passage, and what stands before the first box."""

import re
from dataclasses import dataclass

from workbench.model.document import Segment

_BOX = re.compile(r"[☐☑☒□▢❏⬜○◯]|\[\s{0,3}\]|\(\s{1,3}\)")
_TRIM = " \t\n\u00a0\u2002,;.·|–-"
_NO_CHOICE = re.compile(r"\W*(?:\w+ )?(?:Auswahl|wählen|auswählen)?\W*")
_SHOWN = frozenset({"field", "text_field", "date", "dropdown"})


@dataclass(frozen=True, slots=True)
class Boxes:
    """`lead`: the text before the first box; `choices`: what stands behind each box, "" where nothing does."""

    lead: str
    choices: tuple[str, ...]


def boxes(segment: Segment) -> Boxes:
    """The boxes of a passage; without any all its text is the lead."""
    lead, *choices = _BOX.split(readable(segment))
    return Boxes(lead.strip(), tuple(choice.strip(_TRIM).split("\n")[0].strip(_TRIM) for choice in choices))


def readable(segment: Segment) -> str:
    """The text with a box for each check box, a line end for each break and nothing for other placeholders."""
    parts, place = [], 0
    for mark in segment.placeholders:
        parts.append(segment.text[place : mark.offset])
        protected = segment.text[mark.offset + 1 : mark.end]
        if mark.kind == "checkbox":
            parts.append("☐")
        elif mark.kind in {"break", "line_break"}:
            parts.append("\n")
        elif mark.kind == "symbol":
            parts.append(mark.label)
        else:
            parts.append(protected if mark.kind in _SHOWN else " ")
        place = mark.end
    parts.append(segment.text[place:])
    return "".join(parts).replace("\N{SOFT HYPHEN}", "")


def is_choice_text(text: str) -> bool:
    """Whether an entry of a list is a real choice and not "Bitte wählen"."""
    return _NO_CHOICE.fullmatch(text) is None
