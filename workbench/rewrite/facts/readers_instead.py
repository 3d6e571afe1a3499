"""What goes to a professional or a body in the original, and to the reader in the rewrite, which doesn't name it."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.roles import READER, RECIPIENT, roles

_WHO = (
    r"[A-ZÄÖÜ]?\w*(?:[Aa]rzt|[Ää]rztin|[Ää]rzten|[Tt]herapeut(?:en|in)|[Gg]utachter(?:in|n)?|[Aa]potheke|[Kk]linik|[Kk]rankenhaus"
    r"|[Tt]räger(?:n|in)?|[Gg]erichte?|[Aa]nw[aä]lt(?:e|en|in)?|[Nn]otar(?:in)?|[Vv]ermieter(?:in|n)?|[Hh]ausverwaltung"
    r"|[Aa]rbeitgeber(?:in|n)?|[Bb]etrieb|[Bb]ank|[Ss]parkasse|[Kk]rankenkasse|[Kk]asse|[Vv]ersicherung|[Ss]chule|[Kk]ita"
    r"|[Ee]inrichtung|[Hh]eim|[Pp]flegedienst|[Ll]eistungserbringer(?:n)?|[Vv]erein|[Ss]tadtwerken?"
    r"|[Vv]ersorger|[Ll]ieferanten|[Gg]läubiger(?:n|in)?|[Bb]etreuer(?:in)?|[Pp]olizei|[Ss]taatsanwaltschaft|[Vv]eranstalter)"
)
_ADJECTIVES = r"(?:[a-zäöüß]+(?:en|em|er)\s){0,2}"
_TO_BODY = re.compile(
    rf"(?:\bdem\s|\ban\s(?:den|die|das)\s|\bans\s|(?<![A-ZÄÖÜ])(?:^|\b(?:wird|werden|ist|sind|wir|direkt|unmittelbar)\s)"
    rf"(?:der|den)\s){_ADJECTIVES}(?P<who>{_WHO})(?=[\s.,;])(?!\s[a-zäöüß]+te[nrsm]?\s[A-ZÄÖÜ])"
)
_GIVEN = re.compile(
    r"\b(?:über|zu|weiter|zurück|aus)?(?:ge)?(?:sandt|sendet|schickt|leitet|zahlt|wiesen|händigt|kehrt|stellt|geben|reicht)\b"
    r"|\bübersandt\b|\bübermittelt\b|\büberwiesen\b|\bzugesandt\b|\bausge\w+t\b|\bausgezahlt\b|\berstattet\b|\bgewährt\b|\bvorgelegt\b"
    r"|\b\w+zu(?:senden|leiten|zahlen|stellen|händigen|kehren|legen|geben|weisen)\b"
    r"|\bzu (?:erstatten|zahlen|überweisen|übersenden|übermitteln|gewähren|leisten|übergeben|senden|schicken|geben)\b"
)
_TO_READER = re.compile(
    r"\bwir\b[^.;!?]*\b(?:Ihnen|an Sie|zu Ihnen)\b|\bSie\s(?:bekommen|erhalten)\b|\b(?:bekommen|erhalten)\sSie\b"
    r"|\b(?:Ihnen|an Sie)\b[^.;!?]*\bwir\b|\bauf Ihr(?:em)? (?:Bank)?[Kk]onto\b",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:schick|send|übermittel|übersend|leit|zahl|überweis|geb|gib|händig|bekomm|erhalt|erstatt|stell)\w*",
    re.I,
)
_ASIDE = re.compile(
    r"\b(?:vo[mn]|für(?:\s(?:den|die|das))?|durch(?:\s(?:den|die|das))?|de[rs]|des)\s(?:[a-zäöüß]+\s|Ihre[rnsm]?\s){0,2}$"
)
"""In front of one that is named, but as whose thing it is or what it is for."""
_TAIL = 6


def reader_instead(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of the body that gets it in the original and of the reader who gets it now."""
    match = _TO_BODY.search(original)
    if match is None or not _GIVEN.search(original) or _reader_gets(original):
        return None
    given = _TO_READER.search(rewrite)
    if given is None or not _GIVES.search(rewrite) or _is_named(match["who"], rewrite):
        return None
    return match.span("who"), given.span()


def _reader_gets(text: str) -> bool:
    if re.search(r"\b(?:Ihnen|an Sie)\b", text):
        return True
    return any(role.name == READER and role.part == RECIPIENT for role in roles(text))


def _is_named(who: str, text: str) -> bool:
    """Whether the text names the receiver, by the end of its word, other than as whose thing it is."""
    known = re.search(_WHO.removeprefix(r"[A-ZÄÖÜ]?\w*"), who)
    tail = (known.group() if known else who)[:_TAIL].lower().replace("ä", "a")
    for word in re.finditer(r"\b[A-ZÄÖÜ]\w+", text):
        if tail in word.group().lower().replace("ä", "a") and not _ASIDE.search(text[: word.start()]):
            return True
    return False
