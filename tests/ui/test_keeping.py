"""Work on a file outlives the window, however it ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.driving import open_and_check, press, settle, shown_window, written_form
from workbench.app.kept_work import work_file
from workbench.ui.window import MainWindow

SENTENCES = ("Der Antrag ist beim Amt einzureichen.", "Die Gebühr beträgt 25 Euro.")
NEW = "Sie zahlen 25 Euro."
DRIVER = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
import platformdirs
state = Path(sys.argv[2])
platformdirs.user_state_path = lambda *_: state
from workbench.ui.main import Workbench
from workbench.ui.preferences import Preferences
app = QApplication([])
bench = Workbench(app, Preferences(QSettings(str(state / "w.ini"), QSettings.Format.IniFormat)), "de", "light")
window = bench.window
window.show()
window.open_form(Path(sys.argv[1]))
def work():
    while True:
        app.processEvents()
        time.sleep(0.01)
        yield
steps = work()
while window.desk.session is None:
    next(steps)
session = window.desk.session
first, second = list(session.texts)
window.desk.edit(second, "Sie zahlen 25 Euro.")
window.desk.select(first)
window.passage.begin_editing()
window.passage.editor.editor.insertPlainText("Bitte: ")
print("typed", flush=True)
end = time.monotonic() + 60
while time.monotonic() < end:
    next(steps)
"""


def reopened(qtbot: QtBot, window: MainWindow, form: Path) -> list[str]:
    open_and_check(qtbot, window, form)
    assert window.desk.session is not None
    return list(window.desk.session.texts.values())


def test_edits_are_back_when_the_form_is_opened_again_and_can_be_undone(qtbot: QtBot, tmp_path: Path) -> None:
    form = written_form(tmp_path, *SENTENCES)
    with shown_window(qtbot, tmp_path) as window:
        reopened(qtbot, window, form)
        assert window.desk.session is not None
        window.desk.edit(list(window.desk.session.texts)[1], NEW)
        settle(qtbot, window)
    with shown_window(qtbot, tmp_path) as window:
        assert reopened(qtbot, window, form) == [SENTENCES[0], NEW]
        assert "wieder da" in window.notice.message.text()
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.desk.session is not None
        assert list(window.desk.session.texts.values()) == list(SENTENCES)


def test_after_a_kill_everything_is_back_but_the_last_two_seconds(qtbot: QtBot, tmp_path: Path) -> None:
    form = written_form(tmp_path, *SENTENCES)
    state = work_file(form).parents[1]
    state.mkdir(parents=True, exist_ok=True)
    program = subprocess.Popen(
        [sys.executable, "-c", DRIVER, str(form), str(state)],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert program.stdout is not None
    assert program.stdout.readline().strip() == b"typed"
    time.sleep(2)
    program.send_signal(signal.SIGKILL)
    program.wait()
    program.stdout.close()
    with shown_window(qtbot, tmp_path) as window:
        assert reopened(qtbot, window, form) == [SENTENCES[0], NEW]
        assert window.passage.typing is not None
        assert window.passage.typing[1].endswith("Bitte: ")


def test_a_second_window_says_that_it_keeps_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    form = written_form(tmp_path, *SENTENCES)
    other = tmp_path / "zweites"
    other.mkdir()
    with shown_window(qtbot, tmp_path) as first, shown_window(qtbot, other) as second:
        reopened(qtbot, first, form)
        reopened(qtbot, second, form)
        assert "anderen Fenster" in second.notice.message.text()


def test_the_form_that_was_wanted_last_is_opened_and_the_other_one_is_free(
    qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "zweites"
    other.mkdir()
    first, second = written_form(tmp_path, *SENTENCES), written_form(other, *SENTENCES)
    with shown_window(qtbot, tmp_path) as window, shown_window(qtbot, other) as beside:
        for path in (first, second, first, second):
            window.open_form(path)
        settle(qtbot, window)
        assert window.desk.session is not None
        assert window.desk.session.path == second
        assert not window.notice.isVisible()
        reopened(qtbot, beside, first)
        assert not beside.notice.isVisible(), "nobody else has it"


def test_all_changes_can_be_discarded_and_brought_back(qtbot: QtBot, tmp_path: Path) -> None:
    form = written_form(tmp_path, *SENTENCES)
    with shown_window(qtbot, tmp_path) as window:
        reopened(qtbot, window, form)
        session = window.desk.session
        assert session is not None
        window.desk.edit(list(session.texts)[1], NEW)
        window.actions_by_name["discard"].trigger()
        assert list(session.texts.values()) == list(SENTENCES)
        window.desk.undo()
        assert list(session.texts.values()) == [SENTENCES[0], NEW]
