"""Fields that are voluntary and do not say so."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class OptionalFieldsNotMarked(ChecklistRule):
    """Telephone and e-mail, where nothing in the form is marked as voluntary."""

    id = "optional-fields-not-marked"
    title = "Freiwilliges ist nicht markiert"
    why = "Wer glaubt, alles angeben zu müssen, gibt mehr preis als nötig oder bricht ab."
    source = "DSGVO Art. 5; GOV.UK"
    severity = INFO
    examples = (
        Example(variant(HALL, phone="{label} Telefon: ________"), variant(HALL)),
        Example(variant(DOG, phone="{label} Handy: ________"), variant(DOG)),
    )
