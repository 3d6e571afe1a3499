"""Places in a passage that a wording must not touch: placeholders, quotations, citations of norms, addresses."""

import re
from collections.abc import Sequence

from workbench.model.document import Segment

Span = tuple[int, int]

_QUOTATION = re.compile('„[^„“”]{1,400}[“”]|»[^»«]{1,400}«|‚[^‚‘]{1,200}‘|"[^"]{1,400}"')
_LAW = r"(?:SGB\s*(?:[IVX]+|\d+)\b|[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,12}[A-ZÄÖÜ]\b)"
_PART = (
    r"(?:§{1,2}|\d+[a-z]?\b(?!\.\d)|ff?\.|Abs\.|Absatz|Satz|S\.|Nr\.|Nummer|Buchst\.|Halbsatz|Hs\.|Alt\.|Art\.|Artikel"
    r"|,|und|oder|bis|i\.\s?V\.\s?m\.|in Verbindung mit|" + _LAW + r")"
)
NORM = re.compile(
    rf"(?:§{{1,2}}|\bArt(?:\.|ikel)|\bAbs(?:\.|atz))\s*\d+[a-z]?\b(?:\s*{_PART}(?![a-zäöüß]))*+"
    r"(?:\s*\([A-ZÄÖÜ][^()\d]{2,60}\))?"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,128}")


def protected_spans(segment: Segment) -> tuple[Span, ...]:
    """Sorted, disjoint spans of the segment's text that stay as they are."""
    text = segment.text
    spans = [(item.offset, item.end) for item in segment.placeholders]
    for pattern in (_QUOTATION, NORM, _ADDRESS):
        spans += [match.span() for match in pattern.finditer(text)]
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def touched(spans: Sequence[Span], tokens: Sequence[Span]) -> frozenset[int]:
    """Indexes of the tokens that overlap a span. Both sequences ascend; one pass."""
    found = set()
    at = 0
    for number, (start, end) in enumerate(tokens):
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        if at < len(spans) and spans[at][0] < end:
            found.add(number)
    return frozenset(found)
