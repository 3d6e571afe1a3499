"""Adverbs and phrases for an adjective: "die umseitigen Hinweise" becomes "die Hinweise auf der Rückseite"."""

from workbench.rewrite.fitting.analysis import Analysis, analysed
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.uninflected_words import ADVERBS, FIXED_PHRASES

_WHERE = frozenset(
    "auf an am in im hinter neben unter über vor oben unten hier dort innen außen vorn hinten nebenan bei beim aus"
    " nach mit ohne per von vom für gegen".split()
)
_NO_PLACE = frozenset({"Weise", "Art", "Mal", "Zeit", "Fall", "Umständen"})
_POINTING = frozenset(
    "dazu davon daran darauf daraus darin darüber dafür dagegen damit danach dabei dadurch".split()
)
_COPULAS = frozenset({"sein", "bleiben", "werden"})


def fit_as_adverbial(place: Place) -> Fit:
    """The wording behind the noun of an attribute, else in place of the adjective; never certain."""
    wording = place.wording
    opened = Fit("", False, f"Im Glossar steht dafür „{wording}“: Bitte Stellung und Endung prüfen.")
    reason = f"Ob „{wording}“ hier ohne Umbau passt, bitte prüfen."
    if _ends_predicate(place):
        return Fit(wording, False, reason)  # "ist obligatorisch" is "ist Pflicht"
    if wording not in ADVERBS and wording not in FIXED_PHRASES:
        return opened
    if place.first.tag != "ADJA":
        return Fit(wording, False, reason) if place.match.exact else opened
    whole, at = analysed(place.text), place.match.tokens[0]
    phrase = next((one for one in whole.phrases if at in one.adjectives and one.noun is not None), None)
    if phrase is None or phrase.noun is None or at + 1 >= len(whole.tokens):
        return opened
    if not _may_follow(whole, phrase.noun, wording):
        return opened
    end = whole.tokens[phrase.noun].end
    following = whole.tokens[at + 1]
    edits = [Edit(place.first.start, following.start, ""), Edit(end, end, f" {wording}")]
    if place.surface[:1].isupper() and following.text[:1].islower():
        edits.append(Edit(following.start, following.start + 1, following.text[:1].upper()))
    return Fit("", False, reason, tuple(edits))


def _may_follow(whole: Analysis, noun: int, wording: str) -> bool:
    """Whether the wording may stand behind the noun: what tells where ("auf der Rückseite") or points ("dazu").

    Never in front of a genitive ("der Anschluss zum ersten Mal des Hauses"); what tells when belongs to the verb.
    """
    behind = whole.tokens[noun + 1] if noun + 1 < len(whole.tokens) else None
    genitive = behind is not None and behind.tag in {"ART", "PPOSAT", "PDAT", "PIAT", "NE"}
    if genitive or wording.split()[-1] in _NO_PLACE:
        return False
    return wording.split()[0] in _WHERE or wording in _POINTING


def _ends_predicate(place: Place) -> bool:
    """Whether the adjective without ending stands behind "ist" or "bleibt" and ends its clause."""
    following = place.after()
    if not place.match.exact or place.first.tag == "ADJA" or place.wording.endswith("end"):
        return False
    at = place.match.tokens[0]
    verbs = [token for token in place.tokens[:at] if token.pos == "VERB"]
    behind = following is None or following.pos == "PUNCT"
    final = following is not None and following.lemma in _COPULAS and following.tag.endswith("FIN")
    return final or (behind and bool(verbs) and verbs[-1].lemma in _COPULAS)
