"""Starting the program: at a workspace, and after it has crashed."""

import os
import subprocess
import sys
from pathlib import Path
from typing import cast

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.driving import shown_window
from workbench.app.workspace import create_workspace
from workbench.ui.crash_watch import CrashWatch, crash_folder
from workbench.ui.dialogs.failure import FailureDialog
from workbench.ui.features.failures import Failures

PROGRAM = """
import faulthandler, os, sys
from pathlib import Path
import platformdirs
from PySide6.QtCore import QSettings, QTimer
state = Path(sys.argv[1])
platformdirs.user_state_path = lambda *_: state
from workbench.ui import main
from workbench.ui.preferences import Preferences
main.stored = lambda: Preferences(QSettings(str(state / "w.ini"), QSettings.Format.IniFormat))
usual = main.Workbench.explain_errors
def then(self):
    usual(self)
    {then}
main.Workbench.explain_errors = then
sys.exit(main.main(sys.argv[2:]))
"""
CRASH = "QTimer.singleShot(0, faulthandler._sigsegv)"
TELL = """
    office = self.window.workspaces.office
    def tell():
        print(office.workspace.store.name, len(office.lines), flush=True)
        self.window.close()
    office.opened.connect(lambda: office.workspace and QTimer.singleShot(0, tell))
"""


def run(then: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    folder = crash_folder().parent
    folder.mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("{then}", then), str(folder), *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_next_start_tells_of_a_crash_and_has_a_report_without_a_word_of_the_form(
    qtbot: QtBot, tmp_path: Path
) -> None:
    assert run(CRASH).returncode < 0
    watch = CrashWatch()
    assert "Segmentation fault" in watch.earlier
    assert "workbench/ui/main.py" in watch.earlier
    assert str(Path.home()) not in watch.earlier
    with shown_window(qtbot, tmp_path) as window:
        cast(Failures, window.features["failures"]).tell_crash(watch.earlier)
        assert "abgestürzt. Ihre Arbeit ist gesichert." in window.notice.message.text()
        window.notice.act.click()
        (dialog,) = window.findChildren(FailureDialog)
        dialog.copy.click()
        assert QGuiApplication.clipboard().text() == watch.earlier
        dialog.reject()
    assert CrashWatch().earlier == "", "told once"
    assert not list(crash_folder().glob("*.txt"))


def test_program_starts_at_a_workspace_and_leaves_nothing_behind(tmp_path: Path) -> None:
    address = str(tmp_path / "amt.fwb")
    create_workspace(address, person="Frau Kurz").close()
    found = run(TELL, "--workspace", address)
    assert found.stdout.split() == ["amt", "0"], found.stderr
    assert found.returncode == 0
    assert not list(crash_folder().glob("*.txt"))
