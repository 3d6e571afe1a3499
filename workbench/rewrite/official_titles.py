"""Titles of laws and names of offices in a text: their words are not ours to change.

"Gesetz über die Gewährung von Leistungen", "Amt für Soziales und Jugend", "Zwölftes Buch Sozialgesetzbuch". A title
ends with the last noun of its noun phrases. Short citations ("§ 42 SGB XII") are `NORM` in `language/exempt.py`.
A hyphenated name is a title too ("Marktstände-Satzung").
"""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span

_ARTICLE = r"(?:de[rsmn]|die|das|eine[rsmn]?)"
_JOINER = r"(?:und|oder|sowie|von|vom|in|im|an|am|bei|beim|für|mit|nach|zum|zur|zu|über|gegen)"
_ADJECTIVE = r"[a-zäöüß]{3,}e[nrsm]?"
_NOUN = r"[A-ZÄÖÜ][\wäöüß]*-?(?:-[\wäöüß]+)*"
_PHRASE = rf"(?:{_ARTICLE}\s+)?(?:{_ADJECTIVE}\s+(?={_ADJECTIVE}\s|{_NOUN}))*{_NOUN}(?:\s+{_NOUN})*"
_PHRASES = rf"{_PHRASE}(?:(?:\s+{_JOINER}\s+|\s*,\s+|\s+(?=de[rs]\s)){_PHRASE})*"
_NAME = rf"{_NOUN}(?:(?:\s+(?:und|sowie)|\s*,)\s+{_NOUN})*"
_OFFICE = (
    r"(?:amt|ministerium|dezernat|fachbereich|referat|sachgebiet|abteilung|institut|behörde|agentur|gericht)"
)
_ACT = (
    r"(?:[Gg]esetz|[Vv]erordnung|[Ss]atzung|[Oo]rdnung|[Rr]ichtlinie|[Aa]bkommen|[Üü]bereinkommen|[Ee]rlass"
    r"|[Ss]taatsvertrag|[Vv]orschrift)"
)
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\b(?:[A-ZÄÖÜ]\w*)?(?:[Gg]esetz|[Vv]erordnung|[Ss]atzung|[Rr]ichtlinien?|[Aa]bkommen|[Üü]bereinkommen"
            rf"|[Ss]taatsvertrag)(?:e?s)?\s+(?:über|zur|zum|betreffend)\s+{_PHRASES}"
        ),
        rf"\b(?:[A-ZÄÖÜ]\w*)?(?:[Ss]atzung|[Oo]rdnung|[Rr]ichtlinien?)\s+für\s+{_PHRASES}",
        rf"\b(?:[A-ZÄÖÜ]\w*{_OFFICE}|{_OFFICE.replace('(?:', '(?i:')})(?:e?s)?\s+für\s+{_NAME}",
        rf"\b[A-ZÄÖÜ]\w*(?:-\w+)*-\w*{_ACT}(?:e?s|e?n)?\b",
        r"\b[A-ZÄÖÜ]\w+(?:te[sn]?)\s+Buch(?:e?s)?(?:\s+des)?\s+Sozialgesetzbuch(?:e?s)?\b",
    )
)


def official_titles(text: str) -> Iterator[Span]:
    """Where titles of laws and names of offices stand, from their head to their last noun."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield match.span()
