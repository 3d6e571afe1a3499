"""A form without a telephone number or an address for questions."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import WARNING, Example


class MissingFormContact(ChecklistRule):
    """Telephone, and an address online or on paper, must be there."""

    id = "missing-form-contact"
    title = "Kontakt fehlt im Formular"
    why = "Wer beim Ausfüllen nicht weiterweiß, will anrufen oder schreiben können."
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples = (
        Example(variant(HALL, contact=None), variant(HALL)),
        Example(variant(DOG, contact=None), variant(DOG)),
    )
