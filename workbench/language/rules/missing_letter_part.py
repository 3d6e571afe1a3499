"""A letter or notice without salutation, closing or contact."""

from collections.abc import Iterable

from workbench.language.form.document_type import LETTER, NOTICE, document_type, has_letter_frame
from workbench.language.form.letter_parts import CLOSING, CONTACT, SALUTATION
from workbench.language.passage import CheckedForm
from workbench.language.rule import WARNING, Example, FormRule, Hit, Settings

_SEGMENTS, _WORDS = 3, 20
_MISSING = (
    (
        SALUTATION.match,
        WARNING,
        "Die Anrede fehlt. Beginnen Sie mit „Sehr geehrte Frau …“ oder „Guten Tag …“.",
    ),
    (
        CLOSING.search,
        WARNING,
        "Der Gruß am Ende fehlt. Schließen Sie mit „Mit freundlichen Grüßen“ und Ihrem Namen.",
    ),
    (CONTACT.search, WARNING, "Es fehlt, wen man fragen kann. Nennen Sie Telefon, E-Mail oder Sprechzeiten."),
)


class MissingLetterPart(FormRule):
    """Only in whole letters and notices; reported at the first passage."""

    id = "missing-letter-part"
    title = "Anrede, Gruß oder Kontakt fehlt"
    why = "Ein Brief ohne Anrede und Gruß wirkt kalt. Ohne Kontakt wissen Menschen mit Fragen nicht weiter."
    source = "BVA Bürgernahe Verwaltungssprache; DIN ISO 24495-1"
    severity = WARNING
    examples = (
        Example(
            "Aktenzeichen: 12-7\nIhre Sondernutzung ist am 31. März abgelaufen. Wir haben keinen neuen Antrag "
            "bekommen.\nBitte stellen Sie bis zum 12. April einen neuen Antrag.\nTelefon: 0211 000-12\n"
            "Mit freundlichen Grüßen",
            "Sehr geehrte Frau Adam,\nIhre Sondernutzung ist am 31. März abgelaufen. Wir haben keinen neuen Antrag "
            "bekommen.\nBitte stellen Sie bis zum 12. April einen neuen Antrag.\nTelefon: 0211 000-12\n"
            "Mit freundlichen Grüßen",
        ),
        Example(
            "Guten Tag Herr Malek,\nder Spielplatz an Ihrem Haus wird umgebaut. Die Arbeiten dauern bis Ende Mai.\n"
            "Danach können die Kinder dort wieder spielen.\nIhre Stadtverwaltung",
            "Guten Tag Herr Malek,\nder Spielplatz an Ihrem Haus wird umgebaut. Die Arbeiten dauern bis Ende Mai.\n"
            "Haben Sie Fragen? Rufen Sie uns an: 0211 000-77.\nIhre Stadtverwaltung",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """One hit for each missing part."""
        segments = [passage.segment for passage in form.passages]
        if document_type(segments) not in {LETTER, NOTICE} or not has_letter_frame(segments):
            return
        if len(segments) < _SEGMENTS or sum(passage.words for passage in form.passages) < _WORDS:
            return
        texts = [segment.text.replace("\ufffc", " ").strip() for segment in segments]
        for found, severity, message in _MISSING:
            if not any(found(text) for text in texts):
                yield segments[0].id, Hit(0, 0, message, severity)
