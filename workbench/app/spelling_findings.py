"""Misspelt words of a passage as findings with what may have been meant."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.language.passage import UNSEEN_KINDS
from workbench.model.document import Segment
from workbench.model.finding import Finding, Suggestion

if TYPE_CHECKING:
    from workbench.language.spelling import Spelling

RULE = "spelling"
"""The rule of these findings, and the provider of their suggestions."""
MOST = 5
"""Proposals for a word."""
_WHY = "Das Wort steht in keiner Wortliste. Ist es richtig, dann nehmen Sie es in Ihr Wörterbuch auf."
_SOURCE = "Wortlisten der Formularwerkbank"


def spelling_findings(
    segment: Segment, spelling: "Spelling", proposals: Callable[[str], Sequence[str]]
) -> tuple[Finding, ...]:
    """The misspelt words by offset; nothing for locked passages and for what readers do not see."""
    if segment.locked or segment.kind in UNSEEN_KINDS:
        return ()
    return tuple(
        _finding(segment, start, end, proposals(segment.text[start:end])[:MOST])
        for start, end in spelling.misspelt_in(segment)
    )


def _finding(segment: Segment, start: int, end: int, proposals: Sequence[str]) -> Finding:
    word = segment.text[start:end]
    found = Finding(
        rule=RULE,
        segment=segment.id,
        start=start,
        end=end,
        severity="info",
        message=f"„{word}“ ist vielleicht falsch geschrieben.",
        why=_WHY,
        source=_SOURCE,
    )
    if not proposals:
        return found
    results = [segment.text[:start] + one + segment.text[end:] for one in proposals]
    suggestion = Suggestion(
        id=f"{RULE}-{segment.id}-{start}",
        segment=segment.id,
        start=start,
        end=end,
        provider=RULE,
        term=None,
        kind="replace",
        replacement=proposals[0],
        result=results[0],
        safe=False,
        reason="",
        variants=tuple(results[1:]),
    )
    return replace(found, suggestions=(suggestion,))
