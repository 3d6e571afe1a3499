"""A form without a number."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class MissingFormNumber(ChecklistRule):
    """Looks into the margins, and for words such as Formular and Vordruck everywhere."""

    id = "missing-form-number"
    title = "Formularnummer fehlt"
    why = "Mit der Nummer reden Amt und Bürger am Telefon über dasselbe Formular."
    source = "DIN 5008; GOV.UK"
    severity = INFO
    examples = (
        Example(variant(HALL, number=None), variant(HALL)),
        Example(variant(DOG, number=None), variant(DOG)),
    )
