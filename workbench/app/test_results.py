"""What a workspace knows of the tests of a form: rounds, answers to fill in, results. For the window."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.app.operations.collect_returns import CollectReport, report_on
from workbench.app.session import FormSession
from workbench.app.stored_returns import collection_from_store
from workbench.app.workspace_journal import journal_of
from workbench.model.review import CodedComment, StoredAnswer, StoredRound, TestRound
from workbench.review.coding import suggested_groups
from workbench.review.rounds import round_from_text
from workbench.review.table_layout import TableRow, table_rows
from workbench.store.reviews import annotations_of, answers_of, returns_of, rounds_of


@dataclass(frozen=True, slots=True)
class KeptRound:
    """A round as it is kept, and what it says."""

    stored: StoredRound
    planned: TestRound


@dataclass(frozen=True, slots=True)
class GridRow:
    """A cell of the grid for entering answers from paper; `answer` is None where nothing was entered."""

    row: TableRow
    answer: StoredAnswer | None


@dataclass(frozen=True, slots=True)
class GlossaryCandidate:
    """A word that readers marked, by how many, and where; the office glossary does not have it yet."""

    word: str
    testers: int
    segments: tuple[str, ...]


def kept_rounds(session: FormSession) -> tuple[KeptRound, ...]:
    """The rounds of the open version of the form, oldest first."""
    journal = journal_of(session)
    with journal.workspace.reading() as connection:
        stored = rounds_of(connection, journal.version.id)
    return tuple(KeptRound(item, round_from_text(item.payload)) for item in stored)


def stored_report(session: FormSession, kept: KeptRound) -> CollectReport:
    """The results of everything that came back to the round so far."""
    with journal_of(session).workspace.reading() as connection:
        name = kept.stored.id
        collection = collection_from_store(
            kept.planned,
            returns_of(connection, name),
            annotations_of(connection, name),
            answers_of(connection, name),
        )
    return report_on(collection, session, [kept.planned])


def grid_rows(session: FormSession, kept: KeptRound) -> tuple[GridRow, ...]:
    """Every cell of the grid, reader by reader, with what was entered."""
    with journal_of(session).workspace.reading() as connection:
        answers = answers_of(connection, kept.stored.id)
    by_cell = {(item.tester, item.passage, item.side, item.question): item for item in answers}
    return tuple(
        GridRow(row, by_cell.get((row.tester, row.passage.number, row.side, row.question.id)))
        for row in table_rows(kept.planned)
    )


def comment_groups(report: CollectReport) -> Mapping[str, tuple[tuple[CodedComment, ...], ...]]:
    """Comments of each passage that probably say the same, by segment id."""
    found = {}
    for form in report.forms:
        for passage in form.passages:
            groups = suggested_groups(passage.comments)
            if groups:
                found[passage.segment] = tuple(
                    tuple(passage.comments[at] for at in group) for group in groups
                )
    return found


def glossary_candidates(session: FormSession, report: CollectReport) -> tuple[GlossaryCandidate, ...]:
    """Marked words for the glossary, those first that most readers marked."""
    known = {entry.term.casefold() for entry in session.glossary.entries}
    counts: dict[str, int] = {}
    places: dict[str, dict[str, None]] = {}
    for form in report.forms:
        for passage in form.passages:
            for word, count in passage.words:
                if word.casefold() not in known:
                    counts[word] = counts.get(word, 0) + count
                    places.setdefault(word, {})[passage.segment] = None
    ordered = sorted(counts, key=lambda word: (-counts[word], word.casefold()))
    return tuple(GlossaryCandidate(word, counts[word], tuple(places[word])) for word in ordered)
