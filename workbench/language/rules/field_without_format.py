"""A field that doesn't say in which unit or format to fill it in."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.field_sorts import field_sort
from workbench.language.form.fields import TEXT, fields
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings

_SIGNATURE = re.compile(
    r"Unterschrift|Stempel|Ort,? (?:und )?Datum|Datum,? (?:und )?Ort|Namenszeichen|Aktenzeichen|Eingang"
)
_SORTS = {
    "amount": (
        re.compile(r"€|\bEURO?\b|\bEuro\b|\bCent\b|\bBetr(?:ag|äge) in\b"),
        "Schreiben Sie die Einheit dazu: „in Euro“.",
        WARNING,
    ),
    "date": (
        re.compile(
            r"TT|JJJJ|\bMM\b|\bTag\b.*\bMonat\b|\bMonat\b.*\bJahr\b|\d{1,2}\.\s?\d{1,2}\.|_+\s?\.\s?_+|\bJahr\)|Uhr"
        ),
        "Schreiben Sie das Format dazu: „TT.MM.JJJJ“.",
        INFO,
    ),
    "size": (
        re.compile(
            r"m²|m2\b|m³|\bqm\b|[Mm]etern?\b|\b(?:cm|mm|km|kg|g|l|t|kWh|m|ha|Ar)\b|[Gg]ramm\b|[Ll]itern?\b"
            r"|Hektar|Personen|Tonnen"
            r"|Stück|Anzahl|Kilowatt"
        ),
        "Schreiben Sie die Einheit dazu, zum Beispiel „in Quadratmetern“.",
        WARNING,
    ),
    "duration": (
        re.compile(r"\b(?:Jahre?n?|Monate?n?|Wochen?|Tage?n?|Stunden?|Std\.?|Minuten?|h|von|bis|TT)\b"),
        "Schreiben Sie die Einheit dazu, zum Beispiel „in Monaten“.",
        WARNING,
    ),
}


class FieldWithoutFormat(FormRule):
    """Amounts without Euro, sizes and durations without unit, dates without TT.MM.JJJJ; hints in the field count."""

    id = "field-without-format"
    title = "Feld ohne Einheit oder Format"
    why = "Wer nicht weiß, ob Euro oder Cent, Tage oder Monate gemeint sind, rät oder ruft an."
    source = "DIN SPEC 33429; GOV.UK"
    severity = WARNING
    examples: ClassVar = (
        Example("{label} Pacht für den Garten, Betrag:", "{label} Pacht für den Garten, Betrag in Euro:"),
        Example("Fläche des Gartens: ________", "Fläche des Gartens in Quadratmetern: ________"),
        Example("{label} Geburtsdatum des Kindes:", "{label} Geburtsdatum des Kindes (TT.MM.JJJJ):"),
        Example("{label} Dauer des Kurses:", "{label} Dauer des Kurses in Wochen:"),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """The label."""
        for field in fields(form):
            if field.kind != TEXT or field.is_date or _SIGNATURE.search(field.label):
                continue
            sort = field_sort(field)
            if sort is None:
                continue
            unit, message, severity = _SORTS[sort]
            if not unit.search(f"{field.label} {field.hint}"):
                yield field.passage.segment.id, Hit(field.start, field.end, message, severity)
