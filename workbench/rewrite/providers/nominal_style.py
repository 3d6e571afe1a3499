"""Verbs for nouns that say what is done: "Die Zahlung erfolgt", "zur Prüfung", "nach Prüfung"."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.sentence import Sentence
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.adverbial_clauses import with_clauses
from workbench.rewrite.restructuring.happening import happened


class NominalStyle(RewriteProvider):
    """Only where the noun's verb is known and so is who does it."""

    id = "nominal-style"
    title = "Verb statt Hauptwortstil"
    why = "Das Verb sagt, wer was tut. „Die Zahlung erfolgt“ verschweigt es."
    source = "BVA Bürgernahe Verwaltungssprache; Fingerzeige (GfdS); DIN 8581-1"
    examples: ClassVar = (
        Example("Die Prüfung der Angaben erfolgt jährlich.", "Wir prüfen die Angaben jährlich."),
        Example(
            "Zur Bearbeitung Ihres Antrags benötigen wir Ihren Ausweis.",
            "Um Ihren Antrag zu bearbeiten, benötigen wir Ihren Ausweis.",
        ),
        Example(
            "Die Erstattung der Kosten erfolgt durch die Krankenkasse.",
            "Die Krankenkasse erstattet die Kosten.",
        ),
        Example("Die Änderung gilt ab Mai.", "Die Änderung gilt ab Mai."),
        Example("Zur Sitzung kommen alle.", "Zur Sitzung kommen alle."),
        Example("Der Aufruf erfolgt über Lautsprecher.", "Der Aufruf erfolgt über Lautsprecher."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:
        """One for each "erfolgen", one for the phrase of purpose or time."""
        if "?" in sentence.text:
            return
        for group in sentence.verb_groups:
            if group.lemma == "erfolgen":
                yield from happened(sentence, group, setting)
        yield from with_clauses(sentence, setting)
