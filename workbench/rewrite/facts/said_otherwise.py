"""Whether a denial of one wording may be what the other says without one: "unter 18 nicht" and "ab 18"."""

import re

from workbench.rewrite.facts.antonyms import agrees
from workbench.rewrite.facts.bounds import OPPOSITE
from workbench.rewrite.facts.comparison import shared
from workbench.rewrite.facts.dates import AFTER, BEFORE, BEGINS, ENDS, FROM, UNTIL
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.inclusions import APART, inclusions
from workbench.rewrite.facts.portions import same_portions
from workbench.rewrite.facts.quantity import Quantity
from workbench.rewrite.facts.sufficiency import demands
from workbench.rewrite.facts.wording import is_named

_FIRST, _LAST = frozenset({FROM, AFTER, BEGINS}), frozenset({UNTIL, BEFORE, ENDS})
_NEEDS = re.compile(
    r"\b(?:[Nn]ur|[Ee]rst|[Ss]onst|[Aa]ndernfalls|[Oo]hne|[Vv]oraussetz\w*|[Bb]edingung|setzt|[Ss]olange"
    r"|[Bb]evor|[Aa]ußer\w*|vorbehalten"
    r"|beschränkt|ausschließlich|[Aa]llein|[Dd]anach|[Vv]or|einzige[snrm]?|sei denn|muss|müssen|brauch\w*|nötig)\b"
)


def complements(before: str, after: str) -> bool:
    """Whether a figure or date of both limits the other side in the second: "über 20", "bis 20"."""
    was, now = figures(before), figures(after)
    for mentions, later in shared(was.quantities, now.quantities, Quantity.equals):
        if any(OPPOSITE.get(one.bound) == other.bound for one in mentions for other in later):
            return True
    return any(
        one.month == other.month
        and ((one.bound in _FIRST and other.bound in _LAST) or (one.bound in _LAST and other.bound in _FIRST))
        for one in was.dates
        for other in now.dates
    )


def may_be_said_otherwise(before: str, after: str) -> bool:
    """Whether both agree in something that may be said with a denial or without.

    That are a limit, a need ("nur mit", "ohne ... nicht"), one of several, a part of all, a thing set apart.
    """
    if any(len(found.strong) == len(found.firm) == 1 for found in (denials(before), denials(after))):
        return True  # "entfällt nicht" is "bleibt bestehen"
    if agrees(before, after) or demands(before).keys() & demands(after).keys():
        return True
    if same_portions(before, after) or (_NEEDS.search(before) and _NEEDS.search(after)):
        return True
    return _limits_otherwise(before, after) or any(
        one.kind == other.kind == APART and is_named(one.noun, other.noun)
        for one in inclusions(before)
        for other in inclusions(after)
    )


def _limits_otherwise(before: str, after: str) -> bool:
    """Whether a figure of both is a limit in one of them and another or none in the other."""
    was, now = figures(before).quantities, figures(after).quantities
    return any(
        not {one.bound for one in mentions} & {other.bound for other in later}
        for mentions, later in shared(was, now, Quantity.equals)
    )
