"""The fitting rule for each word class. An inflecting engine takes the place of the rules for nouns and verbs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from workbench.rewrite.fitting.adjectives import fit_adjective
from workbench.rewrite.fitting.edits import Edit, as_one
from workbench.rewrite.fitting.nouns import fit_noun
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.prepositions import fit_preposition, is_preposition
from workbench.rewrite.fitting.result_check import wrong_in
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
    if not found.edits:
        found = replace(found, replacement=_capital_like(place, found.replacement))
    return _checked(place, found)


def _checked(place: Place, found: Fit) -> Fit:
    """The fit, never certain if the sentence that it makes shows an error; the first reading without one leads."""
    readings = [edits for edits in (found.edits, *found.others) if edits]
    if not readings and found.replacement:
        readings = [(Edit(place.first.start, place.last.end, found.replacement),)]
    if not readings or not (found.certain or len(readings) > 1):
        return found
    inflects = place.entry.pos in ("NOUN", "VERB", "ADJ", "ADP")
    reasons = [wrong_in(place.text, _result(place, edits), inflects) for edits in readings]
    if not reasons[0]:
        return found
    best = next((at for at, reason in enumerate(reasons) if not reason), 0)
    if not found.edits or not best:
        return replace(found, certain=False, reason=reasons[0] if found.certain else found.reason)
    others = tuple(edits for at, edits in enumerate(readings) if at != best)
    return replace(found, certain=False, edits=readings[best], others=others)


def _result(place: Place, edits: Sequence[Edit]) -> str:
    """The sentence with the edits that concern it."""
    own = [edit for edit in edits if edit.end <= len(place.text)]
    if not own:
        return place.text
    one = as_one(place.text, own)
    return place.text[: one.start] + one.text + place.text[one.end :]


def _capital_like(place: Place, replacement: str) -> str:
    """A capital at the start of a sentence goes over; the noun's own capital stays."""
    if written_in_capitals(place):
        return replacement.upper()
    if place.surface[:1].isupper() and place.match.form[:1].islower():
        return replacement[:1].upper() + replacement[1:]
    return replacement
