"""Towns of one name that are told apart by what stands behind it: "Frankfurt (Oder)", "Frankfurt am Main"."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

_WATERS = (
    r"Main|Oder|Rhein|Ruhr|Saale|Elbe|Donau|Neckar|Weser|Lahn|Mosel|Aller|Leine|Spree|Havel|Isar|Inn|Lech|Werra|Fulda|Ems"
    r"|See|Harz|Taunus|Breisgau|Wald|Nahe|Sieg|Lippe|Tauber|Kocher|Jagst|Ilm|Bodensee|Brenz|Rems|Glan|Sand|Aisch|Saar|Orla|Dosse|Ruwer|Rur|Erft|Eder|Schwalm|Vechte|Hase|Hunte|Oste|Stör|Eider|Trave|Peene|Warnow|Uecker|Müritz"
    r"|Unstrut|Gera|Elster|Mulde|Pleiße|Neiße|Aland|Ohre|Bode|Oker|Innerste|Ilmenau|Wümme|Regnitz|Pegnitz|Altmühl|Naab|Regen|Vils|Rott|Alz"
    r"|Salzach|Amper|Loisach|Iller|Mindel|Zusam|Wertach|Fils|Enz|Nagold|Murg|Kinzig|Dreisam|Queich|Alb|Deutschen\sWeinstraße|Weinstraße"
    r"|Bergstraße|Eifel|Hunsrück|Odenwald|Schwarzwald|Allgäu|Erzgebirge|Vogtland|Spessart|Solling|Westerwald|Westfalen|Holstein|Westf\."
)
_TOWN = re.compile(
    rf"\b(?P<name>[A-ZÄÖÜ][a-zäöüß]+)(?:\s?/\s?|\s?\(|\s(?:am|an\sder|im|in|a\.\s?d\.|a\.|i\.)\s)(?P<by>{_WATERS})\b\)?"
)


@lru_cache(maxsize=512)
def towns(text: str) -> dict[str, tuple[str, Span]]:
    """What each town lies by, with its place, by the town's name."""
    return {match["name"]: (match["by"], match.span()) for match in _TOWN.finditer(plain(text))}


def other_town(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of a town that lies by something else in the rewrite."""
    before, after = towns(original), towns(rewrite)
    for name, (by, place) in before.items():
        if name in after and after[name][0] != by:
            return place, after[name][1]
    return None
