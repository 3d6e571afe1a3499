"""How many findings there are of each sort and rule in each passage: what the filters count."""

from collections.abc import Callable, Collection, Iterable, Sequence

from workbench.model.finding import Finding
from workbench.ui.models.finding_kinds import KINDS, Kind, kind_of
from workbench.ui.models.prefix_sums import PrefixSums

Ranks = Collection[int]


class RuleNumbers:
    """Passages are named by their rank in reading order."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[Kind, str], dict[int, int]] = {}
        self._keys: dict[int, tuple[tuple[Kind, str], ...]] = {}
        self._totals: dict[tuple[Kind, str], int] = {}

    def put(self, rank: int, findings: Iterable[Finding]) -> None:
        """These are now the findings of the passage."""
        for key in self._keys.pop(rank, ()):
            self._totals[key] -= self._numbers[key].pop(rank)
        now: dict[tuple[Kind, str], int] = {}
        for finding in findings:
            key = (kind_of(finding), finding.rule)
            now[key] = now.get(key, 0) + 1
        for key, number in now.items():
            self._numbers.setdefault(key, {})[rank] = number
            self._totals[key] = self._totals.get(key, 0) + number
        if now:
            self._keys[rank] = tuple(now)

    def sums(
        self, passages: int, rules: Collection[str] = (), ranks: Ranks | None = None
    ) -> dict[Kind, PrefixSums]:
        """The numbers of each kind by rank; only of these rules (none: of all) in these passages (None: in all)."""
        values = {kind: [0] * passages for kind in KINDS}
        for (kind, rule), numbers in self._numbers.items():
            if not rules or rule in rules:
                into = values[kind]
                for rank, number in numbers.items():
                    if ranks is None or rank in ranks:
                        into[rank] += number
        return {kind: PrefixSums(numbers) for kind, numbers in values.items()}

    def by_rule(self, shows: Callable[[Kind], bool], ranks: Ranks | None) -> dict[str, int]:
        """How many findings of each rule there are in these passages (None: in all), of the kinds that are shown."""
        found: dict[str, int] = {}
        for key, numbers in self._numbers.items():
            kind, rule = key
            if shows(kind):
                number = (
                    self._totals[key]
                    if ranks is None
                    else sum(number for rank, number in numbers.items() if rank in ranks)
                )
                found[rule] = found.get(rule, 0) + number
        return {rule: number for rule, number in found.items() if number}

    def by_group(
        self,
        groups: Sequence[str],
        shows: Callable[[Kind], bool],
        rules: Collection[str],
        ranks: Ranks | None,
    ) -> dict[str, int]:
        """How many findings stand in the passages of each group; `groups` has one name for each rank."""
        found: dict[str, int] = {}
        for (kind, rule), numbers in self._numbers.items():
            if shows(kind) and (not rules or rule in rules):
                for rank, number in numbers.items():
                    if ranks is None or rank in ranks:
                        found[groups[rank]] = found.get(groups[rank], 0) + number
        return found


def kind_numbers(findings: Iterable[Finding]) -> dict[Kind, int]:
    """How many findings of each kind there are."""
    numbers: dict[Kind, int] = {}
    for finding in findings:
        kind = kind_of(finding)
        numbers[kind] = numbers.get(kind, 0) + 1
    return numbers
