"""Every restructuring provider says the right thing in its own examples and in sentences held apart."""

import csv
from pathlib import Path

import pytest

from workbench.language.sentence import sentence
from workbench.rewrite.candidates import providers
from workbench.rewrite.fitting.edits import as_one
from workbench.rewrite.provider import Example, RewriteProvider, Setting

PROVIDERS = {provider.id: provider for provider in providers()}
HELD_APART = sorted(Path(__file__).parent.glob("sentences*.tsv"))


def rows() -> list[tuple[str, str, str]]:
    found = []
    for path in HELD_APART:
        with path.open(encoding="utf-8", newline="") as file:
            lines = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            found += [(line["provider"], line["before"], line["after"]) for line in lines]
    return found


ROWS = rows()
EXAMPLES = [
    pytest.param(provider, example, id=f"{provider.id}-{number}")
    for provider in PROVIDERS.values()
    for number, example in enumerate(provider.examples, 1)
]


def first_result(provider: RewriteProvider, text: str) -> str:
    """The sentence after the provider's first proposal; unchanged if it makes none."""
    made = [item for item in provider.propose(sentence(text), Setting()) if item.edits]
    if not made:
        return text
    edit = as_one(text, made[0].edits)
    return text[: edit.start] + edit.text + text[edit.end :]


@pytest.mark.parametrize("provider", PROVIDERS.values(), ids=PROVIDERS)
def test_provider_is_described(provider: RewriteProvider) -> None:
    assert provider.id.replace("-", "_") == type(provider).__module__.rsplit(".", 1)[-1]
    assert provider.title and provider.why and provider.source
    assert sum(example.before != example.after for example in provider.examples) >= 3
    assert sum(example.before == example.after for example in provider.examples) >= 3


@pytest.mark.parametrize(("provider", "example"), EXAMPLES)
def test_own_example(provider: RewriteProvider, example: Example) -> None:
    assert first_result(provider, example.before) == example.after


@pytest.mark.parametrize(("name", "before", "after"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_sentence_held_apart(name: str, before: str, after: str) -> None:
    assert first_result(PROVIDERS[name], before) == after


@pytest.mark.parametrize("provider", PROVIDERS.values(), ids=PROVIDERS)
def test_uncertain_proposal_says_why(provider: RewriteProvider) -> None:
    for _, before, _ in ROWS:
        for proposal in provider.propose(sentence(before), Setting()):
            assert proposal.certain or proposal.reason, before
            assert 0 <= proposal.start <= proposal.end <= len(before)


@pytest.mark.parametrize("provider", PROVIDERS.values(), ids=PROVIDERS)
def test_nobody_to_speak_to_means_no_sie(provider: RewriteProvider) -> None:
    for _, before, _ in ROWS:
        for proposal in provider.propose(sentence(before), Setting(sender="", addressee="")):
            new = " ".join(edit.text for edit in proposal.edits).lower().split()
            assert not {"wir"} & set(new) - set(before.lower().split()), before
