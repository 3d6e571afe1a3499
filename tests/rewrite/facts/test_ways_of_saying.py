"""Each rule in each way of saying it: the ways of one rule agree, and what turns one point of it is noticed.

`ways_of_saying.tsv` has groups of complete sentences. Those marked `same` say one thing: active and passive, with "Sie"
and with "wir", as question and answer, in two sentences, denied twice. Those marked `else` turn one logical point: how
many, for whom, at least or at most, and or or. `ways_of_saying_open.tsv` counts by group what isn't read yet: pairs of
the same that are blocked and turned points that are missed. The counts may only go down.
"""

import csv
from itertools import permutations, product
from pathlib import Path

import pytest

from workbench.rewrite.guarding import alerts, blocks

SAME, ELSE = "same", "else"
NOTICED = frozenset({"warn", "block"})


def rows(name: str) -> list[dict[str, str]]:
    with Path(__file__).with_name(name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def groups() -> dict[str, dict[str, list[str]]]:
    """The sentences of each group by what they say; "\\n" stands for a new line."""
    found: dict[str, dict[str, list[str]]] = {}
    for row in rows("ways_of_saying.tsv"):
        said = found.setdefault(row["group"], {SAME: [], ELSE: []})
        said[row["says"]].append(row["sentence"].replace("\\n", "\n"))
    return found


OPEN = {row["group"]: (int(row["blocked"]), int(row["missed"])) for row in rows("ways_of_saying_open.tsv")}
GROUPS = [pytest.param(said, *OPEN.get(group, (0, 0)), id=group) for group, said in groups().items()]


@pytest.mark.parametrize(("said", "most_blocked", "most_missed"), GROUPS)
def test_ways_of_saying_agree_and_a_turned_point_is_noticed(
    said: dict[str, list[str]], most_blocked: int, most_missed: int
) -> None:
    blocked = [pair for pair in permutations(said[SAME], 2) if blocks(alerts(*pair))]
    missed = [
        pair
        for pair in product(said[SAME], said[ELSE])
        if not {alert.severity for alert in alerts(*pair)} & NOTICED
    ]
    assert len(blocked) <= most_blocked, blocked
    assert len(missed) <= most_missed, missed
