"""A reference to a number that the form doesn't have."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.jumps import numbered_references
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings


class BrokenJump(FormRule):
    """Compares the targets of references with the numbers that segments, headings and labels have."""

    id = "broken-jump"
    title = "Sprungziel fehlt"
    why = "Wer „weiter mit Frage 12“ liest und keine Frage 12 findet, kommt nicht weiter."
    source = "GOV.UK; DIN ISO 24495-1"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "{label} 1. Haben Sie einen Hund?\nWenn nein: weiter mit Frage 4.\n{label} 2. Rasse:\n{label} 3. Farbe:",
            "{label} 1. Haben Sie einen Hund?\nWenn nein: weiter mit Frage 3.\n{label} 2. Rasse:\n{label} 3. Farbe:",
        ),
        Example(
            "{heading 1} A. Person\nDas Tier tragen Sie unter Abschnitt D ein.\n{heading 1} B. Tier",
            "{heading 1} A. Person\nDas Tier tragen Sie unter Abschnitt B ein.\n{heading 1} B. Tier",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each reference without target; a hint only, if the form numbers nothing at all."""
        for reference in numbered_references(form):
            if reference.target:
                continue
            passage, start, end = reference.passage, reference.start, reference.end
            target = passage.text[start:end].replace("\ufffc", "")
            message = f"„{target}“ gibt es hier nicht. Prüfen Sie den Verweis."
            yield passage.segment.id, Hit(start, end, message, WARNING if reference.sure else INFO)
