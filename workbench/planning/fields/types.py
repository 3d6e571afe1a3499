"""The type of an entry of the inventory."""

import re

from workbench.model import form_structure as asked
from workbench.model import inventory

_TYPES = {
    asked.TEXT: inventory.TEXT,
    asked.NAME: inventory.TEXT,
    asked.ADDRESS: inventory.TEXT,
    asked.PHONE: inventory.TEXT,
    asked.EMAIL: inventory.TEXT,
    asked.NUMBER: inventory.NUMBER,
    asked.IDENTIFIER: inventory.NUMBER,
    asked.IBAN: inventory.IBAN,
    asked.AMOUNT: inventory.AMOUNT,
    asked.DATE: inventory.DATE,
    asked.DURATION: inventory.TEXT,
    asked.CHOICE: inventory.CHOICE,
    asked.CHECKBOX: inventory.YES_NO,
    asked.SIGNATURE: inventory.SIGNATURE,
}
_YES_NO = re.compile(r"\W*(?:ja|nein)\b", re.IGNORECASE)
_DATE_ONLY = re.compile(r"(?:(?:Ort|Düsseldorf)\W{1,3}(?:und |den )?)?Datum(?: und Ort)?|Ort|Ort und Datum")
SIGNING_DATE = _DATE_ONLY


def entry_type(field: asked.FormField) -> str:
    """One of `ENTRY_TYPES`."""
    if field.type in {asked.CHOICE, asked.CHECKBOX} and any(map(_YES_NO.match, field.choices)):
        return inventory.YES_NO
    return _TYPES[field.type]
