"""The structure of a form as people read it on a terminal."""

from collections.abc import Iterator
from itertools import groupby

from workbench.model.form_structure import CheckPoint, FormField, FormStructure, Jump, Proof
from workbench.reporting.structure_words import DUTY, FULFILLED, STATES, TYPES

_KINDS = {
    "form": "Formular",
    "notice": "Bescheid",
    "letter": "Brief",
    "leaflet": "Merkblatt",
    "unknown": "unbekannt",
}


def structure_text(structure: FormStructure) -> str:
    """All parts, each under a heading; parts without entries are left out."""
    lines = [f"Art des Schriftstücks: {_KINDS.get(structure.kind, structure.kind)}"]
    parts = (
        ("Felder", _fields(structure)),
        ("Nachweise und Anlagen", map(_proof, structure.proofs)),
        ("Verweise", map(_jump, structure.jumps)),
        ("Checkliste", map(_point, structure.checklist)),
    )
    for title, found in parts:
        entries = list(found)
        if entries:
            lines += ["", title, *entries]
    return "".join(f"{line}\n" for line in lines)


def _fields(structure: FormStructure) -> Iterator[str]:
    for section, fields in groupby(structure.fields, key=lambda field: field.section):
        yield f"  {section or '(vor der ersten Überschrift)'}"
        yield from (_field(field, structure.proofs) for field in fields)


def _field(field: FormField, proofs: tuple[Proof, ...]) -> str:
    facts = [TYPES[field.type], field.person]
    facts += [DUTY[field.required]] if field.required is not None else []
    facts += [f"Bedingung: {field.condition}"] if field.condition else []
    facts += [f"Auswahl: {' / '.join(field.choices)}"] if field.choices else []
    facts += [f"Hilfe: {' '.join(field.help)}"] if field.help else []
    facts += (
        [f"Nachweis: {'; '.join(proofs[number].name for number in field.proofs)}"] if field.proofs else []
    )
    facts += [f"Grundlage: {', '.join(field.basis)}"] if field.basis else []
    return f"    {field.label_segment}  {field.label} | {' | '.join(facts)}"


def _proof(proof: Proof) -> str:
    form = f" ({proof.form})" if proof.form else ""
    return f"  {proof.segment}  {proof.name}{form}"


def _jump(jump: Jump) -> str:
    target = f" -> {jump.target}" if jump.target else ""
    return f"  {jump.segment}  {jump.text}: {STATES[jump.state]}{target}"


def _point(point: CheckPoint) -> str:
    message = f" {point.message}" if point.message else ""
    return f"  {point.number:>2}. {FULFILLED[point.fulfilled]:<6}  {point.title}.{message}"
