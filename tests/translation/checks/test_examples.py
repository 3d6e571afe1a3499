"""What every check says of itself, and its own examples."""

import pytest

from workbench.translation.check import SEVERITIES, Check, Example, Pair, PairCheck, SetCheck, SetExample
from workbench.translation.checking import pair_checks, set_checks

CHECKS: tuple[Check, ...] = (*pair_checks(), *set_checks())
IDS = [check.id for check in CHECKS]
PAIR_EXAMPLES = [(check, example) for check in pair_checks() for example in check.examples]
SET_EXAMPLES = [(check, example) for check in set_checks() for example in check.examples]


def _doubts(check: PairCheck, example: Example, target: str) -> list[str]:
    pair = Pair(example.source, target, example.language, limit=example.limit, terms=example.terms)
    return [doubt.message for doubt in check.check(pair)]


def _set_doubts(check: SetCheck, example: SetExample, texts: tuple[tuple[str, str], ...]) -> list[str]:
    pairs = [Pair(source, target, example.language) for source, target in texts]
    return [doubt.message for _, doubt in check.check(pairs)]


def test_ids_are_the_names_of_the_modules() -> None:
    assert len(set(IDS)) == len(IDS)
    for check in CHECKS:
        assert type(check).__module__.rpartition(".")[2] == check.id.replace("-", "_")


@pytest.mark.parametrize("check", CHECKS, ids=IDS)
def test_every_check_says_what_it_is_for(check: Check) -> None:
    assert check.title
    assert check.source
    assert check.why.endswith(".")
    assert check.severity in SEVERITIES


@pytest.mark.parametrize(
    ("check", "example"),
    PAIR_EXAMPLES,
    ids=[f"{check.id}-{place}" for place, (check, _) in enumerate(PAIR_EXAMPLES)],
)
def test_the_bad_translation_is_found_and_the_good_one_is_not(check: PairCheck, example: Example) -> None:
    found = _doubts(check, example, example.bad)
    assert found
    assert all(message.endswith(".") for message in found)
    assert _doubts(check, example, example.good) == []


@pytest.mark.parametrize(
    ("check", "example"),
    SET_EXAMPLES,
    ids=[f"{check.id}-{place}" for place, (check, _) in enumerate(SET_EXAMPLES)],
)
def test_the_bad_set_is_found_and_the_good_one_is_not(check: SetCheck, example: SetExample) -> None:
    assert _set_doubts(check, example, example.bad)
    assert _set_doubts(check, example, example.good) == []
