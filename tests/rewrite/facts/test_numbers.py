"""Numbers in figures and in words have one value."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.language.words.numerals import grouped
from workbench.rewrite.facts.numbers import fraction_of, ordinal_of, scaled, value_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1.106,50", "1106,50"),
        ("1.106,50", "1 106,50"),
        ("1106,5", "1106,50"),
        ("zwölf", "12"),
        ("zweier", "2"),
        ("zweihundertfünfzig", "250"),
        ("anderthalb", "1,5"),
        ("zweieinhalb", "2,5"),
        ("dreißig", "dreissig"),
    ],
)
def test_two_notations_of_a_number_are_equal(one: str, other: str) -> None:
    assert value_of(one) == value_of(other) is not None


@pytest.mark.parametrize(("one", "other"), [("1.106", "1,106"), ("1106,50", "1106,05"), ("zwölf", "zwanzig")])
def test_different_numbers_are_unequal(one: str, other: str) -> None:
    assert value_of(one) != value_of(other)


@given(st.integers(min_value=0, max_value=9_999_999))
def test_a_number_is_the_same_with_and_without_dots(number: int) -> None:
    assert value_of(grouped(number)) == value_of(str(number)) == number


@pytest.mark.parametrize("word", ["achtung", "einige", "Montag", ""])
def test_a_word_that_is_no_number_has_no_value(word: str) -> None:
    assert value_of(word) is None


def test_scales_fractions_and_ordinals() -> None:
    assert scaled(Fraction(3, 2), "Mio.") == 1_500_000
    assert fraction_of("Drittels") == Fraction(1, 3)
    assert ordinal_of("3.") == ordinal_of("dritten") == 3
    assert ordinal_of("Dritter Weg") is None


def test_a_row_of_digits_without_end_is_no_number() -> None:
    assert value_of("1" * 5000) is None
