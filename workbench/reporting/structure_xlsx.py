"""The structure of a form as an Excel file: fields, checklist, references, proofs, each a sheet."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from workbench.model.document import Document
from workbench.model.form_structure import CheckPoint, FormField, FormStructure, Jump, Proof
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book
from workbench.reporting.structure_words import DUTY, FULFILLED, STATES, TYPES

if TYPE_CHECKING:
    from openpyxl import Workbook

Row = TypeVar("Row", FormField, CheckPoint, Jump, Proof)
Spec = tuple[str, int, Callable[[Row], str | int]]
"""Header, width in characters, and what a row says there."""


def structure_xlsx(document: Document, structure: FormStructure, *, on: date | None = None) -> bytes:
    """The file. Passages are named by id; references and proofs with their text."""
    day, book = on or date.today(), new_book()
    texts = {
        segment.id: " ".join(segment.text.replace("\ufffc", " ").split()) for segment in document.segments
    }
    proofs = structure.proofs
    fields: tuple[Spec[FormField], ...] = (
        ("Feld", 34, lambda field: field.label),
        ("Abschnitt", 28, lambda field: field.section),
        ("Art", 13, lambda field: TYPES[field.type]),
        ("Person", 20, lambda field: field.person),
        ("Pflicht", 11, lambda field: DUTY[field.required]),
        ("Bedingung", 24, lambda field: field.condition),
        ("Auswahl", 30, lambda field: " / ".join(field.choices)),
        ("Hilfe", 40, lambda field: " ".join(field.help)),
        ("Nachweis", 30, lambda field: "; ".join(proofs[number].name for number in field.proofs)),
        ("Grundlage", 20, lambda field: ", ".join(field.basis)),
        ("Passage", 10, lambda field: field.label_segment),
    )
    points: tuple[Spec[CheckPoint], ...] = (
        ("Nr.", 6, lambda point: point.number),
        ("Punkt", 50, lambda point: point.title),
        ("Erfüllt", 10, lambda point: FULFILLED[point.fulfilled]),
        ("Was fehlt", 60, lambda point: point.message),
        ("Passage", 10, lambda point: point.segment),
    )
    jumps: tuple[Spec[Jump], ...] = (
        ("Verweis", 24, lambda jump: jump.text),
        ("Ziel", 22, lambda jump: STATES[jump.state]),
        ("Steht in", 50, lambda jump: texts.get(jump.segment, "")),
        ("Führt zu", 50, lambda jump: texts.get(jump.target, "")),
        ("Passage", 10, lambda jump: jump.segment),
    )
    papers: tuple[Spec[Proof], ...] = (
        ("Nachweis", 50, lambda proof: proof.name),
        ("Form", 16, lambda proof: proof.form),
        ("In der Liste", 12, lambda proof: "ja" if proof.listed else "nein"),
        ("Verlangt in", 60, lambda proof: texts.get(proof.segment, "")),
        ("Passage", 10, lambda proof: proof.segment),
    )
    _add(book, "Felder", fields, structure.fields, day)
    _add(book, "Prüfliste", points, structure.checklist, day)
    _add(book, "Verweise", jumps, structure.jumps, day)
    _add(book, "Nachweise", papers, proofs, day)
    return book_bytes(book)


def _add(book: "Workbook", title: str, specs: Sequence[Spec[Row]], rows: Sequence[Row], day: date) -> None:
    columns = [Column(name, width, [say(row) for row in rows]) for name, width, say in specs]
    add_sheet(book, title, columns, day)
