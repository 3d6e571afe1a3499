"""Choices of an original of which the rewrite has no word left: "Ausweis oder Pass" as "Ausweis mit Pass"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.conditions import CLAUSE, PERSONS, conditions
from workbench.rewrite.facts.joins import OR, Join, joins
from workbench.rewrite.facts.wording import is_named
from workbench.rewrite.guard import Wording

_CHOICE = re.compile(
    r"(?<!\w)(?:oder|entweder|bzw\.|beziehungsweise|wahlweise|statt|alternativ|eine?[rsnm]?\s(?:der|dieser|davon|von)|auch|beide\w*|egal"
    r"|sowohl|weder|jede\w*|alle[nrsm]?|Möglichkeit\w*|zwei)(?!\w)|/|\n|:",
    re.IGNORECASE,
)


_TOGETHER = re.compile(
    r"(?<!\w)(?:und|mit|samt|mitsamt|nebst|zusammen|einschließlich|inklusive|zusätzlich|dazu)(?!\w)"
)


def lost_choice(original: Wording, rewrite: Wording) -> Join | None:
    """The "oder" of two things that the rewrite names both, without any word of choice."""
    text = rewrite.text
    if _CHOICE.search(text) or not _TOGETHER.search(text) or "?" in text:
        return None
    found = (join for join in joins(original.text) if join.kind == OR)
    return next((one for one in found if is_named(one.left, text) and is_named(one.right, text)), None)


_ONE_OF_TWO = re.compile(
    r"(?<!\w)(?:entweder|wahlweise|nur eine[rsnm]? (?:von|der) beiden)(?!\w)", re.IGNORECASE
)
_EVEN_BOTH = re.compile(
    r"(?<!\w)(?:auch|gern|sogar|oder|gleichzeitig) (?:\w+ )?beides?(?!\w)"
    r"|(?<!\w)beides (?:zusammen|gleichzeitig|auf einmal|nutzen|nehmen|bekommen|machen)(?!\w)",
    re.IGNORECASE,
)


def both_instead_of_one(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """ "entweder ... oder", now "auf Wunsch auch beides"."""
    one, both = _ONE_OF_TWO.search(original), _EVEN_BOTH.search(rewrite)
    if one is None or both is None or _EVEN_BOTH.search(original):
        return None
    return one.span(), both.span()


def lost_alternative(original: Wording, rewrite: Wording) -> Span | None:
    """The condition with one "oder" for which the rewrite has no word that gives a choice."""
    if _CHOICE.search(rewrite.text) or "?" in rewrite.text or len(rewrite.spans) > len(original.spans):
        return None
    for condition in conditions(original):
        inside = [join for join in joins(original.text) if condition.start <= join.start < condition.end]
        if condition.kind in {CLAUSE, PERSONS} and [join.kind for join in inside] == [OR]:
            return condition.start, condition.end
    return None
