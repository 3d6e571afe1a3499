"""The open findings of a form in reading order, and the way from one to the next."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from workbench.model.finding import Finding, Suggestion
from workbench.ui.models.prefix_sums import PrefixSums, joint_index_at

CLASSES = ("ready", "decide")
"""`ready`: a safe suggestion waits. `decide`: a person has to choose or to write."""
LEVELS = ("error", "warning", "info", "hint")
"""Severities, worst first. A `hint` is an info finding without a suggestion: there may be very many of them."""
FILTERS = CLASSES + LEVELS
SHOWN_AT_FIRST = frozenset(FILTERS) - {"hint"}
KINDS = tuple(product(CLASSES, LEVELS))
"""(class, level): a finding is shown if both are."""

Spot = tuple[int, int, str]
"""Where a finding stands in its segment: start, end, rule. Findings are sorted by it."""
START: Spot = (-1, -1, "")


@dataclass(frozen=True, slots=True)
class Place:
    """A finding at its place: `rank` is the position of its segment in reading order."""

    rank: int
    finding: Finding

    @property
    def suggestion(self) -> Suggestion | None:
        """The first suggestion for this place, if there is one."""
        return self.finding.suggestions[0] if self.finding.suggestions else None


def spot_of(finding: Finding) -> Spot:
    """Where the finding stands in its segment."""
    return (finding.start, finding.end, finding.rule)


def class_of(finding: Finding) -> str:
    """Which of `CLASSES` the finding belongs to."""
    return "ready" if any(item.safe for item in finding.suggestions) else "decide"


def level_of(finding: Finding) -> str:
    """Which of `LEVELS` the finding belongs to."""
    if finding.severity in ("error", "warning"):
        return finding.severity
    return "info" if finding.suggestions else "hint"


class Worklist:
    """All open findings by segment; `shown` are the names of `FILTERS` that the person has switched on.

    Every question and every change of one segment or of the filters takes O(log n): a form may have 100,000
    findings. `put_all` alone goes through all of them; it may run in a worker.
    """

    def __init__(self, order: Sequence[str]) -> None:
        self._order = tuple(order)
        self._rank = {segment: at for at, segment in enumerate(self._order)}
        self._all: dict[str, tuple[Finding, ...]] = {}
        self._sums = {kind: PrefixSums([0] * len(self._order)) for kind in KINDS}
        self._in_sight: tuple[PrefixSums, ...] = ()
        self.shown: frozenset[str] = frozenset()
        self.show(SHOWN_AT_FIRST)

    # --- filling -------------------------------------------------------------------------------------------

    def put(self, segment: str, findings: Iterable[Finding]) -> None:
        """These are now the findings of the segment; equal ones count once."""
        found = tuple(sorted(dict.fromkeys(findings), key=spot_of))
        self._all.pop(segment, None)
        if found:
            self._all[segment] = found
        rank, numbers = self._rank[segment], _numbers(found)
        for kind, sums in self._sums.items():
            sums.set(rank, numbers.get(kind, 0))

    def put_all(self, findings: Mapping[str, Iterable[Finding]]) -> None:
        """These are now all findings of the form; segments without any may be left out."""
        self._all = {}
        values = {kind: [0] * len(self._order) for kind in KINDS}
        for segment, found in findings.items():
            kept = tuple(sorted(dict.fromkeys(found), key=spot_of))
            if kept:
                self._all[segment] = kept
                for kind, number in _numbers(kept).items():
                    values[kind][self._rank[segment]] = number
        self._sums = {kind: PrefixSums(values[kind]) for kind in KINDS}
        self.show(self.shown)

    def show(self, filters: Collection[str]) -> None:
        """Only places whose class and level are both among `filters` are underlined and visited."""
        self.shown = frozenset(filters)
        self._in_sight = tuple(sums for kind, sums in self._sums.items() if self._shows(kind))

    def _shows(self, kind: tuple[str, str]) -> bool:
        return kind[0] in self.shown and kind[1] in self.shown

    # --- asking --------------------------------------------------------------------------------------------

    def rank(self, segment: str) -> int:
        """Position of the segment in reading order, from 0."""
        return self._rank[segment]

    def findings(self, segment: str) -> tuple[Finding, ...]:
        """The shown findings of a segment, by offset."""
        found = self._all.get(segment, ())
        return tuple(item for item in found if self._shows((class_of(item), level_of(item))))

    def counts(self) -> dict[str, int]:
        """How many findings each filter is about: those of a class at the shown levels, and the other way round."""
        numbers = {
            name: sum(self._sums[name, level].total for level in LEVELS if level in self.shown)
            for name in CLASSES
        }
        for level in LEVELS:
            numbers[level] = sum(self._sums[name, level].total for name in CLASSES if name in self.shown)
        return numbers

    @property
    def ready(self) -> int:
        """Number of findings with a safe suggestion, whether shown or not."""
        return sum(self._sums["ready", level].total for level in LEVELS)

    @property
    def total(self) -> int:
        """Number of shown findings."""
        return self._before_rank(len(self._order))

    @property
    def left_out(self) -> int:
        """Number of findings that the filters leave out."""
        return sum(sums.total for sums in self._sums.values()) - self.total

    def between(self, first: int, behind: int) -> int:
        """Number of shown findings in the segments of rank `first` to `behind` (exclusive)."""
        return self._before_rank(behind) - self._before_rank(first)

    def worst_between(self, first: int, behind: int) -> str:
        """The worst level of a shown finding there; empty without any."""
        if not self.between(first, behind):
            return ""
        for level in LEVELS:
            kinds = [(name, level) for name in CLASSES if self._shows((name, level))]
            if any(self._sums[kind].before(behind) > self._sums[kind].before(first) for kind in kinds):
                return level
        return ""

    def first_place(self, segment: str, known: Collection[Finding] = ()) -> Place | None:
        """The first finding of the segment; if possible not one of `known`, best of all one that says something new."""
        found = self.findings(segment)
        said = {(item.rule, item.message) for item in known}
        fresh = [item for item in found if item not in known]
        telling = [item for item in fresh if (item.rule, item.message) not in said]
        chosen = next(iter((*telling, *fresh, *found)), None)
        return Place(self.rank(segment), chosen) if chosen else None

    def place(self, number: int) -> Place:
        """The shown place with this number, from 0."""
        rank = joint_index_at(self._in_sight, number)
        return Place(rank, self.findings(self._order[rank])[number - self._before_rank(rank)])

    def after(self, segment: str, spot: Spot = START) -> Place | None:
        """The first place behind `spot` of the segment, else the very first; None if nothing is open."""
        return self._place_behind(segment, sum(spot_of(item) <= spot for item in self.findings(segment)))

    def before(self, segment: str, spot: Spot = START) -> Place | None:
        """The last place ahead of `spot` of the segment, else the very last; None if nothing is open."""
        return self._place_behind(segment, sum(spot_of(item) < spot for item in self.findings(segment)) - 1)

    def beside(self, place: Place, step: int) -> Place | None:
        """The place so many further on (or back), round the end; None if `place` is gone."""
        number = self.number(place)
        return self.place((number + step) % self.total) if number >= 0 else None

    def number(self, place: Place) -> int:
        """Number of the place among all shown ones, from 0; -1 when it is gone."""
        found = self.findings(place.finding.segment)
        return self._before_rank(place.rank) + found.index(place.finding) if place.finding in found else -1

    def _place_behind(self, segment: str, passed: int) -> Place | None:
        total = self.total
        if not total:
            return None
        return self.place((self._before_rank(self._rank.get(segment, 0)) + passed) % total)

    def _before_rank(self, rank: int) -> int:
        return sum(sums.before(rank) for sums in self._in_sight)


def _numbers(findings: Iterable[Finding]) -> dict[tuple[str, str], int]:
    numbers: dict[tuple[str, str], int] = {}
    for finding in findings:
        kind = (class_of(finding), level_of(finding))
        numbers[kind] = numbers.get(kind, 0) + 1
    return numbers
