"""Enter one answer from paper: one cell of the grid, kept at once."""

from dataclasses import replace

from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.app.test_results import KeptRound
from workbench.app.workspace_journal import journal_of
from workbench.common.errors import InputError
from workbench.model.review import Coding, StoredAnswer
from workbench.review.returns.cell_values import read_value
from workbench.review.testers import code_in
from workbench.store.reviews import put_answer, set_codings


def enter_answer(session: FormSession, kept: KeptRound, answer: StoredAnswer) -> StoredAnswer:
    """The answer as it is kept now. `version` is the one that was read (0 for an empty cell).

    An empty value empties the cell. Raises `InputError` for a value that is no answer to the question, `ConflictError`
    if somebody was faster, `RightError`.
    """
    tester = code_in(answer.tester)
    questions = [
        question
        for passage in kept.planned.passages
        if passage.number == answer.passage
        for question in passage.questions
        if question.id == answer.question
    ]
    if not tester:
        raise InputError(f"„{answer.tester}“ ist keine Kennung.", "Kennungen sind T01, T02 und so weiter.")
    if not questions:
        raise InputError(f"Diese Frage gibt es in der Testrunde „{kept.planned.title}“ nicht.")
    reading = read_value(answer.value, questions[0])
    if reading.cause:
        raise InputError(reading.cause)
    checked = replace(answer, tester=tester, value=reading.value, words=reading.words)
    journal = journal_of(session)
    with journal.workspace.working(Action.TEST) as connection:
        entered = put_answer(connection, kept.stored.id, checked, journal.workspace.person.name)
        journal.tell(connection, "test_answer")
    return entered


def code_comments(
    session: FormSession, coding: Coding, annotations: tuple[str, ...] = (), answers: tuple[str, ...] = ()
) -> None:
    """Say what comments (ids of annotations, ids of answers with a remark) are about. Raises `RightError`."""
    journal = journal_of(session)
    with journal.workspace.working(Action.TEST) as connection:
        set_codings(
            connection, dict.fromkeys(annotations, coding.value), dict.fromkeys(answers, coding.value)
        )
        journal.tell(connection, "test_answer")
