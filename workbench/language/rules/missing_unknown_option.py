"""Many questions and no way to say that one does not know."""

from workbench.language.form.checklist_rule import ChecklistRule
from workbench.language.form.example_texts import DOG, HALL, variant
from workbench.language.rule import INFO, Example


class MissingUnknownOption(ChecklistRule):
    """From four questions with yes and no on."""

    id = "missing-unknown-option"
    title = "„Weiß ich nicht“ fehlt"
    why = "Wer etwas nicht weiß, kreuzt sonst irgendetwas an oder lässt die Frage aus."
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(
            variant(
                HALL,
                second="\n".join(
                    f"Brauchen Sie {was}?\n{{option}} ☐ ja ☐ nein" for was in ("Netze", "Bälle", "Matten")
                ),
            ),
            variant(HALL),
        ),
        Example(
            variant(
                DOG,
                dangerous="\n".join(
                    f"Ist er {wie}?\n{{option}} ☐ ja ☐ nein" for wie in ("geimpft", "ruhig", "alt", "klein")
                ),
            ),
            variant(DOG),
        ),
    )
