""" "über" that tells how long or how much something is, and sets no limit.

"Die Schulung erstreckt sich über fünf Tage" is five days of it, "eine Quittung über 12 Euro" is for 12 Euro;
"Pausen über fünf Tage" are longer ones.
"""

import re

_OVER = (
    r"\büber\s(?:(?:eine[nr]?|die|den|insgesamt|rund|etwa|einen\slangen)\s)?"
    r"(?:(?:Zeitraum|Dauer|Zeit|Zeitspanne|Laufzeit|Betrag|Summe|Strecke|Länge|Fläche)\s(?:von\s)?)?"
    r"(?:(?:insgesamt|rund|etwa|ganze|volle|jeweils)\s)*$"
)
_STRETCHES = (
    r"(?:erstreck\w*|verteil\w*|streck\w*|zieht|ziehen|zog|zogen|läuft|laufen|lief|geht|gehen|dauert|andauer\w*|hingezogen"
    r"|hinzieh\w*|verläuft|verlaufen|reicht|reichen|hinweg)"
)
"""Verbs of what reaches from one end to the other, and "hinweg"."""
_PAPER = (
    r"(?:[Ee]ine?[nrms]?|[Dd]e[rmns]|[Dd]ie|[Dd]as|[Ii]hre?[nrms]?|[Uu]nsere?[nrms]?|[Dd]iese[rnms]?)\s(?:[a-zäöüß]+e[nrms]?\s)?"
    r"(?:\w*(?:[Rr]echnung|[Bb]escheid|[Kk]redit|[Dd]arlehen|[Qq]uittung|[Gg]utschein|[Vv]ertrag|[Ss]check|[Bb]eleg|[Bb]uße"
    r"|[Bb]escheinigung|[Vv]erpflichtung|[Bb]ürgschaft|[Mm]ahnung|[Bb]ewilligung|[Zz]usage|[Uu]rkunde|[Hh]ypothek))(?:e?s)?\s"
)
"""One paper about a sum or a time; of several ("Rechnungen über 50 Euro") the words leave it open."""
_IN_FRONT = re.compile(
    rf"\b{_STRETCHES}\b[^.;:!?]{{0,45}}{_OVER}|\b(?<![Bb]ei\s)(?<![Aa]b\s)(?<![Ff]ür\s){_PAPER}{_OVER}",
    re.IGNORECASE,
)
_OPEN = re.compile(_OVER, re.IGNORECASE)
_BEHIND = re.compile(rf"[^.,;:!?]{{0,40}}\b{_STRETCHES}\b", re.IGNORECASE)
_PERIOD = re.compile(
    r"\büber\s(?:eine[nr]?|den|die)\s(?:Zeitraum|Dauer|Zeitspanne|Laufzeit)\s(?:von\s)?$", re.IGNORECASE
)


def tells_length(before: str, behind: str) -> bool:
    """Whether the "über" in front of a quantity between the two texts says how long or how much something is."""
    if "ber " not in before or not _OPEN.search(before):
        return False
    return bool(_IN_FRONT.search(before) or _PERIOD.search(before) or _BEHIND.match(behind))
