"""A window on a screen nobody sees, and the ways a test drives it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import docx
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.app.settings import data_folder
from workbench.model.finding import Finding
from workbench.ui import i18n
from workbench.ui.application import build_window
from workbench.ui.preferences import Preferences
from workbench.ui.window import MainWindow

SAMPLE = data_folder() / "sample_forms" / "mitwirkungsaufforderung.docx"
PATIENCE = 60_000
"""Milliseconds: the first sentence loads the language data."""


def preferences(folder: Path) -> Preferences:
    """Preferences of somebody who starts the window for the first time."""
    return Preferences(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))


@contextmanager
def shown_window(
    qtbot: QtBot, folder: Path, language: str = "de", theme: str = "light"
) -> Iterator[MainWindow]:
    """The main window, closed again at the end."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = build_window(application, preferences(folder), language, theme)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    try:
        yield window
    finally:
        window.close()
        i18n.use("de")


def written_form(folder: Path, *paragraphs: str) -> Path:
    """A Word file with these paragraphs."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    path = folder / "Schreiben.docx"
    document.save(str(path))
    return path


def go_to(window: MainWindow, wanted: Callable[[Finding], bool]) -> Finding:
    """Press F7 until such a finding is in hand."""
    for _ in range(window.desk.worklist.total + 1):
        if window.desk.place is not None and wanted(window.desk.place.finding):
            return window.desk.place.finding
        press(window, Qt.Key.Key_F7)
    raise AssertionError("there is no such finding")


def open_and_check(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Open `path` and wait until its findings and measures are there."""
    window.open_form(path)
    settle(qtbot, window)
    assert window.desk.session is not None


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until no work is under way and none is about to begin."""

    def quiet() -> bool:
        return not window.jobs.running and not window.desk.checks.is_waiting

    qtbot.waitUntil(quiet, timeout=PATIENCE)


def press(
    window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the keyboard is."""
    target: QWidget = window.focusWidget() or window
    QTest.keyClick(target, key, modifier)
