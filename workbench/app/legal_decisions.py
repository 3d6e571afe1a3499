"""What people decided about the law in one form: unlocked passages, corrected classes, waived alerts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from workbench.app.legal_decisions_file import decisions_file, read_decisions, write_decisions
from workbench.app.passage_places import PassagePlaces
from workbench.common.errors import InputError
from workbench.legal.block_classes import block_class
from workbench.legal.fingerprints import fingerprint
from workbench.legal.recognition import with_legal_blocks
from workbench.model.document import Document, Segment
from workbench.model.legal import Classification, LegalDecision, Unlock, Waiver

DecisionChanges = Sequence[tuple[LegalDecision, bool]]


class LegalDecisions:
    """The decisions that hold for one form.

    `problem` is set if the file was damaged: it is not overwritten, and its decisions don't hold.
    """

    problem: InputError | None = None

    def __init__(self, entries: Iterable[LegalDecision] = ()) -> None:
        self.entries: tuple[LegalDecision, ...] = tuple(entries)

    def put(self, changes: DecisionChanges) -> None:
        """Add (True) or take back (False) decisions."""
        self.entries = self._changed(changes)

    def _changed(self, changes: DecisionChanges) -> tuple[LegalDecision, ...]:
        named = [item for item, _ in changes]
        kept = (item for item in self.entries if item not in named)
        return (*kept, *(item for item, there in changes if there))

    @property
    def waivers(self) -> tuple[Waiver, ...]:
        """All waivers, also those that still wait for a second person."""
        return tuple(item for item in self.entries if isinstance(item, Waiver))

    def unlock_of(self, segment: Segment) -> Unlock | None:
        """Why the passage, as it was opened, may be reworded; None if nobody unlocked it."""
        seal = fingerprint(segment.text)
        return next(
            (
                item
                for item in reversed(self.entries)
                if isinstance(item, Unlock) and (item.segment, item.text) == (segment.id, seal)
            ),
            None,
        )

    def class_of(self, segment: Segment) -> Classification | None:
        """The class that somebody gave the passage."""
        seal = fingerprint(segment.text)
        return next(
            (
                item
                for item in reversed(self.entries)
                if isinstance(item, Classification) and (item.segment, item.text) == (segment.id, seal)
            ),
            None,
        )

    def marked(self, document: Document) -> Document:
        """The document with its legal blocks locked, as corrected and unlocked by people."""
        marked = with_legal_blocks(document)
        if not self.entries:
            return marked
        pairs = zip(document.segments, marked.segments, strict=True)
        return replace(marked, segments=tuple(self._decided(plain, found) for plain, found in pairs))

    def _decided(self, plain: Segment, found: Segment) -> Segment:
        if plain.locked:
            return plain
        given = self.class_of(plain)
        if given is not None:
            found = locked_as(plain, given.block) if given.block else plain
        if found.block and self.unlock_of(plain) is not None:
            return replace(found, locked=False, lock_reason="")
        return found


class LegalDecisionsInFile(LegalDecisions):
    """Decisions in a file beside the form. Every change is written at once."""

    def __init__(self, form: Path, document: Document) -> None:
        """`document`: the form as it is in the file now."""
        super().__init__()
        self._path = decisions_file(form)
        self._places = PassagePlaces(document)
        try:
            self.entries = read_decisions(self._path, self._places)
        except InputError as error:
            self.problem = error

    def put(self, changes: DecisionChanges) -> None:
        """Add (True) or take back (False) decisions. Raises `WorkbenchError` and changes nothing if that fails."""
        read_decisions(self._path)  # a damaged file must not be replaced
        entries = self._changed(changes)
        write_decisions(self._path, entries, self._places)
        self.entries = entries


def locked_as(segment: Segment, block: str) -> Segment:
    """The segment locked as part of this class of block."""
    return replace(segment, locked=True, lock_reason=block_class(block).reason, block=block)


def without_legal_lock(segment: Segment) -> Segment:
    """The segment as rules read it and as a person's explicit edit may change it; the file's own lock stays."""
    return replace(segment, locked=False, lock_reason="") if segment.block and segment.locked else segment


def without_legal_locks(document: Document) -> Document:
    """The document as rules read it: people read locked passages too."""
    if not any(segment.block for segment in document.segments):
        return document
    return replace(document, segments=tuple(without_legal_lock(segment) for segment in document.segments))
