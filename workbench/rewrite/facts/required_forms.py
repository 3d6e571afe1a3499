"""In which form something must be done or shown: in writing, in person, the original, a certified copy."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.contacts import PHONE
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import clause_around, plain, without

SHOWN = {
    "written": "schriftlich",
    "text": "in Textform",
    "electronic": "elektronisch",
    "record": "zur Niederschrift",
    "in person": "persönlich",
    "original": "im Original",
    "copy": "Kopie",
    "certified": "beglaubigt",
    "own hand": "eigenhändig",
    "mail": "per E-Mail",
    "fax": "per Fax",
    "post": "mit der Post",
    "oral": "mündlich oder telefonisch",
    "form-free": "formlos",
    "notary": "notariell",
    "online": "online",
    "on the form": "auf dem Formular",
    "signed": "mit Unterschrift",
}
_FORMS = {
    "written": re.compile(
        r"\bschriftlich\w*|\bSchriftform\b|\b(?:auf|in)\sPapier\w*"
        r"|\beinen?\s(?:[a-zäöüß]+en\s)?Brief\b|\b(?:als|per|in|mit)\s(?:einem\s)?(?:[a-zäöüß]+en\s)?Brief\b",
        re.I,
    ),
    "text": re.compile(r"\bTextform\b"),
    "electronic": re.compile(
        r"\belektronisch\w*|\bdigital\w*|\bDe-Mail\b|\b(?:am|mit\sdem|per)\s(?:Computer|PC|Rechner)\b"
        r"|\bqualifizierte\w*\s(?:elektronische\w*\s)?Signatur",
        re.I,
    ),
    "record": re.compile(
        r"\b(?:zur|eine|einer|in\sder|in\sdie)\sNiederschrift\b|\(Niederschrift\)|\bzu\sProtokoll\b", re.I
    ),
    "in person": re.compile(
        r"\b(?:höchst)?persönlich(?!e[rnsm]?\b)\w*\b|\b(?:höchst)?persönliche[rnsm]?\s(?:\w+e[rnsm]?\s)?(?=\w*"
        r"(?:vorspr|erschein|abgabe|abhol|anwesen|vorstell|gespräch|antrag|vorlage|übergabe|berat|anhör|termin|unterschrift|teilnahme|besuch"
        r"|aushändig|zustell|meld|entgegen|kontakt|übernahme|einreich|beantrag|kenntnis|wahr|vernehm|stimm|ausüb))|\bin\s(?:Person|Präsenz)\b",
        re.I,
    ),
    "original": re.compile(r"\b[Oo]riginal\w*|\bUrschrift\b"),
    "copy": re.compile(
        r"\b(?:[A-ZÄÖÜ]?[a-zäöüß]*)[Kk]opie(?:n|rt\w*|ren)?\b|\bAblichtung\w*|\bAbschrift\w*|\bDuplikat\w*"
        r"|\bDurchschrift\w*|\bScans?\b"
    ),
    "certified": re.compile(r"\b(?:amtlich\s|notariell\s|öffentlich\s)?beglaubig\w*|\bBeglaubigung\w*", re.I),
    "own hand": re.compile(
        r"\beigenhändig\w*|\bhandschriftlich\w*|\bmit\sder\s(?:eigenen\s)?Hand\b|\b(?:selbst"
        r"|selber|persönlich|eigene[rn]?)\s(?:\w+\s)?unter(?:schreib|zeichn)\w*"
        r"|\bunterschr\w*\s[^.;]*\bselbst\b|\beigene\w*\sUnterschrift",
        re.I,
    ),
    "mail": re.compile(r"\bE-?-?Mail\w*|\b(?:per|als|(?:mit|in)\seiner)\sMail\b"),
    "fax": re.compile(r"\b(?:Tele)?[Ff]ax(?:en|e|gerät)?\b"),
    "post": re.compile(
        r"\bpostalisch\w*|\bper\sPost\b|\bmit\sder\sPost\b|\bauf\sdem\sPostweg\w*|\bEinschreiben\b"
        r"|\bBriefpost\b",
        re.I,
    ),
    "oral": re.compile(
        r"\bmündlich\w*|\btelefonisch\w*|\bfernmündlich\w*|\b(?:am|per)\sTelefon\b|\b[Aa]n(?:zu|ge)?ruf(?:e|en|t)?\b|\b[Rr]uf(?:en|t)\b[^.;]*\ban\b"
    ),
    "form-free": re.compile(
        r"\bformlos\w*|\bkein(?:en)?\s(?:\w+\s)?(?:Formular|Vordruck)\b"
        r"|\bohne\s(?:\w+\s)?(?:Formular|Vordruck)\b|\beinfache[rn]?\sBrief\b",
        re.I,
    ),
    "notary": re.compile(r"\bnotariell\w*|\bNotar\w*", re.I),
    "online": re.compile(r"\b[Oo]nline\w*|\b(?:im|über\sdas|übers)\sInternet\b|\bPortal\b|\bInternetseite\b"),
    "on the form": re.compile(
        r"\b(?:auf|mit|unter\sVerwendung)\s(?:\w+\s){0,3}(?:\w*[Vv]ordruck\w*|\w*[Ff]ormular\w*"
        r"|Formblatt\w*)"
    ),
    "signed": re.compile(
        r"\b[Uu]nter(?:zu|ge)?(?:schr(?:eib|ieb)\w*|zeichn\w*)|\bUnterschrift\w*|\b[Uu]nterschreib\w*"
    ),
}
_SAME = {
    "written": re.compile(
        r"\b(?:auf|nieder|hin)?(?:ge|zu)?schr(?:ei|ie)b\w*\b|\bBrief\w*\b|\b(?:per|mit\sder)\sPost\b|\bpostalisch\w*\b|\bSchreiben\b|\bBescheid\b|\bTextform\b"
    ),
    "text": re.compile(
        r"\bschriftlich\w*|\bE-?Mail\w*|\b[Ff]ax\w*|\bBrief\w*|\b(?:auf|nieder)?(?:ge|zu)?schr(?:ei|ie)b\w*|\b[Ee]lektronisch\w*|\bPost\b"
    ),
    "fax": re.compile(r"\bTextform\b"),
    "electronic": re.compile(r"\bonline\b|\bInternet\w*|\bPortal\b|\bComputer\b", re.IGNORECASE),
    "online": re.compile(
        r"\belektronisch\w*|\bInternet\w*|\bdigital\w*|\bwww\.|\bComputer\b|\bPC\b", re.IGNORECASE
    ),
    "oral": re.compile(r"\bTelefon\w*|\btelefonier\w*|\bGespräch\w*|\bsagen\b|\bsprechen\b", re.IGNORECASE),
    "record": re.compile(
        r"\b(?:auf|nieder|mit|proto)?(?:zu|ge)?(?:schreib|schrieb|kollier)\w*", re.IGNORECASE
    ),
    "in person": re.compile(
        r"\b(?:selbst|selber|kommen|komm|erschein\w*|vorbeikomm\w*|vorsprech\w*|eigenhändig\w*"
        r"|Termin|Präsenz|vor\sOrt|bei\suns|niemand(?:en|em)?\s(?:anders|anderer|anderen|anderes|sonst)|vertreten\slassen|kein\w*\s(?:anderer|andere|anderen|Vertret\w+|Bote\w*)"
        r"|niemand(?:en)?\s(?:\w+\s){0,3}(?:schicken|beauftragen)|nicht\s(?:\w+\s)?(?:durch|von)\s(?:andere\w*|jemand\w*|Dritte\w*))\b",
        re.IGNORECASE,
    ),
    "own hand": re.compile(r"\b(?:selbst|selber|persönlich|Hand)\b", re.IGNORECASE),
    "certified": re.compile(
        r"\b(?:amtlich\w*|offiziell\w*|behördlich\w*|(?:Bürger|Standes)?[Aa]mts?|Behörde|Notar\w*|Rathaus)\b[^.;:!?]{0,60}\bbestätig\w*"
        r"|\bbestätig\w*\b[^.;:!?]{0,40}\b(?:\w*[Aa]mts?|Behörde|Notar\w*|Rathaus)\b|\bamtliche\w*\sStempel\b"
    ),
    "post": re.compile(r"\b(?:Brief|Post|schick\w*)\b"),
    "form-free": re.compile(r"\b(?:Form(?:ular)?|Brief|Vordruck|einfach)\b"),
    "copy": re.compile(r"\bkopier\w*", re.IGNORECASE),
    "original": re.compile(r"\bnicht\s(?:nur|bloß)\s(?:eine\s|als\s)?(?:[a-zäöüß]+e\s)?Kopien?\b|\becht\w*"),
    "on the form": re.compile(r"\b\w*(?:[Ff]ormular|[Vv]ordruck|[Ff]ormblatt|[Bb]ogen)\w*"),
    "signed": re.compile(r"\bSignatur\w*|\bsignier\w*", re.IGNORECASE),
    "mail": re.compile(r"\w@\w|\belektronisch\w*|\bTextform\b"),
}


_APPEAL = re.compile(
    r"(?<=gericht)[^.;:?!]{0,60}\ban(?:zu|ge)?ruf\w*|(?<=kommission)[^.;:?!]{0,60}\ban(?:zu|ge)?ruf\w*"
    r"|(?<=stelle)[^.;:?!]{0,60}\bangerufen\b"
)
"""A court that is "angerufen" isn't telephoned to."""


@lru_cache(maxsize=512)
def required_forms(text: str) -> dict[str, Span]:
    """The forms that the text names, each with its first place."""
    shown = plain(text)
    shown = without(shown, (match.span() for match in _APPEAL.finditer(shown)))
    found = {name: pattern.search(shown) for name, pattern in _FORMS.items()}
    return {name: match.span() for name, match in found.items() if match}


_TELL = re.compile(
    r"(?:(?<=[sS]agen)|(?<=[gG]eben)|(?<=[gG]ib)|(?<=[sS]ag))\b[^.;:!?]{0,60}\bBescheid\b|\bBescheid\s(?:zu\s)?(?:sag|geb|gesagt|gegeben)\w*"
)
""" "Bescheid sagen" is no decision in writing."""


def may_mean(name: str, text: str, known: frozenset[str] = frozenset()) -> bool:
    """Whether the text may name this form in everyday words ("Schreiben Sie uns").

    `known`: the forms that the other text has besides, which make nothing else of the words.
    """
    if name == "oral" and any(one.kind == PHONE for one in figures(text).contacts):
        return True
    text = _TELL.sub("", text)
    pattern = _SAME.get(name)
    if pattern is None or not pattern.search(plain(text)):
        return False
    return name != "written" or not ({"mail", "electronic", "oral"} & asked_for(text)) - known


_REFUSED_BEFORE = re.compile(
    r"\b(?:nicht|kein\w*)\b[^.;:!?,]{0,25}$|\b(?:genügt|reicht)\s(?:es\s)?nicht,?\s(?:wenn|dass)\b[^.;:!?]{0,45}$"
)
_REFUSED_BEHIND = re.compile(
    r"[^.;:!?,]{0,45}\b(?:nicht|unzulässig|unwirksam|ausgeschlossen|verboten)\b|[^.;:!?,]{0,45}\?\s*Nein\b"
)


@lru_cache(maxsize=512)
def asked_for(text: str) -> frozenset[str]:
    """The forms that the text names without refusing them: "Eine E-Mail reicht nicht"."""
    shown = plain(text)
    return frozenset(
        name
        for name, first in required_forms(text).items()
        if any(not _is_refused(shown, match.span()) for match in _FORMS[name].finditer(shown, first[0]))
    )


def _is_refused(text: str, place: Span) -> bool:
    before, behind = clause_around(text, *place)
    return _REFUSED_BEFORE.search(before) is not None or _REFUSED_BEHIND.match(behind) is not None
