"""Pairs of mixed kinds: whatever moved is noticed by some guard, and what stayed is blocked by none."""

import csv
from pathlib import Path

import pytest

from workbench.rewrite.guarding import alerts, blocks

DATA = Path(__file__).resolve().parent.parent / "data" / "drift_pairs.tsv"
NOTICED = frozenset({"warn", "block"})


def pairs() -> list[dict[str, str]]:
    with DATA.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


MOVED = [pytest.param(pair, id=f"{pair['id']}-{pair['kind']}") for pair in pairs() if pair["kind"] != "none"]
KEPT = [pytest.param(pair, id=pair["id"]) for pair in pairs() if pair["kind"] == "none"]


@pytest.mark.parametrize("pair", MOVED)
def test_drift_is_noticed(pair: dict[str, str]) -> None:
    assert {alert.severity for alert in alerts(pair["original"], pair["rewrite"])} & NOTICED


@pytest.mark.parametrize("pair", KEPT)
def test_faithful_rewrite_is_not_blocked(pair: dict[str, str]) -> None:
    assert not blocks(alerts(pair["original"], pair["rewrite"]))


def test_few_faithful_rewrites_are_warned_of() -> None:
    faithful = [pair for pair in pairs() if pair["kind"] == "none"]
    warned = [
        pair["id"]
        for pair in faithful
        if {alert.severity for alert in alerts(pair["original"], pair["rewrite"])} & NOTICED
    ]
    assert len(warned) <= 0.35 * len(faithful), warned
