"""A notice that grants something and does not say from when to when."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import GRANT, REFUSAL, variant
from workbench.language.rule import INFO, Example


class MissingPeriod(ChecklistRule):
    """Dates, months, spans and sums paid once count."""

    id = "missing-period"
    title = "Zeitraum fehlt"
    why = "Wer nicht weiß, bis wann das Geld kommt, stellt den nächsten Antrag zu spät."
    source = "SGB X § 33; DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(variant(GRANT, period=None), variant(GRANT)),
        Example(
            variant(
                REFUSAL,
                outcome="wir genehmigen Ihren Stand am Markt.",
                reasons="Es gab noch Plätze.",
                next=None,
            ),
            variant(
                REFUSAL,
                outcome="wir genehmigen Ihren Stand am Markt für 3 Tage.",
                reasons="Es gab noch Plätze.",
                next=None,
            ),
        ),
    )
