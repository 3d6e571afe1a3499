"""Legal blocks are found where they are, and ordinary text stays free."""

import csv
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.legal.forms import document, framed
from workbench.legal.block_classes import block_classes
from workbench.legal.recognition import classes_of, legal_blocks, with_legal_blocks

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


LETTERS = sorted((Path(__file__).parent / "letters").glob("*.tsv"))


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_whole_letters_of_several_authorities(path: Path) -> None:
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    form = document(*(text for _, text in rows))
    found = classes_of(form.segments)
    assert [(found.get(segment.id, "-"), segment.text[:60]) for segment in form.segments] == [
        (name, segment.text[:60]) for (name, _), segment in zip(rows, form.segments, strict=True)
    ]


def test_neighbouring_passages_are_one_block() -> None:
    path = next(path for path in LETTERS if path.stem == "erlaubnis_terrasse")
    form = document(*(line.split("\t")[1] for line in path.read_text(encoding="utf-8").splitlines()))
    blocks = [(item.block.id, len(item.segments)) for item in legal_blocks(form)]
    assert blocks == [("operative", 1), ("collateral", 3), ("operative", 1), ("legal_remedy", 1)]


def test_passage_that_the_file_locks_stays_the_files() -> None:
    form = document("{heading} Antrag auf Wohngeld", "Ich versichere, dass alle Angaben richtig sind.")
    locked = replace(form.segments[1], locked=True, lock_reason="Inhalt eines Steuerelements")
    marked = with_legal_blocks(replace(form, segments=(form.segments[0], locked)))
    assert marked.segments[1] == locked


def test_list_of_sentences_holds_no_decisions() -> None:
    form = document(
        "Ihr Antrag wird abgelehnt.",
        "Wir bewilligen Ihnen Wohngeld.",
        "Die Bewilligung ist bis zum 31. März 2027 befristet.",
        "Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.",
    )
    assert set(classes_of(form.segments).values()) == {"legal_remedy"}
