"""Several declarations in one, so that people can only sign all of them or none."""

from collections.abc import Iterable

from workbench.language.form.declarations import declarations, is_bundled, mixes_consent
from workbench.language.form.document_type import FORM, document_type
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings


class DeclarationBundled(FormRule):
    """In forms only. A consent that is tied to something else is worse: it must be free."""

    id = "declaration-bundled"
    title = "Mehrere Erklärungen in einer"
    why = "Wer mehreres auf einmal unterschreibt, weiß nachher nicht, was. Eine Einwilligung muss für sich stehen."
    source = "DSGVO Art. 7; BVA Bürgernahe Verwaltungssprache"
    severity = INFO
    examples = (
        Example(
            "Antrag auf einen Kitaplatz\n{label} Name des Kindes: ____\nBitte in Druckschrift ausfüllen.\n"
            "Ich versichere, dass alle Angaben richtig sind, und willige ein, dass die Kita mein Kind fotografiert.",
            "Antrag auf einen Kitaplatz\n{label} Name des Kindes: ____\nBitte in Druckschrift ausfüllen.\n"
            "{option} ☐ Ich versichere, dass alle Angaben richtig sind.\n"
            "{option} ☐ Ich willige ein, dass die Kita mein Kind fotografiert. Das ist freiwillig.",
        ),
        Example(
            "Formular für die Ausleihe\n{label} Vorname: ____\nBitte ankreuzen.\nMir ist bekannt, dass die Geräte "
            "versichert sind und dass ich Schäden melden muss.",
            "Formular für die Ausleihe\n{label} Vorname: ____\nBitte ankreuzen.\nMir ist bekannt, dass die Geräte "
            "versichert sind.\nIch bestätige: Ich melde Schäden.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each such declaration."""
        if document_type(form.document.segments) != FORM:
            return
        for passage, kinds, statements in declarations(form.passages):
            if not is_bundled(kinds, statements):
                continue
            if mixes_consent(kinds):
                message = "Eine Einwilligung steht hier mit etwas anderem zusammen. Geben Sie ihr ein eigenes Kästchen."
                severity = WARNING
            else:
                message = (
                    f"Hier stehen {statements} Erklärungen in einer. Machen Sie aus jeder einen eigenen Satz."
                )
                severity = INFO
            yield passage.segment.id, Hit(0, len(passage.text), message, severity)
