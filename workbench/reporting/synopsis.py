"""The synopsis for the legal office: old and new wording side by side, as a Word file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.model.document import Document, Segment
from workbench.model.revision import TextEdit
from workbench.reporting.passages import kind_name, pieces
from workbench.reporting.word_difference import Part, differences


@dataclass(frozen=True, slots=True)
class Gap:
    """Unchanged passages that are left out between two rows; `heading` is the last heading among them."""

    count: int
    heading: str


@dataclass(frozen=True, slots=True)
class Row:
    """A passage: its place, both wordings, what to look at. `verdict` says what the parts don't show."""

    segment: str
    place: str
    old: tuple[Part, ...]
    new: tuple[Part, ...]
    verdict: str
    hints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Synopsis:
    """Everything the file says, before it is laid out. `lost`: changes whose passage the form lacks."""

    title: str
    form: str
    on: date
    changed: int
    passages: int
    rows: tuple[Row | Gap, ...]
    lost: tuple[TextEdit, ...]


def write_synopsis(
    document: Document,
    edits: Sequence[TextEdit],
    notes: Mapping[str, Sequence[str]],
    title: str,
    *,
    on: date | None = None,
    all_passages: bool = False,
) -> bytes:
    """A landscape DOCX: place, old wording, new wording with every changed word marked, and what to look at.

    `notes` holds guard alerts and legal notes (German sentences) by segment id; the edit's reasons go first.
    With `all_passages` unchanged passages are printed too; otherwise a line says how many were left out.
    """
    from workbench.reporting.synopsis_docx import lay_out_synopsis

    changed = {edit.segment: edit for edit in edits if edit.before != edit.after}
    return lay_out_synopsis(
        Synopsis(
            title=title,
            form=document.name,
            on=on or date.today(),
            changed=sum(segment in document.by_id for segment in changed),
            passages=len(document.segments),
            rows=tuple(_rows(document, changed, notes, all_passages)),
            lost=tuple(edit for edit in changed.values() if edit.segment not in document.by_id),
        )
    )


def _rows(
    document: Document, changed: Mapping[str, TextEdit], notes: Mapping[str, Sequence[str]], everything: bool
) -> Iterator[Row | Gap]:
    skipped, heading = 0, ""
    for segment in document.segments:
        if everything or segment.id in changed or notes.get(segment.id):
            if skipped:
                yield Gap(skipped, heading)
            skipped, heading = 0, ""
            yield _row(segment, changed.get(segment.id), notes.get(segment.id, ()))
        else:
            skipped += 1
            if segment.kind == "heading":
                heading = _plain(segment)
    if skipped:
        yield Gap(skipped, "")


def _row(segment: Segment, edit: TextEdit | None, notes: Sequence[str]) -> Row:
    before, after = (edit.before, edit.after) if edit else (segment.text, segment.text)
    old, new = differences(segment, before, after)
    verdict = "unverändert" if edit is None else "entfällt" if not after.strip() else ""
    place = f"{kind_name(segment.kind)} {segment.number}".strip()
    return Row(segment.id, place, old, new, verdict, _unique([*(edit.reasons if edit else ()), *notes]))


def _plain(segment: Segment) -> str:
    shown = "".join(piece.text for piece in pieces(segment, segment.text)).strip()
    return f"{segment.number} {shown}".strip()


def _unique(hints: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hint.strip() for hint in hints if hint.strip()))
