"""What readers said, in *Überarbeiten* beside the passage: one key makes an edit of it, another a term."""

from collections.abc import Mapping, Sequence
from typing import cast

from workbench.app.rights import Action
from workbench.model.review import AnnotationType, PassageResult
from workbench.ui.actions import Command
from workbench.ui.analysis import with_text
from workbench.ui.feature import Feature
from workbench.ui.features.glossary import Glossary
from workbench.ui.features.testing import Testing
from workbench.ui.i18n import tr
from workbench.ui.models.testing_results import understood
from workbench.ui.panels.testers_card import ReaderHint, TestersCard
from workbench.ui.rights import refusal
from workbench.ui.testing_desk import TestingDesk

EDIT_KEY, TERM_KEY = "Ctrl+Alt+T", "Ctrl+Alt+G"
LONGEST_TERM = 3
"""Words."""


class TestersNotes(Feature):
    """A card in the right panel; it is not there where nobody said anything."""

    __test__ = False
    order = 56

    def commands(self) -> Sequence[Command]:
        """The first note into the text, the first word into the glossary."""
        return (
            Command("tester_edit", self.edit_first, "findings", (EDIT_KEY,), needs="form"),
            Command("tester_term", self.propose_first, "findings", (TERM_KEY,), needs="form"),
        )

    def build(self) -> None:
        """The card."""
        self.card = TestersCard()
        self._results: Mapping[str, PassageResult] = {}

    def assemble(self) -> None:
        """Above the notes of colleagues and the measures."""
        body = self.window.passage.body
        body.insertWidget(body.indexOf(self.window.passage.measures), self.card)

    def connect_parts(self) -> None:
        """Follow the passage in hand and the results."""
        window = self.window
        self.card.edit_wanted.connect(self.edit)
        self.card.term_wanted.connect(self.propose)
        self.card.results_wanted.connect(lambda: cast(Testing, window.features["testing"]).go("results"))
        window.desk.selected.connect(self.refresh)
        self.desk.chosen.connect(self._read)
        self.desk.reported.connect(self._read)
        self.desk.entered.connect(self._read_anew)
        window.pages.currentChanged.connect(lambda _index: self._read_anew())

    @property
    def desk(self) -> TestingDesk:
        """The tests of the form in hand."""
        return cast(Testing, self.window.features["testing"]).desk

    # --- showing -------------------------------------------------------------------------------------------

    def _read_anew(self) -> None:
        """Not after each of three hundred answers: when somebody looks at the passages."""
        if self.window.place == "revise":
            self.desk.read_report()

    def _read(self) -> None:
        report = self.desk.report
        if report is None:
            self._read_anew()
        self._results = (
            {item.segment: item for form in reversed(report.forms) for item in form.passages}
            if report is not None
            else {}
        )
        self.refresh()

    def refresh(self) -> None:
        """Show what was said about the passage in hand."""
        session, segment = self.window.desk.session, self.window.desk.segment_id
        found = self._results.get(segment) if session is not None else None
        if found is None:
            self.card.show_notes((), "", EDIT_KEY, TERM_KEY, "")
            return
        told = tr("testing.said.understood", share=understood(found)) if found.n else ""
        self.card.show_notes(notes_of(found), told, EDIT_KEY, TERM_KEY, refusal(session, Action.EDIT))

    # --- doing ---------------------------------------------------------------------------------------------

    def edit_first(self) -> None:
        """Make an edit of the first note."""
        if self.card.notes and self.card.isVisibleTo(self.window.passage):
            self.edit(self.card.notes[0])

    def propose_first(self) -> None:
        """Make a term of the first word."""
        note = next((note for note in self.card.notes if note.word), None)
        if note is not None:
            self.propose(note)

    def edit(self, note: ReaderHint) -> None:
        """Open the passage in the editor; what the reader said becomes the reason of the change."""
        window = self.window
        segment, why = window.desk.segment, refusal(window.desk.session, Action.EDIT)
        if segment is None or why or segment.locked:
            return
        window.show_place("revise")
        window.revise.show_panel("passage")
        text = changed_text(segment.text, note)
        reason = tr("testing.said.reason", tester=note.tester or "–", said=note.said)
        window.passage.open_editor(with_text(segment, text), reason)

    def propose(self, note: ReaderHint) -> None:
        """Ask about the word as a new term."""
        cast(Glossary, self.window.features["glossary"]).begin(note.word)


def notes_of(found: PassageResult) -> tuple[ReaderHint, ...]:
    """What was said about the passage, then what was marked and changed in Word, then words that were marked."""
    notes = [ReaderHint(comment.tester, f"„{comment.text}“") for comment in found.comments]
    for item in found.annotations:
        if item.type in (AnnotationType.INSERTION, AnnotationType.DELETION):
            kind = tr(f"testing.note.{item.type}")
            gone = item.text if item.type is AnnotationType.DELETION else ""
            notes.append(ReaderHint(item.author, f"{kind} „{item.text.strip()}“", gone=gone))
    for word, number in found.words:
        short = word if len(word.split()) <= LONGEST_TERM else ""
        notes.append(ReaderHint("", tr("testing.results.word", word=f"„{word}“", n=number), short))
    return tuple(notes)


def changed_text(text: str, note: ReaderHint) -> str:
    """The passage without what the reader struck out, if it stands there once; else as it is."""
    if note.gone and text.count(note.gone) == 1:
        return text.replace(note.gone, "").strip() or text
    return text
