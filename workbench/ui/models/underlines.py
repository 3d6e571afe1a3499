"""Which line is drawn below which words when findings overlap: one line at a time, none lost."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.app.spelling_findings import RULE as SPELLING
from workbench.model.finding import Finding

BROAD = 40
"""Characters from which on a finding is about a sentence rather than words: marked at the edge, not underlined."""
SEVERITIES = ("error", "warning", "info")
"""Worst first."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words to mark, as code points of the segment."""

    start: int
    end: int
    severity: str


def is_broad(finding: Finding) -> bool:
    """Does the finding cover so much that underlining it would drown the words?"""
    return finding.end - finding.start >= BROAD and finding.rule != SPELLING


def mark_of(finding: Finding) -> str:
    """Which line the finding gets: that of its severity, or the one of misspelt words."""
    return SPELLING if finding.rule == SPELLING else finding.severity


def underlines(findings: Iterable[Finding]) -> tuple[Stretch, ...]:
    """Stretches that do not overlap, in order: the shortest finding wins, among equals the worst.

    A finding that milder ones would cover altogether is drawn above them.
    """
    narrow = (item for item in findings if item.end > item.start and not is_broad(item))
    ordered = sorted(narrow, key=lambda item: (item.start - item.end, -_rank(item)))
    owners = _owners(ordered)
    for at in sorted(set(range(len(ordered))) - set(owners.values())):
        words = range(ordered[at].start, ordered[at].end)
        if all(_rank(ordered[owners[offset]]) > _rank(ordered[at]) for offset in words):
            owners |= dict.fromkeys(words, at)
    return tuple(_stretches(owners, ordered))


def _rank(finding: Finding) -> int:
    return SEVERITIES.index(finding.severity) if finding.severity in SEVERITIES else len(SEVERITIES)


def _owners(ordered: Sequence[Finding]) -> dict[int, int]:
    """Offset -> number of the finding whose line is drawn there; later ones cover earlier ones."""
    owners: dict[int, int] = {}
    for at, finding in enumerate(ordered):
        owners |= dict.fromkeys(range(finding.start, finding.end), at)
    return owners


def _stretches(owners: dict[int, int], ordered: Sequence[Finding]) -> Iterable[Stretch]:
    start, last = -1, -1
    for offset in (*sorted(owners), -2):
        if start >= 0 and (offset != last + 1 or owners[offset] != owners[last]):
            yield Stretch(start, last + 1, mark_of(ordered[owners[last]]))
            start = -1
        if start < 0:
            start = offset
        last = offset
