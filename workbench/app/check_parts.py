"""The parts of a check that several processes can share: some segments each, and each rule for whole forms."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from workbench.app.check_in_two import MOST_PIECES, Share, alone
from workbench.common.progress import Progress
from workbench.model.document import Document, Segment
from workbench.model.finding import Finding

if TYPE_CHECKING:
    from workbench.language.morphology import Token
    from workbench.language.passage import CheckedForm
    from workbench.language.rule import Settings

_STEP = 25
"""Segments that are checked between two reports of progress."""
Check = Callable[[Segment], Sequence[Finding]]


@dataclass(frozen=True, slots=True)
class _Checked:
    """Findings of some segments, and the tokens of their sentences for the rules that look at the whole form."""

    findings: list[Finding]
    tokens: "Mapping[str, tuple[Token, ...]]"


def findings_in_segments(document: Document, check: Check, progress: Progress, share: Share) -> list[Finding]:
    """What `check` finds in each segment, in reading order. Raises `Cancelled`."""
    from workbench.language.passage import known_tokens, take_tokens

    segments = document.segments
    size = max(_STEP, ceil(len(segments) / MOST_PIECES))
    parts = [segments[start : start + size] for start in range(0, len(segments), size)]

    def work(number: int) -> _Checked:
        found = [finding for segment in parts[number] for finding in check(segment)]
        return _Checked(found, {} if share is alone else known_tokens(parts[number]))

    def report(number: int) -> None:
        progress.step(number * size, len(segments), document.name)

    if share is not alone:
        work(0)  # what this loads is loaded once, not in two processes
    checked = share(len(parts), work, report)
    for part in checked:
        take_tokens(part.tokens)
    return [finding for part in checked for finding in part.findings]


def findings_in_form(
    form: "CheckedForm", settings: "Settings", only: frozenset[str], share: Share
) -> list[Finding]:
    """What the rules for whole forms find, rule by rule."""
    from workbench.language.checking import check_rule, form_rules

    chosen = form_rules(settings.target, only)
    found = share(len(chosen), lambda number: check_rule(chosen[number], form, settings), lambda _: None)
    return [finding for findings in found for finding in findings]
