"""The list of papers that a form wants: each counts once, whatever boxes stand beside it."""

from collections.abc import Iterator

from workbench.language.form.proofs import asked_proofs
from workbench.language.passage import CheckedForm


def listed_proofs(form: CheckedForm) -> Iterator[tuple[str, str, str]]:
    """Name, passage and section of each paper in the list."""
    sections = _sections(form)
    for proof in asked_proofs(form):
        if proof.listed:
            yield proof.name, proof.segment, sections.get(proof.segment, "")


def _sections(form: CheckedForm) -> dict[str, str]:
    title, found = "", {}
    for passage in form.passages:
        if passage.segment.kind == "heading":
            title = passage.text
        found[passage.segment.id] = title
    return found


def proof_passages(form: CheckedForm) -> frozenset[str]:
    """The passages of the list: the papers, and in a table all of their rows."""
    named = {segment for _, segment, _ in listed_proofs(form)}
    cells = {
        (segment.part, segment.cell.table, segment.cell.row)
        for segment in form.document.segments
        if segment.id in named and segment.cell is not None
    }
    return frozenset(named) | {
        segment.id
        for segment in form.document.segments
        if segment.cell is not None and (segment.part, segment.cell.table, segment.cell.row) in cells
    }
