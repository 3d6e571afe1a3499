"""Whether a text says that a remedy puts off what was decided, or that one must still do it meanwhile."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

_REMEDY = (
    r"(?:[Ww]iderspr\w+|Klage|klagen|Einspr[uü]ch\w*|Beschwerde\w*|Rechtsbehelf\w*|Rechtsmittel\w*|[Ww]ehren"
    r"|Gericht)"
)
_DUTY = (
    r"(?:(?:be|ein|zurück)?zahlen|entrichten|leisten|befolgen|erfüllen|nachkommen|einhalten|umsetzen|tun|räumen"
    r"|abgeben|überweisen|beachten|daran\shalten|machen)"
)
_MEANWHILE = (
    r"(?:erst\s?einmal|erstmal|erst|vorerst|zunächst|vorläufig|solange|so\slange|bis\sdahin|in\sdieser\sZeit"
    r"|derzeit|noch)"
)
_YES = r"(?:(?!\b(?:nicht|kein\w*)\b)[^.;!?])"
_BINDS = re.compile(
    r"\bkeine\saufschiebende\w*\sWirkung|\baufschiebende\w*\sWirkung\b[^.;:!?]{0,60}\b(?:entfällt|ausgeschlossen|nicht)\b"
    r"|\b(?:entfällt|kein\w*)\b[^.;:!?]{0,20}\baufschiebende\w*\sWirkung"
    rf"|{_REMEDY}\b[^.;:!?]{{0,60}}\b(?:befrei|entbind|enthebt|entheb|entlast)\w*\b[^.;:!?]{{0,30}}\bnicht\b"
    rf"|{_REMEDY}\b[^.;:!?]{{0,60}}\b(?:hemmt|hemmen|verhinder\w*|ändert|ändern)\b[^.;:!?]{{0,40}}\b(?:nicht|nichts)\b"
    rf"|\b(?:[Aa]uch|[Ss]elbst)\swenn\b[^.;:!?]{{0,80}}{_REMEDY}\b[^.;:!?]{{0,60}}\b(?:müssen|muss|haben|gilt|sind)\b(?![^.;:!?]*\bnicht\b)"
    rf"|\b(?:müssen|muss|gilt|gelten|sind)\b(?:(?!\bnicht\b)[^.;:!?]){{1,80}}\b(?:[Aa]uch|[Ss]elbst)\s(?:\w+\s){{0,3}}?,?\s?wenn\b(?:(?!\bnicht\b)[^.;:!?]){{1,80}}{_REMEDY}"
    rf"|\b(?:[Aa]uch|[Ss]elbst)\s(?:während|nach|mit)\b(?:(?!\bnicht\b)[^.;:!?]){{1,30}}{_REMEDY}(?:(?!\bnicht\b)[^.;:!?]){{1,60}}\b(?:müssen|muss|gilt)\b(?![^.;:!?]*\bnicht\b)"
    rf"|{_REMEDY}\b[^.;!?]{{0,80}}[.!?,]?\s?[^.;!?]{{0,40}}\b(?:trotzdem|dennoch|gleichwohl|ungeachtet\sdessen)\b"
    rf"|\b(?:[Aa]uch|[Ss]elbst)\swenn\b[^.;:!?]{{0,80}}{_REMEDY}\b[^.;:!?]{{0,60}}\b(?:können|dürfen|kann|darf|werden)\swir\b(?![^.;:!?]*\bnicht\b)"
    r"|\btrotz\b[^.;:!?]{0,30}(?:Widerspruch|Klage|Einspruch|Beschwerde)\w*[^.;:!?]{0,40}\b(?:müssen|muss|zu\szahlen|fällig)\b"
)
_PUTS_OFF = re.compile(
    r"\b(?:hat|haben|besitzt|entfaltet|entfalten)\s(?:\w+\s)?aufschiebende\sWirkung"
    rf"|{_REMEDY}\b[^.;!?]{{0,80}},?\s(?:\w+\s){{0,3}}(?:müssen|muss|brauchen)\s(?:Sie|man|er|sie)?[^.;!?]{{0,60}}{_MEANWHILE}[^.;!?]{{0,20}}\bnicht\b[^.;!?]{{0,20}}\b(?:zu\s)?{_DUTY}"
    rf"|{_REMEDY}\b[^.;!?]{{0,80}},?\s(?:\w+\s){{0,3}}(?:müssen|muss|brauchen)\s(?:Sie|man|er|sie)?[^.;!?]{{0,60}}\bnicht\b\s(?:{_MEANWHILE}\s)?(?:zu\s)?{_DUTY}"
    rf"|{_REMEDY}\b[^.;!?]{{0,80}}[.!?,]?\s(?:\w+\s){{0,3}}(?:müssen|muss|brauchen)\s(?:Sie|man|er|sie)?[^.;!?]{{0,60}}\berst\s(?:dann\s)?(?:zu\s)?{_DUTY},?\s(?:wenn|nachdem|sobald)\b"
    rf"|{_REMEDY}\b[^.;!?]{{0,60}}[.?!,]?\s{_YES}{{0,30}}\b(?:müssen|muss|wird|werden|bleibt)\b{_YES}{{0,60}}\b(?:ab)?(?:warten|gestoppt|aufgeschoben|angehalten|zurückgestellt)\b"
    rf"|{_REMEDY}\b[^.;!?]{{0,40}}\b(?:stoppt|hemmt|verhindert|hält)\b(?![^.;!?]*\bnicht\b)[^.;!?]{{0,40}}\b(?:Vollzug|Vollziehung|Vollstreckung|Entscheidung|Anordnung|Bescheid|Maßnahme|Forderung|auf)\b"
    rf"|\b(?:warten|passiert\snichts|geschieht\snichts|unternehmen\swir\snichts)\b[^.;!?]{{0,40}}\b(?:bis|solange)\b[^.;!?]{{0,60}}(?:entschieden|Entscheidung|{_REMEDY})"
    rf"|{_REMEDY}\b[^.;!?]{{0,80}}[.?!,]?\s{_YES}{{0,60}}\b(?:ausgesetzt|unterbrochen|ruhen|ruht|pausier\w+|ausgeschoben|nicht\svollzogen|nicht\sumgesetzt|nicht\svollstreckt)\b"
    r"|\b[Ss]olange\b[^.;!?]{0,60}\bnicht\sentschieden\b[^.;!?]{0,60}\b(?:müssen|muss|brauchen)\b[^.;!?]{0,60}\bnicht\b"
)
_SIGN = re.compile(r"iderspr|lage|einspr|Einspr|eschwerde|echtsbehelf|echtsmittel|ericht")


def stays_due(text: str) -> Span | None:
    """Where the text says that the decision holds in spite of a remedy: "keine aufschiebende Wirkung"."""
    return _found(_BINDS, text)


def is_put_off(text: str) -> Span | None:
    """Where the text says that the decision need not be followed meanwhile: "müssen Sie vorerst nicht zahlen"."""
    return None if stays_due(text) else _found(_PUTS_OFF, text)


def _found(pattern: re.Pattern[str], text: str) -> Span | None:
    shown = plain(text)
    match = pattern.search(shown) if _SIGN.search(shown) or "aufschiebend" in shown else None
    return match.span() if match else None
