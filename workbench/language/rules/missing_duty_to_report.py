"""A notice that grants money month by month and does not say which changes to report."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import GRANT, REFUSAL, variant
from workbench.language.rule import INFO, Example


class MissingDutyToReport(ChecklistRule):
    """Duties in words or by section count."""

    id = "missing-duty-to-report"
    title = "Unklar, was man melden muss"
    why = "Wer nicht weiß, was er melden muss, muss später Geld zurückzahlen."
    source = "SGB I § 60; DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(variant(GRANT, duty="Bitte heben Sie den Brief auf."), variant(GRANT)),
        Example(
            variant(REFUSAL, outcome="wir zahlen Ihnen jeden Monat 30 Euro für den Stand."), variant(REFUSAL)
        ),
    )
