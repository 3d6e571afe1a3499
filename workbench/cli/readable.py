"""Passages and numbers as people read them on a terminal."""

from workbench.model.document import PLACEHOLDER, Segment
from workbench.reporting.passages import placeholder_name

SEVERITY_IN_GERMAN = {"block": "SPERRT", "warn": "prüfen", "info": "Hinweis"}
"""How serious an alert of the meaning guard is."""


def readable(segment: Segment) -> str:
    """The text with a readable sign for each placeholder that shows no text of its own."""
    text = segment.text
    for item in sorted(segment.placeholders, key=lambda item: item.offset, reverse=True):
        sign = item.label or f"[{placeholder_name(item.kind)}]"
        shown = sign if item.length == 1 else text[item.offset + 1 : item.end]
        text = text[: item.offset] + shown + text[item.end :]
    return text.replace(PLACEHOLDER, "[?]")


def counted(number: int, singular: str, plural: str) -> str:
    """The number with its noun: "1 Passage", "2 Passagen"."""
    return f"{number} {singular if number == 1 else plural}"
