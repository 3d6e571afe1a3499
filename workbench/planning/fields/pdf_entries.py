"""Entries of the inventory from the fields of a PDF form."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from workbench.document.acroform import CHOICE, SIGNATURE, TEXT, PdfField
from workbench.language.form.answer_place import AnswerPlace
from workbench.language.form.field_types import field_type
from workbench.language.passage import Passage
from workbench.model import inventory
from workbench.model.document import Segment
from workbench.model.inventory import FIRST_PERSON, Entry
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.office import is_office_text
from workbench.planning.fields.persons import own_person
from workbench.planning.fields.types import entry_type

_ROW = re.compile(r"^(?P<label>.*?\D)[\s_.-]*(?:Zeile|Nr\.?|row)?[\s_.-]*(?P<row>\d{1,2})$", re.IGNORECASE)


def pdf_entries(fields: Iterable[PdfField]) -> tuple[Entry, ...]:
    """One entry a field; fields that differ by a number at the end are rows of a table."""
    found = [field for field in fields if plain_label(field.label) and not is_office_text(field.label)]
    rows: dict[str, list[PdfField]] = {}
    for field in found:
        match = _ROW.match(field.label)
        if match:
            rows.setdefault(plain_label(match["label"]), []).append(field)
    return tuple(_entries(found, {label for label, group in rows.items() if len(group) > 1}))


def _entries(fields: Iterable[PdfField], repeated: set[str]) -> Iterator[Entry]:
    told: set[str] = set()
    for field in fields:
        match = _ROW.match(field.label)
        label = plain_label(match["label"]) if match else ""
        if label in repeated and own_person(field.label) is None:
            if label not in told:
                told.add(label)
                yield replace(_entry(field, label), person=None, type=inventory.ROW)
        else:
            yield _entry(field, plain_label(field.label))


def _entry(field: PdfField, label: str) -> Entry:
    kind = _type(field, label)
    return Entry(
        label,
        own_person(label) or FIRST_PERSON,
        kind,
        kind,
        required=field.required or None,
        choices=field.choices,
        key="",
    )


def _type(field: PdfField, label: str) -> str:
    if field.kind == SIGNATURE:
        return inventory.SIGNATURE
    if field.kind == TEXT:
        passage = Passage(Segment("", "pdf", "label", label))
        return entry_type(field_type(AnswerPlace(passage, 0, len(label), (passage,)), ""), ())
    if field.kind == CHOICE:
        return entry_type("choice", field.choices)
    return inventory.YES_NO
