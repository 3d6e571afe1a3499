"""A round of tests with answers, for pictures: eight readers, some passages hard."""

from pathlib import Path

from workbench.app.operations.enter_answer import enter_answer
from workbench.app.operations.import_form import import_form
from workbench.app.operations.keep_test_round import keep_test_round
from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
from workbench.app.test_results import kept_rounds
from workbench.app.workspace import Workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.model.review import Method, Question, StoredAnswer

REMARKS = ("Das Wort verstehe ich nicht.", "Der Satz ist zu lang.", "Was soll ich jetzt tun?")
WORDS = ("Mitwirkung", "Ablichtung", "unverzüglich")
METHODS = (Method.MARKS, Method.QUESTIONS, Method.WORDS, Method.RATING)


def tested(workspace: Workspace, path: Path, name: str) -> str:
    """The id of the form at `path`, taken in as `name`, with a round that is answered."""
    form = import_form(workspace, path, name).form.id
    session = open_stored_form(workspace, form)
    planned, _ = plan_test_round(
        session, RoundWishes(count=6, methods=METHODS, testers=8, title="Lesekreis im Juni")
    )
    keep_test_round(session, planned)
    kept = kept_rounds(session)[-1]
    for at, tester in enumerate(planned.testers):
        for passage in planned.passages:
            hard = passage.number % 3 == 0 or (passage.number % 3 == 1 and at % 4 == 0)
            for question in passage.questions:
                value = _value(question, at, hard=hard)
                remark = REMARKS[at % 3] if hard and question.method is Method.RATING and at % 2 == 0 else ""
                if value or remark:
                    seconds = 30 + 7 * at + 4 * passage.number if question.method is Method.QUESTIONS else 0
                    answer = StoredAnswer(
                        "", None, tester.code, passage.number, "", question.id, value, seconds, remark
                    )
                    enter_answer(session, kept, answer)
    return form


def _value(question: Question, at: int, *, hard: bool) -> str:
    match question.method:
        case Method.QUESTIONS:
            return "falsch" if hard and at % 3 else "richtig"
        case Method.RATING:
            return ("schwer" if at % 3 else "mittel") if hard else "leicht"
        case Method.WORDS:
            return WORDS[at % 3] if hard and at % 2 else ""
        case _:
            return str((at + 1) % 3 if hard else 0) if question.id != "plus" else str(int(not hard))
