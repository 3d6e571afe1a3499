"""A notice without information on the legal remedy."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import GRANT, REFUSAL, variant
from workbench.language.rule import WARNING, Example


class MissingLegalRemedy(ChecklistRule):
    """A passage of that kind or its usual words count."""

    id = "missing-legal-remedy"
    title = "Rechtsbehelfsbelehrung fehlt"
    why = "Ohne Belehrung wissen die Menschen nicht, dass sie sich wehren können; die Frist wird dann ein Jahr lang."
    source = "SGB X § 36; SGG § 66"
    severity = WARNING
    examples = (
        Example(variant(GRANT, remedy=None), variant(GRANT)),
        Example(variant(REFUSAL, remedy=None), variant(REFUSAL)),
    )
