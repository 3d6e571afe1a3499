"""Every new wording that there is for the sentence in hand: chains, single steps, and their variants."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from workbench.language.segmentation import sentences
from workbench.model.document import Segment
from workbench.model.finding import Finding, Suggestion

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Offer:
    """A whole new text `result` of the passage. `finding` begins with the suggestion that holds it; `before` and
    `after` are the sentence as it is and as it would be."""

    finding: Finding
    result: str
    before: str
    after: str

    @property
    def suggestion(self) -> Suggestion:
        """Where the wording comes from."""
        return self.finding.suggestions[0]

    @property
    def is_variant(self) -> bool:
        """Is it another form of what the suggestion says first?"""
        return self.result != self.suggestion.result


def sentence_at(text: str, offset: int) -> Span:
    """Start and end of the sentence that holds the code-point `offset`; the whole text where there is none."""
    return next((span for span in sentences(text) if span[0] <= offset < span[1]), (0, len(text)))


def sentence_offers(segment: Segment, findings: Iterable[Finding], offset: int) -> tuple[Offer, ...]:
    """The wordings for the sentence at `offset`, in the order of the findings; each wording once."""
    start, end = sentence_at(segment.text, offset)
    made: dict[str, Offer] = {}
    for finding in findings:
        for item in finding.suggestions:
            if not (item.start < end and start < item.end):
                continue
            led = replace(
                finding, suggestions=(item, *(one for one in finding.suggestions if one is not item))
            )
            for result in (item.result, *item.variants):
                if result != segment.text and result not in made:
                    behind = len(result) - (len(segment.text) - max(end, item.end))
                    first = min(start, item.start)
                    before = segment.text[first : max(end, item.end)]
                    made[result] = Offer(led, result, before.strip(), result[first:behind].strip())
    return tuple(made.values())
