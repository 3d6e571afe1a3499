"""Which passages are worth a test: the hardest, the most changed, the most important."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.language.passage_alignment import similarity
from workbench.model.document import Document, Segment
from workbench.review.versions import plain

MOST_PASSAGES = 12
"""More than that tires people: a test lasts 45 minutes at most."""
_FEWEST_WORDS = 6
_KINDS = frozenset(
    {"paragraph", "list_item", "instruction", "label", "table_cell", "legal_remedy", "textbox"}
)
_LEGAL, _DUTY, _CHANGED = 25.0, 15.0, 40.0
_DUTIES = re.compile(
    r"\b(?:müssen|muss|Frist|innerhalb|spätestens|unverzüglich|verpflichtet|Widerspruch|Nachweis\w*|Euro)\b"
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A passage that is proposed for a test. `weight`: the higher the more; `reasons` in German."""

    segment: str
    weight: float
    reasons: tuple[str, ...]


def suggest_passages(
    document: Document,
    difficulties: Mapping[str, float],
    before: Mapping[str, str] | None = None,
    most: int = 8,
) -> tuple[Choice, ...]:
    """At most `most` (and never more than 12) passages in reading order.

    `difficulties` (0 to 100) and `before` (the text before the revision) by segment id. The same text counts once.
    """
    weighed: dict[str, Choice] = {}
    for segment in document.segments:
        text = plain(segment.text)
        if segment.kind in _KINDS and len(text.split()) >= _FEWEST_WORDS and text not in weighed:
            weighed[text] = _weighed(segment, difficulties.get(segment.id), (before or {}).get(segment.id))
    best = sorted(weighed.values(), key=lambda choice: -choice.weight)[: min(most, MOST_PASSAGES)]
    order = {segment.id: at for at, segment in enumerate(document.segments)}
    return tuple(sorted(best, key=lambda choice: order[choice.segment]))


def _weighed(segment: Segment, difficulty: float | None, before: str | None) -> Choice:
    weight, reasons = 0.0, []
    if difficulty is not None:
        weight += difficulty
        if difficulty >= 50:
            reasons.append(f"schwer ({difficulty:.0f} von 100)")
    if before is not None and plain(before) != plain(segment.text):
        changed = 1 - similarity(before, segment.text)
        weight += _CHANGED * changed
        reasons.append(f"geändert ({changed:.0%})".replace("%", " %"))
    if segment.block or segment.kind == "legal_remedy":
        weight += _LEGAL
        reasons.append("rechtlich wichtig")
    if _DUTIES.search(segment.text):
        weight += _DUTY
        reasons.append("Pflicht, Frist oder Geld")
    return Choice(segment.id, weight, tuple(reasons))
