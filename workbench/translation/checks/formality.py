"""Polite and familiar address."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.address import familiar_places, polite_places


class FormalityCheck(PairCheck):
    """One form of address in a passage. Only sure signs count: words that have hardly another meaning."""

    id = "formality"
    title = "Anrede"
    why = "Wer erst gesiezt und dann geduzt wird, fühlt sich nicht ernst genommen."
    source = "Sprachratgeber der Verwaltungen; DeepL kennt die Anrede als Einstellung (formality)"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "tr",
            "Unterschreiben Sie Ihren Antrag.",
            "Siz başvurunuzu imzalayın, senin imzan gerekli.",
            "Başvurunuzu imzalayın, sizin imzanız gerekli.",
        ),
        Example("fr", "Ihr Antrag", "Signez votre demande et envoie tes documents.", "Signez votre demande."),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """The first sign of the rarer form of address where both stand in the text."""
        polite, familiar = (find(pair.target_text, pair.code) for find in (polite_places, familiar_places))
        if polite and familiar:
            start, end = (familiar if len(familiar) <= len(polite) else polite)[0]
            message = f"Die Anrede wechselt: „{pair.target[start:end]}“ passt nicht zur übrigen Anrede."
            yield Doubt(None, (start, end), message)
