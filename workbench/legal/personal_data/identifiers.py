"""Numbers that belong to one person, told by their check digits."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from workbench.language.tsv_rows import rows_of

IBAN, TAX_ID, PENSION, HEALTH = "IBAN", "Steuer-Identifikationsnummer", "Rentenversicherungsnummer", "KVNR"
_SEPARATED = r"[ \u00a0\u202f./-]?"
_IBAN = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]{2}[ \u00a0]?\d{2}(?:[ \u00a0\u202f]?[A-Z0-9]{1,4}){3,9}(?![A-Za-z0-9])"
)
_PENSION = re.compile(
    rf"(?<!\d)(\d{{2}}){_SEPARATED}(\d{{6}}){_SEPARATED}([A-Za-z]){_SEPARATED}(\d{{2}}){_SEPARATED}(\d)(?!\d)"
)
_TAX_ID = re.compile(rf"(?<![\d/.-])\d{{2}}(?:{_SEPARATED}\d{{3}}){{3}}(?![\d/-])")
_HEALTH = re.compile(r"(?<![A-Za-z0-9])[A-Z][ \u00a0]?\d{3}[ \u00a0]?\d{3}[ \u00a0]?\d{3}(?![A-Za-z0-9])")
_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number with a right check digit at `start:end` of a text."""

    kind: str
    start: int
    end: int


def identifiers(text: str) -> Iterator[Identifier]:
    """The numbers of the text that pass their check, without widely published samples."""
    for kind, pattern, passes in (
        (IBAN, _IBAN, is_iban),
        (TAX_ID, _TAX_ID, is_tax_id),
        (PENSION, _PENSION, is_pension_number),
        (HEALTH, _HEALTH, is_health_number),
    ):
        for match in pattern.finditer(text):
            end = next((end for end in _ends(match, kind) if passes(text[match.start() : end])), None)
            if end is not None and compact(text[match.start() : end]) not in _samples():
                yield Identifier(kind, match.start(), end)


def _ends(match: re.Match[str], kind: str) -> Iterator[int]:
    """Where the number may end: a word in capitals may stand behind an IBAN."""
    yield match.end()
    if kind == IBAN:
        yield from (match.start() + gap.start() for gap in reversed([*re.finditer(r"\s", match[0])]))


def compact(number: str) -> str:
    """The number without what separates its groups."""
    return re.sub(r"[\W_]", "", number).upper()


def is_iban(number: str) -> bool:
    """Length and check digits of the country's account numbers (ISO 13616)."""
    from stdnum import iban

    return bool(iban.is_valid(compact(number), check_country=False))


def is_tax_id(number: str) -> bool:
    """Eleven digits of the Identifikationsnummer (§ 139b AO)."""
    from stdnum.de import idnr

    return bool(idnr.is_valid(compact(number)))


def is_pension_number(number: str) -> bool:
    """Area, date of birth, initial, number and check digit (§ 2 VKVV)."""
    plain = compact(number)
    if not re.fullmatch(r"\d{8}[A-Z]\d{3}", plain) or int(plain[:2]) < 2:
        return False
    day, month = int(plain[2:4]), int(plain[4:6])
    if not 1 <= month <= 12 or not (1 <= day <= 31 or 51 <= day <= 81):  # 50 more: for a second number
        return False
    return sum(map(_cross_sum, _weighted(_letter_as_number(plain[:-1]), _WEIGHTS))) % 10 == int(plain[-1])


def is_health_number(number: str) -> bool:
    """A letter, eight digits and the check digit of the lasting part of a KVNR (§ 290 SGB V)."""
    plain = compact(number)
    if not re.fullmatch(r"[A-Z]\d{9}", plain):
        return False
    weights = (1, 2) * 5
    return sum(map(_cross_sum, _weighted(_letter_as_number(plain[:-1]), weights))) % 10 == int(plain[-1])


def is_date_of_birth(day: int, month: int, year: int) -> bool:
    """Whether somebody who lives now can have been born then."""
    try:
        born = date(year, month, day)
    except ValueError:
        return False
    return year >= 1900 and born <= date.today()


def _letter_as_number(text: str) -> str:
    return "".join(f"{ord(sign) - 64:02d}" if sign.isalpha() else sign for sign in text)


def _weighted(digits: str, weights: tuple[int, ...]) -> Iterator[int]:
    return (int(digit) * weight for digit, weight in zip(digits, weights, strict=True))


def _cross_sum(number: int) -> int:
    return sum(map(int, str(number)))


def _samples() -> frozenset[str]:
    return frozenset(
        number for (number, _) in rows_of("workbench.legal.personal_data", "sample_numbers.tsv", 2)
    )
