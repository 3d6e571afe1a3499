"""Nouns: certain only where gender and endings provably stay, or where no other word depends on the noun."""

import re

from workbench.rewrite.fitting.place import Fit, Place

_FEMININE = re.compile(
    r"(?!.*(?:sprung|schwung|knie|genie|stadion|lampion|spion|champion|skorpion|schaft$(?<=^schaft)))"
    r".{2,}(?:ung|heit|keit|schaft|tät|tion|sion)|(?:foto)?kopie|kategorie|garantie|therapie"
)
"""Endings (and a few words) that are always feminine; plural with -(e)n, no other endings."""
_PRONOUNS = frozenset({"PPER", "PPOSAT", "PRELS", "PRELAT", "PDS", "PDAT", "PWS"})


def fit_noun(place: Place) -> Fit:
    """The other noun: certain in a label of its own and between regular feminines."""
    wording = place.wording
    if place.match.partial:
        return Fit("", False, f"Das Wort ist Teil einer Zusammensetzung. Im Glossar steht dafür „{wording}“.")
    if not place.match.contiguous or _is_gendered(place):
        return Fit("", False, f"Im Glossar steht dafür „{wording}“: Bitte die Form anpassen.")
    if not wording[:1].isupper() or " " in wording:
        return Fit("", False, f"Im Glossar steht dafür „{wording}“: Bitte den Satz anpassen.")
    form = _feminine_form(place)
    if form is not None:
        doubled = place.near(form, 8, 8)
        return Fit(form, not doubled, f"„{form}“ steht schon in der Nähe: Bitte prüfen.")
    if place.match.exact and _is_label(place):
        return Fit(wording, True)
    if place.match.exact and _stands_alone(place):
        return Fit(wording, False, f"Bitte prüfen, ob Pronomen und Verb zu „{wording}“ passen.")
    return Fit(
        "",
        False,
        f"Im Glossar steht dafür „{wording}“. Artikel, Adjektive und Pronomen müssen dazu passen: "
        "Bitte den Satz anpassen.",
    )


def _feminine_form(place: Place) -> str | None:
    term, wording = place.match.form, place.wording
    if not (_FEMININE.fullmatch(term.casefold()) and _FEMININE.fullmatch(wording.casefold())):
        return None
    if place.surface == term:
        return wording
    return _plural(wording) if place.surface == _plural(term) else None


def _plural(word: str) -> str:
    return word + ("n" if word.endswith("ie") else "en")


def _is_label(place: Place) -> bool:
    """Whether the noun is the head of its line ("Servicezeiten: ...") and nothing else refers to it."""
    if place.match.tokens[0] != 0:
        return False
    following = place.after()
    if following is not None and following.text != ":":
        return False
    return all(token.tag not in _PRONOUNS for token in place.tokens[1:])


def _stands_alone(place: Place) -> bool:
    before = place.before()
    return before is None or before.pos not in ("DET", "ADJ", "ADP", "PRON", "NUM")


def _is_gendered(place: Place) -> bool:
    return any(sign in place.surface for sign in "*:_/(") or place.text[place.last.end :][:1] in (
        "*",
        "/",
        "(",
    )
