"""Answers from paper on their way into the workspace: kept one by one, in order; the second entry beside the first."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.model.review import Question, StoredAnswer, TestPassage, TestRound
from workbench.ui.testing_desk import TestingDesk

if TYPE_CHECKING:
    from workbench.app.test_results import GridRow
    from workbench.common.progress import Progress
    from workbench.ui.preferences import Preferences

RETRY = 1_000
"""Milliseconds until an answer is tried again that the database did not take because it was away."""
Key = tuple[str, int, str, str]
"""Tester, number of the passage, side, question."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the grid."""

    passage: TestPassage
    side: str
    question: Question

    def key(self, tester: str) -> Key:
        """The cell of a tester in this row."""
        return (tester, self.passage.number, self.side, self.question.id)


def lines_of(planned: TestRound) -> tuple[Line, ...]:
    """The rows of the grid: passage by passage, the old wording first where both are read."""
    return tuple(
        Line(passage, side, question)
        for passage in planned.passages
        for side in (("A", "B") if planned.compares else ("",))
        if side != "A" or passage.before
        for question in passage.questions
    )


class Entries(QObject):
    """`changed(key)`: a cell says something else, `None` for all of them. `failed(error)` for people."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: TestingDesk, preferences: "Preferences", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._preferences = preferences
        self.answers: dict[Key, StoredAnswer] = {}
        self.second: dict[Key, str] = {}
        self.unsaved: dict[Key, StoredAnswer] = {}
        self._versions: dict[Key, int] = {}
        self._steps: list[tuple[bool, Key, str, str]] = []
        self._round = ""
        self._is_away = False
        self._retry = QTimer(self, singleShot=True, interval=RETRY)
        self._retry.timeout.connect(self._again)

    @property
    def stuck(self) -> int:
        """How many answers wait for a database that is away."""
        return len(self.unsaved) if self._is_away else 0

    def close(self) -> None:
        """Nothing is tried again."""
        self._retry.stop()

    # --- reading -------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read what the round in hand has; `changed` follows."""
        session, round_ = self.desk.session, self.desk.round
        name = round_.planned.id if round_ is not None else ""
        if name != self._round:
            self._round, self._steps = name, []
            self.answers, self._versions, self.unsaved = {}, {}, {}
            self.second = self._kept_second(name)
            self.changed.emit(None)
        if session is None or round_ is None or round_.kept is None:
            return
        kept = round_.kept

        def work(_progress: "Progress") -> "tuple[GridRow, ...]":
            from workbench.app.test_results import grid_rows

            return grid_rows(session, kept)

        def done(rows: "tuple[GridRow, ...]") -> None:
            if name == self._round:
                self._take(row.answer for row in rows if row.answer is not None)

        self.desk.run("", work, done, failed=self.failed.emit)

    def _take(self, answers: Iterable[StoredAnswer]) -> None:
        found = {key_of(answer): answer for answer in answers}
        self._versions = {key: answer.version for key, answer in found.items()}
        self.answers = found | self.unsaved
        self.changed.emit(None)

    def value(self, key: Key, *, second: bool) -> str:
        """What was entered in the cell."""
        if second:
            return self.second.get(key, "")
        answer = self.answers.get(key)
        return answer.value if answer is not None else ""

    def remark(self, key: Key) -> str:
        """The comment of the cell."""
        answer = self.answers.get(key)
        return answer.remark if answer is not None else ""

    def differences(self) -> tuple[Key, ...]:
        """Cells whose two entries do not say the same."""
        return tuple(
            key for key, value in self.second.items() if value and value != self.value(key, second=False)
        )

    # --- entering ------------------------------------------------------------------------------------------

    def enter(self, line: Line, tester: str, value: str, *, second: bool) -> str:
        """Keep an answer; why it is none if it is none, else ""."""
        from workbench.review.returns.cell_values import read_value

        reading = read_value(value, line.question)
        if reading.cause:
            return reading.cause
        key = line.key(tester)
        self._steps.append((second, key, self.value(key, second=second), self.remark(key)))
        self._put(second, key, reading.value, self.remark(key))
        return ""

    def comment(self, key: Key, remark: str) -> None:
        """Keep a comment."""
        if remark != self.remark(key):
            self._steps.append((False, key, self.value(key, second=False), self.remark(key)))
            self._put(False, key, self.value(key, second=False), remark)

    def put(self, answer: StoredAnswer) -> None:
        """Keep what a reader answered on the screen, in the place of what was there."""
        key = key_of(answer)
        before = self.answers.get(key, answer)
        self._keep(key, replace(answer, id=before.id, coding=before.coding))

    def undo(self) -> Key | None:
        """Take the last entry back; the cell it was in."""
        if not self._steps:
            return None
        second, key, value, remark = self._steps.pop()
        self._put(second, key, value, remark)
        return key

    def resolve(self, key: Key, *, take_second: bool) -> None:
        """Of two entries that do not say the same, one counts; then both say it."""
        first, other = self.value(key, second=False), self.second.get(key, "")
        if take_second:
            self._steps.append((False, key, first, self.remark(key)))
            self._put(False, key, other, self.remark(key))
        else:
            self._steps.append((True, key, other, self.remark(key)))
            self._put(True, key, first, self.remark(key))

    def _put(self, second: bool, key: Key, value: str, remark: str) -> None:
        if second:
            self.second[key] = value
            self._keep_second()
        else:
            tester, passage, side, question = key
            before = self.answers.get(key)
            empty = StoredAnswer("", None, tester, passage, side, question, "")
            self._keep(key, replace(before or empty, value=value, remark=remark))
            return
        self.changed.emit(key)

    def _keep(self, key: Key, answer: StoredAnswer) -> None:
        self.answers[key] = self.unsaved[key] = answer
        self._send(key, answer)
        self.changed.emit(key)

    def _send(self, key: Key, answer: StoredAnswer) -> None:
        session, round_ = self.desk.session, self.desk.round
        if session is None or round_ is None or round_.kept is None:
            return
        kept, versions = round_.kept, self._versions

        def work(_progress: "Progress") -> StoredAnswer:  # one after another, in one thread
            from workbench.app.operations.enter_answer import enter_answer

            done = enter_answer(session, kept, replace(answer, version=versions.get(key, 0)))
            versions[key] = done.version
            return done

        def done(entered: StoredAnswer) -> None:
            self._is_away = False
            if self.unsaved.get(key) is answer:
                del self.unsaved[key]
                self.answers[key] = entered
                self.changed.emit(key)

        self.desk.run("", work, done, failed=lambda error: self._fail(key, answer, error))

    def _fail(self, key: Key, answer: StoredAnswer, error: BaseException) -> None:
        from workbench.store.errors import UnreachableError

        self._is_away = isinstance(error, UnreachableError)
        if self._is_away:
            self._retry.start()
            return
        if self.unsaved.get(key) is answer:
            del self.unsaved[key]
        self.failed.emit(error)
        self.read()

    def _again(self) -> None:
        for key, answer in tuple(self.unsaved.items()):
            self._send(key, answer)

    # --- the second entry, on this computer ----------------------------------------------------------------

    def _keep_second(self) -> None:
        rows = [[*key, value] for key, value in self.second.items()]
        self._preferences.store.setValue(f"testing/second/{self._round}", json.dumps(rows))

    def _kept_second(self, name: str) -> dict[Key, str]:
        try:
            rows = json.loads(str(self._preferences.store.value(f"testing/second/{name}", "[]")))
            return {(str(row[0]), int(row[1]), str(row[2]), str(row[3])): str(row[4]) for row in rows}
        except (ValueError, TypeError, IndexError):
            return {}


def key_of(answer: StoredAnswer) -> Key:
    """The cell of an answer."""
    return (answer.tester, answer.passage, answer.side, answer.question)


def filled(answers: Mapping[Key, StoredAnswer]) -> int:
    """How many cells have an answer."""
    return sum(1 for answer in answers.values() if answer.value)
