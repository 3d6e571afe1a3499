"""All papers of a test round."""

from collections.abc import Mapping

from workbench.model.review import TestRound
from workbench.reporting.test_kit_layout import SIZES
from workbench.reporting.test_kit_papers import (
    needs_scenario,
    write_answer_key,
    write_feedback_sheet,
    write_information,
    write_leader_sheet,
    write_scenario_card,
)
from workbench.reporting.test_kit_sheet import write_test_sheet
from workbench.reporting.test_kit_xlsx import test_kit_xlsx

DRAFT = "Entwurf-zum-Kommentieren.docx"
RESULTS = "Ergebnisse.xlsx"


def test_kit_files(planned: TestRound) -> Mapping[str, bytes]:
    """The files of the kit by their names, without the draft to annotate."""
    found: dict[str, bytes] = {"Information.docx": write_information(planned)}
    for side in ("A", "B") if planned.compares else ("",):
        for size in SIZES:
            found[f"Testbogen{'-' if side else ''}{side}-{size}pt.docx"] = write_test_sheet(
                planned, size, side
            )
    if needs_scenario(planned):
        found["Aufgabenkarte.docx"] = write_scenario_card(planned)
    found["Testleitung.docx"] = write_leader_sheet(planned)
    found["Loesungen.docx"] = write_answer_key(planned)
    found[RESULTS] = test_kit_xlsx(planned)
    found["Das-haben-wir-geaendert.docx"] = write_feedback_sheet(planned, ())
    return found
