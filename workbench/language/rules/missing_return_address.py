"""A form that does not say where to hand it in."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class MissingReturnAddress(ChecklistRule):
    """Any sentence about sending or handing in counts."""

    id = "missing-return-address"
    title = "Unklar, wohin das Formular geht"
    why = "Wer es ausgefüllt hat, will es loswerden: per Post, im Amt oder im Internet."
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(variant(HALL, handing_in=None), variant(HALL)),
        Example(variant(DOG, handing_in=None), variant(DOG)),
    )
