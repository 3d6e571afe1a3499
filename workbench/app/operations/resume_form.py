"""Open a form where the person left it: with the edits, decisions and steps of the last time."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.app.file_journal import FileJournal
from workbench.app.history import History
from workbench.app.kept_work import KeptWork, TypedText, digest_of, read_work, rewrite_work, work_file
from workbench.app.operations.open_form import open_form
from workbench.app.passage_places import PassagePlaces
from workbench.app.protected import EditRefusedError, check_edit
from workbench.app.session import FormSession
from workbench.app.session_patch import RejectionKey, SessionPatch
from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress
from workbench.model.revision import TextEdit

LABEL = "Änderungen vom letzten Mal"
MOVED = ".frueher"
"""Ending of the work on a form whose file is another one by now: nothing that was written is thrown away."""


@dataclass(frozen=True, slots=True)
class ResumedForm:
    """The session, how many passages have their changed text again, what could not be brought back, and typing."""

    session: FormSession
    changed: int = 0
    lost: tuple[TextEdit, ...] = ()
    typed: TypedText | None = None


def resume_form(
    path: Path, glossaries: Sequence[Path] = (), progress: Progress | None = None, *, keep: bool = True
) -> ResumedForm:
    """The form at `path` with what was done to it before, by this person on this computer.

    If the file is another one by now, the changed texts come back where the passage still reads as it did then; the
    others are `lost`. Without `keep` nothing is brought back or kept. Raises like `open_form`.
    """
    session = open_form(path, glossaries, progress)
    if not keep or not path.is_file():
        return ResumedForm(session)
    kept_in, digest = work_file(path), _digest(path)
    work = read_work(kept_in)
    if work is None or work.is_empty:
        session.journal = _journal(session, kept_in, KeptWork(digest))
        return ResumedForm(session)
    if work.digest == digest:
        _go_on(session, work)
        with suppress(WorkbenchError):  # the journal tells when it cannot write
            rewrite_work(kept_in, work)
        session.journal = _journal(session, kept_in, work)
        return ResumedForm(session, len(session.edits()), (), work.typed)
    kept_in.replace(kept_in.with_name(kept_in.name + MOVED))
    session.journal = _journal(session, kept_in, KeptWork(digest))
    return _carried(session, work)


def _journal(session: FormSession, path: Path, work: KeptWork) -> FileJournal:
    return FileJournal(path, work, lambda segment: session.segment(segment).text)


def _digest(path: Path) -> str:
    try:
        return digest_of(path)
    except OSError:
        return ""


def _go_on(session: FormSession, work: KeptWork) -> None:
    """Texts, reasons and rejections as they were; other decisions lie in files of their own."""
    for step in work.done:
        patch = step.forward
        session.put(step.label, SessionPatch(patch.texts, patch.reasons, patch.rejections))
    session.history = History(work.done, work.undone)


def _carried(session: FormSession, work: KeptWork) -> ResumedForm:
    edits = _edits(work)
    by_text: dict[str, list[str]] = {}
    for segment in session.document.segments:
        by_text.setdefault(segment.text, []).append(segment.id)
    patch, lost = SessionPatch(), []
    for edit in edits:
        places = by_text.get(edit.before, [])
        place = edit.segment if edit.segment in places else places[0] if len(places) == 1 else ""
        if place and _fits(session, place, edit.after):
            patch = replace(
                patch,
                texts=(*patch.texts, (place, edit.after)),
                reasons=(*patch.reasons, (place, edit.reasons)),
            )
        else:
            lost.append(edit)
    patch = replace(patch, rejections=_rejections(session, work))
    if patch.texts or patch.rejections:
        session.change(LABEL, patch)
    typed = work.typed
    if typed is not None and session.texts.get(typed.segment) != typed.base:
        lost.append(TextEdit(typed.segment, typed.base, typed.text))
        typed = None
    return ResumedForm(session, len(patch.texts), tuple(lost), typed)


def _rejections(session: FormSession, work: KeptWork) -> tuple[tuple[RejectionKey, str | None], ...]:
    """What was rejected in the end, in the passages as they are numbered now; where they are gone, nothing."""
    last: dict[RejectionKey, str | None] = {}
    for step in work.done:
        last.update(step.forward.rejections)
    places = PassagePlaces(session.document)
    found = []
    for (segment, provider, term, words), reason in last.items():
        place = places.now(segment, work.passages.get(segment, ""), words)
        if reason is not None and place in session.texts:
            found.append(((place, provider, term, words), reason))
    return tuple(found)


def _fits(session: FormSession, place: str, text: str) -> bool:
    try:
        check_edit(session.segment(place), text)
    except (EditRefusedError, WorkbenchError):
        return False
    return True


def _edits(work: KeptWork) -> tuple[TextEdit, ...]:
    """The texts that were changed in the end, with the text each passage had first."""
    first: dict[str, str] = {}
    last: dict[str, str] = {}
    reasons: dict[str, tuple[str, ...]] = {}
    for step in work.done:
        for segment, text in step.inverse.texts:
            first.setdefault(segment, text)
        last.update(step.forward.texts)
        reasons.update(step.forward.reasons)
    return tuple(
        TextEdit(segment, before, last[segment], reasons.get(segment, ()))
        for segment, before in first.items()
        if last.get(segment, before) != before
    )
