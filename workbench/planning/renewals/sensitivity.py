"""What the saving hangs on: one assumption at a time, all others as they are."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from workbench.model.burden import Assumptions, Option, Sensitivity, TimeValue
from workbench.model.inventory import Inventory

Ways = Callable[[Inventory, Assumptions, Sequence[TimeValue]], tuple[Option, ...]]
_FACTOR = 0.25


def sensitivity(
    renewal: Inventory, wished: Assumptions, values: Sequence[TimeValue], ways: Ways
) -> tuple[Sensitivity, ...]:
    """Hours that citizens save a year with option A, the assumption that moves most first."""

    def saved(assumptions: Assumptions, known: Sequence[TimeValue]) -> float:
        options = {option.id: option for option in ways(renewal, assumptions, known)}
        return round(options["D"].citizen_hours.mid - options["A"].citizen_hours.mid, 1)

    found = [*_of_assumptions(wished, values, saved), *_of_values(wished, values, saved)]
    return tuple(sorted(found, key=lambda row: -abs(row.hours_larger - row.hours_smaller)))


Saved = Callable[[Assumptions, Sequence[TimeValue]], float]


def _of_assumptions(wished: Assumptions, values: Sequence[TimeValue], saved: Saved) -> Iterator[Sensitivity]:
    few, many = round(wished.cases * 0.75), round(wished.cases * 1.25)
    yield Sensitivity(
        "Zahl der Fälle",
        _number(few), saved(replace(wished, cases=few), values),
        _number(many), saved(replace(wished, cases=many), values),
    )  # fmt: skip
    low, high = max(0.0, wished.changed_share - 0.1), min(1.0, wished.changed_share + 0.2)
    yield Sensitivity(
        "Anteil der Fälle mit Änderungen",
        f"{low:.0%}".replace("%", " %"), saved(replace(wished, changed_share=low), values),
        f"{high:.0%}".replace("%", " %"), saved(replace(wished, changed_share=high), values),
    )  # fmt: skip
    fewer, more = max(0.0, wished.proofs_when_changed - 1), wished.proofs_when_changed + 2
    yield Sensitivity(
        "Nachweise, wenn sich etwas ändert",
        _number(fewer), saved(replace(wished, proofs_when_changed=fewer), values),
        _number(more), saved(replace(wished, proofs_when_changed=more), values),
    )  # fmt: skip


def _of_values(wished: Assumptions, values: Sequence[TimeValue], saved: Saved) -> Iterator[Sensitivity]:
    for number, value in enumerate(values):
        if value.who != "citizen":
            continue
        changed = [_scaled(value, factor) for factor in (1 - _FACTOR, 1 + _FACTOR)]
        smaller, larger = ((*values[:number], item, *values[number + 1 :]) for item in changed)
        yield Sensitivity(
            value.activity,
            f"{100 - _FACTOR * 100:.0f} % der Zeit", saved(wished, smaller),
            f"{100 + _FACTOR * 100:.0f} % der Zeit", saved(wished, larger),
        )  # fmt: skip


def _scaled(value: TimeValue, factor: float) -> TimeValue:
    measured = None if value.measured is None else value.measured * factor
    return replace(
        value, low=value.low * factor, mid=value.mid * factor, high=value.high * factor, measured=measured
    )


def _number(value: float) -> str:
    return f"{value:,.0f}".replace(",", ".")
