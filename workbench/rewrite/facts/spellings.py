"""The words that a pattern stands for, spelled out: "auf(?:ge)?hob" as "aufhob" and "aufgehob"."""

import re

from workbench.rewrite.facts.first_letters import choices, closing

_MOST = 60
_ANY_LETTERS = re.compile(r"\\w(?:\*|\{\d+(?:,\d*)?\})?")


def spellings(expression: str) -> tuple[str, ...] | None:
    r"""All ways to spell it; "\w*" and "\w{0,8}" stay as they are. None for very many, and for other expressions."""
    found: list[str] = []
    for choice in choices(expression):
        spelled = _of_choice(choice)
        if spelled is None:
            return None
        found += spelled
    return tuple(found) if len(found) <= _MOST else None


def _of_choice(choice: str) -> list[str] | None:
    found, at = [""], 0
    while at < len(choice):
        piece = _piece(choice, at)
        if piece is None:
            return None
        at, options = piece
        if choice.startswith("?", at) and not options[0].startswith("\\"):
            at, options = at + 1, ("", *options)
        if choice.startswith(("?", "*", "+", "{"), at):
            return None
        found = [begun + option for begun in found for option in options]
        if len(found) > _MOST:
            return None
    return found


def _piece(choice: str, at: int) -> tuple[int, tuple[str, ...]] | None:
    """Where the next piece ends, and how it may be spelled."""
    if choice.startswith("(?:", at):
        end = at + closing(choice[at:])
        inside = spellings(choice[at + 3 : end])
        return None if inside is None else (end + 1, inside)
    if choice[at] == "[":
        end = choice.find("]", at)
        letters = choice[at + 1 : end]
        return (end + 1, tuple(letters)) if letters.isalpha() else None
    if match := _ANY_LETTERS.match(choice, at):
        return match.end(), (match.group(),)
    return (at + 1, (choice[at],)) if choice[at].isalnum() else None
