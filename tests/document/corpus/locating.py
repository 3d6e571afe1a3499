"""Which paragraph of the oracle is which segment: by the text, the first to the first, and so on."""

from collections import defaultdict, deque
from collections.abc import Sequence

from tests.document.corpus.oracle import Paragraph
from workbench.model.document import PLACEHOLDER, Document


def compact(text: str) -> str:
    """The characters without blanks and placeholders."""
    return "".join(text.replace(PLACEHOLDER, "").split())


def locate(document: Document, truth: Sequence[Paragraph]) -> dict[str, int]:
    """Index of the oracle's paragraph for every segment that is a paragraph's visible text."""
    waiting: dict[tuple[str, str], deque[int]] = defaultdict(deque)
    for index, paragraph in enumerate(truth):
        waiting[paragraph.part, compact(paragraph.text)].append(index)
    places = {}
    for segment in document.segments:
        candidates = waiting[segment.part, compact(segment.text)]
        if segment.kind != "hidden" and compact(segment.text) and candidates:
            places[segment.id] = candidates.popleft()
    return places
