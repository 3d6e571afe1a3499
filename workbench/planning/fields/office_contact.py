"""How to reach the office, as a form says it."""

import re

from workbench.language.passage import CheckedForm
from workbench.model.inventory import OfficeContact

_PHONE = re.compile(r"(?:\+49|\b0\d{1,5})[\s/()–-]{1,3}\d[\d\s/–-]{3,12}\d")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ADDRESS = re.compile(
    r"[A-ZÄÖÜ][\wäöüß.-]*(?:\s[A-ZÄÖÜ][\wäöüß.-]*)?\s\d{1,4}\s?[a-z]?,\s\d{5}\s[A-ZÄÖÜ][\wäöüß-]+"
)
_HOURS = re.compile(
    r"(?:montags?|Mo\.?)\b[^.;\n]{0,40}?"
    r"\d{1,2}(?:[.:]\d\d)?\s?(?:Uhr|bis|–)[^;\n]{0,25}",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:Amt für [A-ZÄÖÜ][\wäöüß]+(?: und [A-ZÄÖÜ][\wäöüß]+)?|[A-ZÄÖÜ][\wäöüß]*(?:amt|behörde)"
    r"|Jobcenter|Wohngeldstelle)\b"
)


def office_contact(form: CheckedForm) -> OfficeContact:
    """What the form says; "" for what it does not say."""
    text = "\n".join(passage.text.replace("\ufffc", " ") for passage in form.passages)
    found = [
        match[0].strip() if (match := pattern.search(text)) else ""
        for pattern in (_OFFICE, _PHONE, _MAIL, _ADDRESS, _HOURS)
    ]
    return OfficeContact(*found)
