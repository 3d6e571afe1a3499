"""A form that asks for proofs and does not list them."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class ProofsListMissing(ChecklistRule):
    """Needs three items or rows below a line that announces proofs."""

    id = "proofs-list-missing"
    title = "Liste der Nachweise fehlt"
    why = "Mit einer Liste kann man Blatt für Blatt abhaken. Sonst fehlt etwas, und das Amt schreibt noch einmal."
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(variant(HALL, proofs="Die nötigen Nachweise sind beizufügen.", items=None), variant(HALL)),
        Example(
            variant(
                DOG,
                proofs="Fügen Sie Belege bei.",
                items=None,
                purpose="Wer einen Hund hat, füllt es aus und ankreuzen.",
            ),
            variant(DOG),
        ),
    )
