"""Numbers of persons are told by their check digits."""

import pytest

from workbench.legal.personal_data.identifiers import (
    HEALTH,
    IBAN,
    PENSION,
    TAX_ID,
    identifiers,
    is_health_number,
    is_iban,
    is_pension_number,
    is_tax_id,
)

RIGHT = {
    is_iban: ["DE89 3704 0044 0532 0130 00", "DE91100000000123456789", "AT61 1904 3002 3457 3201"],
    is_tax_id: ["36574261809", "57 549 285 017", "86 095 742 719"],
    is_pension_number: ["15070649C103", "15 070649 C 10 3"],
    is_health_number: ["A123456780", "A 123 456 780"],
}


@pytest.mark.parametrize(
    ("passes", "number"), [(test, n) for test, numbers in RIGHT.items() for n in numbers]
)
def test_right_number_passes_and_one_wrong_digit_does_not(passes, number: str) -> None:  # type: ignore[no-untyped-def]
    assert passes(number)
    digits = [place for place, sign in enumerate(number) if sign.isdigit()]
    for place in digits:
        wrong = str((int(number[place]) + 1) % 10)
        assert not passes(number[:place] + wrong + number[place + 1 :])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Konto DE91 1000 0000 0123 4567 89 bei der Bank", IBAN),
        ("IBAN:DE91100000000123456789, BIC", IBAN),
        ("Steuer-ID 36 574 261 809", TAX_ID),
        ("VSNR 52 120375 M 12 8", PENSION),
        ("Nr. B234567895.", HEALTH),
    ],
)
def test_number_is_found_in_its_sentence(text: str, kind: str) -> None:
    (found,) = identifiers(text)
    assert found.kind == kind
    assert text[found.start : found.end].strip() == text[found.start : found.end]


@pytest.mark.parametrize(
    "text",
    [
        "IBAN: DE__ ____ ____ ____ ____ __",
        "DE89 3704 0044 0532 0130 00",
        "15 070649 C 103",
        "A123456780",
        "Aktenzeichen 50.3-4711/2025",
        "Telefon 0351 488-1234567",
        "DE00 1000 0000 0123 4567 89",
        "99 999999 Z 999",
    ],
)
def test_samples_and_other_numbers_are_none(text: str) -> None:
    assert list(identifiers(text)) == []
