"""A notice that does not say what to do."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import GRANT, REFUSAL, variant
from workbench.language.rule import INFO, Example


class MissingNextSteps(ChecklistRule):
    """Any request, duty or the sentence that nothing is to be done counts."""

    id = "missing-next-steps"
    title = "Unklar, was zu tun ist"
    why = "Nach der Entscheidung fragen sich alle: Muss ich jetzt etwas tun?"
    source = "DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(variant(GRANT, duty=None, contact="Telefon: 0211 000-31"), variant(GRANT)),
        Example(variant(REFUSAL, next=None), variant(REFUSAL)),
    )
