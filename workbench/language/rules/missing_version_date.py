"""A form without the date of its edition."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class MissingVersionDate(ChecklistRule):
    """Looks into the margins for a date, and for the word Stand everywhere."""

    id = "missing-version-date"
    title = "Stand fehlt"
    why = "Ohne Datum weiß niemand, ob das Formular noch gilt."
    source = "DIN 5008; GOV.UK"
    severity = INFO
    examples = (
        Example(variant(HALL, edition=None), variant(HALL)),
        Example(variant(DOG, edition=None), variant(DOG)),
    )
