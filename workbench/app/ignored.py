"""Which findings nobody wants to see any more: decisions for a form and for the office."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from workbench.app.ignored_file import form_file, office_file, read_ignored, write_ignored
from workbench.app.passage_places import PassagePlaces
from workbench.common.errors import InputError
from workbench.model.document import Document
from workbench.model.finding import Finding
from workbench.model.ignored import IgnoredFinding, IgnoreScope


class Ignored:
    """The decisions that hold for one form, those of the office included.

    `problem` is set if a file was damaged: it is not overwritten, and its decisions don't hold.
    """

    problem: InputError | None = None

    def __init__(self, form: Iterable[IgnoredFinding] = (), office: Iterable[IgnoredFinding] = ()) -> None:
        self._entries = {IgnoreScope.FORM: tuple(form), IgnoreScope.OFFICE: tuple(office)}

    @property
    def entries(self) -> tuple[IgnoredFinding, ...]:
        """Decisions for this form first, then the office's."""
        return self._entries[IgnoreScope.FORM] + self._entries[IgnoreScope.OFFICE]

    def put(self, changes: Sequence[tuple[IgnoredFinding, bool]]) -> None:
        """Add (True) or take back (False) decisions."""
        for scope in self._entries:
            mine = [(item, there) for item, there in changes if _place_of(item) is scope]
            if mine:
                self._entries[scope] = self._changed(scope, mine)

    def _changed(
        self, scope: IgnoreScope, changes: Sequence[tuple[IgnoredFinding, bool]]
    ) -> tuple[IgnoredFinding, ...]:
        kept = [item for item in self._entries[scope] if item not in [other for other, _ in changes]]
        return (*kept, *(item for item, there in changes if there))

    def covering(self, finding: Finding, text: str) -> IgnoredFinding | None:
        """The decision that hides this finding in the passage `text`; None if it is to be shown."""
        words = text[finding.start : finding.end]
        return next((item for item in self.entries if _covers(item, finding, words)), None)

    def split(
        self, findings: Iterable[Finding], document: Document
    ) -> tuple[tuple[Finding, ...], tuple[tuple[Finding, IgnoredFinding], ...]]:
        """Findings to show, and hidden ones with the decision that hides them."""
        shown: list[Finding] = []
        hidden: list[tuple[Finding, IgnoredFinding]] = []
        for finding in findings:
            decision = self.covering(finding, document.by_id[finding.segment].text)
            if decision is None:
                shown.append(finding)
            else:
                hidden.append((finding, decision))
        return tuple(shown), tuple(hidden)


class IgnoredInFiles(Ignored):
    """Decisions in a file beside the form, and in one for the office. Every change is written at once."""

    def __init__(self, form: Path, document: Document) -> None:
        """`document`: the form as it is in the file now."""
        super().__init__()
        self._places = PassagePlaces(document)
        self._paths = {IgnoreScope.FORM: form_file(form), IgnoreScope.OFFICE: office_file()}
        for scope, path in self._paths.items():
            try:
                self._entries[scope] = read_ignored(path, self._places)
            except InputError as error:
                self.problem = error

    def put(self, changes: Sequence[tuple[IgnoredFinding, bool]]) -> None:
        """Add (True) or take back (False) decisions. Raises `WorkbenchError` and changes nothing if that can't be
        written."""
        for scope, path in self._paths.items():
            mine = [(item, there) for item, there in changes if _place_of(item) is scope]
            if not mine:
                continue
            read_ignored(path)  # a damaged file must not be replaced
            entries = self._changed(scope, mine)
            write_ignored(path, entries, self._places)
            self._entries[scope] = entries


def _place_of(item: IgnoredFinding) -> IgnoreScope:
    return IgnoreScope.OFFICE if item.scope is IgnoreScope.OFFICE else IgnoreScope.FORM


def _covers(item: IgnoredFinding, finding: Finding, words: str) -> bool:
    """A place is known by its words and its passage, not by its offset: the text around it may change."""
    if item.rule != finding.rule:
        return False
    return item.scope is not IgnoreScope.HERE or (item.words == words and item.segment == finding.segment)
