"""Spelling of the form on the desk: word lists load in the background, passages are looked at there too."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.app.changes import Changes
from workbench.app.own_words import OwnWords
from workbench.app.spelling_findings import spelling_findings
from workbench.common.progress import Progress
from workbench.model.document import Segment
from workbench.model.finding import Finding
from workbench.ui.desk import Desk
from workbench.ui.i18n import tr

if TYPE_CHECKING:
    from workbench.app.office_glossary import OfficeGlossary
    from workbench.language.spelling import Spelling

LONGEST = 5_000
"""Characters of a passage that is looked at while somebody types; a longer one waits until it is taken over."""
MOST_WORDS = 200
"""Words of a form for which proposals are sought ahead: each may take 0.3 s."""
Found = Mapping[str, tuple[Finding, ...]]


class SpellingDesk(QObject):
    """`changed`: other words are marked now. `words`: the person's own dictionary."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = OwnWords()
        self._spelling: Spelling | None = None
        self._glossary: OfficeGlossary | None = None
        self._proposals: dict[str, tuple[str, ...]] = {}
        self._found: dict[str, tuple[Finding, ...]] = {}
        desk.opened.connect(self._begin)
        desk.hub.changed.connect(self._follow)

    def findings(self, segment_id: str) -> tuple[Finding, ...]:
        """The misspelt words of a passage that nobody has decided about."""
        session, found = self._desk.session, self._found.get(segment_id, ())
        if session is None or not found:
            return ()
        return session.open_findings(session.current(segment_id), found)

    def of_typing(self, segment: Segment) -> tuple[Finding, ...]:
        """Those of a passage that is being written; nothing until the word lists are there."""
        if self._spelling is None or len(segment.text) > LONGEST:
            return ()
        return spelling_findings(segment, self._spelling, lambda word: self._proposals.get(word, ()))

    def add(self, word: str) -> None:
        """Take a word into the dictionary. Raises `WorkbenchError`."""
        self.words.add(word)
        self._look_at_all()

    def _begin(self) -> None:
        self._found = {}
        self._look_at_all()

    def _look_at_all(self) -> None:
        if (session := self._desk.session) is not None:
            self._look(session.current_document().segments, whole=True)

    def _follow(self, changes: Changes) -> None:
        session = self._desk.session
        if session is None or not changes.texts:
            return
        for segment_id in changes.segments:
            self._found.pop(segment_id, None)
        self._desk.checks.put_spelling(self._found, changes.segments)
        self._look([session.current(segment_id) for segment_id in changes.segments], whole=False)

    def _look(self, segments: Sequence[Segment], *, whole: bool) -> None:
        session = self._desk.session
        if session is None:
            return
        glossary = session.glossary

        def done(found: Found) -> None:
            if self._desk.session is not session:
                return
            valid = [segment.id for segment in segments if session.texts[segment.id] == segment.text]
            for segment_id in valid:
                self._found[segment_id] = found.get(segment_id, ())
            self._desk.checks.put_spelling(self._found, () if whole else valid)
            self.changed.emit()

        work = partial(self._work, tuple(segments), glossary)
        self._desk.jobs.start(tr("job.spelling"), work, done)

    def _work(self, segments: Sequence[Segment], glossary: "OfficeGlossary", progress: Progress) -> Found:
        """In a worker: the word lists load when they are first needed."""
        from workbench.language.spelling import Spelling

        spelling = self._spelling
        if spelling is None or glossary is not self._glossary:
            terms = [form for entry in glossary.entries for form in entry.forms]
            spelling = Spelling.load(terms, self.words)
            self._spelling, self._glossary = spelling, glossary
        found: dict[str, tuple[Finding, ...]] = {}
        for number, segment in enumerate(segments, start=1):
            found[segment.id] = spelling_findings(segment, spelling, partial(self._proposed, spelling))
            progress.step(number, len(segments), "")
        return {segment: items for segment, items in found.items() if items}

    def _proposed(self, spelling: "Spelling", word: str) -> tuple[str, ...]:
        if word not in self._proposals and len(self._proposals) < MOST_WORDS:
            self._proposals[word] = spelling.proposals(word)
        return self._proposals.get(word, ())
