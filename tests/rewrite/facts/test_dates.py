"""Days, months and years, and which side of time they bound."""

import pytest

from workbench.rewrite.facts.date_changes import added_dates, changed_bounds, moved_dates
from workbench.rewrite.facts.dates import AFTER, BEFORE, ENDS, FROM, ON, OPEN, UNTIL, dates


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("am 01.06.2025", "am 1. Juni 2025"),
        ("am 1.6.25", "am 1. Juni 2025"),
        ("bis Ende Juni 2025", "bis zum 30. Juni 2025"),
        ("vom 01.05. bis 31.05.2025", "vom 1. bis 31. Mai 2025"),
        ("mit Ablauf des 31.12.2025", "bis einschließlich 31. Dezember 2025"),
        ("nach dem 30. Juni 2025", "ab dem 1. Juli 2025"),
        ("vor dem 1. Juli 2025", "bis zum 30. Juni 2025"),
        ("Ende 2025", "31.12.2025"),
        ("im Juni 2025", "vom 1. bis zum 30. Juni 2025"),
        ("tritt am 1. Juli in Kraft", "gilt ab dem 1. Juli"),
        ("ist am 15.6. fällig", "bis zum 15. Juni zu zahlen"),
        ("in den Jahren 2022 bis 2024", "in den Jahren 2022, 2023 und 2024"),
    ],
)
def test_two_notations_of_a_time_are_equal(one: str, other: str) -> None:
    assert list(moved_dates(one, other)) == []
    assert added_dates(one, other) == ()
    assert list(changed_bounds(one, other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("am 1. Juni 2025", "am 1. Juli 2025"),
        ("im Jahr 2023", "im Jahr 2024"),
        ("bis Ende Juni", "bis Ende Juli"),
        ("April bis September", "April bis Oktober"),
    ],
)
def test_different_times_are_unequal(one: str, other: str) -> None:
    assert len(list(moved_dates(one, other))) == 1


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("bis spätestens 30. September 2025", UNTIL),
        ("spätestens am Montag, dem 3. März", UNTIL),
        ("ab dem 1. Juli", FROM),
        ("vom 1. Juli an", FROM),
        ("frühestens am 1. Mai", FROM),
        ("nach Ablauf des 31. Mai", AFTER),
        ("vor dem 1. August", BEFORE),
        ("Ihr Bescheid vom 2. April", ON),
        ("am 15. Juni fällig", ENDS),
        ("zum 1. Mai", OPEN),
    ],
)
def test_bound_of_a_date(text: str, bound: str) -> None:
    assert [one.bound for one in dates(text)] == [bound]


def test_bounds_that_turned_round_are_told() -> None:
    assert len(list(changed_bounds("bis zum 30. Juni", "ab dem 30. Juni"))) == 1


def test_the_stop_of_a_sentence_is_no_part_of_a_date() -> None:
    assert [str(one) for one in dates("Das gilt ab 15.05.2025. Danach nicht.")] == ["15. Mai 2025"]


@pytest.mark.parametrize("text", ["2024 Euro", "2000 Personen", "Zimmer 2.14", "am 31.02. "])
def test_impossible_and_other_numbers_do_no_harm(text: str) -> None:
    assert all(one.turned() for one in dates(text))
    assert not any(one.year for one in dates(text))
