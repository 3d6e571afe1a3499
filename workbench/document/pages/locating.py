"""Where the passages of a form are printed: their letters are looked for in the letters of the pages.

First headers and footers, which stand on many pages and cut running text in two; then passages whose letters occur
once; then all others between those before and behind them. What is not found is left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from workbench.document.pages.passage_pattern import patterns_of
from workbench.document.pages.printed_text import PrintedText, on_one_line, printed_text, rectangles
from workbench.document.pages.running_text import RunningText, Span, overlap, whole
from workbench.document.pdfium import opened_pdf
from workbench.model.document import Segment
from workbench.model.pages import PagePlace, PagePreview

_MARGINS = frozenset({"header", "footer"})
_MARGIN = 0.3
"""Share of the page's height in which headers, and footers, stand at most."""
_NOT_PRINTED = frozenset({"comment", "hidden", "title"})


def locate(preview: PagePreview, segments: Sequence[Segment]) -> Mapping[str, tuple[PagePlace, ...]]:
    """The printed places of the passages by segment id, in page order; passages that were not found are missing.

    A passage that runs over two pages has two places, a header one on each page. Passages without letters (empty
    fields) are never found. Takes some 20 ms a page. Raises `FileNotFoundError` or `pypdfium2.PdfiumError` when the
    PDF is gone or damaged.
    """
    with opened_pdf(str(preview.pdf)) as pdf:
        printed = printed_text(pdf)
    return located(printed, segments)


def located(printed: PrintedText, segments: Sequence[Segment]) -> Mapping[str, tuple[PagePlace, ...]]:
    """The same for a text that was read already."""
    shown = [segment for segment in segments if segment.kind not in _NOT_PRINTED]
    margins = _margins(printed, [segment for segment in shown if segment.kind in _MARGINS])
    kept = _without(len(printed.letters), [span for spans in margins.values() for span in spans])
    running = RunningText(
        "".join(printed.letters[place] for place in kept),
        frozenset({new for new, old in enumerate(kept) if old in printed.words} | {len(kept)}),
    )
    found = running.found([segment for segment in shown if segment.kind not in _MARGINS])
    places = {key: [letter for span in spans for letter in range(*span)] for key, spans in margins.items()}
    places |= {key: kept[start:end] for key, (start, end) in found.items()}
    return {segment.id: _places(printed, places[segment.id]) for segment in segments if segment.id in places}


def _margins(printed: PrintedText, segments: Sequence[Segment]) -> dict[str, list[Span]]:
    """Headers and footers on each page: of equal texts the highest for a header, the lowest for a footer."""
    found: dict[str, list[Span]] = {}
    taken: dict[str, list[Span]] = {}  # by part: two of them are never on one page
    for segment in segments:
        others = taken.setdefault(segment.part, [])
        for page in range(len(printed.starts)):
            spans = [span for span in _in_margin(printed, segment, page) if not _overlaps(span, others)]
            if spans:
                heights = {span: printed.boxes[span[0]][1] for span in spans}
                choose = min if segment.kind == "footer" else max
                chosen = choose(spans, key=heights.__getitem__)
                found.setdefault(segment.id, []).append(chosen)
                others.append(chosen)
    return found


def _in_margin(printed: PrintedText, segment: Segment, page: int) -> Iterator[Span]:
    """Where the text of a header or footer stands in the upper or lower part of a page."""
    edge = printed.heights[page] * _MARGIN
    for pattern in patterns_of(segment):
        for match in pattern.finditer(printed.letters, printed.starts[page], printed.end_of(page)):
            bottom = printed.boxes[match.start()][1]
            outside = bottom < edge if segment.kind == "footer" else bottom > printed.heights[page] - edge
            if outside and whole(match.span(), printed.words):
                yield _with_last_field(printed, segment, match.span(), page)


def _with_last_field(printed: PrintedText, segment: Segment, span: Span, page: int) -> Span:
    """With the number of the page at the end of the line: it would stand in the way of what runs over the page."""
    start, end = span
    marks = segment.placeholders
    if marks and marks[-1].kind == "field" and marks[-1].end >= len(segment.text.rstrip()):
        line = printed.boxes[end - 1]
        while end < printed.end_of(page) and on_one_line(line, printed.boxes[end]):
            end += 1
    return start, end


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(overlap(span, other) for other in others)


def _without(length: int, spans: Sequence[Span]) -> list[int]:
    """The numbers below `length` that lie in no span."""
    kept: list[int] = []
    place = 0
    for start, end in sorted(spans):
        kept.extend(range(place, start))
        place = max(place, end)
    kept.extend(range(place, length))
    return kept


def _places(printed: PrintedText, letters: Sequence[int]) -> tuple[PagePlace, ...]:
    """Rectangles around these letters, page by page."""
    return tuple(
        PagePlace(page, rectangles([printed.boxes[letter] for letter in group], printed.heights[page]))
        for page, group in groupby(letters, key=printed.page_of)
    )
