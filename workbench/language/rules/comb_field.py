"""Boxes for single letters."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class CombField(ChecklistRule):
    """Five boxes and more in a row."""

    id = "comb-field"
    title = "Kästchen für einzelne Buchstaben"
    why = "Kästchen bremsen beim Schreiben, und zitternde Hände treffen sie schlecht."
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(variant(HALL, name="{label} Name: |_|_|_|_|_|_|_|_|"), variant(HALL)),
        Example(variant(DOG, name="{label} Name: □□□□□□□□□□"), variant(DOG)),
    )
