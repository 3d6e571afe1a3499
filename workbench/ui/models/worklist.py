"""The open findings of a form in reading order, and the way from one to the next."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.model.finding import Finding, Suggestion
from workbench.ui.models.prefix_sums import PrefixSums

CLASSES = ("ready", "decide")
"""`ready`: a safe suggestion waits. `decide`: a person has to choose or to write."""


@dataclass(frozen=True, slots=True)
class Place:
    """A finding at its place: `rank` is the position of its segment in reading order."""

    rank: int
    finding: Finding

    @property
    def suggestion(self) -> Suggestion | None:
        """The first suggestion for this place, if there is one."""
        return self.finding.suggestions[0] if self.finding.suggestions else None


def class_of(finding: Finding) -> str:
    """Which of `CLASSES` the finding belongs to."""
    return "ready" if any(item.safe for item in finding.suggestions) else "decide"


class Worklist:
    """All open findings by segment; `shown` are the classes that the person wants to see.

    Every question is answered in O(log n): a form may have 100,000 findings.
    """

    def __init__(self, order: Sequence[str]) -> None:
        self._order = tuple(order)
        self._rank = {segment: at for at, segment in enumerate(self._order)}
        self._all: dict[str, tuple[Finding, ...]] = {}
        self._counts: Counter[str] = Counter()
        self._sums = PrefixSums([0] * len(self._order))
        self.shown: frozenset[str] = frozenset(CLASSES)

    # --- filling -------------------------------------------------------------------------------------------

    def put(self, segment: str, findings: Iterable[Finding]) -> None:
        """These are now the findings of the segment."""
        self._counts.subtract(map(class_of, self._all.pop(segment, ())))
        found = tuple(findings)
        if found:
            self._all[segment] = found
            self._counts.update(map(class_of, found))
        self._sums.set(self._rank[segment], len(self.findings(segment)))

    def put_all(self, findings: Mapping[str, Sequence[Finding]]) -> None:
        """These are now all findings of the form; segments without any may be left out."""
        self._all = {segment: tuple(found) for segment, found in findings.items() if found}
        self._counts = Counter(class_of(item) for found in self._all.values() for item in found)
        self._sum_up()

    def show(self, classes: Collection[str]) -> None:
        """Only places of these classes are underlined and visited."""
        self.shown = frozenset(classes)
        self._sum_up()

    def _sum_up(self) -> None:
        values = [0] * len(self._order)
        for segment in self._all:
            values[self._rank[segment]] = len(self.findings(segment))
        self._sums = PrefixSums(values)

    # --- asking --------------------------------------------------------------------------------------------

    def rank(self, segment: str) -> int:
        """Position of the segment in reading order, from 0."""
        return self._rank[segment]

    def findings(self, segment: str) -> tuple[Finding, ...]:
        """The shown findings of a segment, by offset."""
        found = self._all.get(segment, ())
        if len(self.shown) == len(CLASSES):
            return found
        return tuple(item for item in found if class_of(item) in self.shown)

    def counts(self) -> dict[str, int]:
        """Number of open findings by class, whether shown or not."""
        return {name: self._counts[name] for name in CLASSES}

    @property
    def total(self) -> int:
        """Number of shown findings."""
        return self._sums.total

    def between(self, first: int, behind: int) -> int:
        """Number of shown findings in the segments of rank `first` to `behind` (exclusive)."""
        return self._sums.before(behind) - self._sums.before(first)

    def place(self, number: int) -> Place:
        """The shown place with this number, from 0."""
        rank = self._sums.index_at(number)
        return Place(rank, self.findings(self._order[rank])[number - self._sums.before(rank)])

    def first_from(self, rank: int) -> Place | None:
        """The first shown place in the segment of this rank or behind it; None at the end."""
        number = self._sums.before(rank)
        return self.place(number) if number < self.total else None

    def after(self, segment: str, offset: int) -> Place | None:
        """The first place behind `offset` of the segment, else the very first; None if nothing is open."""
        if not self.total:
            return None
        passed = sum(1 for item in self.findings(segment) if item.start <= offset)
        return self.place((self._before(segment) + passed) % self.total)

    def before(self, segment: str, offset: int) -> Place | None:
        """The last place ahead of `offset` of the segment, else the very last; None if nothing is open."""
        if not self.total:
            return None
        passed = sum(1 for item in self.findings(segment) if item.start < offset)
        return self.place((self._before(segment) + passed - 1) % self.total)

    def number(self, place: Place) -> int:
        """Number of the place among all shown ones, from 0; -1 when it is gone."""
        found = self.findings(place.finding.segment)
        return self._sums.before(place.rank) + found.index(place.finding) if place.finding in found else -1

    def _before(self, segment: str) -> int:
        return self._sums.before(self._rank.get(segment, 0))
