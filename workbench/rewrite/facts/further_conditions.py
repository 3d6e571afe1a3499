"""Conditions that a rewrite adds with "auch wenn" because the original joins them with an "oder"."""

import re

from workbench.rewrite.facts.conditions import CLAUSE, conditions
from workbench.rewrite.facts.joins import OR, joins
from workbench.rewrite.facts.wording import is_hinted
from workbench.rewrite.guard import Wording

_PART = re.compile(r"[^.;!?]*")


def goes_on(original: Wording, rewrite: Wording, place: int) -> bool:
    """Whether what stands behind "auch wenn", from `place` of the rewrite, is one of the joined parts.

    "Bei A oder B" is "bei A. Das gilt auch, wenn B"; with "und" only where the original makes no condition of it.
    """
    if rewrite.text[:place].lower().endswith("ohne"):
        return False
    said = _PART.match(rewrite.text, place)
    clause = any(condition.kind == CLAUSE for condition in conditions(original))
    return said is not None and any(
        (join.kind == OR or not clause)
        and any(is_hinted(noun, said.group()) for noun in (join.left, join.right))
        for join in joins(original.text)
    )
