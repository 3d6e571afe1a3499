"""An office whose form is released and planned for two languages, and ways to drive the translator's place."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.released_forms import release_as_it_is
from tests.ui.driving import PATIENCE, settle, written_form
from tests.ui.offices import Office
from workbench.app.operations.import_form import import_form
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import create_workspace
from workbench.model.workspace import Role
from workbench.store.connect import writing
from workbench.store.people import add_person
from workbench.ui.features.translating import Translating
from workbench.ui.features.translating_checks import TranslatingChecks
from workbench.ui.features.translating_filling import TranslatingFilling
from workbench.ui.features.translating_help import TranslatingHelp
from workbench.ui.window import MainWindow

GERMAN = (
    "Wir helfen Ihnen gern.",
    "Die Frist endet am 30. Juni 2026.",
    "Wir helfen Ihnen gern.",
    "Sie brauchen einen Antrag.",
    "Wir helfen Ihnen gern.",
)
NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class TranslationOffice(Office):
    """`workspace` belongs to Frau Kurz; Herr Lang and Frau Öz translate."""

    def __init__(self, address: str, folder: Path) -> None:
        self.address = address
        self.workspace = create_workspace(address, person="Frau Kurz")
        self.form = import_form(self.workspace, written_form(folder, *GERMAN), "Faltblatt").form.id
        release_as_it_is(self.workspace, self.form)
        plan_translation(self.workspace, self.form, ["tr", "ar"])
        with writing(self.workspace.store.engine) as connection:
            for name in ("Herr Lang", "Frau Öz"):
                add_person(connection, name, Role.TRANSLATOR)

    def work(self, language: str = "tr") -> TranslationWork:
        """The translation as Frau Kurz sees it without a window."""
        return TranslationWork(self.workspace, self.form, language)


class Translator:
    """Drives the translator's place of a window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.main = cast(Translating, window.features["translating"])
        self.help = cast(TranslatingHelp, window.features["translating_help"])
        self.checks = cast(TranslatingChecks, window.features["translating_checks"])
        self.filling = cast(TranslatingFilling, window.features["translating_filling"])
        self.sheet = window.translate.sheet
        self.desk = self.main.desk
        self.target = self.sheet.editor.target

    def open(self, form: str, language: str = "tr") -> None:
        """Open a translation and wait until everything about it is there."""
        self.main.open(form, language)
        self.qtbot.waitUntil(lambda: self.desk.opened_form is not None, timeout=PATIENCE)
        self.quiet()

    def quiet(self) -> None:
        """Wait until nothing is under way."""
        for _ in range(2):
            settle(self.qtbot, self.window)
            self.qtbot.waitUntil(self._is_quiet, timeout=PATIENCE)

    def _is_quiet(self) -> bool:
        clocks = (self.help._timer, self.filling._timer, self.main.writing.clock, self.main._search)
        waiting = any(clock.isActive() for clock in clocks) or self.checks.is_waiting
        return not waiting and not self.desk.pending and not self.window.jobs.running

    def hit(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
        """Press a key where the keyboard is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)
        QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.sendKeyEvent(QTest.KeyAction.Click, focus, Qt.Key.Key_unknown, letter, NO)

    def states(self) -> list[str]:
        """The states of all passages, in order."""
        return [str(row.state) for row in self.desk.rows]

    def targets(self) -> list[str]:
        """The translations of all passages, in order."""
        return [row.target for row in self.desk.rows]
