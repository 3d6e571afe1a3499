"""What the committee is told: a section for each recommendation; every number with its source and its day."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. `value` is how people read it ("62 → 41"), "" where there is none: then `missing` says what to do.

    `day` is the day that it holds for, as DD.MM.YYYY. `substitute`: the value stands in for one that nobody has.
    """

    title: str
    value: str
    source: str
    day: str
    substitute: bool = False
    missing: str = ""
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table; `numbers` may stand in the cells as text. `empty` is told where there are no rows."""

    title: str
    headers: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    source: str
    empty: str = ""


@dataclass(frozen=True, slots=True)
class ReportChart:
    """A chart of bars: `values` in `unit`, one a name. `description` says what it shows."""

    title: str
    names: tuple[str, ...]
    values: tuple[float, ...]
    unit: str
    description: str


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """A passage before and after. `easier_by`: points of difficulty; `reasons` German; `section`: the heading above."""

    form: str
    section: str
    segment: str
    before: str
    after: str
    reasons: tuple[str, ...]
    easier_by: float

    @property
    def place(self) -> str:
        """German, where it stands: the form, and the section if it has a heading."""
        return f"{self.form}, Abschnitt „{self.section}“" if self.section else self.form


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something that is not settled, and the office that has to."""

    text: str
    office: str


@dataclass(frozen=True, slots=True)
class ReportSection:
    """One recommendation. `status`: "nicht begonnen", "läuft" or "umgesetzt", as a person entered it, else ""."""

    number: str
    title: str
    status: str
    texts: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    tables: tuple[ReportTable, ...] = ()
    charts: tuple[ReportChart, ...] = ()
    examples: tuple[BeforeAfter, ...] = ()
    open_points: tuple[OpenPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class CommitteeReport:
    """The whole report. `day` as DD.MM.YYYY; `method`: plain sentences about how the numbers came about."""

    title: str
    day: str
    office: str
    committee: str
    sections: tuple[ReportSection, ...]
    method: tuple[str, ...]
    missing: tuple[str, ...] = field(default=())
