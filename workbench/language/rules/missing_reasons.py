"""A notice without reasons."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import GRANT, REFUSAL, variant
from workbench.language.rule import WARNING, Example


class MissingReasons(ChecklistRule):
    """A heading or a word such as weil, denn and deshalb counts."""

    id = "missing-reasons"
    title = "Begründung fehlt"
    why = "Wer die Gründe nicht kennt, kann die Entscheidung weder annehmen noch prüfen."
    source = "SGB X § 35; DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples = (
        Example(variant(GRANT, reasons=None), variant(GRANT)),
        Example(variant(REFUSAL, reasons="Alle Plätze sind schon vergeben."), variant(REFUSAL)),
    )
