"""With which letters a pattern may begin, so that most patterns of a table need not be tried on a word."""

_OPTIONAL = ("?", "*", "{", "+")


def first_letters(expression: str) -> frozenset[str] | None:
    """The small letters with which a match of the regular expression begins; None if they can't be told."""
    found: set[str] = set()
    for choice in _choices(expression):
        letters = _of_choice(choice)
        if letters is None:
            return None
        found |= letters
    return frozenset(found)


def _of_choice(choice: str) -> frozenset[str] | None:
    if choice.startswith("(?:"):
        end = _closing(choice)
        return None if choice.startswith(_OPTIONAL, end + 1) else first_letters(choice[3:end])
    if not choice[:1].isalpha() or choice.startswith(_OPTIONAL, 1):
        return None
    return frozenset(choice[0].lower())


def _choices(expression: str) -> list[str]:
    """The alternatives outside of brackets."""
    found, depth, at = [], 0, 0
    for place, sign in enumerate(expression):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(sign, 0)
        if sign == "|" and depth == 0:
            found.append(expression[at:place])
            at = place + 1
    return [*found, expression[at:]]


def _closing(expression: str) -> int:
    """Where the bracket closes that opens the expression."""
    depth = 0
    for place, sign in enumerate(expression):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0:
            return place
    return len(expression)
