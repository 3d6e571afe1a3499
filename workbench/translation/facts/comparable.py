"""Texts as they count when two are compared."""

import re
import unicodedata

_BLANKS = re.compile(r"\s+")
_HIDDEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u061c"))


def comparable(text: str) -> str:
    """Composed letters, one kind of blank, no soft hyphens or direction marks."""
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text).translate(_HIDDEN)).strip()


def letters(text: str) -> str:
    """Only letters and digits, in small letters."""
    return "".join(character for character in comparable(text).casefold() if character.isalnum())
