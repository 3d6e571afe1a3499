"""Read returns and keep them at their round in a workspace."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from workbench.app.operations.collect_returns import CollectReport, collect_returns
from workbench.app.operations.keep_test_round import keep_test_round
from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.app.stored_returns import answer_to_store, return_to_store, without_names
from workbench.app.test_results import KeptRound, kept_rounds, stored_report
from workbench.app.workspace_journal import journal_of
from workbench.common.progress import Progress
from workbench.model.review import Answer, ReturnedFile, TestRound, Unused
from workbench.review.versions import document_version
from workbench.store.connect import Transaction
from workbench.store.reviews import add_return, answers_of, known_returns, put_answer, returns_of

_NO_PLAN = "Rückgaben ohne Testplan"
_OTHER = "Im Arbeitsbereich steht zu dieser Frage schon eine andere Antwort; sie bleibt."


def collect_and_keep(
    session: FormSession,
    paths: Sequence[Path],
    legend: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    kept: KeptRound | None = None,
) -> CollectReport:
    """The results of everything that came back to the round, with these files; a file that was read before counts once.

    `kept`: the round, without it the newest one of the form (a new one without a plan where there is none). Names of
    testers become codes. Raises `RightError`, `InputError`, `StoreError`.
    """
    journal = journal_of(session)
    kept = kept or _newest(session)
    with journal.workspace.reading() as connection:
        known = known_returns(connection, kept.stored.id)
        taken = [item.payload for item in returns_of(connection, kept.stored.id)]
    read = collect_returns(paths, session, [kept.planned], legend, progress, known)
    codes = [
        code for number in range(1, 100) if any(f'"{(code := f"X{number:02d}")}"' in text for text in taken)
    ]
    files = without_names(read.collection.files, codes)
    with journal.workspace.working(Action.TEST) as connection:
        for file in files:
            _keep(connection, kept.stored.id, file, journal.workspace.person.name)
        journal.tell(connection, "test_returns")
    report = stored_report(session, kept)
    collection = replace(
        report.collection, rejected=read.collection.rejected, duplicates=read.collection.duplicates
    )
    return replace(report, collection=collection)


def _newest(session: FormSession) -> KeptRound:
    rounds = kept_rounds(session)
    if rounds:
        return rounds[-1]
    document = session.current_document()
    planned = TestRound(
        "", _NO_PLAN, document.name, document_version(document), date.today().isoformat(), (), ()
    )
    return KeptRound(keep_test_round(session, planned), planned)


def _keep(connection: Transaction, planned: str, file: ReturnedFile, person: str) -> None:
    there = {
        (item.tester, item.passage, item.side, item.question): item
        for item in answers_of(connection, planned)
    }
    new: list[Answer] = []
    unused: list[Unused] = []
    for answer in file.answers:
        other = there.get((answer.tester, answer.passage, answer.side, answer.question))
        if other is None:
            new.append(answer)
        elif (other.value, other.remark, other.words) != (answer.value, answer.remark, answer.words):
            content = " | ".join(filter(None, (answer.tester, answer.value, answer.remark)))
            unused.append(Unused(file.file, answer.place, content, _OTHER))
    stored, annotations = return_to_store(replace(file, unused=(*file.unused, *unused)), planned)
    returned = add_return(connection, stored, annotations, person)
    for answer in new:
        put_answer(connection, planned, answer_to_store(answer, returned), person)
