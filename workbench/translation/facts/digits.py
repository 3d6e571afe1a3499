"""Digits of other scripts as ASCII digits, offsets unchanged."""

import unicodedata
from functools import cache

BIDI = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def ascii_digits(text: str) -> str:
    """`text` with ASCII digits, one kind of blank and of hyphen, and a blank for each direction mark."""
    return text.translate(_table())


@cache
def _table() -> dict[int, str]:
    starts = ("\u0660", "\u06f0", "\u0966", "\uff10")
    table = {ord(start) + digit: str(digit) for start in starts for digit in range(10)}
    table |= dict.fromkeys(map(ord, BIDI), " ")
    table |= dict.fromkeys(map(ord, "\u00a0\u202f\u2007\u2009"), " ")
    table |= dict.fromkeys(map(ord, "\u2010\u2011"), "-")
    table |= {ord("\u066b"): ",", ord("\u066c"): ".", ord("："): ":", ord("，"): ",", ord("．"): "."}
    return table


def is_digit(character: str) -> bool:
    """Whether it is a decimal digit of any script."""
    return unicodedata.category(character) == "Nd"
