"""A change of what binds, and the questions that all of its kinds ask."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.exempt import Span
from workbench.rewrite.facts.modal_force import FIRM, Force


@dataclass(frozen=True, slots=True)
class ModalChange:
    """What the original claims and what has become of it; `after` is None where no force is left.

    `sure`: nothing in the rewrite could carry the old force.
    """

    before: str
    after: str | None
    original: Span | None
    rewrite: Span | None
    sure: bool


def claims(found: Sequence[Force], sort: str, *strengths: str) -> list[Force]:
    """The forces of the sort with one of the strengths, firm ones if none is given."""
    return [force for force in found if force.sort == sort and force.strength in (strengths or (FIRM,))]


def has(found: Sequence[Force], *sorts: str) -> bool:
    """Whether any force is of one of the sorts."""
    return any(force.sort in sorts for force in found)


def change(
    before: str, after: str | None, one: Force | None, other: Force | None, sure: bool = True
) -> ModalChange:
    """The change with the places of both forces."""
    return ModalChange(
        before,
        after,
        (one.start, one.end) if one else None,
        (other.start, other.end) if other else None,
        sure,
    )
