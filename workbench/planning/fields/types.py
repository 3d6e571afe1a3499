"""The type of an entry of the inventory."""

import re
from collections.abc import Sequence

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


def entry_type(asked_type: str, choices: Sequence[str]) -> str:
    """One of `ENTRY_TYPES`; `asked_type`: one of the types of `FormField`."""
    if asked_type in {asked.CHOICE, asked.CHECKBOX} and any(map(_YES_NO.match, choices)):
        return inventory.YES_NO
    return _TYPES[asked_type]


def type_of(asked_type: str) -> str:
    """The type of a field that has no choices."""
    return _TYPES[asked_type]
