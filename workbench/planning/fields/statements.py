"""Boxes that stand before a statement to agree with, not before a choice."""

import re

from workbench.planning.fields.labels import plain_label

_MOST_LABEL_WORDS = 5


def is_statement(text: str) -> bool:
    """Whether somebody says "I" there, or a whole sentence stands there."""
    plain = plain_label(text)
    if re.match(r"(?:Ich|Wir|Mir|Uns|Hiermit|Mit\s)\b", plain):
        return True
    return len(plain.split()) > _MOST_LABEL_WORDS and (
        text.rstrip().endswith(".") or re.search(r"\b(?:ich|wir)\b", plain) is not None
    )
