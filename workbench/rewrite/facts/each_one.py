"""Whether one thing stands for each: "Fällen Sie einen Baum, ...", "gilt nur für einen Monat, für den nächsten ..."."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.parties import parts
from workbench.rewrite.facts.scopes import CONDITION, QUESTION, scope_at
from workbench.rewrite.guard import Wording

_EACH = re.compile(r"[Jj](?:ede|egliche)[nrsm]?\b")
_ONE_ONLY = re.compile(
    r"\b(?:nur|lediglich|bloß|mindestens|wenigstens|einzig\w*)\s(?:(?:für|in|an|mit|bei|zu)\s)?$"
)
_NEXT = re.compile(
    r"\b(?:d(?:en|ie|as|em|er)\s(?:nächsten?|folgenden?|weiteren?|anderen?)|(?:jede[nrsm]?|alle)\s(?:weitere|andere|neue)\w*"
    r"|neue[nrsm]?|noch einmal|erneut|wieder|jedes Mal|danach)\b"
)
"""Says of the others what was said of the one."""


def stands_for_each(original: str, place: int, rewrite: Wording, single: Span) -> bool:
    """Whether the "ein" of the rewrite at `single` means each, as the word of the original at `place` does.

    It does in a condition or a question, and where the rewrite goes on to the next one.
    """
    if _EACH.match(original, place) is None:
        return False
    scope = scope_at(rewrite, single[0])
    if scope is not None and (scope.kind in CONDITION or scope.kind == QUESTION):
        return not is_one_only(rewrite.text, single)
    return _NEXT.search(rewrite.text, single[1]) is not None


def may_stand_for_each(original: str, place: int, rewrite: str, single: Span) -> bool:
    """Whether it may mean each: "Ein Haushalt bekommt eine Tonne" for "Jeder Haushalt"."""
    return _EACH.match(original, place) is not None and not is_one_only(rewrite, single)


def is_one_only(text: str, single: Span) -> bool:
    """Whether "nur" or "mindestens" stands in front of it."""
    return _ONE_ONLY.search(text[: single[0]]) is not None


_ALL = re.compile(r"(?:[Jj]ede[nrsm]?|[Aa]lle[nr]?|[Ss]ämtliche[nr]?)\s")
_SPOKEN_TO = re.compile(r"\b(?:Sie|Ihnen|Ihr\w{0,2})\b")


def addresses_each(original: str, start: int, rewrite: str) -> bool:
    """Whether the people that the word at `start` counts are spoken to: "Jeder Teilnehmer erhält", "Sie bekommen"."""
    if _ALL.match(original, start) is None or _SPOKEN_TO.search(rewrite) is None:
        return False
    counted = _HEAD.match(original, start)
    who = counted.end() if counted is not None else -1
    return any(one.is_named and one.end == who for one in parts(original))


_HEAD = re.compile(r"\w+\s(?:[a-zäöüß]+\s){0,2}[A-ZÄÖÜ][\wäöüß-]+")
"""The word and its noun."""
