"""Requests that are made of nouns: "Eine Vorlage ist erforderlich", "Ohne Angabe ist ... nicht möglich"."""

import re
from collections.abc import Sequence
from functools import cache

from workbench.language.morphology import Token
from workbench.language.vocabulary.phrases import phrases

FORMAL_NEED = frozenset(
    "erforderlich notwendig unerlässlich unabdingbar geboten erbeten zwingend unumgänglich angezeigt angebracht"
    " verpflichtend obligatorisch zweckmäßig unentbehrlich unverzichtbar vonnöten".split()
)
NEED = FORMAL_NEED | frozenset("nötig erwünscht gewünscht vorgeschrieben pflicht wünschenswert".split())
_ACTION = re.compile(
    r"\w{2,}(?:ung|nahme|gabe|sprache|meldung|lage|sendung|antwort|zahlung|bringung|reichung|fügung|füllung|weisung)"
)
_PAPERS = (
    "unterlage nachweis beleg kopie bescheinigung formular vordruck vollmacht unterschrift foto lichtbild ausweis"
    " angabe bestätigung original quittung rechnung attest zeugnis urkunde dokument auszug vertrag bescheid antrag"
    " erklärung liste plan zeichnung gutachten ablichtung abschrift nummer verbindung zustimmung genehmigung"
    " erlaubnis anmeldung termin auskunft information daten"
).split()
_ENDINGS = tuple(_PAPERS)
_NO_ACTION = frozenset(
    "wohnung zeitung regierung heizung umgebung leitung abteilung meinung bedeutung".split()
)


def is_action(token: Token) -> bool:
    """Whether the noun names something to do: "Vorlage", "Überarbeitung"."""
    if token.pos != "NOUN":
        return False
    lemma = token.lemma.lower()
    return lemma in _request_nouns() or (_ACTION.fullmatch(lemma) is not None and lemma not in _NO_ACTION)


def is_request(token: Token) -> bool:
    """Whether the noun names what offices ask people to do, not any action: "Vorlage", "Rückmeldung"."""
    return token.pos == "NOUN" and token.lemma.lower() in _request_nouns()


def is_paper(token: Token) -> bool:
    """Whether the noun names something to hand in or to say: "Belege", "Kontonummer"."""
    return token.pos == "NOUN" and token.lemma.lower().endswith(_ENDINGS)


def asks(tokens: Sequence[Token]) -> bool:
    """Whether the sentence asks somebody: "bitte" or a verb with "Sie" right behind it at the start of a clause."""
    for index, token in enumerate(tokens):
        if token.text.lower() in {"bitte", "bitten"}:
            return True
        starts = index == 0 or tokens[index - 1].tag in {"$,", "$.", "KON"} or tokens[index - 1].text == ":"
        follows = index + 1 < len(tokens) and tokens[index + 1].text == "Sie"
        if starts and follows and token.tag in {"VVFIN", "VVIMP", "VVINF"} and token.text.endswith("n"):
            return not tokens[-1].text.endswith("?")
    return False


@cache
def _request_nouns() -> frozenset[str]:
    return frozenset(phrase.text.lower() for phrase in phrases("request_nouns"))
