"""The rules as the settings show them; loading them takes a moment, so a worker does it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.language.rule import Example, Threshold


@dataclass(frozen=True, slots=True)
class RuleLine:
    """What a rule says of itself, in German; `number` is the one in the catalogue ("R01") or empty."""

    id: str
    title: str
    why: str
    source: str
    severity: str
    number: str
    examples: "tuple[Example, ...]"
    thresholds: "Mapping[str, Threshold]"

    def usual(self, name: str, target: str) -> float:
        """The rule's own number for the target."""
        threshold = self.thresholds[name]
        return float(threshold.einfach if target == "einfach" else threshold.buergernah)

    def fits(self, words: str) -> bool:
        """Whether title, reason, number or id contain all of the words."""
        text = f"{self.title} {self.why} {self.number} {self.id}".casefold()
        return all(word in text for word in words.casefold().split())


def rule_lines() -> tuple[RuleLine, ...]:
    """All rules by title."""
    from workbench.language.rules import rules

    lines = (
        RuleLine(
            rule.id,
            rule.title,
            rule.why,
            rule.source,
            rule.severity,
            rule.catalogue or "",
            rule.examples,
            rule.thresholds,
        )
        for rule in rules()
    )
    return tuple(sorted(lines, key=lambda line: line.title.casefold()))
