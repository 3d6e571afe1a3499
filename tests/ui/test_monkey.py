"""A monkey at the keyboard and the mouse: the window bears it, and no text gets lost.

MONKEY_EVENTS (per seed) and MONKEY_SEEDS (how many) make the run longer; MONKEY_FIRST is the first seed.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, press, settle
from tests.ui.monkeys import Monkey
from tests.ui.settings_driving import started
from workbench.app.operations.import_form import import_form
from workbench.app.operations.resume_form import resume_form
from workbench.app.operations.undo_change import undo_change
from workbench.app.session import FormSession
from workbench.app.settings import DATA_VARIABLE, data_folder
from workbench.app.workspace import create_workspace
from workbench.ui import errors
from workbench.ui.application import Workbench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # raising windows, grabbing keys
EVENTS = int(os.environ.get("MONKEY_EVENTS", "2500"))
FIRST = int(os.environ.get("MONKEY_FIRST", "1"))
SEEDS = range(FIRST, FIRST + int(os.environ.get("MONKEY_SEEDS", "1")))


@pytest.fixture
def zoo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder from which the monkey cannot get out: no dialogs of the platform, no other programs, no real forms."""
    office = tmp_path / "data"
    shutil.copytree(data_folder() / "sample_forms", office / "sample_forms")
    shutil.copytree(data_folder() / "glossaries", office / "glossaries")
    monkeypatch.setenv(DATA_VARIABLE, str(office))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(shutil, "which", lambda *_args, **_more: None)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_args, **_more: ""))
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_args, **_more: ("", "")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_args, **_more: ([], "")))
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: True))
    return tmp_path


@pytest.fixture
def reports(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every error that is reported as one that nobody foresaw."""
    found: list[str] = []
    usual = errors.report_text

    def noting(error: BaseException) -> str:
        found.append(f"{usual(error)}\n{error}")
        return usual(error)

    monkeypatch.setattr(errors, "report_text", noting)
    return found


class Witness:
    """Follows the sessions that come and go on the desk."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.sessions: list[FormSession] = []

    def look(self) -> None:
        session = self._bench.window.desk.session
        if session is not None and not any(one is session for one in self.sessions):
            self.sessions.append(session)


def come_to_rest(qtbot: QtBot, bench: Workbench) -> None:
    """Every dialog is closed by Escape, typing is taken over, work is done."""
    QCoreApplication.processEvents()
    for _ in range(10):
        dialogs = [one for one in bench.window.findChildren(QDialog) if one.isVisible()]
        for dialog in dialogs:
            dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        bench.window.passage.commit_draft()
        settle(qtbot, bench.window)
        if not dialogs:
            return
    raise AssertionError("dialogs come again and again")


def assert_texts_come_from_steps(session: FormSession) -> None:
    """Every text is the form's own or what the last step on it says; taking all steps back gives the form again."""
    original = {segment.id: segment.text for segment in session.document.segments}
    assert session.texts.keys() == original.keys()
    expected = dict(original)
    for step in session.history._done:
        expected.update(dict(step.forward.texts))
    assert session.texts == expected
    while session.history.undoable is not None:
        undo_change(session)
    assert session.texts == original


def still_answers(qtbot: QtBot, bench: Workbench, form: Path) -> None:
    bench.window.open_form(form)
    settle(qtbot, bench.window)
    assert bench.window.desk.session is not None
    before = bench.window.desk.segment_id
    bench.window.form.view.setFocus()
    press(bench.window, Qt.Key.Key_Down)
    press(bench.window, Qt.Key.Key_Down)
    assert bench.window.desk.segment_id != before


@pytest.fixture
def bench(qapp: QApplication, zoo: Path) -> Iterator[Workbench]:
    with started(qapp, zoo) as held:
        held.window.activateWindow()
        yield held


def let_play(
    qtbot: QtBot, bench: Workbench, seed: int, reports: list[str], qtlog: _QtMessageCapture
) -> Witness:
    witness = Witness(bench)
    warned: list[str] = []

    def look() -> None:
        witness.look()
        warnings = [one for one in qtlog.records if not one.ignored]
        if len(warnings) > len(warned):
            warned.append(f"{warnings[-1].message} after {monkey.done[-8:]}")

    monkey = Monkey(lambda: bench.window, seed, EVENTS, look)
    monkey.play()
    come_to_rest(qtbot, bench)
    witness.look()
    assert reports == [], f"after {monkey.done[-12:]}"
    assert warned == []
    return witness


@pytest.mark.parametrize("seed", SEEDS)
def test_monkey_on_a_file(
    qtbot: QtBot, zoo: Path, bench: Workbench, reports: list[str], qtlog: _QtMessageCapture, seed: int
) -> None:
    form = zoo / SAMPLE.name
    form.write_bytes(SAMPLE.read_bytes())
    bench.window.open_form(form)
    settle(qtbot, bench.window)
    witness = let_play(qtbot, bench, seed, reports, qtlog)
    assert witness.sessions
    assert form.read_bytes() == SAMPLE.read_bytes()
    still_answers(qtbot, bench, form)
    session = bench.window.desk.session
    assert session is not None
    texts = dict(session.texts)
    bench.window.close()
    assert resume_form(form).session.texts == texts, "what lay on the desk is there again"
    for one in witness.sessions:
        assert_texts_come_from_steps(one)


@pytest.mark.parametrize("seed", SEEDS)
def test_monkey_in_a_workspace(
    qtbot: QtBot, zoo: Path, bench: Workbench, reports: list[str], qtlog: _QtMessageCapture, seed: int
) -> None:
    address = str(zoo / "amt.fwb")
    workspace = create_workspace(address, person="Frau Kurz")
    import_form(workspace, SAMPLE, "Mitwirkung")
    workspace.close()
    office = bench.window.workspaces
    office.doors.open_workspace(address)
    settle(qtbot, bench.window)
    witness = let_play(qtbot, bench, seed, reports, qtlog)
    for session in witness.sessions:
        assert session.texts.keys() == {segment.id for segment in session.document.segments}
    still_answers(qtbot, bench, SAMPLE)
