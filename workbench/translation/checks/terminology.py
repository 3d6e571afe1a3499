"""Translations of the terms in the glossary."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import WARNING, Doubt, Example, Pair, PairCheck, PairTerm
from workbench.translation.facts.term_forms import german_place, is_used

_APPLICATION = (PairTerm(("Antrag",), ("application",)),)
_REQUEST = (PairTerm(("Antrag", "Anträge"), ("заява",)),)


class TerminologyCheck(PairCheck):
    """A term of the glossary has one of its translations, in any form."""

    id = "terminology"
    title = "Fachwörter"
    why = "Ein Wort für eine Sache: Wer ein zweites liest, sucht ein zweites Formular."
    source = "memoQ, Okapi CheckMate (TERMINOLOGY), Weblate (glossary)"
    severity = WARNING
    examples: ClassVar = (
        Example("en", "Ihr Antrag", "Your request", "Your applications", terms=_APPLICATION),
        Example("uk", "Anträge", "Прохання", "Подання заяви", terms=_REQUEST),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Each term that the German text has and whose translation the other lacks."""
        for term in pair.terms:
            place = german_place(pair.source_text, term.source) if term.targets else None
            if place and not any(is_used(pair.target_text, word, pair.language) for word in term.targets):
                wanted = " oder ".join(f"„{word}“" for word in term.targets)
                yield Doubt(place, None, f"„{pair.source[slice(*place)]}“ heißt nach dem Glossar {wanted}.")
