"""Sections of a form without numbers."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class UnnumberedSections(ChecklistRule):
    """Forms with three sections and more; automatic numbers of Word count too."""

    id = "unnumbered-sections"
    title = "Abschnitte ohne Nummern"
    why = "Mit Nummern kann man am Telefon sagen, wo man gerade ist, und findet sich nach einer Pause wieder."
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(
            variant(
                HALL,
                first="{heading 2} Der Verein",
                second="{heading 2} Die Halle",
                third="{heading 2} Nachweise",
            ),
            variant(HALL),
        ),
        Example(
            variant(
                DOG,
                first="{heading 2} Sie selbst",
                second="{heading 2} Ihr Hund",
                third="{heading 2} Unterschrift",
            ),
            variant(DOG),
        ),
    )
