"""Nouns: certain only where gender and endings provably stay, or where no other word depends on the noun."""

import re

from workbench.rewrite.fitting.place import Fit, Place

_FEMININE = re.compile(
    r"(?!.*(?:sprung|schwung|knie|genie|stadion|lampion|spion|champion|skorpion|schaft$(?<=^schaft)))"
    r".{2,}(?:ung|heit|keit|schaft|tät|tion|sion)|(?:foto)?kopie|kategorie|garantie|therapie"
)
"""Endings (and a few words) that are always feminine; plural with -(e)n, no other endings."""
_ACTION_ENDINGS = ("ung", "tion", "sion", "ieren")
_ACTION_PREPOSITIONS = frozenset(
    {"bei", "durch", "für", "nach", "vor", "während", "zwecks", "zur", "um", "mittels"}
)
_OBJECT_FOLLOWS = frozenset(
    {
        "von",
        "vom",
        "der",
        "des",
        "eines",
        "einer",
        "ihres",
        "ihrer",
        "seines",
        "seiner",
        "meines",
        "meiner",
        "dieser",
    }
    | {"dieses", "unserer", "unseres", "deren", "dessen", "jedes", "jeder", "aller", "sämtlicher"}
)
_DONE_OR_FORBIDDEN = re.compile(
    r"verboten|verbietet|untersag|erlaubt|gestatte|zulässig|erfolg|unterbleib|durchgeführt|vorgenommen|einverstanden"
    r"|widersprech|zustimm|einwillig|während der",
    re.IGNORECASE,
)
"""Said of an action, not of a thing."""
_DOCUMENT = re.compile(
    "ausweis|reisepass|pass(?:es)?$|zeugnis|urkunde|bescheid|bescheinigung|vertr[aä]g|auszug|auszüge|unterlage|beleg"
    "|nachweis|schein|akte|schreiben|rechnung|karte|bestätigung|vollmacht|police|formular|antr[aä]g|dokument|seite"
    "|schriftstück|protokoll|gutachten|attest|brief|diplom|erklärung|mitteilung|anlage|genehmigung|urteil|beschl[uü]ss"
)
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
        if place.near(form, 8, 8):
            return Fit(form, False, f"„{form}“ steht schon in der Nähe: Bitte prüfen.")
        return Fit(
            form, not _may_be_action(place), f"„{place.surface}“ kann hier ein Vorgang sein: Bitte prüfen."
        )
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


def _may_be_action(place: Place) -> bool:
    """Whether a noun in -ung may mean the doing ("bei der Ablichtung", "die Ablichtung von Personen")."""
    if not place.match.form.endswith("ung") or place.wording.endswith(_ACTION_ENDINGS):
        return False
    if _DONE_OR_FORBIDDEN.search(place.text):
        return True
    single = place.surface == place.match.form
    words = [token.text.casefold() for token in place.tokens[: place.match.tokens[0]]][-2:]
    definite = single and words[-1:] in (["die"], ["der"], ["zur"], ["diese"], ["jede"])
    if definite and (words[-1] == "zur" or words[0] in _ACTION_PREPOSITIONS):
        return True
    if single and words[-1:] and words[-1] in _ACTION_PREPOSITIONS:
        return True
    following = place.after()
    if following is None or (following.text.casefold() not in _OBJECT_FOLLOWS and following.pos != "NOUN"):
        return False
    return definite or _DOCUMENT.search(_object(place)) is None


def _object(place: Place) -> str:
    """The first noun behind the match, in small letters."""
    behind = place.tokens[place.match.tokens[-1] + 1 :][:5]
    return next((token.text.casefold() for token in behind if token.pos in ("NOUN", "PROPN")), "")


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
