"""Which legal remedy a text names and where it goes."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.wording import stem

_REMEDIES = {
    "Widerspruch": re.compile(
        r"\bVorverfahren\w*|\b[Ww]iderspr[uüia]ch\w*|\bwidersprechen\b|\bwidersprech\w*"
    ),
    "Klage": re.compile(
        r"\bKlage\w*|\b(?:Anfechtungs|Verpflichtungs|Leistungs|Untätigkeits|Feststellungs)klagen?\b|\bklagen\b|\bverklag\w*|\bKlagefrist\b|\b[Gg]erichtlich\w*\svorgehen"
    ),
    "Einspruch": re.compile(r"\bEinspr[uü]ch\w*"),
    "Beschwerde": re.compile(r"\bBeschwerde\w*|\bbeschweren\b"),
    "Berufung": re.compile(r"\bBerufung\w*"),
    "Revision": re.compile(r"\bRevision\w*"),
    "Überprüfungsantrag": re.compile(r"\bÜberprüfungsantr\w+|\bAntrag\sauf\sÜberprüfung\b"),
    "Zulassung des Rechtsmittels": re.compile(
        r"\b(?:Zulassung|Nichtzulassung|zuzulassen|zulässt|zulassen|zugelassen\s(?:wird|werden))\b(?=[^.;!?]{0,60}\b(?:Berufung|Revision|Beschwerde|Rechtsbeschwerde)\b)"
        r"|\b(?:Berufung|Revision|Beschwerde|Rechtsbeschwerde)\b[^.;!?]{0,90}\b(?:zuzulassen|zulässt|zulassen|zugelassen|(?:Nicht)?[Zz]ulassung)\b"
        r"|\b(?:Nichtzulassungsbeschwerde|Zulassungsantrag|(?:Berufungs|Revisions)zulassung)\w*"
    ),
    "Eilantrag": re.compile(
        r"\bEilantr\w+|\beinstweilige\w*\s(?:Anordnung|Rechtsschutz)|\bvorläufige\w*\sRechtsschutz"
    ),
    "Erinnerung": re.compile(r"\bErinnerung\s(?:einlegen|erheben)"),
}
_GENERAL = re.compile(r"\bRechts(?:behelf|mittel)\w*")
_COURT = re.compile(
    r"\b(?P<kind>[A-ZÄÖÜ][a-zäöü]*gericht(?:shof)?|Gericht)(?:e?s)?(?:\s(?P<place>(?!Klage"
    r"|Widerspruch)[A-ZÄÖÜ][a-zäöüß-]+))?\b"
)
_ISSUER = re.compile(
    r"\bbei\s(?:der|dem)\s(?:\w+\s)?(?:Stelle|Behörde|Amt|Dienststelle)|\bbeim\s\w*(?:[Aa]mt"
    r"|center|Träger|Kreis|Landrat\w*|Magistrat|Senat|Bürgermeister\w*|Stadt)"
    r"|\bbei\s(?:uns|der\sStadt|der\sGemeinde|der\sunten|der\sobigen|dem\soben)"
    r"|\bbei\sder\s[^.;]{0,30}\b(?:Stadt|Behörde|Verwaltung|Kasse|Versicherung|Agentur|Stelle)"
    r"|\b(?:an\suns|zu\suns|an\sdie\s(?:Stelle|Behörde|Stadt))\b"
    r"|\ban:?\s(?:(?:die|das|den|unser\w*)\s)?(?:Stadt|Gemeinde|Landkreis|Kreis|Jobcenter|Landratsamt|Amt|\w+amt|Behörde"
    r"|\w+behörde|\w+stelle|\w+kasse|Magistrat)\b|\b(?:Adresse|Anschrift)\b[^.;]{0,20}:"
)
_ADDRESSEE = re.compile(
    r"\b(?:beim|bei\s(?:der|dem)|an\s(?:das|die|den))\s(?:[a-zäöüß]+\s)?(?P<office>[A-ZÄÖÜ][\wäöüß-]+)"
)


@lru_cache(maxsize=512)
def remedies(text: str) -> dict[str, Span]:
    """The remedies that the text names, each with its first place."""
    shown = plain(text)
    found = {name: pattern.search(shown) for name, pattern in _REMEDIES.items()}
    return {name: match.span() for name, match in found.items() if match}


def names_remedy(text: str) -> bool:
    """Whether the text speaks of a remedy against a decision."""
    return bool(remedies(text)) or _GENERAL.search(text) is not None


def names_only_general(text: str) -> bool:
    """Whether the text speaks of remedies in general and names none: "Rechtsbehelf"."""
    return not remedies(text) and _GENERAL.search(text) is not None


_OPPONENT = re.compile(
    r"\bgegen\s(?:de[nm]|die|das)\s(?P<who>[A-ZÄÖÜ][\wäöüß-]+(?:\s[A-ZÄÖÜ][\wäöüß-]+)?)\s[^.;!?]{0,30}\bricht"
)
_SENT = re.compile(
    r"\b(?:an|bei)\s(?:de[nmr]|die|das)\s(?P<who>[A-ZÄÖÜ][\wäöüß-]+(?:\s[A-ZÄÖÜ][\wäöüß-]+)?)|\bbeim\s(?P<whom>[A-ZÄÖÜ][\wäöüß-]+)"
)


def opponent_addressed(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places where who is sued in the original is who gets the suit in the rewrite."""
    was = _OPPONENT.search(plain(original))
    if was is None or re.search(r"\b(?:gegen|verklag\w*)\b", rewrite):
        return None
    kinds = {stem(word) for word in was["who"].split()}
    for now in _SENT.finditer(plain(rewrite)):
        if kinds & {stem(word) for word in (now["who"] or now["whom"]).split()}:
            return was.span(), now.span()
    return None


def courts(text: str) -> dict[str, Span]:
    """The courts that the text names; "Sozialgericht Köln" is another one than "Sozialgericht"."""
    return {
        " ".join(filter(None, (match["kind"], match["place"]))): match.span()
        for match in _COURT.finditer(plain(text))
    }


def issuer(text: str) -> Span | None:
    """Where the text says that the remedy goes to an office."""
    match = _ISSUER.search(plain(text))
    return match.span() if match else None


def addressees(text: str) -> dict[str, Span]:
    """The offices that the text says something must go to, by stem; none that are only "die Behörde"."""
    found = {stem(match["office"]): match.span() for match in _ADDRESSEE.finditer(plain(text))}
    return {name: place for name, place in found.items() if name not in _generic()}


@lru_cache(maxsize=1)
def _generic() -> frozenset[str]:
    return frozenset(
        map(stem, "Stelle Behörde Amt Dienststelle Stadt Gemeinde Verwaltung Gericht Post Ihnen Uns".split())
    )
