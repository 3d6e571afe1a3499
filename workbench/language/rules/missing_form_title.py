"""A form without a title."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import WARNING, Example


class MissingFormTitle(ChecklistRule):
    """Any heading or short line with the name of a form among the first passages counts."""

    id = "missing-form-title"
    title = "Titel fehlt"
    why = "Der Titel ist das Erste, was man liest. Ohne ihn weiß niemand, ob es das richtige Formular ist."
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples = (
        Example(
            variant(
                HALL,
                title=None,
                first="1. Der Verein",
                second="2. Die Halle",
                third="3. Der Rest",
                purpose="Wofür? Für Sport.",
            ),
            variant(HALL),
        ),
        Example(
            variant(
                DOG,
                title="{label} Rasse:",
                first="A",
                second="B",
                third="C",
                purpose="Zutreffendes bitte ankreuzen",
            ),
            variant(DOG),
        ),
    )
