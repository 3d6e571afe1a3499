"""A monkey at the window: random keys and clicks that can be had again by their seed."""

import random
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from workbench.ui.window import MainWindow

NO = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
KEYS = [
    *(Qt.Key(code) for code in range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1)),
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Plus,
]  # fmt: skip
LETTERS = "aeinrstdbgkmäöüß ABGS.,;:-–()„“§€0123456789"
OTHERS = ("שלום", "مرحبا", "😀", "e\u0301", "Ǆ", "\u00ad", "\u200f")
LEFT = Qt.MouseButton.LeftButton


class Monkey:
    """Does `events` random things to the window that `window()` names, each from the event loop, so that a menu that
    waits for an answer gets one. `each` is called after every event.
    """

    def __init__(
        self, window: Callable[[], MainWindow], seed: int, events: int, each: Callable[[], None]
    ) -> None:
        self._window = window
        self._dice = random.Random(seed)
        self._left = events
        self._each = each
        self._loop = QEventLoop()
        self.done: list[str] = []

    def play(self) -> None:
        """Returns when all events are done."""
        QTimer.singleShot(0, self._step)
        self._loop.exec()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def _step(self) -> None:
        if self._left <= 0:
            while (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
            self._loop.quit()
            return
        self._left -= 1
        QTimer.singleShot(0, self._step)  # first: a menu may wait inside of what comes now
        self._act()
        self._each()

    def _act(self) -> None:
        self._window().actions_by_name["quit"].setEnabled(False)
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        top = popup or modal or self._window()
        if isinstance(top, QMenu):
            self._in_menu(top)
            return
        ways = (self._type, self._key, self._shortcut, self._click, self._press, self._other_click)
        self._dice.choices(ways, (4, 4, 3, 4, 3, 1))[0](top)

    def _in_menu(self, menu: QMenu) -> None:
        actions = [one for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
        chosen = self._dice.choice(actions) if actions else None
        if (
            chosen is None
            or chosen is self._window().actions_by_name.get("quit")
            or self._dice.random() < 0.3
        ):
            menu.close()
        else:
            self._note("menu", chosen.text())
            menu.setActiveAction(chosen)
            QTest.keyClick(menu, Qt.Key.Key_Return)

    def _note(self, kind: str, what: object) -> None:
        self.done.append(f"{kind} {what}")

    def _focus(self, top: QWidget) -> QWidget:
        focus = QApplication.focusWidget()
        return focus if focus is not None and focus.window() is top.window() else top

    def _type(self, top: QWidget) -> None:
        text = self._dice.choice(OTHERS) if self._dice.random() < 0.1 else self._dice.choice(LETTERS)
        self._note("type", repr(text))
        for letter in text:
            focus = self._focus(top)
            QTest.sendKeyEvent(QTest.KeyAction.Click, focus, Qt.Key.Key_unknown, letter, NO)

    def _key(self, top: QWidget) -> None:
        key = self._dice.choice(KEYS)
        modifier = self._dice.choices((NO, SHIFT, CTRL, ALT, CTRL | SHIFT), (6, 2, 2, 1, 1))[0]
        if (key, modifier) == (Qt.Key.Key_F4, ALT):
            return
        self._note("key", f"{modifier.name} {key.name}")
        QTest.keyClick(self._focus(top), key, modifier)

    def _shortcut(self, top: QWidget) -> None:
        window = self._window()
        known = [name for name, one in window.actions_by_name.items() if one.shortcuts() and name != "quit"]
        name = self._dice.choice(known)
        keys = window.actions_by_name[name].shortcuts()[0][0]
        self._note("shortcut", name)
        QTest.keyClick(self._focus(top), keys.key(), keys.keyboardModifiers())

    def _click(self, top: QWidget) -> None:
        at = QPoint(self._dice.randrange(max(top.width(), 1)), self._dice.randrange(max(top.height(), 1)))
        target = top.childAt(at) or top
        self._note("click", f"{type(target).__name__} {target.accessibleName()}")
        QTest.mouseClick(target, LEFT, self._held(), target.mapFrom(top, at))

    def _press(self, top: QWidget) -> None:
        shown = [one for one in top.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        if shown:
            chosen = self._dice.choice(shown)
            self._note("press", chosen.accessibleName() or chosen.text())
            QTest.mouseClick(chosen, LEFT)

    def _other_click(self, top: QWidget) -> None:
        at = QPoint(self._dice.randrange(max(top.width(), 1)), self._dice.randrange(max(top.height(), 1)))
        target = top.childAt(at) or top
        inside = target.mapFrom(top, at)
        kind = self._dice.choice(("double", "menu", "wheel", "drag"))
        self._note(kind, f"{type(target).__name__} {target.accessibleName()}")
        if kind == "double":
            QTest.mouseDClick(target, LEFT, NO, inside)
        elif kind == "menu":
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, target.mapToGlobal(inside))
            QApplication.sendEvent(target, asked)
        elif kind == "wheel":
            self._wheel(target, inside)
        else:
            QTest.mousePress(target, LEFT, NO, inside)
            if shiboken6.isValid(target):
                QTest.mouseMove(target, inside + QPoint(self._dice.randrange(40), self._dice.randrange(40)))
                QTest.mouseRelease(target, LEFT, NO, inside)

    def _wheel(self, target: QWidget, inside: QPoint) -> None:
        turn = QPoint(0, self._dice.choice((-240, -120, 120, 240)))
        everywhere = QPointF(target.mapToGlobal(inside))
        event = QWheelEvent(
            QPointF(inside), everywhere, QPoint(), turn, Qt.MouseButton.NoButton, self._held(),
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, event)

    def _held(self) -> Qt.KeyboardModifier:
        return self._dice.choices((NO, SHIFT, CTRL), (8, 1, 1))[0]
