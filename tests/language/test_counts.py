"""Counts of texts, by hand."""

from workbench.language.counts import count
from workbench.model.measures import TextCounts


def test_counts_of_a_short_text() -> None:
    # Der 1, An-trag 2, nach 1, Abs 1, SGB 3, XII 1, ist 1, un-be-grün-det 4; Bit-te 2, wi-der-spre-chen 4, Sie 1
    # letters 3 + 6 + 4 + 3 + 3 + 3 + 3 + 11; 5 + 13 + 3
    assert count(
        ["Der Antrag nach § 44 Abs. 1 SGB XII ist unbegründet.", "Bitte widersprechen Sie!"]
    ) == TextCounts(
        sentences=2, words=11, syllables=21, letters=57, long_words=2, polysyllables=3, monosyllables=6
    )


def test_a_segment_ends_a_sentence() -> None:
    assert count(["Erster Punkt ohne Zeichen", "Zweiter Punkt ohne Zeichen"]).sentences == 2


def test_nothing_and_numbers_count_nothing() -> None:
    nothing = TextCounts(0, 0, 0, 0, 0, 0, 0)
    assert count([]) == count([""]) == count(["1.234,56 €. 12.03.2024."]) == nothing
