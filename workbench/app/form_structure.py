"""The structure of an open form: its fields, jumps, proofs and the points of its checklist."""

from collections.abc import Iterator

from workbench.language.form.asked_fields import asked_fields
from workbench.language.form.checklists import checklist
from workbench.language.form.document_type import document_type
from workbench.language.form.jumps import Reference, annex_references, numbered_references, page_references
from workbench.language.form.proofs import asked_proofs, with_proofs
from workbench.language.passage import CheckedForm, checked_form
from workbench.model.document import Document
from workbench.model.form_structure import BROKEN, ELSEWHERE, FOUND, CheckPoint, FormStructure, Jump


def form_structure(document: Document) -> FormStructure:
    """All of it for the current texts. Takes some 0.1 s for a form of 8 pages: not on the window's own thread."""
    form = checked_form(document)
    proofs = asked_proofs(form)
    return FormStructure(
        document_type(document.segments),
        with_proofs(asked_fields(form), proofs),
        jumps(form),
        proofs,
        check_points(form),
    )


def jumps(form: CheckedForm) -> tuple[Jump, ...]:
    """References to parts, pages and annexes in reading order."""
    order = {segment.id: number for number, segment in enumerate(form.document.segments)}
    return tuple(sorted(_jumps(form), key=lambda jump: (order[jump.segment], jump.start)))


def _jumps(form: CheckedForm) -> Iterator[Jump]:
    for reference in numbered_references(form):
        yield _jump(reference, FOUND if reference.target else BROKEN)
    for reference, last in page_references(form):
        yield _jump(reference, FOUND if int(reference.number) <= last else BROKEN)
    for reference in annex_references(form):
        missing = BROKEN if reference.sure else ELSEWHERE
        yield _jump(reference, FOUND if reference.target else missing)


def _jump(reference: Reference, state: str) -> Jump:
    text = reference.passage.text[reference.start : reference.end].replace("\ufffc", "")
    return Jump(reference.passage.segment.id, reference.start, reference.end, text, state, reference.target)


def check_points(form: CheckedForm) -> tuple[CheckPoint, ...]:
    """The checklist of a form or a notice; () for other kinds of text."""
    return tuple(
        CheckPoint(item.number, item.title, item.fulfilled, item.where or "", item.rule or "", item.message)
        for item in checklist(form)
    )
