"""A form that does not say at its start what it is for."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class MissingPurposeBox(ChecklistRule):
    """Looks for six answers in the first 40 passages; one may be missing."""

    id = "missing-purpose-box"
    title = "Kasten am Anfang fehlt"
    why = "Vor dem Ausfüllen fragen sich alle: Ist das für mich? Was brauche ich? Wohin damit? Wer hilft mir?"
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(
            variant(
                HALL, purpose=None, contact=None, third="{heading 2} 3. Erklärung", proofs=None, items=None
            ),
            variant(HALL),
        ),
        Example(
            variant(
                DOG,
                purpose=None,
                proofs=None,
                items=None,
                contact=None,
                signature="{label} Unterschrift der Halterin:",
            ),
            variant(DOG),
        ),
    )
