"""Pairs of wordings that were written for developing the guards: what moved is noticed, what stayed is let pass."""

import csv
from pathlib import Path

import pytest

from workbench.rewrite.guarding import alerts

DATA = Path(__file__).resolve().parent.parent / "data"
FIGURES = frozenset(
    "amount date deadline time_unit frequency threshold norm_reference contact name_entity enumeration quantity_scope"
    " placeholder cross_reference added_fact form_requirement keep_term legal_remedy".split()
)
"""The guards about figures and things."""
SAME_KIND = {
    "date": {"date", "deadline"},
    "deadline": {"deadline", "date", "time_unit", "threshold"},
    "time_unit": {"time_unit", "frequency", "deadline"},
    "amount": {"amount", "threshold"},
    "threshold": {"threshold", "time_unit", "amount"},
    "norm_reference": {"norm_reference"},
    "contact": {"contact", "deadline"},
    "quantity_scope": {"quantity_scope"},
    "enumeration": {"enumeration", "quantity_scope"},
    "enumeration_item_lost": {"enumeration"},
    "name_entity": {"name_entity"},
    "legal_remedy": {"legal_remedy", "deadline", "time_unit"},
    "form_requirement": {"form_requirement"},
    "frequency": {"frequency", "time_unit"},
    "placeholder": {"placeholder"},
    "cross_reference": {"cross_reference"},
    "added_fact": {"added_fact"},
    "keep_term": {"keep_term"},
}
"""Guards that may name what moved; some changes are of two kinds."""
WARNED_OF = frozenset({"name_entity", "cross_reference", "quantity_scope"})
"""Kinds that need no second person."""


def pairs(name: str, kind: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        {"id": row["id"], "kind": row[kind], "original": row["original"], "rewrite": row["rewrite"]}
        for row in rows
    ]


PAIRS = [*pairs("guard_dev.tsv", "drift"), *pairs("figure_pairs.tsv", "kind")]
MOVED = [pytest.param(pair, id=pair["id"]) for pair in PAIRS if pair["kind"] in SAME_KIND]
KEPT = [pytest.param(pair, id=pair["id"]) for pair in PAIRS if pair["kind"] == "none"]


@pytest.mark.parametrize("pair", MOVED)
def test_change_is_named_by_the_guard_of_its_kind(pair: dict[str, str]) -> None:
    found = [
        alert for alert in alerts(pair["original"], pair["rewrite"]) if alert.kind in SAME_KIND[pair["kind"]]
    ]
    assert [alert for alert in found if alert.severity in {"block", "warn"}]
    if pair["kind"] not in WARNED_OF:
        assert any(alert.severity == "block" for alert in found)


@pytest.mark.parametrize("pair", KEPT)
def test_faithful_rewrite_is_not_blocked(pair: dict[str, str]) -> None:
    found = alerts(pair["original"], pair["rewrite"])
    assert [alert for alert in found if alert.severity == "block" and alert.kind in FIGURES] == []
