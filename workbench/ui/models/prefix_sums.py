"""Sums over many small numbers that change: row heights, findings a passage. All in O(log n)."""

from collections.abc import Iterable, Sequence


class PrefixSums:
    """A Fenwick tree: sum before an index, and the index in whose share a position falls."""

    def __init__(self, values: Iterable[int] = ()) -> None:
        self._values = list(values)
        self._tree = [0, *self._values]
        first = self._values[0] if self._values else 0
        if self._values.count(first) == len(self._values):
            # All alike, as at the beginning: a node stands for as many values as its lowest bit says.
            self._tree = [first * (at & -at) for at in range(len(self._tree))] if first else self._tree
            return
        for at in range(1, len(self._tree)):
            parent = at + (at & -at)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[at]

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> int:
        return self._values[index]

    def set(self, index: int, value: int) -> int:
        """Put another value in place; returns by how much it grew."""
        growth = value - self._values[index]
        self._values[index] = value
        at = index + 1
        while growth and at < len(self._tree):
            self._tree[at] += growth
            at += at & -at
        return growth

    def before(self, index: int) -> int:
        """Sum of all values ahead of `index`."""
        total = 0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    @property
    def total(self) -> int:
        """Sum of all values."""
        return self.before(len(self._values))

    def index_at(self, position: float) -> int:
        """The index whose share covers `position`; the first or last one outside; -1 when there is none."""
        return joint_index_at((self,), position)

    @property
    def values(self) -> Sequence[int]:
        """The numbers themselves."""
        return self._values

    def node(self, number: int) -> int:
        """Sum of the values that the tree's node `number` (from 1) stands for."""
        return self._tree[number]


def joint_index_at(sums: Sequence[PrefixSums], position: float) -> int:
    """The same for several sums of one length that are added up, without building their total."""
    size = len(sums[0]) if sums else 0
    at, step = 0, 1 << size.bit_length()
    while step:
        further = at + step
        if further <= size:
            share = sum(one.node(further) for one in sums)
            if share <= position:
                at, position = further, position - share
        step >>= 1
    return min(at, size - 1)
