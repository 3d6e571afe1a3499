"""One open form with its current texts, decisions and history, in memory."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from workbench.app.changes import Changes
from workbench.app.history import History
from workbench.app.ignored import Ignored, IgnoredInFiles
from workbench.app.journal import Journal, NoJournal
from workbench.app.legal_decisions import LegalDecisions, LegalDecisionsInFile
from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.operations.check_segment import check_segment
from workbench.app.passage_notes import PassageNotes, PassageNotesInFile
from workbench.app.people import person_name
from workbench.app.protected import EditRefusedError, moved_placeholders
from workbench.app.restructuring import type_of
from workbench.app.restructuring_findings import with_restructuring
from workbench.app.session_patch import RejectionKey, SessionPatch
from workbench.app.suggestions import suggestions_for
from workbench.common.moments import now
from workbench.document.form import OpenForm
from workbench.model.document import Document, Segment
from workbench.model.finding import Finding, Suggestion
from workbench.model.revision import TextEdit


@dataclass(frozen=True, slots=True)
class SessionState:
    """What a workspace keeps about a form: texts that are not the file's, decisions, what can be undone."""

    texts: dict[str, str]
    reasons: dict[str, tuple[str, ...]]
    rejections: dict[RejectionKey, str]
    ignored: Ignored
    legal: LegalDecisions
    history: History[SessionPatch]
    notes: PassageNotes


class FormSession:
    """A form that is being worked on. Only operations change it; views read.

    `document` is the form as it was opened, with legal blocks locked, `texts` the current text of each segment,
    `current_document()` both together as a frozen record that may go to a worker thread.
    """

    def __init__(
        self,
        path: Path,
        form: OpenForm,
        glossary: OfficeGlossary = EMPTY_GLOSSARY,
        *,
        ignored: Ignored | None = None,
        legal: LegalDecisions | None = None,
        notes: PassageNotes | None = None,
        journal: Journal | None = None,
    ) -> None:
        """Without `ignored`, `legal` and `notes` these are in files beside the form at `path`."""
        self.path = path
        self.form = form
        self.legal = LegalDecisionsInFile(path, form.document) if legal is None else legal
        self.document: Document = self.legal.marked(form.document)
        self.glossary = glossary
        self.texts: dict[str, str] = {segment.id: segment.text for segment in self.document.segments}
        self.reasons: dict[str, tuple[str, ...]] = {}
        self.rejections: dict[RejectionKey, str] = {}
        self.ignored = IgnoredInFiles(path, form.document) if ignored is None else ignored
        self.notes = PassageNotesInFile(path, form.document) if notes is None else notes
        self.history: History[SessionPatch] = History()
        self.journal = NoJournal() if journal is None else journal
        self._current: Document | None = None

    def load(self, state: SessionState) -> None:
        """Put everything in place that a workspace keeps about the form."""
        self.texts = {segment.id: segment.text for segment in self.form.document.segments} | state.texts
        self.reasons = dict(state.reasons)
        self.rejections = dict(state.rejections)
        self.ignored, self.legal, self.history = state.ignored, state.legal, state.history
        self.notes = state.notes
        self.document = self.legal.marked(self.form.document)
        self._current = None

    def segment(self, segment_id: str) -> Segment:
        """The segment as it was opened. Raises `EditRefusedError` for an unknown id."""
        try:
            return self.document.by_id[segment_id]
        except KeyError:
            raise EditRefusedError(f"Die Passage {segment_id} gibt es in „{self.path.name}“ nicht.") from None

    def current(self, segment_id: str) -> Segment:
        """The segment with its current text and the placeholders where they are now."""
        return _with_text(self.segment(segment_id), self.texts[segment_id])

    def current_document(self) -> Document:
        """The whole form with its current texts; the same object until a text changes."""
        if self._current is None:
            segments = (_with_text(segment, self.texts[segment.id]) for segment in self.document.segments)
            self._current = replace(self.document, segments=tuple(segments))
        return self._current

    @cached_property
    def document_type(self) -> str:
        """What kind of text the form is, as it was opened."""
        return type_of(self.document)

    def suggestions(self, segment_id: str) -> tuple[Suggestion, ...]:
        """Open suggestions for the current text, by offset; rejected ones are left out."""
        segment = self.current(segment_id)
        found = suggestions_for(segment, self.glossary, self.document_type)
        return tuple(item for item in found if rejection_key(segment, item) not in self.rejections)

    def rejected_suggestions(self, segment_id: str) -> tuple[tuple[Suggestion, str], ...]:
        """Rejected suggestions for the current text and the reason given for each."""
        segment = self.current(segment_id)
        found = suggestions_for(segment, self.glossary, self.document_type)
        keyed = ((item, rejection_key(segment, item)) for item in found)
        return tuple((item, self.rejections[key]) for item, key in keyed if key in self.rejections)

    def findings(self, segment_id: str, target: str = "buergernah") -> tuple[Finding, ...]:
        """Findings of the current text that nobody has rejected or ignored, without those about the whole form."""
        segment = self.current(segment_id)
        found = check_segment(segment, self.glossary, target)
        found = with_restructuring(segment, found, self.glossary, self.document_type)
        return self.open_findings(segment, found)

    def open_findings(self, segment: Segment, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those of the segment's findings that still wait for a decision, with the suggestions that do."""
        waiting = (self._waiting(segment, finding) for finding in findings)
        return tuple(
            finding
            for finding in waiting
            if finding is not None and self.ignored.covering(finding, segment.text) is None
        )

    def _waiting(self, segment: Segment, finding: Finding) -> Finding | None:
        """The finding without rejected suggestions; None if it had some and all were rejected."""
        left = tuple(
            item for item in finding.suggestions if rejection_key(segment, item) not in self.rejections
        )
        if len(left) == len(finding.suggestions):
            return finding
        return replace(finding, suggestions=left) if left else None

    def edits(self) -> tuple[TextEdit, ...]:
        """What an export has to write: one edit a changed segment, in reading order."""
        return tuple(
            TextEdit(segment.id, segment.text, self.texts[segment.id], self.reasons.get(segment.id, ()))
            for segment in self.document.segments
            if self.texts[segment.id] != segment.text
        )

    def change(self, label: str, patch: SessionPatch, applied: int = 0, merge_key: str = "") -> Changes:
        """Put `patch` in place as one step of the history, after the journal kept it. For operations only."""
        inverse = self._inverse(patch)
        if inverse == patch:
            return Changes()
        grown = self.history.growing(merge_key)
        step_id = self.journal.commit(label, patch, inverse, grown.id if grown is not None else "")
        changes = self.put(label, patch, applied)
        self.history.record(label, patch, inverse, merge_key, step_id, person_name(), now())
        return changes

    def undo(self) -> Changes:
        """Take the last step back; `Changes()` when there is none. For operations only."""
        step = self.history.undoable
        if step is None:
            return Changes()
        self._check_unchanged(step.forward)
        self.journal.undone(step)
        changes = self.put(step.label, step.inverse)
        self.history.undo()
        return changes

    def redo(self) -> Changes:
        """Do the last undone step again; `Changes()` when there is none. For operations only."""
        step = self.history.redoable
        if step is None:
            return Changes()
        self._check_unchanged(step.inverse)
        self.journal.redone(step)
        changes = self.put(step.label, step.forward)
        self.history.redo()
        return changes

    def put(self, label: str, patch: SessionPatch, applied: int = 0) -> Changes:
        """Put `patch` in place in memory only. Others call `change`, `undo` or `redo`.

        Raises `WorkbenchError` if a decision can't be written to its file; then nothing has changed.
        """
        if patch.ignored:
            self.ignored.put(patch.ignored)
        if patch.notes:
            self.notes.put(patch.notes)
        if patch.legal:
            self.legal.put(patch.legal)
            self.document = self.legal.marked(self.form.document)
            self._current = None
        self.texts.update(patch.texts)
        self.reasons.update(patch.reasons)
        for key, reason in patch.rejections:
            if reason is None:
                self.rejections.pop(key, None)
            else:
                self.rejections[key] = reason
        if patch.texts:
            self._current = None
        return Changes(patch.segments, bool(patch.texts), patch.decides, applied, label)

    def _check_unchanged(self, expected: SessionPatch) -> None:
        """Somebody else may have changed a text since: their words are not to vanish unseen."""
        for segment_id, text in expected.texts:
            if self.texts[segment_id] != text:
                raise EditRefusedError(
                    f"Die Passage {segment_id} hat inzwischen einen anderen Text. Der Schritt bleibt, wie er ist."
                )

    def _inverse(self, patch: SessionPatch) -> SessionPatch:
        return SessionPatch(
            tuple((key, self.texts[key]) for key, _ in patch.texts),
            tuple((key, self.reasons.get(key, ())) for key, _ in patch.reasons),
            tuple((key, self.rejections.get(key)) for key, _ in patch.rejections),
            tuple((item, not there) for item, there in patch.ignored),
            tuple((item, not there) for item, there in patch.legal),
            tuple((item, not there) for item, there in patch.notes),
        )


def rejection_key(segment: Segment, suggestion: Suggestion) -> RejectionKey:
    """What a rejection is remembered by: the words in this segment, not their offset."""
    words = segment.text[suggestion.start : suggestion.end]
    return (segment.id, suggestion.provider, suggestion.term or "", words)


def _with_text(segment: Segment, text: str) -> Segment:
    if text == segment.text:
        return segment
    moved = moved_placeholders(segment, text)
    if moved is None:
        raise EditRefusedError(f"Die Passage {segment.id} hat Platzhalter verloren.")
    return replace(segment, text=text, placeholders=moved)
