"""Columns for a second person that nobody explains, or that has several names."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class PersonColumnsUnclear(ChecklistRule):
    """Tables with columns for two persons."""

    id = "person-columns-unclear"
    title = "Unklar, wer die zweite Person ist"
    why = "Paare wissen sonst nicht, wer in welche Spalte gehört, und tragen sich doppelt ein."
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(
            variant(HALL, name="| Angabe | Sie | Person 2\n| Name | ____ | ____"),
            variant(HALL, name="| Angabe | Sie | Person 2: Ihr Partner\n| Name | ____ | ____"),
        ),
        Example(
            variant(
                DOG,
                name="| Angabe | Sie | Ehefrau\n| Name | __ | __\nUnd:\n| Alter | Sie | Partnerin\n| Jahre | __ | __",
            ),
            variant(
                DOG,
                name="| Angabe | Sie | Ehefrau\n| Name | __ | __\nUnd:\n| Alter | Sie | Ehefrau\n| Jahre | __ | __",
            ),
        ),
    )
