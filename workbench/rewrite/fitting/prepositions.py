"""Prepositions: a replacement fits where it governs the case that already stands there."""

import re

from workbench.language.exempt import NORM
from workbench.rewrite.fitting.place import Fit, Place

_GENITIVE = """abzüglich anhand anlässlich anstelle anstatt aufgrund ausweislich außerhalb betreffs bezüglich
einschließlich hinsichtlich infolge innerhalb kraft mangels mittels namens seitens statt ungeachtet unbeschadet
unterhalb oberhalb vermittels vorbehaltlich während zugunsten zulasten zuzüglich zwecks inklusive"""
_DATIVE = (
    "ab aus außer bei entgegen entsprechend gegenüber gemäß mit mitsamt nach nebst samt seit von zu zufolge"
)
_ACCUSATIVE = "durch für gegen ohne um"

_CASES: dict[str, frozenset[str]] = {
    **dict.fromkeys(_GENITIVE.split(), frozenset({"Genitiv"})),
    **dict.fromkeys(_DATIVE.split(), frozenset({"Dativ"})),
    **dict.fromkeys(_ACCUSATIVE.split(), frozenset({"Akkusativ"})),
    **dict.fromkeys(("innerhalb von", "anstelle von", "anhand von"), frozenset({"Dativ"})),
    **dict.fromkeys(("im Rahmen von", "in Höhe von"), frozenset({"Dativ"})),
    **dict.fromkeys(("im Hinblick auf", "unter Bezugnahme auf"), frozenset({"Akkusativ"})),
    "im Rahmen": frozenset({"Genitiv"}),
    "binnen": frozenset({"Dativ", "Genitiv"}),
    "laut": frozenset({"Dativ", "Genitiv"}),
}  # fmt: skip
"""Cases that a preposition governs. After "wegen" and "trotz" only the genitive is beyond doubt."""
_TARGET_CASES = {**_CASES, "wegen": frozenset({"Genitiv"}), "trotz": frozenset({"Genitiv"})}
_SOURCE_CASES = {**_CASES, **dict.fromkeys(("wegen", "trotz"), frozenset({"Dativ", "Genitiv"}))}

_GENITIVE_WORDS = frozenset({"des", "eines", "zweier", "dreier", "Ihres", "seines", "unseres"})
_OPENS_NOUN_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
_TRAILING_JOINER = re.compile(r"(?:\s*(?:,|und|oder|bis))+$")
_OTHER_NOUN = re.compile(
    r"(?:\s+(?:des|der)\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ][\w-]+)?\s+(?:und|oder|sowie|bzw\.|beziehungsweise)"
    r"(?:\s+[a-zäöüß]+)?\s+(?!Art|Abs|Nr|Satz|Satzung|\w*[Gg]esetz|\w*[Vv]erordnung)[A-ZÄÖÜ]"
)
_TIME_OR_NORM = "„Nach“ kann hier auch „später als“ heißen: Bitte prüfen."


def fit_preposition(place: Place) -> Fit:
    """The other preposition, certain only where every case that can stand there is one that it governs."""
    wording = place.wording
    if not place.match.exact:
        return Fit("", False, f"Im Glossar steht dafür „{wording}“: Bitte den Satz anpassen.")
    following = place.after()
    if following is None or not _opens_noun_phrase(place):
        return Fit("", False, f"Der Anschluss ist hier ungewöhnlich: Ob „{wording}“ passt, bitte prüfen.")
    form = place.entry.term if "." in place.match.form else place.match.form
    source = _observed(place) & _SOURCE_CASES.get(form, frozenset())
    target = _TARGET_CASES.get(wording)
    if not source or target is None:
        return Fit(wording, False, f"Bitte prüfen, welchen Fall „{wording}“ verlangt.")
    if not source <= target:
        return _case_change(place, source, target)
    if place.match.form in ("aufgrund", "auf Grund", "ungeachtet") and following.text[0] == "§":
        return Fit("", False, "Vor einer Normangabe nennt das Wort die Rechtsgrundlage: nicht ersetzen.")
    if wording == "nach" and (not _is_norm(place) or _joins_other_noun(place)):
        return Fit(wording, False, _TIME_OR_NORM)
    if place.near(wording, 3, 6):
        return Fit(wording, False, f"„{wording}“ steht schon in der Nähe: Bitte prüfen.")
    return Fit(wording, place.entry.pos == "ADP", "Bitte prüfen, ob der Satz so stimmt.")


def is_preposition(wording: str) -> bool:
    """Whether the cases of this preposition are known."""
    return wording in _TARGET_CASES


def _opens_noun_phrase(place: Place) -> bool:
    following, behind = place.after(), place.after(2)
    if following is None:
        return False
    if following.tag == "PIS":  # "samt allen Nachweisen": a determiner if a noun follows
        return behind is not None and behind.text[:1].isupper()
    return following.pos in _OPENS_NOUN_PHRASE or _is_norm(place)


def _observed(place: Place) -> frozenset[str]:
    """The cases that the next word leaves open."""
    following = place.after()
    word = following.text if following is not None else ""
    if word in _GENITIVE_WORDS:
        return frozenset({"Genitiv"})
    if following is not None and following.pos == "DET" and word.endswith("em"):
        return frozenset({"Dativ"})
    noun = place.after(2)
    if following is not None and _counts(following.text) and noun is not None and noun.text.endswith("n"):
        return frozenset({"Dativ"})  # "binnen zweier Wochen" would be the genitive
    return frozenset({"Genitiv", "Dativ", "Akkusativ"})


def _counts(word: str) -> bool:
    return word.isdigit() or word in {
        "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "zwölf", "vierzehn",
    }  # fmt: skip


def _is_norm(place: Place) -> bool:
    following = place.after()
    return following is not None and (
        following.text.startswith("§") or following.text in ("Art.", "Artikel", "Abs.", "Absatz", "Nr.")
    )


def _joins_other_noun(place: Place) -> bool:
    """Whether something that is no norm hangs on the same preposition ("gemäß § 558 BGB und Ihrer Zustimmung")."""
    behind = place.text[place.last.end :].lstrip()
    norm = NORM.match(behind)
    if norm is None:
        return False
    end = len(_TRAILING_JOINER.sub("", norm.group()))  # the pattern of citations takes an "und" along
    return _OTHER_NOUN.match(behind[end:]) is not None


def _case_change(place: Place, source: frozenset[str], target: frozenset[str]) -> Fit:
    following = place.after()
    bare = following is not None and following.pos in ("NOUN", "PROPN", "NUM")
    now, then = " oder ".join(sorted(source)), " oder ".join(sorted(target))
    return Fit(
        place.wording if bare and now == then else "",
        False,
        f"Nach „{place.wording}“ steht der {then}, hier steht {now}: Bitte Artikel und Endung anpassen.",
    )
