"""Enclosures that are mentioned and not listed."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import GRANT, REFUSAL, variant
from workbench.language.rule import INFO, Example


class UnlistedEnclosures(ChecklistRule):
    """Looks for a line that begins with Anlage or Anhang."""

    id = "unlisted-enclosures"
    title = "Anlagen sind nicht aufgezählt"
    why = "Nur mit einer Liste sieht man, ob etwas im Umschlag fehlt."
    source = "DIN 5008; DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(variant(GRANT, duty="Das Merkblatt ist als Anlage beigefügt."), variant(GRANT)),
        Example(variant(REFUSAL, list=None), variant(REFUSAL)),
    )
