"""What may take the place of a lost "nur": a duty, a denial or a condition that the original doesn't have."""

from workbench.rewrite.facts.conditions import CLAUSE, conditions
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.modal_force import BAN, FIRM, MUST, SPARE, forces
from workbench.rewrite.guard import Wording


def limits_otherwise(original: Wording, rewrite: Wording) -> bool:
    """Whether the rewrite may say "nur" by other means: "nur an der Leine gestattet" as "müssen an die Leine"."""
    return (
        bool(_bound(rewrite) - _bound(original))
        or denials(rewrite.text).least > denials(original.text).least
        or _clauses(rewrite) > _clauses(original)
    )


def _bound(wording: Wording) -> frozenset[str]:
    return frozenset(
        force.sort
        for force in forces(wording)
        if force.sort in {BAN, SPARE} or (force.sort == MUST and force.strength == FIRM)
    )


def _clauses(wording: Wording) -> int:
    return sum(condition.kind == CLAUSE for condition in conditions(wording))
