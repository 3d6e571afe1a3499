"""The type of what a place asks for."""

import re

from workbench.language.form.answer_place import AnswerPlace
from workbench.language.form.asked_facts import fact
from workbench.language.form.field_sorts import field_sort
from workbench.language.form.fields import CHOICE, TEXT, Field
from workbench.model import form_structure as types

_SIGNATURE = re.compile(r"\bUnterschrift(?:en)?\b|^Namenszeichen")
_IBAN = re.compile(r"\bIBAN\b|\bDE[_\s]{6,}|[Bb]ankverbindung|[Kk]ontoverbindung")
_EMAIL = re.compile(r"\bE\W?Mail\b|\bMailadresse", re.IGNORECASE)
_EURO = re.compile(r"€|\bEuro?\b|\bEUR\b")
_DATE_FORMAT = re.compile(r"TT\W*MM\W*JJ")
_NOUN = re.compile(r"[A-ZÄÖÜ][\wäöüß\u00ad‑-]+")
_BORN = re.compile(r"\b[Gg]eboren am\b|[Gg]eburts(?:datum|tag)")
_NAME = re.compile(r"(?:name[nrs]?|inhaber(?:in)?)\b", re.IGNORECASE)
_COUNT = re.compile(r"anzahl|zahl|menge|stand$|größe|fläche", re.IGNORECASE)
_SORTS = {"amount": types.AMOUNT, "date": types.DATE, "size": types.NUMBER, "duration": types.DURATION}
_FACTS = {
    "name": types.NAME,
    "employer": types.NAME,
    "address": types.ADDRESS,
    "phone": types.PHONE,
    "amount": types.AMOUNT,
    "time": types.DATE,
    "size": types.NUMBER,
    "number": types.IDENTIFIER,
    "signature": types.SIGNATURE,
}


def field_type(place: AnswerPlace, hint: str) -> str:
    """One of `FIELD_TYPES`; `hint`: what stands in the place to answer and above it."""
    label = place.label.text[place.start : place.end].replace("\N{SOFT HYPHEN}", "")
    kinds = {mark.kind for answer in place.answers for mark in answer.segment.placeholders}
    if place.signed or _SIGNATURE.search(label):
        return types.SIGNATURE
    if place.boxes or place.choices or "dropdown" in kinds:
        return types.CHECKBOX if place.boxes == 1 else types.CHOICE
    if _IBAN.search(label) or _IBAN.search(hint):
        return types.IBAN
    if "date" in kinds or _DATE_FORMAT.search(f"{label} {hint}") or _BORN.search(label):
        return types.DATE
    if _EURO.search(hint):
        return types.AMOUNT
    return _by_words(place, label, hint)


def _by_words(place: AnswerPlace, label: str, hint: str) -> str:
    if _EMAIL.search(label) and "elefon" not in label:
        return types.EMAIL
    sort = field_sort(Field(place.label, place.start, place.end, CHOICE if place.boxes else TEXT, hint))
    if sort is not None:
        return _SORTS[sort]
    nouns = _NOUN.findall(label.split("(")[0])
    asked = next((found for noun in nouns[:2] if (found := fact(noun)) is not None), None)
    if asked == "number" and any(_COUNT.search(noun) for noun in nouns[:1]):
        return types.NUMBER
    if asked in {None, "account"} and any(_NAME.search(noun) for noun in nouns[:2]):
        return types.NAME
    return _FACTS.get(asked or "", types.TEXT)
