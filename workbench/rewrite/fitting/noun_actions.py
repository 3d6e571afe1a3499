"""Nouns in -ung that may mean the doing rather than the thing ("bei der Ablichtung", "die Ablichtung von Personen")."""

import re

from workbench.rewrite.fitting.place import Place

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


def may_be_action(place: Place) -> bool:
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


def is_document(lemma: str) -> bool:
    """Whether the noun names a paper."""
    return _DOCUMENT.search(lemma.casefold()) is not None


def _object(place: Place) -> str:
    """The first noun behind the match, in small letters."""
    behind = place.tokens[place.match.tokens[-1] + 1 :][:5]
    return next((token.text.casefold() for token in behind if token.pos in ("NOUN", "PROPN")), "")
