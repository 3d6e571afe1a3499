"""How many norms a text cites, and where laws are named."""

import re

_SUBDIVISION = re.compile(
    r"(?:Abs(?:\.|atz|ätze)?|Satz|Sätze|S\.|Nr\.|Nrn\.|Nummern?|Buchst\.|Halbsatz|Hs\.|Alt\.|Unterabs\.)\s*"
    r"(?:\d+[a-z]?|[a-z]\b\)?)(?:\s*(?:,|und|oder|bis|[–-])\s*(?:\d+[a-z]?|[a-z]\)))*(?!\s*(?:\w+\s)?Abs)"
)
_NUMBER = re.compile(r"(?<![A-Za-z\d])\d+[a-z]?\b")
_LAW_NUMBER = re.compile(r"SGB\s*\d+|(?:19|20)\d\d\b")
LAW_NAME = re.compile(
    r"\b(?:(?:[A-ZÄÖÜ][a-zäöüß]+(?:es|en|e|er)\s)?Buch(?:e?s)?\s(?:des\s)?Sozialgesetzbuch(?:e?s)?"
    r"|SGB[\s-]?(?:[IVX]+|\d+)\b"
    r"|Grundgesetz(?:es)?|Bürgerliche[nrs]?\sGesetzbuch(?:e?s)?"
    r"|[A-ZÄÖÜ][\wäöüß-]*(?:gesetzbuch(?:e?s)?|gesetze?s?|ordnung|verordnung|satzung|richtlinien?|erlass(?:es)?"
    r"|vertrag(?:e?s)?)"
    r"(?:\s(?:NRW|Nordrhein-Westfalen|des Landes|des Bundes))?|Satzung|Verordnung|Gesetz(?:e?s)?\süber\b[\w\s]{3,40}"
    r"|(?:BGB|StGB|ZPO|VwVfG|VwGO|AufenthG|AsylbLG|WoGG|BauO|BAföG|StVO|StVG|BMG|EStG|AO|GewO|BEEG|UVG|IfSG|GG"
    r"|KAG|OWiG|BKGG"
    r"|DSGVO|BDSG|PassG|PAuswG|LZG|OBG|WBVG|BtOG|FamFG|AGG|BGG|KiBiz|SchulG|GO|TVöD|VOB|BeurkG)\b)"
)
"""Laws by name or abbreviation."""
LAW_HINT = re.compile(
    r"[Gg]esetz|[Oo]rdnung|[Ss]atzung|[Rr]ichtlinie|[Ee]rlass|[Vv]ertrag|[A-ZÄÖÜ]{2}|[a-z]G\b"
)
"""A quick look: without a match a search for `LAW_NAME` is not worth its time."""


def count_norms(cited: str) -> int:
    """Sections in the text of citations: "§§ 41, 42 und 44 SGB XII" has 3, "§ 60 Abs. 1 Nr. 2 SGB I" has 1."""
    plain = _LAW_NUMBER.sub(" ", _SUBDIVISION.sub(" ", cited))
    return len(_NUMBER.findall(plain))
