"""A box for yes without one for no."""

from collections.abc import Iterable

from workbench.language.form.document_type import FORM, document_type
from workbench.language.form.yes_no_boxes import single_boxes
from workbench.language.passage import CheckedForm
from workbench.language.rule import WARNING, Example, FormRule, Hit, Settings


class SingleYesNoBox(FormRule):
    """In forms only; the other box may stand beside it, in the next passage or in the same row."""

    id = "single-yes-no-box"
    title = "Nur Ja oder nur Nein"
    why = "Bleibt das eine Kästchen leer, weiß niemand: Heißt das Nein, oder wurde die Frage übersehen?"
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples = (
        Example(
            "Anmeldung zum Ferienlager\n{label} Name des Kindes: ____\nZutreffendes bitte ankreuzen.\nKann Ihr Kind "
            "schwimmen?\n{option} ☐ ja\n{label} Unterschrift eines Elternteils:",
            "Anmeldung zum Ferienlager\n{label} Name des Kindes: ____\nZutreffendes bitte ankreuzen.\nKann Ihr Kind "
            "schwimmen?\n{option} ☐ ja\n{option} ☐ nein\n{label} Unterschrift eines Elternteils:",
        ),
        Example(
            "Fragebogen zur Bücherei\nBitte ankreuzen\n| Sind Sie zufrieden? | ☐ ja\n| Kommen Sie wieder? | ☐ nein",
            "Fragebogen zur Bücherei\nBitte ankreuzen\n| Sind Sie zufrieden? | ☐ ja ☐ nein\n| Kommen Sie wieder? | "
            "☐ ja ☐ nein",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each box without counterpart."""
        if document_type(form.document.segments) != FORM:
            return
        for box in single_boxes(form.passages):
            message = f"Das Kästchen „{box.missing}“ fehlt. Geben Sie beiden Antworten ein Kästchen."
            yield box.passage.segment.id, Hit(box.start, box.end, message)
