"""Pairs about the sense of a wording: what is denied, bound, conditional, to whom it goes and who does it."""

import csv
from pathlib import Path

import pytest

from workbench.rewrite.guarding import alerts

DATA = Path(__file__).resolve().parent.parent / "data"
SENSE = frozenset(
    "negation modality condition exception addressee actor and_or legal_effect consequence voluntary provisional hedge"
    " fiction temporal_order".split()
)
"""The guards about sense."""
NOTICED = frozenset({"warn", "block"})


def pairs() -> list[dict[str, str]]:
    with (DATA / "sense_pairs.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


MOVED = [pytest.param(pair, id=f"{pair['id']}-{pair['kind']}") for pair in pairs() if pair["kind"] != "none"]
KEPT = [pytest.param(pair, id=pair["id"]) for pair in pairs() if pair["kind"] == "none"]


@pytest.mark.parametrize("pair", MOVED)
def test_moved_sense_is_noticed(pair: dict[str, str]) -> None:
    found = alerts(pair["original"], pair["rewrite"])
    assert [alert for alert in found if alert.kind in SENSE and alert.severity in NOTICED]


@pytest.mark.parametrize("pair", KEPT)
def test_faithful_rewrite_is_not_blocked_for_its_sense(pair: dict[str, str]) -> None:
    found = alerts(pair["original"], pair["rewrite"])
    assert [alert for alert in found if alert.kind in SENSE and alert.severity == "block"] == []


def test_few_faithful_rewrites_are_warned_of() -> None:
    faithful = [pair for pair in pairs() if pair["kind"] == "none"]
    warned = [
        pair["id"]
        for pair in faithful
        if any(
            alert.kind in SENSE and alert.severity in NOTICED
            for alert in alerts(pair["original"], pair["rewrite"])
        )
    ]
    assert len(warned) <= 0.1 * len(faithful), warned


def test_sentence_that_became_three_is_compared_as_one() -> None:
    original = (
        "Der Bescheid wird mit Wirkung für die Zukunft widerrufen, sofern die Auflage nicht erfüllt wird, es sei denn,"
        " der Betroffene hat dies nicht zu vertreten."
    )
    rewrite = (
        "Erfüllen Sie die Auflage nicht? Dann widerrufen wir den Bescheid für die Zukunft."
        " Das gilt nicht, wenn Sie als Betroffener nichts dafür können."
    )
    assert [alert for alert in alerts(original, rewrite) if alert.severity == "block"] == []


def test_alert_quotes_the_sentence_around_the_place() -> None:
    original = "Die Gebühr beträgt 20 Euro. Sie wird nicht erstattet."
    rewrite = "Die Gebühr kostet 20 Euro. Wir erstatten sie."
    alert = next(alert for alert in alerts(original, rewrite) if alert.kind == "negation")
    assert alert.original == "Sie wird nicht erstattet."
