"""The open findings of a form in reading order, and the way from one to the next."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from workbench.model.finding import Finding, Suggestion
from workbench.ui.models.finding_kinds import CLASSES, KINDS, LEVELS, Kind, Sight, kind_of
from workbench.ui.models.prefix_sums import PrefixSums, joint_index_at
from workbench.ui.models.rule_numbers import RuleNumbers, kind_numbers

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


class Worklist:
    """All open findings by segment; `shown` says which of them are in sight.

    Every question and every change of one segment takes O(log n): a form may have 100,000 findings. `put_all` goes
    through all of them; it may run in a worker. Narrow filters take one step for each passage and rule.
    """

    def __init__(self, order: Sequence[str]) -> None:
        self._order = tuple(order)
        self._rank = {segment: at for at, segment in enumerate(self._order)}
        self._all: dict[str, tuple[Finding, ...]] = {}
        self._sums = {kind: PrefixSums([0] * len(self._order)) for kind in KINDS}
        self._numbers = RuleNumbers()
        self._narrow = self._sums
        self._in_sight: tuple[PrefixSums, ...] = ()
        self._stops: tuple[int, ...] = ()
        self.shown = Sight()
        self.show(self.shown)

    # --- filling -------------------------------------------------------------------------------------------

    def put(self, segment: str, findings: Iterable[Finding]) -> None:
        """These are now the findings of the segment; equal ones count once."""
        found = tuple(sorted(dict.fromkeys(findings), key=spot_of))
        self._all.pop(segment, None)
        if found:
            self._all[segment] = found
        rank = self._rank[segment]
        self._numbers.put(rank, found)
        self._set(self._sums, rank, kind_numbers(found))
        if self.shown.is_narrow:
            self._set(self._narrow, rank, kind_numbers(self.findings(segment, of_any_kind=True)))

    def _set(self, sums: Mapping[Kind, PrefixSums], rank: int, numbers: Mapping[Kind, int]) -> None:
        for kind, one in sums.items():
            one.set(rank, numbers.get(kind, 0))

    def put_all(self, findings: Mapping[str, Iterable[Finding]]) -> None:
        """These are now all findings of the form; segments without any may be left out."""
        self._all = {}
        self._numbers = RuleNumbers()
        for segment, found in findings.items():
            kept = tuple(sorted(dict.fromkeys(found), key=spot_of))
            if kept:
                self._all[segment] = kept
                self._numbers.put(self._rank[segment], kept)
        self._sums = self._numbers.sums(len(self._order))
        self.show(self.shown)

    def show(self, sight: Sight | Collection[str]) -> None:
        """Only places in sight are underlined and visited: those of these classes and levels, or narrower."""
        self.shown = sight if isinstance(sight, Sight) else Sight(frozenset(sight))
        self._narrow = self._sums
        self._stops = ()
        if self.shown.is_narrow:
            ranks = self._ranks_shown()
            self._narrow = self._numbers.sums(len(self._order), self.shown.rules, ranks)
            self._stops = tuple(sorted(ranks)) if ranks is not None and self.shown.stops else ()
        self._in_sight = tuple(sums for kind, sums in self._narrow.items() if self._shows(kind))

    def _ranks_shown(self) -> frozenset[int] | None:
        if self.shown.segments is None:
            return None
        return frozenset(self._rank[item] for item in self.shown.segments if item in self._rank)

    def _shows(self, kind: Kind) -> bool:
        return kind[0] in self.shown.names and kind[1] in self.shown.names

    def _is_inside(self, finding: Finding) -> bool:
        """Do the narrow filters let the finding through?"""
        sight = self.shown
        return (not sight.rules or finding.rule in sight.rules) and (
            sight.segments is None or finding.segment in sight.segments
        )

    # --- asking --------------------------------------------------------------------------------------------

    def rank(self, segment: str) -> int:
        """Position of the segment in reading order, from 0."""
        return self._rank[segment]

    def findings(self, segment: str, *, of_any_kind: bool = False) -> tuple[Finding, ...]:
        """The shown findings of a segment, by offset; `of_any_kind`: those of the other classes and levels too."""
        found = self._all.get(segment, ())
        if self.shown.is_narrow:
            found = tuple(item for item in found if self._is_inside(item))
        if of_any_kind:
            return found
        return tuple(item for item in found if self._shows(kind_of(item)))

    def all_findings(self, segment: str) -> tuple[Finding, ...]:
        """The open findings of a segment, whether shown or not."""
        return self._all.get(segment, ())

    def counts(self) -> dict[str, int]:
        """How many findings each filter is about: those of a class at the shown levels, and the other way round."""
        shown = self.shown.names
        numbers = {
            name: sum(self._narrow[name, level].total for level in LEVELS if level in shown)
            for name in CLASSES
        }
        for level in LEVELS:
            numbers[level] = sum(self._narrow[name, level].total for name in CLASSES if name in shown)
        return numbers

    def rule_counts(self) -> dict[str, int]:
        """How many findings of each rule are in sight, whether the rule itself is shown or not; no zeros."""
        return self._numbers.by_rule(self._shows, self._ranks_shown())

    def group_counts(self, groups: Sequence[str], within: Collection[str] | None) -> dict[str, int]:
        """How many findings stand in passages of each group. `groups`: one name a passage, in reading order.

        `within`: only in these passages, None for all; which passages are shown does not count here.
        """
        ranks = None if within is None else frozenset(self._rank[item] for item in within)
        return self._numbers.by_group(groups, self._shows, self.shown.rules, ranks)

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

    def sums_before(self) -> Sequence[int]:
        """For every rank, and for the end, how many shown findings stand ahead of it: for many spans at once."""
        if not self.total:
            return [0] * (len(self._order) + 1)
        columns = (sums.values for sums in self._in_sight)
        return [0, *accumulate(map(sum, zip(*columns, strict=True)))]

    def worst_between(self, first: int, behind: int) -> str:
        """The worst level of a shown finding there; empty without any."""
        if not self.between(first, behind):
            return ""
        for level in LEVELS:
            kinds = [(name, level) for name in CLASSES if self._shows((name, level))]
            if any(self._narrow[kind].before(behind) > self._narrow[kind].before(first) for kind in kinds):
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

    @property
    def has_stops(self) -> bool:
        """Does the way lead to certain passages, whether something is found in them or not?"""
        return bool(self._stops)

    def stop(self, segment: str, spot: Spot, step: int) -> tuple[str, Place | None]:
        """Where the way through those passages leads from here: the next finding in this one, else the next passage.

        `step` is 1 or -1; round the end. `spot` is `START` where no finding is in hand.
        """
        rank = self._rank.get(segment, 0)
        inside = self.findings(segment) if rank in self._stops else ()
        if spot != START:
            later = [
                item for item in inside if (spot_of(item) > spot) == (step > 0) and spot_of(item) != spot
            ]
            if later:
                return segment, Place(rank, later[0 if step > 0 else -1])
        at = bisect_right(self._stops, rank) if step > 0 else bisect_left(self._stops, rank) - 1
        other = self._order[self._stops[at % len(self._stops)]]
        found = self.findings(other)
        return other, Place(self._rank[other], found[0 if step > 0 else -1]) if found else None

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
