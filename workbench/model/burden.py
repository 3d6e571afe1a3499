"""Minutes that a procedure takes, and where each value comes from."""

from dataclasses import dataclass, field

LOW, MID, HIGH = "low", "mid", "high"
LEVELS = (LOW, MID, HIGH)
CITIZEN, OFFICE = "citizen", "office"


@dataclass(frozen=True, slots=True)
class TimeValue:
    """Minutes of one standard activity for simple, usual and hard cases.

    `substitute`: the official table for citizens is not at hand, so the value comes from another table and must be
    shown as such. `measured`: minutes that the office measured with a stopwatch; they go before the table.
    """

    id: str
    who: str
    activity: str
    low: float
    mid: float
    high: float
    source: str
    substitute: bool = False
    measured: float | None = None

    def minutes(self, level: str) -> float:
        """The measured value, else that of the level."""
        if self.measured is not None:
            return self.measured
        return {LOW: self.low, MID: self.mid, HIGH: self.high}[level]


@dataclass(frozen=True, slots=True)
class Minutes:
    """A range: simple, usual, hard."""

    low: float
    mid: float
    high: float

    def at(self, level: str) -> float:
        """The minutes of one level."""
        return {LOW: self.low, MID: self.mid, HIGH: self.high}[level]


@dataclass(frozen=True, slots=True)
class Step:
    """An activity in a procedure: how often in a case, and the level that counts as usual there."""

    value: TimeValue
    times: float
    usual: str = MID

    @property
    def minutes(self) -> Minutes:
        """Minutes a case."""
        value = self.value
        return Minutes(
            self.times * value.minutes(LOW),
            self.times * value.minutes(self.usual),
            self.times * value.minutes(HIGH),
        )


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the office sets: cases and renewals a year, share of cases in which something changed, proofs then.

    `hourly_rate`: Euro an hour of the administration, None as long as nobody entered one: then no costs are shown.
    `months`: how long a grant lasts today; `longer_months`: under option C.
    """

    cases: int = 1000
    per_year: float = 1.0
    changed_share: float = 0.2
    proofs_when_changed: float = 2.0
    longer_months: int = 24
    months: int = 12
    hourly_rate: float | None = None
    fictional: bool = True


@dataclass(frozen=True, slots=True)
class Option:
    """A way to go on after the grant ends. Minutes a case of citizens and of the office; hours a year of both.

    `steps`: what is counted, by share of the cases.
    """

    id: str
    title: str
    text: str
    citizen: Minutes
    office: Minutes
    citizen_hours: Minutes
    office_hours: Minutes
    steps: tuple[tuple[float, Step], ...] = field(default=(), repr=False)
    per_year: float = 1.0


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """One assumption with a smaller and a larger value; hours that citizens save a year under option A."""

    assumption: str
    smaller: str
    hours_smaller: float
    larger: str
    hours_larger: float


@dataclass(frozen=True, slots=True)
class Burden:
    """The options side by side, the first one is the way it is done today (D), and what the numbers hang on."""

    assumptions: Assumptions
    values: tuple[TimeValue, ...]
    options: tuple[Option, ...]
    sensitivity: tuple[Sensitivity, ...]
    estimate_first: float
    estimate_renewal: float

    def option(self, name: str) -> Option:
        """The option with this id ("A" to "D")."""
        return next(option for option in self.options if option.id == name)

    @property
    def has_substitutes(self) -> bool:
        """Whether a value stands in for an official one and nobody measured it."""
        return any(value.substitute and value.measured is None for value in self.values)
