"""With which letters a pattern may begin, so that most patterns of a table need not be tried on a word."""

import re
from functools import cache

_OPTIONAL = ("?", "*", "{", "+")
_GROUPS = ("(?:", "(?-i:")
_LETTERS = re.compile(r"[^\W\d_]+")


@cache
def first_letters(expression: str) -> frozenset[str] | None:
    """The small letters with which a match of the regular expression begins; None if they can't be told."""
    found = beginnings(expression)
    return None if found is None else frozenset(one[0].lower() for one in found)


def beginnings(expression: str) -> frozenset[str] | None:
    """The letters that surely open a match, one string for each alternative; None if there are none for one of them."""
    found: set[str] = set()
    for choice in choices(expression):
        letters = _of_choice(choice)
        if letters is None:
            return None
        found |= letters
    return frozenset(found)


def _of_choice(choice: str) -> frozenset[str] | None:
    opening = next((one for one in _GROUPS if choice.startswith(one)), "")
    if opening:
        end = closing(choice)
        return None if choice.startswith(_OPTIONAL, end + 1) else beginnings(choice[len(opening) : end])
    match = _LETTERS.match(choice)
    if match is None:
        return None
    sure = match.group()[:-1] if choice.startswith(_OPTIONAL, match.end()) else match.group()
    return frozenset({sure}) if sure else None


def choices(expression: str) -> list[str]:
    """The alternatives outside of brackets."""
    found, depth, at = [], 0, 0
    for place, sign in enumerate(expression):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(sign, 0)
        if sign == "|" and depth == 0:
            found.append(expression[at:place])
            at = place + 1
    return [*found, expression[at:]]


def closing(expression: str) -> int:
    """Where the bracket closes that opens the expression."""
    depth = 0
    for place, sign in enumerate(expression):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0:
            return place
    return len(expression)
