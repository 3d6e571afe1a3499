"""Who gets or does it: the relative of somebody, or that person: "die Begleiter von Blinden" became "Blinde"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.synonyms import has_counterpart
from workbench.rewrite.facts.wording import parts_of, stem

_RELATED = (
    r"Begleit(?:er|erin|erinnen|ern|person|personen)|Angehörigen?|Hinterbliebenen?|Vertreter(?:in|n)?|Betreuer(?:in|n)?|Bevollmächtigten?"
    r"|Erben?|Witwen?|Witwer|Kinder|Kindern|Eltern|Ehegatten?|Ehepartner|Lebenspartner|Nachbarn?|Arbeitgeber|Vermieter|Mitarbeiter"
    r"|Beschäftigten?|Mitglieder|Geschwister|Großeltern|Pflegeeltern|Pflegepersonen?|Rechtsnachfolger|Eigentümer|Halter|Besitzer"
    r"|Leiter|Vorsitzenden?|Vormund|Auftraggeber|Gläubiger|Schuldner|Bürgen?|Lehrer|Lehrkräften?|Helfer"
)
_OF = re.compile(
    rf"\b(?P<who>{_RELATED})\s(?:der|des|von|eines|einer|ihrer|seiner)\s(?:[a-zäöüß]+e[nrs]\s)?(?P<whom>[A-ZÄÖÜ][a-zäöüß]+)"
)
_OPENING = 6
_SPOKEN_TO = re.compile(r"\b(?:Sie|Ihnen|Ihre?[nmrs]?|[Dd]u|[Dd]eine?[nmrs]?)\b")
"""The reader, who may be the relative: "Eltern von Kindern" as "Ihr Kind"."""


def lost_relation(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of the relative and of the other person, of whom alone the rewrite speaks."""
    match = _OF.search(original)
    if match is None or _SPOKEN_TO.search(rewrite) or _is_said(match["who"], rewrite):
        return None
    whom = stem(match["whom"])
    now = next((word for word in _WORD.finditer(rewrite) if stem(word.group()) == whom), None)
    if now is None or not _IS_PERSON.search(match["whom"]):
        return None
    return match.span(), now.span()


_WORD = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]+")
_IS_PERSON = re.compile(
    r"(?:Mensch|Person|Kind|Schüler|Eltern|Versicherte|Verstorbene|Bewohner|Mieter|Eigentümer|Patient|Berechtigte|Behinderte"
    r"|Minderjährige|Jugendliche|Betroffene|Beamte|Soldat|Student|Studierende|Auszubildende|Beschäftigte|Pflegebedürftige|Blinde"
    r"|Verletzte|Geschädigte|Halter|Antragsteller|Bewerber|Käufer|Verkäufer|Rentner|Flüchtling|Gefangene|Mitglied)"
)


def _is_said(who: str, text: str) -> bool:
    return who[:_OPENING].lower() in text.lower() or (len(parts_of(who)) < 2 and has_counterpart(who, text))
