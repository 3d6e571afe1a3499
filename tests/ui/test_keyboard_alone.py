"""Every path of the window by keyboard alone: only keys, sent to whatever has the keyboard."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, SAMPLE, settle, shown_window, written_form
from tests.ui.offices import desk_of, saved
from workbench.app.operations.open_form import open_form
from workbench.app.people import PERSON_VARIABLE
from workbench.app.settings import DATA_VARIABLE, data_folder
from workbench.ui.window import MainWindow

FEE = "Die Gebühr von 25 Euro wird nicht erstattet."
NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def keyboard() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None, "somebody must have the keyboard"
    assert focus.isVisible(), f"{focus} has the keyboard and cannot be seen"
    return focus


def hit(key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
    QTest.keyClick(keyboard(), key, modifier)
    QApplication.processEvents()


def write(text: str) -> None:
    for letter in text:  # keyClicks does not know umlauts
        QTest.sendKeyEvent(QTest.KeyAction.Click, keyboard(), Qt.Key.Key_unknown, letter, NO)


def tab_to(wanted: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until such a control has the keyboard."""
    for _ in range(150):
        if wanted(keyboard()):
            return keyboard()
        hit(Qt.Key.Key_Tab)
    raise AssertionError("Tab does not lead there")


def says(text: str) -> Callable[[QWidget], bool]:
    return lambda one: text in one.accessibleName()


def shown_dialog(window: MainWindow) -> QDialog:
    (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
    return dialog


def texts(window: MainWindow) -> dict[str, str]:
    assert window.desk.session is not None
    return dict(window.desk.session.texts)


@pytest.fixture
def office_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample forms in a folder where an export may stand beside them."""
    office = tmp_path / "data"
    for name in ("sample_forms", "glossaries"):
        shutil.copytree(data_folder() / name, office / name)
    monkeypatch.setenv(DATA_VARIABLE, str(office))
    return office


def test_from_the_start_page_to_the_exported_file_and_back(
    qtbot: QtBot, tmp_path: Path, office_data: Path
) -> None:
    with shown_window(qtbot, tmp_path) as window:
        tab_to(says("Mitwirkungsaufforderung"))
        hit(Qt.Key.Key_Space)
        settle(qtbot, window)
        before = texts(window)
        for _ in range(window.desk.worklist.total):
            if window.desk.place and window.desk.place.suggestion and window.desk.place.suggestion.safe:
                break
            hit(Qt.Key.Key_F7)
        segment = window.desk.segment_id
        hit(Qt.Key.Key_Return, CTRL)
        settle(qtbot, window)
        assert texts(window)[segment] != before[segment]
        hit(Qt.Key.Key_F2)
        write(" Danke.")
        hit(Qt.Key.Key_Return, CTRL)
        settle(qtbot, window)
        wanted = texts(window)
        assert wanted[segment].endswith(" Danke.")
        hit(Qt.Key.Key_E, CTRL)
        shown_dialog(window)
        known = set((office_data / "sample_forms").iterdir())
        settle(qtbot, window)
        hit(Qt.Key.Key_Return)
        settle(qtbot, window)
        assert not window.findChildren(QDialog), "the dialog is gone"
        window.activateWindow()  # a platform with a screen does it by itself
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        written = next(
            path
            for path in set((office_data / "sample_forms").iterdir()) - known
            if path.suffix in (".docx", ".docm")
        )
        assert open_form(written).texts[segment] == wanted[segment]
        for _ in range(2):
            hit(Qt.Key.Key_Z, CTRL)
            settle(qtbot, window)
        assert texts(window) == before
        window.open_form(written)
        settle(qtbot, window)
        assert texts(window)[segment] == wanted[segment]


def test_alert_is_waived_with_a_reason_and_that_is_undone(qtbot: QtBot, tmp_path: Path) -> None:
    form = written_form(tmp_path, FEE)
    with shown_window(qtbot, tmp_path) as window:
        window.open_form(form)
        settle(qtbot, window)
        session = window.desk.session
        assert session is not None
        hit(Qt.Key.Key_F2)
        hit(Qt.Key.Key_A, CTRL)
        write("Wir erstatten die Gebühr von 52 Euro nicht.")
        hit(Qt.Key.Key_Return, CTRL)
        settle(qtbot, window)
        card = window.passage.guard
        qtbot.waitUntil(lambda: card.isVisible() and bool(card.alerts), timeout=PATIENCE)
        tab_to(lambda one: card.isAncestorOf(one))
        hit(Qt.Key.Key_Space)
        assert window.passage.waiving.isVisible()
        assert window.passage.waiving.isAncestorOf(keyboard()), "the question has the keyboard"
        tab_to(lambda one: one is window.passage.waiving.who)
        hit(Qt.Key.Key_A, CTRL)
        write("Anna Beispiel")
        tab_to(lambda one: one is window.passage.waiving.reason)
        write("Neue Satzung.")
        hit(Qt.Key.Key_Return)
        settle(qtbot, window)
        assert [one.reason for one in session.legal.waivers] == ["Neue Satzung."]
        hit(Qt.Key.Key_Z, CTRL)
        settle(qtbot, window)
        assert not session.legal.waivers
        hit(Qt.Key.Key_Z, CTRL)
        settle(qtbot, window)
        assert list(session.texts.values()) == [FEE]


def test_a_new_workspace_gets_a_form_that_is_opened_and_moved_on(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = written_form(tmp_path, FEE)
    monkeypatch.setenv(PERSON_VARIABLE, "Frau Kurz")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(tmp_path / "amt.fwb"), ""))
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_args: ([str(form)], "")))
    with shown_window(qtbot, tmp_path) as window:
        tab_to(says(window.actions_by_name["workspace_new"].text()))
        hit(Qt.Key.Key_Space)
        settle(qtbot, window)
        assert desk_of(window).workspace is not None
        assert window.workspaces.page.isAncestorOf(keyboard())
        hit(Qt.Key.Key_I, CTRL)
        settle(qtbot, window)
        qtbot.waitUntil(lambda: window.workspaces.page.lines.rowCount() == 1, timeout=PATIENCE)
        tab_to(lambda one: one is window.workspaces.page.list)
        hit(Qt.Key.Key_Down)
        hit(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.desk.session is not None, timeout=PATIENCE)
        settle(qtbot, window)
        qtbot.waitUntil(lambda: desk_of(window).state is not None, timeout=PATIENCE)
        assert window.form.isAncestorOf(keyboard())
        hit(Qt.Key.Key_F2)
        write(" Bitte.")
        hit(Qt.Key.Key_Return, CTRL)
        saved(qtbot, window)
        window.actions_by_name["release"].trigger()  # from the menu or the palette
        assert texts(window) != {}
        way = tab_to(lambda one: window.workspaces.status.isAncestorOf(one))
        assert way.accessibleName()
        hit(Qt.Key.Key_L, CTRL)
        assert window.pages.currentWidget() is window.workspaces.page


def drop(window: MainWindow, path: Path) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(QPoint(600, 400), Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, NO)
    window.dropEvent(event)


def test_a_file_can_be_dropped_wherever_the_person_is(qtbot: QtBot, tmp_path: Path) -> None:
    form = written_form(tmp_path, FEE)
    with shown_window(qtbot, tmp_path) as window:
        for place in window.places:
            window.show_place(place)
            drop(window, form if place != "test" else SAMPLE)
            settle(qtbot, window)
            assert window.desk.session is not None
            assert window.desk.session.path == (form if place != "test" else SAMPLE)
            assert window.place == "revise"
