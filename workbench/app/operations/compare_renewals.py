"""Compare a first application with its renewal, and count what asking again costs."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.common.errors import InputError
from workbench.model.burden import Assumptions, Burden, TimeValue
from workbench.model.inventory import Inventory
from workbench.model.renewal import Comparison
from workbench.planning.renewals.burden import burden
from workbench.planning.renewals.comparing import Confirmed, compared


@dataclass(frozen=True, slots=True)
class RenewalStudy:
    """The comparison and its burden."""

    comparison: Comparison
    burden: Burden


def compare_renewals(
    first: Inventory,
    renewal: Inventory,
    assumptions: Assumptions | None = None,
    values: Sequence[TimeValue] | None = None,
    confirmed: Confirmed | None = None,
) -> RenewalStudy:
    """The study. Raises `InputError` for a form without fields."""
    for form in (first, renewal):
        if not form.entries:
            raise InputError(
                f"In „{form.name}“ wurden keine Felder gefunden.",
                "Wählen Sie ein leeres Formular mit Feldern zum Ausfüllen.",
            )
    comparison = compared(first, renewal, confirmed)
    return RenewalStudy(comparison, burden(comparison, assumptions, values))
