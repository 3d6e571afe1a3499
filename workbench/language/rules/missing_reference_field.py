"""A form without a place for the file number."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class MissingReferenceField(ChecklistRule):
    """The word for any such number is enough."""

    id = "missing-reference-field"
    title = "Feld für das Aktenzeichen fehlt"
    why = "Mit dem Aktenzeichen findet das Amt die Unterlagen, und niemand muss alles noch einmal erzählen."
    source = "GOV.UK; DIN 5008"
    severity = INFO
    examples = (
        Example(variant(HALL, reference=None), variant(HALL)),
        Example(variant(DOG, reference=None), variant(DOG)),
    )
