"""Kinds of personal data in a text, and where one stands."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a person is told by; the value says it in German."""

    IBAN = "IBAN"
    TAX_ID = "Steuer-ID"
    PENSION = "Rentenversicherungsnummer"
    HEALTH = "Versichertennummer"
    LONG_NUMBER = "Nummer"
    PHONE = "Telefonnummer"
    EMAIL = "E-Mail-Adresse"
    NAME = "Name"
    BIRTH = "Geburtsdatum"
    FILE_NUMBER = "Aktenzeichen"
    PLACE = "Ort"
    STREET = "Straße"
    MERGE_FIELD = "Seriendruckfeld"


class Personal(NamedTuple):
    """`kind` stands at `start:end` of a text: code points, end exclusive."""

    start: int
    end: int
    kind: Kind


CONTACT = frozenset({Kind.PHONE, Kind.EMAIL, Kind.PLACE, Kind.STREET})
"""What the printed contact data of an office consist of, too: not surely of a person."""
