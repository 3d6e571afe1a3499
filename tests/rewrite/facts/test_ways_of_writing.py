"""Each fact in each way of writing it: two ways of one value are the same fact, two values are never the same.

`ways_of_writing.tsv` has for every kind of fact some values, and for every value the ways in which offices and plain
language write it, in a sentence that is the same for all. All ways of a value are compared with each other, and each
way with one of every other value.
"""

import csv
from itertools import combinations, permutations
from pathlib import Path

import pytest

from tests.rewrite.severities import severities

Ways = dict[str, list[str]]


def facts() -> dict[str, Ways]:
    """The sentences by kind of fact and value."""
    found: dict[str, Ways] = {}
    with Path(__file__).with_name("ways_of_writing.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row["fact"], {}).setdefault(row["value"], []).append(row["sentence"])
    return found


EQUAL = [
    pytest.param(one, other, id=f"{fact}: {one} = {other}")
    for fact, values in facts().items()
    for ways in values.values()
    for one, other in permutations(ways, 2)
]
UNEQUAL = [
    pytest.param(one, others[index % len(others)], id=f"{fact}: {one} is not {others[index % len(others)]}")
    for fact, values in facts().items()
    for ways, others in combinations(values.values(), 2)
    for index, one in enumerate(ways)
]


@pytest.mark.parametrize(("original", "rewrite"), EQUAL)
def test_another_way_of_writing_is_not_blocked(original: str, rewrite: str) -> None:
    assert "block" not in severities(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), UNEQUAL)
def test_another_value_is_blocked(original: str, rewrite: str) -> None:
    assert "block" in severities(original, rewrite)
