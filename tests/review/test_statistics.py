"""The statistics against published tables."""

import pytest

from workbench.review.comparison import comparison
from workbench.review.statistics import mcnemar, newcombe, newcombe_paired, share, wilson


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    # Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3 (Wilson)
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_as_published(successes: int, n: int, low: float, high: float) -> None:
    assert wilson(successes, n) == pytest.approx((low, high), abs=0.00006)


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    # Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0000),
        ((10, 10), (0, 10), 0.6075, 1.0000),
    ],
)
def test_newcombe_as_published(
    first: tuple[int, int], second: tuple[int, int], low: float, high: float
) -> None:
    assert newcombe(first, second) == pytest.approx((low, high), abs=0.00006)


def test_mcnemar_is_the_exact_binomial_test() -> None:
    assert mcnemar(8, 1) == pytest.approx(2 * (1 + 9) / 2**9)
    assert mcnemar(0, 0) == 1.0
    assert mcnemar(5, 0) == pytest.approx(0.0625)


def test_a_paired_interval_holds_the_difference_and_turns_with_the_sides() -> None:
    low, high = newcombe_paired(36, 12, 2, 0)
    assert low < 10 / 50 < high
    assert newcombe_paired(36, 2, 12, 0) == pytest.approx((-high, -low))


def test_no_share_below_five() -> None:
    assert share(4, 4) is None
    assert share(4, 5) == 0.8


def people(right: int, n: int, start: int = 1) -> dict[str, bool]:
    return {f"T{number:02d}": number - start < right for number in range(start, start + n)}


def test_the_same_readers_are_compared_in_pairs() -> None:
    found = comparison(1, people(2, 12), people(11, 12))
    assert found.paired and found.proven and (found.better, found.worse) == (9, 0)
    assert found.p == pytest.approx(2 / 2**9)


def test_different_readers_are_compared_by_newcombe() -> None:
    found = comparison(1, people(4, 12), people(6, 12, start=20))
    assert not found.paired and not found.proven and found.p is None
    assert found.interval is not None and found.interval[0] < 0 < found.interval[1]


def test_too_few_readers_give_no_interval() -> None:
    found = comparison(1, people(1, 3), people(3, 3))
    assert found.interval is None and not found.proven
