"""Brackets."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import WARNING, Doubt, Example, Pair, PairCheck

_CLOSING = {")": "(", "]": "[", "}": "{", "）": "（", "」": "「", "』": "『", "】": "【"}
_SAME = {"（": "(", "）": ")"}
_NUMBERING = re.compile(r"(?:^|(?<=[\s(;,\n]))(?:\w{1,3}|[*†]+|\d+\.)\)")
_TYPEFACE = re.compile(r"[:;]-?[()]")


class BracketsCheck(PairCheck):
    """Every bracket is opened and closed."""

    id = "brackets"
    title = "Klammern"
    why = "Fehlt eine Klammer, fehlt oft auch das, was in ihr stand."
    source = "translate-toolkit (brackets), memoQ (punctuation)"
    severity = WARNING
    examples: ClassVar = (
        Example("en", "Miete (kalt)", "Rent (without heating", "Rent (without heating)"),
        Example("ja", "家賃（暖房費抜き）", "家賃（暖房費抜き", "家賃（暖房費抜き）"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Unbalanced brackets, unless German has them too."""
        if unbalanced(pair.source_text):
            return
        for place in unbalanced(pair.target_text):
            yield Doubt(None, (place, place + 1), f"Zur Klammer „{pair.target[place]}“ fehlt die andere.")


def unbalanced(text: str) -> list[int]:
    """Offsets of brackets without partner; "a)" needs none."""
    skipped = {match.end() - 1 for match in _NUMBERING.finditer(text) if "(" not in match.group()}
    opened: list[int] = []
    alone: list[int] = []
    for place, sign in enumerate(text):
        if sign in _CLOSING.values():
            opened.append(place)
        elif sign in _CLOSING:
            wanted = _SAME.get(_CLOSING[sign], _CLOSING[sign])
            if opened and _SAME.get(text[opened[-1]], text[opened[-1]]) == wanted:
                opened.pop()
            elif place not in skipped:
                alone.append(place)
    return sorted(alone + opened)
