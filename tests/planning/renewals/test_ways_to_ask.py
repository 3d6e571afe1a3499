"""Every way to ask for a typical field finds every other way, and no way to ask for another field."""

from functools import cache
from itertools import permutations

import pytest

from tests.planning.renewals.ways_to_ask import Found, concepts, measured

TABLES = ("first", "second", "third", "fourth")
_RIGHT, _WRONG, _STRANGERS, _CLASSES = 0.98, 0.01, 0.1, 0.97
"""Least share of right partners, most of wrong ones where there is a partner and where there is none, and so on."""


@cache
def all_ways(table: str) -> tuple[Found, ...]:
    """Forms in each way against forms in the next one, and in the one after that."""
    some = concepts(table)
    fewest = min(len(one.ways) for one in some)
    rounds = [pair for pair in permutations(range(fewest), 2) if (pair[1] - pair[0]) % fewest in (1, 2)]
    return tuple(measured(some, some, way, other) for way, other in rounds)


def share(counted: list[int], found: tuple[Found, ...]) -> float:
    return sum(counted) / sum(one.fields for one in found)


@pytest.mark.parametrize("table", TABLES)
def test_ways_to_ask_for_one_field_are_pairs(table: str) -> None:
    found = all_ways(table)
    assert share([one.right for one in found], found) >= _RIGHT, [one.errors for one in found]
    assert share([one.wrong for one in found], found) <= _WRONG


@pytest.mark.parametrize("table", TABLES)
def test_ways_to_ask_for_one_field_have_its_class(table: str) -> None:
    found = all_ways(table)
    assert share([one.classes for one in found], found) >= _CLASSES


@pytest.mark.parametrize("table", TABLES)
def test_ways_to_ask_for_different_fields_are_no_pairs(table: str) -> None:
    some = concepts(table)
    odd, even = some[1::2], some[::2]
    found = (
        *(measured(odd, even, way, way + 1) for way in range(2)),
        *(measured(even, odd, way, way + 1) for way in range(2)),
    )
    assert share([one.wrong for one in found], found) <= _STRANGERS, [one.errors for one in found]
