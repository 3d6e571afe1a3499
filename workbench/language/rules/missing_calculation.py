"""A notice with an amount and no calculation."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import GRANT, REFUSAL, variant
from workbench.language.rule import INFO, Example


class MissingCalculation(ChecklistRule):
    """A table of amounts or words that calculate count."""

    id = "missing-calculation"
    title = "Rechnung fehlt"
    why = "Wer nachrechnen kann, vertraut dem Betrag und findet Fehler."
    source = "SGB X § 35; DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(variant(GRANT, calculation=None), variant(GRANT)),
        Example(
            variant(REFUSAL, next="Bitte zahlen Sie die Gebühr von 25 Euro bis zum 3. Mai."), variant(REFUSAL)
        ),
    )
