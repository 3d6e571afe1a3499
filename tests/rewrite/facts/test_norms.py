"""A norm is the same however it is written, and another one if any part differs."""

import pytest

from workbench.rewrite.facts.norms import norms


def cited(text: str) -> set[tuple[str, tuple[tuple[str, str], ...], str]]:
    return {norm.key for norm in norms(text)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("§ 44 Abs. 3 Satz 1 SGB XII", "§ 44 Absatz 3 Satz 1 SGB 12"),
        ("§\u00a07 SGB II", "Paragraf 7 SGB II"),
        ("§ 60 SGB I", "§ 60 des Ersten Buches Sozialgesetzbuch"),
        ("§ 60 SGB I", "§ 60 Sozialgesetzbuch Erstes Buch (SGB I)"),
        ("§§ 41, 42 SGB XII", "§ 41 und § 42 SGB XII"),
        (
            "§ 48 Abs. 1 Satz 2 Nr. 2 und 3 SGB X",
            "§ 48 Abs. 1 S. 2 Nr. 2 SGB X und § 48 Abs. 1 S. 2 Nr. 3 SGB X",
        ),
        ("§ 41 i. V. m. § 19 Abs. 2 SGB XII", "§ 41 in Verbindung mit § 19 Absatz 2 SGB XII"),
        ("Art. 6 Abs. 1 Buchst. a DSGVO", "Artikel 6 Absatz 1 Buchstabe a der Datenschutz-Grundverordnung"),
        ("§ 66 III SGB I", "§ 66 Abs. 3 SGB I"),
        ("§§ 60 ff. SGB I", "§ 60 und folgende SGB I"),
        ("§ 823 BGB", "§ 823 des Bürgerlichen Gesetzbuches"),
        ("§ 5 Abs. 2 a SGB V", "§ 5 Absatz 2a SGB V"),
    ],
)
def test_two_notations_of_a_norm_are_equal(one: str, other: str) -> None:
    assert cited(one) == cited(other) != set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("§ 60 SGB I", "§ 60 SGB X"),
        ("§ 44 Abs. 3 SGB XII", "§ 44 SGB XII"),
        ("§ 44 Abs. 3 SGB XII", "§ 44 Satz 3 SGB XII"),
        ("§ 30 Abs. 1 Nr. 2 SGB XII", "§ 30 Abs. 1 Nr. 1 SGB XII"),
        ("§§ 60 bis 67 SGB I", "§§ 60 und 67 SGB I"),
        ("§ 16a AufenthG", "§ 16 AufenthG"),
    ],
)
def test_different_norms_are_unequal(one: str, other: str) -> None:
    assert cited(one) != cited(other)


def test_what_follows_a_law_belongs_to_the_sentence() -> None:
    assert [str(norm) for norm in norms("§ 7 SGB II und 3 Kinder")] == ["§ 7 SGB II"]
    assert [str(norm) for norm in norms("Das regelt § 44 Abs. 3. Am Montag ist zu.")] == ["§ 44 Absatz 3"]


def test_a_law_that_is_named_alone_is_found() -> None:
    assert [norm.law for norm in norms("Leistungen nach dem Zwölften Buch Sozialgesetzbuch (SGB XII)")] == [
        "SGB XII"
    ]


@pytest.mark.parametrize("text", ["Die EUR und die PLZ", "Seite 3 Absatz", "§", "Nummer 4 der Anlage"])
def test_no_norm_is_seen_where_none_is(text: str) -> None:
    assert norms(text) == ()
