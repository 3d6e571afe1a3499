"""Every meaning guard speaks on its own examples, and only there."""

import pytest

from workbench.rewrite.guard import SEVERITIES, Example, Guard, Pair, Wording
from workbench.rewrite.guarding import alerts, guards

CASES = [
    pytest.param(guard, example, id=f"{guard.id}-{number}")
    for guard in guards()
    for number, example in enumerate(guard.examples, 1)
]


@pytest.mark.parametrize("guard", guards(), ids=lambda guard: guard.id)
def test_guard_is_described(guard: Guard) -> None:
    assert guard.id == type(guard).__module__.rsplit(".", 1)[-1]
    assert guard.title and guard.why and guard.severity in SEVERITIES
    assert len(guard.examples) >= 2


@pytest.mark.parametrize(("guard", "example"), CASES)
def test_guard_sees_the_drift(guard: Guard, example: Example) -> None:
    pair = Pair(Wording(example.original), Wording(example.drift))
    assert list(guard.check(pair))


@pytest.mark.parametrize(("guard", "example"), CASES)
def test_no_guard_blocks_the_faithful_rewrite(guard: Guard, example: Example) -> None:  # noqa: ARG001
    found = alerts(example.original, example.faithful)
    assert [alert for alert in found if alert.severity == "block"] == []
