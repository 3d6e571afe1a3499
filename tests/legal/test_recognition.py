"""Legal blocks are found where they are, and ordinary text stays free."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from tests.legal.forms import framed
from workbench.legal.block_classes import block_classes
from workbench.legal.recognition import classes_of

with (Path(__file__).parent / "block_examples.tsv").open(encoding="utf-8") as file:
    EXAMPLES = [tuple(row.values()) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


@pytest.mark.parametrize(("name", "expected", "frame", "text"), EXAMPLES)
def test_passage_belongs_to_the_class_or_not(name: str, expected: str, frame: str, text: str) -> None:
    form, segment = framed(frame, text)
    found = classes_of(form.segments).get(segment, "")
    match expected:
        case "+":
            assert found == name
        case "~":  # a block, but of another class
            assert found not in ("", name)
        case _:
            assert not found


def test_every_class_has_a_dozen_examples_of_both_kinds() -> None:
    counts = Counter((name, expected == "+") for name, expected, _, _ in EXAMPLES)
    assert {name for name, _ in counts} == {item.block.id for item in block_classes()}
    assert min(counts.values()) >= 12
