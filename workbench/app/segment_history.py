"""Every text that a passage ever had: who, when and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.app.session import FormSession
from workbench.app.workspace_journal import journal_of
from workbench.store.revisions import revisions_of
from workbench.store.steps import steps_of


@dataclass(frozen=True, slots=True)
class CommittedText:
    """A text of a passage. `number` 0 is the file's own text; `label` and `reasons` (German) say why it came.

    `at`: ISO 8601, UTC; order is told by `number`, not by the clock.
    """

    number: int
    text: str
    who: str
    at: str
    label: str = ""
    reasons: tuple[str, ...] = ()


def segment_history(session: FormSession, segment_id: str) -> tuple[CommittedText, ...]:
    """All texts of the passage in this version of the form, the file's own first, the current one last."""
    journal = journal_of(session)
    original = session.segment(segment_id).text
    version = journal.version
    with journal.workspace.reading() as connection:
        revisions = revisions_of(connection, version.id, segment_id)
        labels = {step.id: step.label for step in steps_of(connection, version.id)}
    first = CommittedText(0, original, version.imported_by, version.imported_at, "Text der Datei")
    return (
        first,
        *(
            CommittedText(
                item.number, item.after, item.person, item.at, labels.get(item.step or "", ""), item.reasons
            )
            for item in revisions
        ),
    )


def last_writers(session: FormSession, segment_ids: Iterable[str]) -> dict[str, str]:
    """Who wrote the current text of each of these passages; nobody where it is the file's own."""
    journal = journal_of(session)
    with journal.workspace.reading() as connection:
        found = {item: revisions_of(connection, journal.version.id, item) for item in segment_ids}
    return {segment: revisions[-1].person for segment, revisions in found.items() if revisions}
