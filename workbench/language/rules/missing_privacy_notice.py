"""A form without information on data protection."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import WARNING, Example


class MissingPrivacyNotice(ChecklistRule):
    """A heading or a pointer to it is enough."""

    id = "missing-privacy-notice"
    title = "Hinweise zum Datenschutz fehlen"
    why = "Die Menschen müssen wissen, was mit ihren Daten geschieht. Das Gesetz verlangt es."
    source = "DSGVO Art. 13; SGB X § 67a"
    severity = WARNING
    examples = (
        Example(variant(HALL, privacy=None), variant(HALL)),
        Example(variant(DOG, privacy=None), variant(DOG)),
    )
