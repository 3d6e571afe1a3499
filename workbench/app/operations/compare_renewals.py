"""Compare a first application with its renewal, and count what asking again costs."""

from pathlib import Path

from workbench.common.errors import InputError
from workbench.document.opening import file_bytes
from workbench.model.burden import Assumptions
from workbench.model.inventory import PROOF, Inventory
from workbench.model.renewal_study import RenewalStudy
from workbench.planning.renewals.burden import burden
from workbench.planning.renewals.comparing import compared
from workbench.planning.renewals.corrections import Corrections, confirmed_pairs, corrected_inventory
from workbench.planning.renewals.corrections_file import read_corrections
from workbench.planning.renewals.notes import legal_notes


def compare_renewals(
    first: Inventory,
    renewal: Inventory,
    corrections: Corrections | None = None,
    assumptions: Assumptions | None = None,
) -> RenewalStudy:
    """The study with all that a person corrected. `assumptions` go before those of the corrections.

    Raises `InputError` for a form without fields. What of the corrections found no place is told in `unused`.
    """
    said = corrections or Corrections()
    for form in (first, renewal):
        if all(entry.type == PROOF for entry in form.entries):
            raise InputError(
                f"In „{form.name}“ wurden keine Felder gefunden.",
                "Wählen Sie ein leeres Formular mit Feldern zum Ausfüllen.",
            )
    first, _, lost = corrected_inventory(first, said.first)
    renewal, places, gone = corrected_inventory(renewal, said.renewal)
    confirmed, unused = confirmed_pairs(first, renewal, said, places)
    comparison = compared(first, renewal, confirmed)
    return RenewalStudy(
        comparison,
        burden(comparison, assumptions or said.assumptions, said.values or None),
        said.notes or legal_notes(),
        (*lost, *gone, *unused),
    )


def read_renewal_corrections(path: Path) -> Corrections:
    """The corrections in an annex that this program wrote. Raises `InputError` with one German sentence."""
    return corrections_of(file_bytes(path), path.name)


def corrections_of(data: bytes, name: str) -> Corrections:
    """The same for the bytes of such a file."""
    from workbench.reporting.renewal_words import TYPES
    from workbench.reporting.renewals_xlsx import ASSUMPTIONS

    return read_corrections(
        data,
        name,
        {word: kind for kind, word in TYPES.items()},
        {title: key for key, title in ASSUMPTIONS},
    )
