"""Whether someone goes in or comes out: "vor dem Betreten der Halle", "wenn Sie aus der Halle kommen"."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

_GO = (
    r"(?:geh\w*|gegangen|komm\w*|gekommen|steig\w*|gestiegen|fahr\w*|gefahren|tret\w*|tritt|getreten|lauf\w*)"
)
_PLACE = r"\s(?:[a-zäöüß]+e[nrsm]?\s)?[A-ZÄÖÜ][\wäöüß-]+"
_INTO = rf"(?:(?:in|auf)\s(?:die|das|den|Ihre?n?|unsere?n?)|ins|aufs){_PLACE}"
_OUT_OF = rf"aus\s(?:de[mr]|Ihre[mr]|unsere[mr]){_PLACE}"
_FILL = r"(?:\s[\wäöüß]+){0,3}?\s"


def _pattern(words: str, way: str) -> re.Pattern[str]:
    return re.compile(rf"(?i:\b(?:{words})\b)|\b(?i:{_GO}){_FILL}{way}\b|\b{way}{_FILL}{_GO}\b")


_IN = _pattern(
    r"Betretens?|betr(?:eten?|etet|itt)|zu betreten|(?:Hinein|Herein)(?:gehen|kommen)s?"
    r"|(?:hinein|herein|rein)(?:ge)?(?:gehen|kommen|gangen)"
    r"|Einsteigens?|ein(?:zu|ge)?st(?:eigen|iegen)|Einreisen?|ein(?:zu|ge)?reis(?:en|t)|Ankunft|Anreise"
    r"|an(?:zu|ge)?komm\w+|an(?:zu|ge)?reis(?:en|t)|vor (?:der|dem) (?:Benutzung|Nutzung|Besuch)",
    _INTO,
)
_OUT = _pattern(
    r"Verlassens?|verl(?:assen|asst|ässt)|(?:Hinaus|Heraus)(?:gehen|kommen)s?"
    r"|(?:hinaus|heraus|raus)(?:ge)?(?:gehen|kommen|gangen)"
    r"|Aussteigens?|aus(?:zu|ge)?st(?:eigen|iegen)|Ausreisen?|aus(?:zu|ge)?reis(?:en|t)|Abreise|Abfahrt|ab(?:zu|ge)?reis(?:en|t)"
    r"|nach (?:der|dem) (?:Benutzung|Nutzung|Besuch)",
    _OUT_OF,
)
_DENIES = re.compile(
    r"\b(?:nicht|kein\w*|nie|niemals|ohne|außer|nur|erst|verboten|untersagt)\b", re.IGNORECASE
)
_RELY = re.compile(
    r"\b(?:auf|darauf)\b[^.;!?,]*\bverlassen\b|\bverlassen\b[^.;!?,]*\bsich\b[^.;!?,]*\b(?:auf|darauf)\b",
    re.IGNORECASE,
)


def turned_way(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of the only way that the original names, in or out, and of the other one in the rewrite.

    Where only one of them denies or restricts, the other way may say the same.
    """
    before, after = _ways(original), _ways(rewrite)
    if len(before) != 1 or len(after) != 1 or before.keys() == after.keys():
        return None
    if len(_DENIES.findall(original)) != len(_DENIES.findall(rewrite)):
        return None
    return next(iter(before.values())), next(iter(after.values()))


@lru_cache(maxsize=512)
def _ways(text: str) -> dict[str, Span]:
    shown = plain(text)
    found = {way: words.search(shown) for way, words in (("in", _IN), ("out", _OUT))}
    if _RELY.search(shown):
        found["out"] = None
    return {way: match.span() for way, match in found.items() if match}
