"""A form that does not say what happens after it was handed in."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class MissingWhatHappensNext(ChecklistRule):
    """How long it takes, or that a notice comes."""

    id = "missing-what-happens-next"
    title = "Unklar, was danach passiert"
    why = "Ohne Auskunft rufen die Menschen an oder glauben, ihr Antrag sei verloren."
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(variant(HALL, next=None), variant(HALL)),
        Example(variant(DOG, next=None), variant(DOG)),
    )
