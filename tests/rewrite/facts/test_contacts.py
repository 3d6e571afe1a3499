"""Telephone, address, hours, bank account."""

import pytest

from workbench.rewrite.facts.contacts import contacts, is_valid_iban


def values(text: str) -> set[tuple[str, str]]:
    return {(one.kind, one.value) for one in contacts(text)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tel.: 0211 899-1234", "Telefon 0211 8991234"),
        ("Rufen Sie an: +49 211 899-1234", "unter 0211/899 1234"),
        ("Sie erreichen uns unter 899 899 9.", "Hotline: 8998999"),
        ("Servicezeiten: Mo–Fr 8–12 Uhr", "Montag bis Freitag von 8:00 bis 12:00 Uhr"),
        ("dienstags um 14.30 Uhr", "am Dienstag um 14:30 Uhr"),
        ("Zimmer 214", "Raum 214"),
        ("im 2. Obergeschoss", "im zweiten Stock"),
        ("Musterstr. 7", "Musterstraße 7"),
        ("https://www.stadt.de/", "www.stadt.de"),
        ("DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        ("Aktenzeichen: 50/31-4711", "Az. 50/31-4711"),
        ("am Sonnabend", "am Samstag"),
    ],
)
def test_two_notations_of_a_contact_are_equal(one: str, other: str) -> None:
    assert values(one) == values(other) != set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tel. 0211 899-1234", "Tel. 0211 899-1243"),
        ("Zimmer 214", "Zimmer 241"),
        ("40227 Düsseldorf", "40223 Düsseldorf"),
        ("info@stadt.de", "infos@stadt.de"),
        ("8 bis 12 Uhr", "8 bis 13 Uhr"),
    ],
)
def test_different_contacts_are_unequal(one: str, other: str) -> None:
    assert values(one) != values(other)


@pytest.mark.parametrize(
    "text", ["01.05.2025", "3 Zimmer", "So können Sie sich wehren", "1.500 Euro", "bis 2024", "Do it"]
)
def test_other_numbers_are_no_contacts(text: str) -> None:
    assert values(text) == set()


def test_check_digits_of_an_iban() -> None:
    assert is_valid_iban("DE89370400440532013000")
    assert not is_valid_iban("DE89370400440532013001")
    assert not is_valid_iban("DE8937040044053201300")
