"""The history of a passage in a plain file: every text with who, when and why, and the way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.driving import open_and_check, press, settle, shown_window, written_form
from workbench.app.people import PERSON_VARIABLE
from workbench.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST, SECOND, THIRD = "Wir melden uns.", "Wir schreiben Ihnen.", "Wir schreiben Ihnen bald."


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return written_form(tmp_path, FIRST, "Bitte warten Sie.")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, form: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv(PERSON_VARIABLE, "Frau Kurz")
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, form)
        shown.desk.select("s0001")
        shown.desk.edit("s0001", SECOND, "klarer")
        shown.desk.edit("s0001", THIRD)
        shown.desk.select("s0001")
        settle(qtbot, shown)
        yield shown


def lines(window: MainWindow) -> list[str]:
    shown = window.workspaces.passage.history.list
    return [shown.item(at).text() for at in range(shown.count())]


def test_every_text_is_listed_the_newest_first(qtbot: QtBot, window: MainWindow) -> None:
    history = window.workspaces.passage.history
    assert history.isVisible()
    history.fold.switch.click()
    settle(qtbot, window)
    found = lines(window)
    assert len(found) == 3
    assert all("Frau Kurz" in line and "heute" in line for line in found[:2])
    assert "klarer" in found[1]
    assert found[2] == "Text der Datei"
    window.desk.select("s0002")
    settle(qtbot, window)
    assert "noch" in history.state.text() or history.state.isVisible()


def test_earlier_text_comes_back_with_one_press_and_undo_takes_it_away(
    qtbot: QtBot, window: MainWindow
) -> None:
    history = window.workspaces.passage.history
    history.fold.switch.click()
    settle(qtbot, window)
    history.list.setCurrentRow(2)
    assert history.restore.isEnabled()
    history.restore.click()
    settle(qtbot, window)
    assert window.desk.session is not None
    assert window.desk.session.texts["s0001"] == FIRST
    assert len(lines(window)) == 4
    window.form.view.setFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert window.desk.session.texts["s0001"] == THIRD


def test_history_is_still_there_when_the_form_is_opened_again(
    qtbot: QtBot, window: MainWindow, form: Path
) -> None:
    open_and_check(qtbot, window, form)
    window.desk.select("s0001")
    history = window.workspaces.passage.history
    history.fold.switch.click()
    settle(qtbot, window)
    assert [line.splitlines()[0].count("Frau Kurz") for line in lines(window)] == [1, 1, 0]
