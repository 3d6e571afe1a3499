"""The whole way by keyboard alone: open, go on, accept, undo, redo, write, export."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, go_to, open_and_check, press, settle, shown_window
from workbench.document.opening import open_form
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.features.looking_through import LookingThrough
from workbench.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        copy = tmp_path / SAMPLE.name
        copy.write_bytes(SAMPLE.read_bytes())
        open_and_check(qtbot, shown, copy)
        yield shown


def go_to_ready_suggestion(window: MainWindow) -> None:
    go_to(window, lambda finding: any(item.safe for item in finding.suggestions))


def text_in_hand(window: MainWindow) -> str:
    assert window.desk.segment is not None
    return window.desk.segment.text


def test_accept_undo_redo_write_and_export(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    go_to_ready_suggestion(window)
    segment_id, before = window.desk.segment_id, text_in_hand(window)
    place = window.desk.place
    assert place is not None
    assert place.suggestion is not None

    press(window, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    accepted = text_in_hand(window)
    assert accepted == place.suggestion.result
    assert window.header.badge.text() == "1 Stelle geändert"

    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert text_in_hand(window) == before
    assert window.desk.segment_id == segment_id

    press(window, Qt.Key.Key_Y, CTRL)
    settle(qtbot, window)
    assert text_in_hand(window) == accepted

    press(window, Qt.Key.Key_F2)
    assert window.passage.editor.is_open
    QTest.keyClicks(window.passage.editor.editor, " Bitte.")
    press(window, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert text_in_hand(window) == f"{accepted} Bitte."
    assert not window.passage.editor.is_open

    window.actions_by_name["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    settle(qtbot, window)
    (target,) = (item.path for item in dialog.files)
    assert target == tmp_path / "mitwirkungsaufforderung neu.docx"
    QTest.keyClick(dialog.save, Qt.Key.Key_Space)
    settle(qtbot, window)

    written = open_form(target).document.by_id[segment_id].text
    assert written == f"{accepted} Bitte."
    assert (tmp_path / SAMPLE.name).read_bytes() == SAMPLE.read_bytes()
    assert any(target.name in one.text() for one in window.findChildren(QLabel))


def test_alt_enter_accepts_and_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    go_to_ready_suggestion(window)
    segment_id, before = window.desk.segment_id, text_in_hand(window)
    here = window.desk.place
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    assert window.desk.session is not None
    assert window.desk.session.texts[segment_id] != before
    assert window.desk.place is not None
    assert window.desk.place != here


def test_f7_and_shift_f7_go_round(window: MainWindow) -> None:
    first = window.desk.place
    press(window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert (
        window.passage.head.position.text()
        == f"Befund {window.desk.worklist.total} von {window.desk.worklist.total}"
    )
    press(window, Qt.Key.Key_F7)
    assert window.desk.place == first
    assert window.passage.head.position.text().startswith("Befund 1 von ")


def test_ctrl_backspace_asks_why_and_undo_brings_the_finding_back(qtbot: QtBot, window: MainWindow) -> None:
    go_to(window, lambda finding: bool(finding.suggestions))
    total, place = window.desk.worklist.total, window.desk.place
    press(window, Qt.Key.Key_Backspace, CTRL)
    assert window.passage.rejection.isVisible()
    field = window.passage.rejection.reason
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.desk.worklist.total == total, "without a reason nothing is turned down"
    QTest.keyClicks(field, "Passt hier nicht.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.desk.worklist.total < total
    assert place is not None
    assert place.finding not in window.desk.worklist.findings(place.finding.segment)
    assert window.desk.session is not None
    assert "Passt hier nicht." in window.desk.session.rejections.values()
    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert window.desk.worklist.total == total
    assert window.desk.place == place


def test_escape_leaves_the_editor_and_the_text(window: MainWindow) -> None:
    before = text_in_hand(window)
    press(window, Qt.Key.Key_F2)
    QTest.keyClicks(window.passage.editor.editor, "nein")
    press(window, Qt.Key.Key_Escape)
    assert not window.passage.editor.is_open
    assert text_in_hand(window) == before


def test_typing_is_taken_over_when_another_passage_is_taken_in_hand(qtbot: QtBot, window: MainWindow) -> None:
    segment_id, before = window.desk.segment_id, text_in_hand(window)
    press(window, Qt.Key.Key_F2)
    QTest.keyClicks(window.passage.editor.editor, " Ende")
    press(window, Qt.Key.Key_F7)
    settle(qtbot, window)
    assert window.desk.session is not None
    assert window.desk.session.texts[segment_id] == f"{before} Ende"


def test_accept_all_safe_is_one_step(qtbot: QtBot, window: MainWindow) -> None:
    assert window.desk.session is not None
    before = dict(window.desk.session.texts)
    window.outline.accept_all.click()
    settle(qtbot, window)
    looking = cast(LookingThrough, window.features["looking_through"])
    assert looking.is_open
    assert window.desk.session.texts == before
    looking.page.confirm.click()
    settle(qtbot, window)
    assert len(window.desk.session.edits()) > 1
    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert window.desk.session.texts == before


def test_folding_and_zoom_are_remembered(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_F10)
    press(window, Qt.Key.Key_Plus, CTRL)
    assert not window.outline.isVisible()
    assert not window.passage.isVisible()
    remembered = window.preferences
    assert remembered.folded("left")
    assert remembered.folded("right")
    assert remembered.zoom == 110
