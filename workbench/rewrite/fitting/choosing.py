"""The fitting rule for each word class. An inflecting engine takes the place of the rules for nouns and verbs."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from workbench.rewrite.fitting.adjectives import fit_adjective
from workbench.rewrite.fitting.nouns import fit_noun
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.prepositions import fit_preposition, is_preposition
from workbench.rewrite.fitting.sense import objection, written_in_capitals
from workbench.rewrite.fitting.uninflected import fit_adverb, fit_phrase
from workbench.rewrite.fitting.verbs import fit_verb

FITTING_RULES: Mapping[str, Callable[[Place], Fit]] = {
    "NOUN": fit_noun,
    "VERB": fit_verb,
    "ADJ": fit_adjective,
    "ADV": fit_adverb,
    "ADP": fit_preposition,
    "PHRASE": fit_phrase,
    "ABBR": fit_phrase,
}
_GAPS = ("…", "...", "[", "(")


def fit(place: Place) -> Fit:
    """What to put in at the place, with capitals where the match had them; certain only if sense allows it too."""
    if place.wording.endswith("-") or any(gap in place.wording for gap in _GAPS):
        return Fit(
            "", False, f"Der Ersatz „{place.wording}“ hat eine Lücke: Bitte den Satz selbst schreiben."
        )
    governs = place.entry.pos == "PHRASE" and is_preposition(place.wording)
    rule = fit_preposition if governs else FITTING_RULES[place.entry.pos]
    found = rule(place)
    against = objection(place)
    if against and (found.certain or written_in_capitals(place)):
        found = replace(found, certain=False, reason=against)
    if found.edits:
        return found
    return replace(found, replacement=_capital_like(place, found.replacement))


def _capital_like(place: Place, replacement: str) -> str:
    """A capital at the start of a sentence goes over; the noun's own capital stays."""
    if written_in_capitals(place):
        return replacement.upper()
    if place.surface[:1].isupper() and place.match.form[:1].islower():
        return replacement[:1].upper() + replacement[1:]
    return replacement
