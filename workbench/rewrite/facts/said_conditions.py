"""Phrases of condition that a rewrite says as a demand or by naming the rule: "unter Angabe", "nach Maßgabe"."""

import re

from workbench.rewrite.facts.conditions import Condition
from workbench.rewrite.facts.content import missing
from workbench.rewrite.facts.modal_force import MUST, forces
from workbench.rewrite.guard import Wording

_AS_IT_SAYS = re.compile(
    r"\bwie\b[^.;!?]*\b(?:vorgib\w*|bestimm\w*|vorsieht|regelt|steht|verlang\w*|festleg\w*|vorgeschrieben)\b"
    r"|\brichte[nt]\b[^.;!?]*\bnach\b|\b(?:steht|regelt|bestimmt)\b"
)


def is_said_plainly(condition: Condition, rewrite: Wording, share: float) -> bool:
    """ "Unter Angabe des Zeichens" as "Schreiben Sie das Zeichen dazu", "nach Maßgabe" as "so, wie es vorgibt".

    `share`: how many of the condition's words are gone, from 0 to 1.
    """
    if condition.opener.startswith("unter"):
        return _is_demanded(condition, rewrite)
    return (
        condition.opener.startswith("nach maßgabe") and share < 1 and bool(_AS_IT_SAYS.search(rewrite.text))
    )


def _is_demanded(condition: Condition, rewrite: Wording) -> bool:
    """Whether a duty of the rewrite names what the phrase asks for; a number is compared elsewhere."""
    place = condition.start + len(condition.opener) - 1
    behind = tuple(word for word in condition.words if word.start > place and word.text[0].isalpha())
    demanded = any(force.sort == MUST and force.is_claim for force in forces(rewrite))
    return bool(behind) and demanded and not missing(behind, rewrite.text)
