"""Translations that are the German text."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import INFO, WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.comparable import letters
from workbench.translation.facts.german_remains import keeps_its_words, words_to_translate


class SameAsSourceCheck(PairCheck):
    """The translation differs from the German text, unless that has only names, numbers and international words."""

    id = "same-as-source"
    title = "Wie der deutsche Text"
    why = "Meist wurde der deutsche Text nur kopiert."
    source = "Okapi CheckMate (TARGET_SAME_AS_SOURCE), memoQ, OmegaT, Weblate (unchanged)"
    severity = WARNING
    examples: ClassVar = (
        Example("tr", "Bitte hier unterschreiben", "Bitte hier unterschreiben", "Lütfen burayı imzalayın"),
        Example("pl", "Antrag auf Wohngeld", "Antrag auf Wohngeld", "Wniosek o dodatek (Wohngeld)"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """At most one doubt: a hint for a single word, which may be the same in both languages."""
        if letters(pair.source_text) != letters(pair.target_text):
            return
        words = words_to_translate(pair.source_text)
        if words and not keeps_its_words(words, pair.language):
            severity = INFO if len(words) == 1 else None
            message = "Die Übersetzung ist der deutsche Text."
            yield Doubt((0, len(pair.source)), (0, len(pair.target)), message, severity)
