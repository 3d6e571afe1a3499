"""What the providers of conditions, clauses and words put in without a question, and what they leave to a person."""

import csv
from pathlib import Path

import pytest

from workbench.language.sentence import sentence
from workbench.rewrite.candidates import providers
from workbench.rewrite.provider import Setting

PROVIDERS = {provider.id: provider for provider in providers()}


def rows() -> list[tuple[str, str, bool]]:
    found = []
    for path in sorted(Path(__file__).parent.glob("sentences_*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            lines = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            marked = [line for line in lines if line.get("certain")]
            found += [(line["provider"], line["before"], line["certain"] == "yes") for line in marked]
    return found


ROWS = rows()


@pytest.mark.parametrize(("name", "before", "certain"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_first_proposal_is_as_certain_as_grammar_allows(name: str, before: str, certain: bool) -> None:
    provider = PROVIDERS[name]
    made = [item for item in provider.propose(sentence(before), Setting()) if item.edits]
    assert made and made[0].certain == certain
