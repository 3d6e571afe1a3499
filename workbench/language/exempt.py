"""Parts of a sentence that no one may or need reword: citations of norms, quotations, addresses, amounts, dates."""

import re
from collections.abc import Iterable

Span = tuple[int, int]

QUOTATION = re.compile('„[^„“”]{1,400}[“”]|»[^»«]{1,400}«|‚[^‚‘]{1,200}‘|"[^"]{1,400}"')
LAW = r"(?:SGB\s*(?:[IVX]+|\d+)\b|[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,12}[A-ZÄÖÜ]\b(?:\s(?:NRW|Bund)\b)?)"
_PART = (
    r"(?:§{1,2}|\d+[a-z]?\b(?!\.\d)|ff?\.|Abs\.|Absatz|Satz|S\.|Nr\.|Nummer|Buchst\.|Halbsatz|Hs\.|Alt\.|Art\.|Artikel"
    r"|,|und|oder|bis|i\.\s?V\.\s?m\.|in Verbindung mit|" + LAW + r")"
)
NORM = re.compile(
    rf"(?:§{{1,2}}|\bArt(?:\.|ikel)|\bAbs(?:\.|atz))\s*\d+[a-z]?\b(?:\s*{_PART}(?![a-zäöüß]))*+"
    r"(?:\s*\([A-ZÄÖÜ][^()\d]{2,60}\))?"
)
"""One citation with everything that belongs to it: "§§ 41 Abs. 1 und 44 SGB XII"."""
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,128}")
MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
DATE = re.compile(rf"\b\d{{1,2}}\.\s?(?:\d{{1,2}}\.(?:\s?\d{{2,4}})?|(?:{MONTHS})(?:\s\d{{4}})?)(?![\w])")
AMOUNT = re.compile(
    r"(?:€|EUR|Euro)\s?\d[\d.,]*|(?<!\d)(?<!\d\.)\d[\d.]*(?:,(?:\d+|[-–]+))?\s?(?:€|EUR\b|Euro\b|Cent\b|%|Prozent\b)"
)
_STREET = re.compile(
    r"\b[A-ZÄÖÜ][\wäöüß-]*(?:straße|str\.|weg|platz|allee|ring|damm|ufer|gasse|markt)\s\d+\s?[a-z]?\b"
    r"|\b[A-ZÄÖÜ][\wäöüß-]*\s(?:Straße|Str\.|Weg|Platz|Allee|Ring|Damm|Ufer|Gasse)\s\d+\s?[a-z]?\b"
    r"|\b\d{5}\s[A-ZÄÖÜ][a-zäöüß]+\b"
)
_PHONE = re.compile(r"(?:\+49|\b0)[\d\s()/.–-]{5,20}\d\b|\b\d{3} \d{3}(?: \d{1,4})?\b")
_DIGIT = re.compile(r"\d")
_WORDING = (QUOTATION, ADDRESS)
_WITH_DIGITS = (NORM, DATE, AMOUNT, _STREET, _PHONE)


def exempt_spans(text: str) -> tuple[Span, ...]:
    """Sorted, disjoint spans in which rules about words and grammar stay silent."""
    patterns = (*_WORDING, *_WITH_DIGITS) if _DIGIT.search(text) else _WORDING
    return merged(match.span() for pattern in patterns for match in pattern.finditer(text))


def citations(text: str) -> tuple[Span, ...]:
    """Where norms are cited, in reading order; "§§ 41 und 44 SGB XII" is one span."""
    return tuple(match.span() for match in NORM.finditer(text)) if _DIGIT.search(text) else ()


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sorted spans, those that touch or overlap joined."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
