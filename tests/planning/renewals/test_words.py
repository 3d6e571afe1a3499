"""What the words of labels stand for."""

import pytest

from workbench.planning.renewals.words import clusters, completed, parts_of, senses, words_of


@pytest.mark.parametrize(
    ("elided", "whole"),
    [
        ("Neben- und Heizkosten", "Nebenkosten Heizkosten"),
        ("Arbeitslosen-, Eltern- oder Krankengeld", "Arbeitslosengeld Elterngeld Krankengeld"),
        ("Zu- und Vorname", "Zuname Vorname"),
        ("Name und Anschrift", "Name und Anschrift"),
    ],
)
def test_elided_compounds_are_completed(elided: str, whole: str) -> None:
    assert completed(elided) == whole


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vertreten durch", "Vertretungsberechtigte"),
        ("Früherer Name", "Geburtsname"),
        ("Az.", "Aktenzeichen"),
        ("Wie viele Bäume?", "Anzahl Bäume"),
        ("zulässiges Gesamtgewicht", "zGG"),
        ("Einstufende", "Einstufung"),
        ("Trainerinnen", "Trainer"),
    ],
)
def test_different_words_stand_for_one_thing(one: str, other: str) -> None:
    assert words_of(one) & words_of(other)


def test_compound_is_made_of_what_another_label_says_in_more_words() -> None:
    assert words_of("Beginn der Arbeiten") <= words_of("Baubeginn") | parts_of("Baubeginn")


def test_fax_is_no_phone() -> None:
    assert not words_of("Telefax") & words_of("Telefon")


def test_word_of_several_senses_is_one_sense() -> None:
    assert len(senses("Bezeichnung")) == 1


def test_clusters_are_made_of_known_ones() -> None:
    known = clusters()
    assert {part for cluster in known.values() for part in cluster.made_of} <= known.keys()
