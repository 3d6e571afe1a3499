"""What sorts of findings there are, and which of them a person wants to see."""

from dataclasses import dataclass
from itertools import product

from workbench.app.spelling_findings import RULE as SPELLING
from workbench.model.finding import Finding

CLASSES = ("ready", "decide")
"""`ready`: a safe suggestion waits. `decide`: a person has to choose or to write."""
LEVELS = ("error", "warning", "info", "hint", "spelling")
"""Severities, worst first. A `hint` is an info finding without a suggestion: there may be very many of them.

Misspelt words (`spelling`) are marked in any case."""
FILTERS = CLASSES + LEVELS
SHOWN_AT_FIRST = frozenset(FILTERS) - {"hint", "spelling"}
Kind = tuple[str, str]
KINDS: tuple[Kind, ...] = tuple(product(CLASSES, LEVELS))
"""(class, level): a finding is shown if both are."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What the person wants to see. `names` are of `FILTERS`; no `rules` means all of them.

    `segments`: only findings in these passages, None for all. `stops`: the way leads to each of these passages, also
    where nothing is found.
    """

    names: frozenset[str] = SHOWN_AT_FIRST
    rules: frozenset[str] = frozenset()
    segments: frozenset[str] | None = None
    stops: bool = False

    @property
    def is_narrow(self) -> bool:
        """Are some findings left out whose class and level are shown?"""
        return bool(self.rules) or self.segments is not None


def class_of(finding: Finding) -> str:
    """Which of `CLASSES` the finding belongs to."""
    return "ready" if any(item.safe for item in finding.suggestions) else "decide"


def level_of(finding: Finding) -> str:
    """Which of `LEVELS` the finding belongs to."""
    if finding.rule == SPELLING:
        return "spelling"
    if finding.severity in ("error", "warning"):
        return finding.severity
    return "info" if finding.suggestions else "hint"


def kind_of(finding: Finding) -> Kind:
    """Class and level of the finding."""
    return class_of(finding), level_of(finding)
