"""Adverbs and phrases for an adjective: "die umseitigen Hinweise" becomes "die Hinweise auf der Rückseite"."""

from workbench.rewrite.fitting.analysis import analysed
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.uninflected_words import ADVERBS, FIXED_PHRASES


def fit_as_adverbial(place: Place) -> Fit:
    """The wording behind the noun of an attribute, else in place of the adjective; never certain."""
    wording = place.wording
    opened = Fit("", False, f"Im Glossar steht dafür „{wording}“: Bitte Stellung und Endung prüfen.")
    if wording not in ADVERBS and wording not in FIXED_PHRASES:
        return opened
    reason = f"Ob „{wording}“ hier ohne Umbau passt, bitte prüfen."
    if place.first.tag != "ADJA":
        return Fit(wording, False, reason) if place.match.exact else opened
    whole, at = analysed(place.text), place.match.tokens[0]
    phrase = next((one for one in whole.phrases if at in one.adjectives and one.noun is not None), None)
    if phrase is None or phrase.noun is None or at + 1 >= len(whole.tokens):
        return opened
    end = whole.tokens[phrase.noun].end
    following = whole.tokens[at + 1]
    edits = [Edit(place.first.start, following.start, ""), Edit(end, end, f" {wording}")]
    if place.surface[:1].isupper() and following.text[:1].islower():
        edits.append(Edit(following.start, following.start + 1, following.text[:1].upper()))
    return Fit("", False, reason, tuple(edits))
