"""The program with its settings, as a test starts and changes it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, preferences, settle
from workbench.ui import i18n, scale
from workbench.ui.application import Workbench
from workbench.ui.dialogs.settings.dialog import SettingsDialog
from workbench.ui.features.settings import SettingsFeature
from workbench.ui.window import MainWindow


@contextmanager
def started(application: QApplication, folder: Path, theme: str = "light") -> Iterator[Workbench]:
    workbench = Workbench(application, preferences(folder), "de", theme)
    workbench.window.resize(1280, 800)
    workbench.window.show()
    try:
        yield workbench
    finally:
        workbench.window.close()
        workbench.window.deleteLater()
        scale.use(application, 100)
        i18n.use("de")


@pytest.fixture
def workbench(qapp: QApplication, tmp_path: Path) -> Iterator[Workbench]:
    """The program with an empty window, German and light."""
    with started(qapp, tmp_path) as held:
        yield held


def renewed(qtbot: QtBot, workbench: Workbench, action: str) -> MainWindow:
    """The window that comes after this action of the menu."""
    with qtbot.waitSignal(workbench.renewed, timeout=PATIENCE):
        workbench.window.actions_by_name[action].trigger()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return workbench.window


def settings(qtbot: QtBot, workbench: Workbench, page: str) -> SettingsDialog:
    """The settings with this page in sight."""
    feature = workbench.window.features["settings"]
    assert isinstance(feature, SettingsFeature)
    dialog = feature.begin(page)
    settle(qtbot, workbench.window)
    return dialog


def apply(qtbot: QtBot, workbench: Workbench, dialog: SettingsDialog) -> MainWindow:
    """Press the button, and wait until everything that follows from it is done."""
    with qtbot.waitSignal(dialog.accepted, timeout=PATIENCE):
        dialog.confirm.click()
    QCoreApplication.processEvents()
    window = workbench.window
    settle(qtbot, window)
    return window
