"""A memory that is a list: every unit is compared with every text."""

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from workbench.model.memory_unit import MemoryUnit
from workbench.translation.memory import StoredUnit
from workbench.translation.memory_pattern import pattern_of


class ListedMemory:
    """What the index has to find."""

    def __init__(self, *units: MemoryUnit) -> None:
        self.units_ = [StoredUnit(number, number, unit) for number, unit in enumerate(units, start=1)]

    def same(self, key: str, language: str, figures: str) -> Sequence[StoredUnit]:
        """The same pattern and figures."""
        found = [item for item in self.units_ if _place(item.unit) == (key, language, figures)]
        return found[::-1]

    def near(self, pattern: str, least: float) -> Sequence[tuple[int, float]]:
        """All, compared one by one."""
        found = [
            (item.number, Levenshtein.normalized_similarity(pattern, pattern_of(item.unit.source).pattern))
            for item in self.units_
        ]
        return sorted((pair for pair in found if pair[1] >= least), key=lambda pair: (-pair[1], -pair[0]))

    def units(self, patterns: Sequence[int], language: str, figures: str) -> Sequence[StoredUnit]:
        """Those with the numbers."""
        del figures
        return [item for item in self.units_ if item.number in patterns and item.unit.language == language]

    def containing(self, words: str, language: str, *, in_target: bool, limit: int) -> Sequence[StoredUnit]:
        """Those with the text."""
        return [
            item
            for item in self.units_
            if words in (item.unit.target if in_target else item.unit.source)
            and item.unit.language == language
        ][:limit]


def _place(unit: MemoryUnit) -> tuple[str, str, str]:
    pattern = pattern_of(unit.source)
    return pattern.key, unit.language, pattern.figures_key
