"""A number with its unit and its bound, as the guards compare them."""

from dataclasses import dataclass
from fractions import Fraction

MONEY, PERCENT, POINTS, BARE = "euro", "percent", "percentage point", ""
_NTH = tuple({unit, f"nth {unit}"} for unit in ("day", "working day", "office day", "month"))
TIMES = frozenset({"month", "day", "working day", "office day", "banking day", "night", "minute", "second"})
"""Units of spans of time."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity at `start:end`. `value` counts `unit` (weeks are days, years are months; BARE: no unit known).

    `raw` is the number as written and `name` the unit as written: "14 Tage" and "zwei Wochen" have one value, not one
    `raw`. `approximate`: "rund", "etwa". `weak`: good for comparing with, but nothing is lost if it goes.
    """

    start: int
    end: int
    value: Fraction
    unit: str
    bound: str
    raw: Fraction
    name: str = ""
    approximate: bool = False
    weak: bool = False

    @property
    def is_time(self) -> bool:
        """Whether it is a span of time or the n-th day, week or month."""
        return self.unit in TIMES or self.unit.startswith("nth ")

    def equals(self, other: "Quantity") -> bool:
        """Whether both are the same value; a number without a unit equals any with the same figure."""
        if self.unit == other.unit:
            return self.value == other.value or (
                self.unit == BARE and self.bound != other.bound and _is_next(self, other)
            )
        if (
            {self.unit, other.unit} in _NTH
            and self.value == other.value
            and ">=" in {self.bound, other.bound}
        ):
            return True  # "ab dem dritten Tag" and "drei Tage oder länger"
        if {self.unit, other.unit} == {BARE, PERCENT} and self.raw * other.raw == 1:
            return True  # "in vier gleichen Teilen": each is "ein Viertel"
        return BARE in {self.unit, other.unit} and self.raw == other.raw


def _is_next(one: Quantity, other: Quantity) -> bool:
    """ "mehr als vier Personen" is "fünf oder mehr", "weniger als vier" is "höchstens drei"."""
    steps = {(">", ">="): 1, (">=", ">"): -1, ("<", "<="): -1, ("<=", "<"): 1}
    step = steps.get((one.bound, other.bound))
    return step is not None and other.value - one.value == step
