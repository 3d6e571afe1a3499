"""Findings that somebody decided to leave as they are."""

from dataclasses import dataclass
from enum import StrEnum


class IgnoreScope(StrEnum):
    """How far a decision reaches: this place, this form, every form of the office."""

    HERE = "here"
    FORM = "form"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class IgnoredFinding:
    """A decision with its reason. `words` and `segment` name the place for `HERE` and are empty else.

    `when`: ISO 8601, UTC. `who`: as the computer names the person.
    """

    rule: str
    scope: IgnoreScope
    reason: str
    when: str
    who: str = ""
    segment: str = ""
    words: str = ""
