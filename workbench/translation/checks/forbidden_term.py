"""Translations that the office does not want."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import WARNING, Doubt, Example, Pair, PairCheck, PairTerm
from workbench.translation.facts.term_forms import german_place, used_place

_BENEFIT = (PairTerm(("Grundsicherung",), ("basic income support",), ("welfare", "charity")),)
_NOTICE = (PairTerm(("Bescheid",), ("karar",), ("cevap",)),)


class ForbiddenTermCheck(PairCheck):
    """No translation that the glossary forbids for a term of the German text."""

    id = "forbidden-term"
    title = "Verbotene Übersetzung"
    why = "Das Amt hat dieses Wort ausgeschlossen, weil es falsch verstanden wird."
    source = "memoQ (forbidden terms), Okapi CheckMate (blacklist)"
    severity = WARNING
    examples: ClassVar = (
        Example("en", "Ihre Grundsicherung", "Your welfare", "Your basic income support", terms=_BENEFIT),
        Example("tr", "Der Bescheid", "Cevap aldınız", "Kararı aldınız", terms=_NOTICE),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Each forbidden translation that is used."""
        for term in pair.terms:
            place = german_place(pair.source_text, term.source) if term.forbidden else None
            if place is None:
                continue
            for word in term.forbidden:
                where = used_place(pair.target_text, word, pair.language)
                if where:
                    german = pair.source[slice(*place)]
                    yield Doubt(place, where, f"„{word}“ ist für „{german}“ ausgeschlossen.")
