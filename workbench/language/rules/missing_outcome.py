"""A notice without a decision."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import GRANT, REFUSAL, variant
from workbench.language.rule import WARNING, Example


class MissingOutcome(ChecklistRule):
    """Any sentence that grants, refuses, changes or demands back counts."""

    id = "missing-outcome"
    title = "Entscheidung fehlt"
    why = "Der Bescheid ist dazu da, eine Entscheidung mitzuteilen. Wer sie nicht findet, ruft an."
    source = "DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples = (
        Example(
            variant(GRANT, outcome="es geht um das Mittagessen Ihres Kindes.", period=None), variant(GRANT)
        ),
        Example(variant(REFUSAL, outcome="Sie möchten einen Stand am Markt haben."), variant(REFUSAL)),
    )
