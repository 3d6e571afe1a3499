"""Days on which dates begin or end a time, and times of day."""

import pytest

from workbench.rewrite.facts.clocks import clocks, same_clock
from workbench.rewrite.facts.date_edges import meet, other_edge, same_edge
from workbench.rewrite.facts.dates import DateFact, dates


def the_date(text: str) -> DateFact:
    (found,) = dates(text)
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ab Mai 2024", "ab dem 1. Mai 2024"),
        ("bis Juli 2024", "bis zum 31. Juli 2024"),
        ("vor Juli 2024", "bis zum 30. Juni 2024"),
        ("nach 2024", "ab dem 1. Januar 2025"),
        ("bis Februar 2024", "bis zum 29. Februar 2024"),
    ],
)
def test_two_dates_bound_the_same(one: str, other: str) -> None:
    assert same_edge(the_date(one), the_date(other))


def test_month_and_a_day_inside_of_it_bound_differently() -> None:
    assert other_edge(the_date("ab Mai 2024"), the_date("ab dem 2. Mai 2024"))


def test_times_that_follow_each_other_meet() -> None:
    assert meet(the_date("bis zum 6. Januar 2026"), the_date("ab dem 7. Januar 2026"))
    assert not meet(the_date("bis zum 6. Januar 2026"), the_date("ab dem 8. Januar 2026"))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("von 13.30 bis 15.30 Uhr", ["13:30", "15:30"]),
        ("zwischen halb zwei und halb vier am Nachmittag", ["13:30", "15:30"]),
        ("um Viertel vor sechs am Abend", ["17:45"]),
        ("bis 24 Uhr", ["0:00"]),
        ("bis Mitternacht", ["0:00"]),
        ("acht Uhr dreißig", ["8:30"]),
        ("um halb neun", ["8:30?"]),
        ("halb so viel", []),
        ("in zweieinhalb Stunden", []),
    ],
)
def test_times_of_day(text: str, values: list[str]) -> None:
    assert [one.value for one in clocks(text)] == values


def test_half_past_may_be_in_the_morning_or_in_the_afternoon() -> None:
    assert same_clock("1:30?", "13:30")
    assert same_clock("1:30?", "1:30")
    assert not same_clock("1:30", "13:30")
    assert not same_clock("1:30?", "14:30")
