"""A form of several pages without numbers of pages."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class MissingPageNumbers(ChecklistRule):
    """Only where headers and footers are known."""

    id = "missing-page-numbers"
    title = "Seitenzahlen fehlen"
    why = "Fallen die Blätter auseinander, weiß niemand mehr, ob eines fehlt."
    source = "DIN 5008; BITV 2.0"
    severity = INFO
    examples = (
        Example(variant(HALL, document="{document pages=2}", page=None), variant(HALL)),
        Example(
            variant(DOG, document="{document}", page=None),
            variant(DOG, document="{document pages=1}", page=None),
        ),
    )
