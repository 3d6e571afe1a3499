"""Lines to sign on that don't say who signs."""

from collections.abc import Iterable

from workbench.language.form.document_type import FORM, document_type
from workbench.language.form.signatures import signature_lines
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, Example, FormRule, Hit, Settings


class SignatureWithoutWho(FormRule):
    """In forms only."""

    id = "signature-without-who"
    title = "Unklar, wer unterschreibt"
    why = "Bei Paaren, Eltern und Betreuten ist sonst nicht klar, wer unterschreibt. Dann kommt das Formular zurück."
    source = "GOV.UK; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(
            "Anmeldung zum Chor\n{label} Name: ____\nBitte ankreuzen.\n{label} Datum, Unterschrift",
            "Anmeldung zum Chor\n{label} Name: ____\nBitte ankreuzen.\n"
            "{label} Datum, Unterschrift der Sängerin oder des Sängers",
        ),
        Example(
            "Antrag auf Urlaub\n{label} Klasse: ____\nBitte ausfüllen.\n| Ort | Unterschrift\n| ____ | ____",
            "Antrag auf Urlaub\n{label} Klasse: ____\nBitte ausfüllen.\n| Ort | Unterschrift der Eltern\n"
            "| ____ | ____",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each such line."""
        if document_type(form.document.segments) != FORM:
            return
        for passage, named in signature_lines(form.passages):
            if not named:
                message = "Es fehlt, wer hier unterschreibt. Schreiben Sie etwa „Ihre Unterschrift“."
                yield passage.segment.id, Hit(0, len(passage.text), message)
