"""Long work shows in the status line, can be stopped there, and leaves the keyboard where it is."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, SAMPLE, open_and_check, press, settle, shown_window
from workbench.app.operations.open_form import open_form
from workbench.ui.features.exporting import Exporting
from workbench.ui.features.looking_through import LookingThrough
from workbench.ui.window import MainWindow

LONG = SAMPLE.parent / "hauptantrag_grundsicherung.docx"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        yield shown


def stop(qtbot: QtBot, window: MainWindow) -> None:
    """Press the button beside the progress, by keyboard, and wait for the end of the work."""
    assert window.status.stop.isVisible()
    assert window.status.job.text()
    assert window.status.bar.isVisible()
    QTest.keyClick(window.status.stop, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert not window.status.stop.isVisible()


def test_opening_can_be_stopped_and_the_form_in_hand_stays(qtbot: QtBot, window: MainWindow) -> None:
    open_and_check(qtbot, window, SAMPLE)
    before = window.desk.session
    window.open_form(LONG)
    assert LONG.name in window.status.job.text()
    stop(qtbot, window)
    assert window.desk.session is before
    open_and_check(qtbot, window, LONG)
    assert window.desk.session is not before


def test_check_can_be_stopped_and_the_form_can_be_worked_on(qtbot: QtBot, window: MainWindow) -> None:
    window.open_form(LONG)
    qtbot.waitUntil(lambda: window.desk.session is not None and bool(window.jobs.running), timeout=PATIENCE)
    stop(qtbot, window)
    session = window.desk.session
    assert session is not None
    first = next(item for item in session.document.segments if not item.locked and item.text.strip())
    assert window.desk.edit(first.id, f"{first.text} Neu.")
    settle(qtbot, window)
    assert session.texts[first.id].endswith("Neu.")


def test_typing_goes_on_while_a_form_is_checked(qtbot: QtBot, window: MainWindow) -> None:
    window.open_form(LONG)
    qtbot.waitUntil(lambda: window.desk.session is not None, timeout=PATIENCE)
    session = window.desk.session
    assert session is not None
    first = next(item for item in session.document.segments if not item.locked and item.text.strip())
    window.desk.select(first.id)
    press(window, Qt.Key.Key_F2)
    editor = window.passage.editor.editor
    editor.setFocus()
    assert window.jobs.running, "the check is under way"
    for letter in " Das schreibe ich jetzt.":
        QTest.keyClicks(QApplication.focusWidget(), letter)
        QApplication.processEvents()
    assert QApplication.focusWidget() is editor
    settle(qtbot, window)
    assert QApplication.focusWidget() is editor, "the end of the work takes nothing away either"
    assert window.passage.typing == (first.id, f"{first.text} Das schreibe ich jetzt.")


def test_looking_for_safe_suggestions_can_be_stopped(qtbot: QtBot, window: MainWindow) -> None:
    open_and_check(qtbot, window, SAMPLE)
    window.actions_by_name["accept_safe"].trigger()
    stop(qtbot, window)
    assert not cast(LookingThrough, window.features["looking_through"]).is_open
    window.actions_by_name["accept_safe"].trigger()
    settle(qtbot, window)
    assert cast(LookingThrough, window.features["looking_through"]).is_open


def test_taking_all_of_them_can_be_stopped_before_anything_is_written(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_and_check(qtbot, window, SAMPLE)
    session = window.desk.session
    assert session is not None
    before = dict(session.texts)
    window.actions_by_name["accept_safe"].trigger()
    settle(qtbot, window)
    cast(LookingThrough, window.features["looking_through"]).page.confirm.click()
    stop(qtbot, window)
    in_time = session.texts == before
    assert in_time is (session.history.undoable is None), "all or nothing"
    if not in_time:
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert session.texts == before
    assert not window.desk.busy


def test_a_stopped_export_leaves_a_whole_file_or_none(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_and_check(qtbot, window, SAMPLE)
    folder = tmp_path / "ausgabe"
    folder.mkdir()
    dialog = cast(Exporting, window.features["exporting"]).dialog()
    assert dialog is not None
    dialog.open()
    settle(qtbot, window)
    dialog.rows["tracked"].box.setChecked(True)
    dialog.folder.setText(str(folder))
    wanted = {file.path for file in dialog.files}
    dialog.save.click()
    stop(qtbot, window)
    left = set(folder.iterdir())
    assert left <= wanted
    assert all(open_form(path).document.segments for path in left)
