"""Enumerations become lists of lines inside their paragraph, or stay as they are."""

import csv
from pathlib import Path

import pytest

from workbench.language.sentence import sentence
from workbench.rewrite.fitting.edits import as_one
from workbench.rewrite.provider import Setting
from workbench.rewrite.providers.enumeration_list import EnumerationList


def rows() -> list[tuple[str, str]]:
    with (Path(__file__).parent / "enumeration_lists.tsv").open(encoding="utf-8", newline="") as file:
        lines = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(line["before"], line["after"].replace("\\n", "\n")) for line in lines]


def after(text: str, kind: str = "paragraph") -> str:
    for proposal in EnumerationList().propose(sentence(text), Setting(kind=kind)):
        edit = as_one(text, proposal.edits)
        return text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.mark.parametrize(("before", "expected"), rows(), ids=[row[0] for row in rows()])
def test_sentence_held_apart(before: str, expected: str) -> None:
    assert after(before) == expected


def test_no_list_inside_a_list() -> None:
    assert (
        after("Wir brauchen Ausweis, Foto und Geld.", "list_item") == "Wir brauchen Ausweis, Foto und Geld."
    )


def test_list_is_never_offered_as_certain() -> None:
    made = list(EnumerationList().propose(sentence("Wir brauchen Ausweis, Foto und Geld."), Setting()))
    assert [proposal.certain for proposal in made] == [False]
