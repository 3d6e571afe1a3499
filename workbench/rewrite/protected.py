"""Places in a passage that a wording must not touch: placeholders, quotations, norms, official titles, addresses."""

from collections.abc import Sequence

from workbench.language.exempt import ADDRESS, NORM, QUOTATION, Span, merged
from workbench.model.document import Segment
from workbench.rewrite.official_titles import official_titles


def protected_spans(segment: Segment) -> tuple[Span, ...]:
    """Sorted, disjoint spans of the segment's text that stay as they are."""
    spans = [(item.offset, item.end) for item in segment.placeholders]
    for pattern in (QUOTATION, NORM, ADDRESS):
        spans += [match.span() for match in pattern.finditer(segment.text)]
    spans += official_titles(segment.text)
    return merged(spans)


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
