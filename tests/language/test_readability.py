"""Every measure against a published value or a computation by hand."""

import math

import pytest

from workbench.language.counts import count
from workbench.language.measure import EXAMPLE, Measure
from workbench.language.readability import measure_all, measures
from workbench.model.measures import TextCounts

KEYS = {"flesch_amstad", "lix", "rix", "smog_de"} | {
    f"wiener_sachtextformel_{variant}" for variant in range(1, 5)
}


@pytest.mark.parametrize(
    ("key", "by_hand"),
    [
        ("flesch_amstad", 180 - 12.5 - 58.5 * 2),
        ("wiener_sachtextformel_1", 0.1935 * 24 + 0.1672 * 12.5 + 0.1297 * 40 - 0.0327 * 44 - 0.875),
        ("wiener_sachtextformel_2", 0.2007 * 24 + 0.1682 * 12.5 + 0.1373 * 40 - 2.779),
        ("wiener_sachtextformel_3", 0.2963 * 24 + 0.1905 * 12.5 - 1.1144),
        ("wiener_sachtextformel_4", 0.2656 * 12.5 + 0.2744 * 24 - 1.693),
        ("lix", 12.5 + 40),
        ("rix", 20 / 4),
        ("smog_de", math.sqrt(12 * 30 / 4) - 2),
    ],
)
def test_a_measure_is_what_the_formula_gives_by_hand(key: str, by_hand: float) -> None:
    assert measure_all(EXAMPLE)[key] == pytest.approx(by_hand)


def test_wiener_sachtextformel_1_of_a_nursery_rhyme_is_what_textstat_gives() -> None:
    """textstat 0.7.13 gives 3.770... for these lines of a folk rhyme. By hand: 14 words, 1 sentence, 4 long words
    (28.6 %), no word of 3 syllables, 6 of one (42.9 %)."""
    rhyme = "Alle meine Entchen schwimmen auf dem See, Köpfchen unters Wasser, Schwänzchen in die Höh."
    counts = count([rhyme])
    assert counts == TextCounts(
        sentences=1, words=14, syllables=22, letters=73, long_words=4, polysyllables=0, monosyllables=6
    )
    assert measure_all(counts)["wiener_sachtextformel_1"] == pytest.approx(3.770085714285715)


@pytest.mark.parametrize("text", ["", "...", "12345", "12.03.2024", "\ufffc"])
def test_a_text_that_cannot_be_scored_has_no_values(text: str) -> None:
    assert measure_all(count([text])) == dict.fromkeys(KEYS)


def test_measures_are_found_by_walking_the_package_and_describe_themselves() -> None:
    assert {measure.id for measure in measures()} == KEYS
    for measure in measures():
        assert measure.title and measure.formula and measure.source and measure.explanation
        assert measure.range[0] < measure.range[1]
        assert measure.direction in {"easier", "harder"}
        assert measure.constants


@pytest.mark.parametrize("key", sorted(KEYS))
def test_officialese_is_harder_than_its_plain_version(key: str) -> None:
    hard = (
        "Die Gewährung der Leistungen zur Sicherung des Lebensunterhalts erfolgt "
        "nach Vorlage aller erforderlichen Nachweise."
    )
    easy = "Wir zahlen das Geld. Wir brauchen nur noch ein Blatt von Ihnen."
    (measure,) = (measure for measure in measures() if measure.id == key)
    first, second = measure.value(count([hard])), measure.value(count([easy]))
    assert first is not None
    assert second is not None
    assert (first > second) == (measure.direction == "harder")


@pytest.mark.parametrize("measure", measures(), ids=lambda measure: measure.id)
def test_the_formula_for_people_names_every_constant(measure: Measure) -> None:
    for value in measure.constants.values():
        shown = f"{abs(value):g}".replace(".", ",")
        assert shown in measure.formula or abs(value) == 1 or (value == 100 and "in %" in measure.formula)


@pytest.mark.parametrize("measure", measures(), ids=lambda measure: measure.id)
def test_the_worked_example_of_each_measure_is_right(measure: Measure) -> None:
    shown = measure.example.rsplit("= ", 1)[1]
    assert f"{measure.value(EXAMPLE):.2f}".replace(".", ",") == shown
