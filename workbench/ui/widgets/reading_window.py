"""The test on the screen: one passage at a time in large type, three big answers, a remark, nothing else."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.model.review import TestRound
from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.models.reading_steps import CHOICES, ReadingStep, steps_for
from workbench.ui.widgets.labels import add_choice, button, card, label

TEXT, ANSWERS, SMALL = 22.0, 18.0, 14.0
"""Points."""
TALL, TOUCH = 88, 64
"""Pixels of the three answers, and of everything else that is touched."""
WIDE = 1100
MOST_SECONDS = 3600


class ReadingWindow(QWidget):
    """`answered(tester, step, choice, remark, seconds)` whenever a passage is left; `ended`: it closes."""

    answered = Signal(str, object, str, str, int)
    ended = Signal()

    def __init__(self, planned: TestRound, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("testing.read.title"))
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.planned = planned
        self.steps: tuple[ReadingStep, ...] = ()
        self.at = 0
        self._given: dict[int, tuple[str, str]] = {}
        self._begun = 0.0
        self._closing = False
        self.pages = QStackedWidget()
        self.tester = QComboBox()
        self.start = _big(tr("testing.read.start"), self._begin, "primary")
        self.progress, self.bar = _text(SMALL), QProgressBar()
        self.text = _text(TEXT)
        self.question = _text(ANSWERS)
        self.choices = [_big("", partial(self.choose, at), "filter", TALL) for at in range(3)]
        self._group = QButtonGroup(self)
        self.remark = QPlainTextEdit()
        self.back = _big(tr("testing.read.back"), lambda: self.go(-1))
        self.next = _big(tr("testing.read.next"), lambda: self.go(1), "primary")
        self.done = _big(tr("testing.read.done"), self.finish, "primary")
        self.asking, asking = card("warn")
        self.stay = _big(tr("testing.read.stay"), self._stay, "primary")
        self.leave = _big(tr("testing.read.leave"), self.finish)
        self._build_question(asking)
        self._build()

    # --- putting together ----------------------------------------------------------------------------------

    def _build(self) -> None:
        for page in (self._start_page(), self._reading_page(), self._end_page()):
            self.pages.addWidget(page)
        column = QWidget()
        column.setMaximumWidth(scale.px(WIDE))
        inside = QVBoxLayout(column)
        inside.addWidget(self.asking)
        inside.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.addStretch(1)
        row.addWidget(column, 20)
        row.addStretch(1)

    def _build_question(self, inside: QVBoxLayout) -> None:
        line = _text(ANSWERS)
        line.setText(tr("testing.read.leave_question"))
        inside.addWidget(line)
        row = QHBoxLayout()
        row.addWidget(self.stay)
        row.addWidget(self.leave)
        row.addStretch(1)
        inside.addLayout(row)
        self.asking.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.asking.hide()

    def _start_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(2)
        for text, size in ((tr("testing.read.hello"), TEXT), (tr("testing.read.hello.text"), ANSWERS)):
            line = _text(size)
            line.setText(text)
            layout.addWidget(line)
        row = QHBoxLayout()
        name = _text(ANSWERS)
        name.setWordWrap(False)
        name.setText(tr("testing.person.code"))
        self.tester.addItems([tester.code for tester in self.planned.testers])
        self.tester.setAccessibleName(tr("testing.person.code"))
        self.tester.setFont(_font(ANSWERS))
        self.tester.setMinimumHeight(scale.px(TOUCH))
        for widget in (name, self.tester, self.start):
            row.addWidget(widget)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(3)
        return page

    def _reading_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("testing.read.progress"))
        layout.addWidget(self.progress)
        layout.addWidget(self.bar)
        frame, inside = card("plain")
        inside.setContentsMargins(24, 16, 24, 16)
        self.sheet = QScrollArea()
        self.sheet.setWidgetResizable(True)
        self.sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet.setAccessibleName(tr("testing.read.text"))
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.sheet.setWidget(self.text)
        inside.addWidget(self.sheet)
        layout.addWidget(frame, 1)
        layout.addWidget(self.question)
        answers = QHBoxLayout()
        for one in self.choices:
            add_choice(self._group, one)
            answers.addWidget(one, 1)
        layout.addLayout(answers)
        self.remark.setFont(_font(SMALL))
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(scale.px(TOUCH))
        self.remark.setPlaceholderText(tr("testing.read.remark"))
        self.remark.setAccessibleName(tr("testing.read.remark"))
        foot = QHBoxLayout()
        foot.addWidget(self.remark, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        layout.addLayout(foot)
        return page

    def _end_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(2)
        for text, size in ((tr("testing.read.thanks"), TEXT), (tr("testing.read.thanks.text"), ANSWERS)):
            line = _text(size)
            line.setText(text)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(line)
        layout.addWidget(self.done, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return page

    # --- reading -------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.steps = steps_for(self.planned, self.tester.currentText())
        if self.steps:
            self.at = 0
            self.pages.setCurrentIndex(1)
            self._show()

    def choose(self, at: int) -> None:
        """Give one of the three answers; it can be changed until the passage is left, and after."""
        self.choices[at].setChecked(True)

    @property
    def choice(self) -> str:
        """What is chosen of the three; "" for nothing."""
        names = [name for name, _ in CHOICES[self.steps[self.at].method]]
        return next((names[at] for at, one in enumerate(self.choices) if one.isChecked()), "")

    def go(self, step: int) -> None:
        """To the next passage or the one before; what was answered is handed over at once."""
        self._hand_over()
        self.at += step
        if self.at >= len(self.steps):
            self.at = len(self.steps) - 1
            self.pages.setCurrentIndex(2)
            self.done.setFocus()
        else:
            self.at = max(self.at, 0)
            self._show()

    def _hand_over(self) -> None:
        given = (self.choice, " ".join(self.remark.toPlainText().split()))
        before = self._given.get(self.at, ("", ""))
        if given != before:
            self._given[self.at] = given
            seconds = min(round(time.monotonic() - self._begun), MOST_SECONDS)
            self.answered.emit(self.tester.currentText(), self.steps[self.at], *given, seconds)

    def _show(self) -> None:
        step = self.steps[self.at]
        told = tr("testing.read.at", number=self.at + 1, total=len(self.steps))
        self.progress.setText(told)
        self.bar.setRange(0, len(self.steps))
        self.bar.setValue(self.at + 1)
        self.text.setText(step.text)
        self.sheet.verticalScrollBar().setValue(0)
        self.question.setText(tr(f"testing.read.question.{step.method}"))
        choice, remark = self._given.get(self.at, ("", ""))
        self._group.setExclusive(False)
        for number, (one, (name, sign)) in enumerate(zip(self.choices, CHOICES[step.method], strict=True), 1):
            word = tr(f"testing.read.{name}")
            one.setText(f"{number}   {sign}   {word}")
            one.setAccessibleName(f"{number} {word}")
            one.setChecked(name == choice)
        self._group.setExclusive(True)
        self.remark.setPlainText(remark)
        self.back.setEnabled(self.at > 0)
        self.setAccessibleDescription(f"{told}. {step.text}")
        self._begun = time.monotonic()
        self.sheet.setFocus()

    # --- ending --------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        self.pages.hide()
        self.asking.show()
        self.stay.setFocus()

    def _stay(self) -> None:
        self.asking.hide()
        self.pages.show()
        (self.start if self.pages.currentIndex() == 0 else self.sheet).setFocus()

    def finish(self) -> None:
        """Hand over what is there and close."""
        if self.pages.currentIndex() == 1:
            self._hand_over()
        self._closing = True
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """1, 2, 3 answer; Enter goes on; Escape asks."""
        key = event.key()
        reading = self.pages.currentIndex() == 1 and self.asking.isHidden()
        if key == Qt.Key.Key_Escape:
            self._stay() if self.asking.isVisible() else self._ask()
        elif reading and Qt.Key.Key_1 <= key <= Qt.Key.Key_3:
            self.choose(key - Qt.Key.Key_1)
        elif reading and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(1)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Whoever closes the window is asked, too; nothing is lost either way."""
        if not self._closing and self.isVisible() and self.asking.isHidden():
            event.ignore()
            self._ask()
            return
        if not self._closing and self.pages.currentIndex() == 1:
            self._hand_over()
        super().closeEvent(event)
        self.ended.emit()


def _font(points: float) -> QFont:
    font = QFont()
    font.setPointSizeF(points * scale.size() / 100)
    return font


def _text(points: float) -> QLabel:
    made = label("")
    made.setFont(_font(points))
    return made


def _big(text: str, pressed: Callable[[], object], look: str = "", height: int = TOUCH) -> QPushButton:
    made = button(text, pressed, look)
    made.setFont(_font(ANSWERS))
    made.setMinimumHeight(scale.px(height))
    return made
