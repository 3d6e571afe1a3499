"""What open comments are about: a suggestion by their words, and which of them say the same."""

import re
from collections.abc import Sequence
from functools import cache

from workbench.model.review import CodedComment, Coding

CODING_TITLES = {
    Coding.WORD: "Wort",
    Coding.SENTENCE: "Satz",
    Coding.LAYOUT: "Gestaltung",
    Coding.TONE: "Ton",
    Coding.MISSING: "Inhalt fehlt",
    Coding.OTHER: "Sonstiges",
}
_SAME = 0.5
_CONTENT = re.compile(r"[^\W\d_]{4,}")


def suggested_coding(text: str, range_text: str = "") -> Coding:
    """What the comment is probably about. A comment without any sign at one or two words is about a word."""
    folded = text.casefold()
    weights: dict[Coding, int] = {}
    for coding, pattern in _signs():
        found = len(pattern.findall(folded))
        if found:
            weights[coding] = weights.get(coding, 0) + found
    if weights:
        return max(weights, key=lambda coding: weights[coding])
    return Coding.WORD if 0 < len(range_text.split()) <= 2 else Coding.OTHER


def suggested_groups(comments: Sequence[CodedComment]) -> tuple[tuple[int, ...], ...]:
    """Indexes of comments that probably say the same, at least two a group: many common words, the same coding."""
    words = [frozenset(_CONTENT.findall(comment.text.casefold())) for comment in comments]
    groups: list[list[int]] = []
    for at, comment in enumerate(comments):
        for group in groups:
            first = group[0]
            if comments[first].coding is comment.coding and _common(words[first], words[at]) >= _SAME:
                group.append(at)
                break
        else:
            groups.append([at])
    return tuple(tuple(group) for group in groups if len(group) > 1)


def _common(first: frozenset[str], second: frozenset[str]) -> float:
    total = len(first) + len(second)
    return 2 * len(first & second) / total if total else 0.0


@cache
def _signs() -> tuple[tuple[Coding, re.Pattern[str]], ...]:
    from importlib.resources import files

    table = files("workbench.review").joinpath("comment_signs.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    return tuple((Coding(kind), re.compile(rf"\b{sign.casefold()}")) for kind, sign in rows[1:])
