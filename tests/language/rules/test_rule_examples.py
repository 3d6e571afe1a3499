"""Every rule says what it is, finds its own bad examples and leaves the good ones alone."""

import pytest

from tests.language.rules.office_terms import office_settings
from workbench.language.checking import check_document
from workbench.language.example_form import example_form
from workbench.language.rule import Example, Rule
from workbench.language.rules import rules

RULES = [pytest.param(rule, id=rule.id) for rule in rules()]
CASES = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in rules()
    for number, example in enumerate(rule.examples, 1)
]


def _hits(rule: Rule, text: str) -> int:
    settings = office_settings(rule.targets[-1])
    return len(check_document(example_form(text), settings, frozenset({rule.id})))


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_says_what_it_is(rule: Rule) -> None:
    assert type(rule).__module__.rsplit(".", 1)[-1] == rule.id.replace("-", "_")
    assert all((rule.title, rule.why, rule.source)) and rule.severity in {"info", "warning", "error"}
    assert len(rule.examples) >= 2
    assert len({example.bad for example in rule.examples}) == len(rule.examples)


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_a_rule_finds_its_bad_example_and_not_the_good_one(rule: Rule, example: Example) -> None:
    assert _hits(rule, example.bad) > 0, "the bad example is not found"
    assert _hits(rule, example.good) == 0, "the good example is found"


def test_catalogue_numbers_are_unique() -> None:
    numbers = [rule.catalogue for rule in rules() if rule.catalogue]
    assert len(set(numbers)) == len(numbers)
