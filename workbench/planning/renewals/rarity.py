"""How much a word of a label tells."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.planning.renewals.sides import Asked, is_who, role_of
from workbench.planning.renewals.words import ATTRIBUTE, THING, VERB

_BASE = {THING: 1.0, ATTRIBUTE: 0.6, VERB: 0.2}
_SMALL = 0.2
_WHO = 0.45
"""Whom or what a field is about counts less than what it asks."""
_RARE = 0.18
"""How fast a word tells less the more labels hold it."""


@dataclass(frozen=True, slots=True)
class Rarity:
    """A word in half of the labels tells little. `seen`: in how many labels of both forms each unit stands."""

    seen: Counter[str]

    @classmethod
    def of(cls, sides: Iterable[Asked]) -> "Rarity":
        """By the labels of both forms."""
        return cls(Counter(unit for side in sides for unit in side.units))

    def weight(self, unit: str) -> float:
        """More than 0."""
        base = _WHO if is_who(unit) else _BASE.get(role_of(unit), _SMALL)
        return base / (1 + _RARE * math.log2(max(1.0, self.seen[unit] / 2)))
