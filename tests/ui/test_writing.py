"""While somebody writes: the text is looked at after a pause, and undo goes through what was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, open_and_check, press, settle, shown_window, written_form
from workbench.ui.panels.editor_card import EditorCard
from workbench.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
HARD = " Die Einreichung der Unterlagen wird durch den Antragsteller bis zum 30. Juni in der Dienststelle vorgenommen."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = written_form(
        tmp_path,
        "Wir zahlen Ihnen das Geld jeden Monat am ersten Tag auf Ihr Konto.",
        "Wir melden uns bei Ihnen.",
    )
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, path)
        yield shown


def begin(window: MainWindow) -> EditorCard:
    window.desk.select("s0001")
    window.form.view.setFocus()
    press(window, Qt.Key.Key_F2)
    assert window.passage.editor.isVisible()
    return window.passage.editor


def looked(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.passage.writing.is_waiting, timeout=PATIENCE)
    settle(qtbot, window)


def test_what_is_typed_is_underlined_and_measured_after_a_pause(qtbot: QtBot, window: MainWindow) -> None:
    card = begin(window)
    looked(qtbot, window)
    assert card.editor.marks.underlined == []
    QTest.keyClicks(card.editor, HARD)
    looked(qtbot, window)
    text = card.text
    words = {text[start:end] for start, end, _ in card.editor.marks.underlined}
    assert any("Antragsteller" in found or "Einreichung" in found for found in words), words
    before, now = card.state.text().split(" · ")[0].removeprefix("Schwierigkeit ").split(" → ")
    assert int(now) > int(before)
    assert window.passage.measures.isVisible()
    assert now in window.passage.measures.difficulty.score.text()
    assert window.desk.session is not None
    assert (
        window.desk.session.texts["s0001"]
        == "Wir zahlen Ihnen das Geld jeden Monat am ersten Tag auf Ihr Konto."
    ), "nothing is taken over"


def test_cursor_in_marked_words_says_what_was_found(qtbot: QtBot, window: MainWindow) -> None:
    card = begin(window)
    QTest.keyClicks(card.editor, HARD)
    looked(qtbot, window)
    start, _, _ = card.editor.marks.underlined[0]
    cursor = card.editor.textCursor()
    cursor.setPosition(start + 1)
    card.editor.setTextCursor(cursor)
    assert card.told.isVisible()
    assert card.told.text().split(":")[0] in ("Fehler", "Warnung", "Hinweis")
    assert card.editor.tip(start + 1)
    cursor.setPosition(0)
    card.editor.setTextCursor(cursor)
    assert not card.told.isVisible()


def test_marks_move_along_while_somebody_types_ahead_of_them(qtbot: QtBot, window: MainWindow) -> None:
    card = begin(window)
    QTest.keyClicks(card.editor, HARD)
    looked(qtbot, window)
    before = [card.text[start:end] for start, end, _ in card.editor.marks.underlined]
    card.editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(card.editor, "Guten Tag. ")
    assert [card.text[start:end] for start, end, _ in card.editor.marks.underlined] == before


def test_result_of_an_older_text_is_dropped(qtbot: QtBot, window: MainWindow) -> None:
    card = begin(window)
    QTest.keyClicks(card.editor, HARD)
    window.passage.writing.look()
    card.editor.selectAll()
    QTest.keyClicks(card.editor, "Kurz.")
    settle(qtbot, window)
    assert card.editor.marks.underlined == [], "what was found in the older text is not shown"
    looked(qtbot, window)
    assert card.editor.marks.underlined == []


def test_lost_amount_is_told_before_the_button(qtbot: QtBot, tmp_path: Path) -> None:
    path = written_form(tmp_path, "Die Gebühr beträgt 25 Euro.")
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, path)
        card = begin(window)
        card.editor.selectAll()
        QTest.keyClicks(card.editor, "Es kostet etwas.")
        looked(qtbot, window)
        assert card.guard.alerts
        assert card.guard.isVisible()
        assert card.guard.geometry().bottom() <= card.take.geometry().top()
        assert not window.passage.guard.isVisible()
        press(window, Qt.Key.Key_Escape)
        settle(qtbot, window)


def test_undo_in_the_editor_takes_back_word_by_word(window: MainWindow) -> None:
    card = begin(window)
    assert window.desk.session is not None
    QTest.keyClicks(card.editor, " Bald schon")
    press(window, Qt.Key.Key_Z, CTRL)
    assert card.text == "Wir zahlen Ihnen das Geld jeden Monat am ersten Tag auf Ihr Konto. Bald "
    press(window, Qt.Key.Key_Z, CTRL)
    press(window, Qt.Key.Key_Z, CTRL)
    assert card.text == "Wir zahlen Ihnen das Geld jeden Monat am ersten Tag auf Ihr Konto. "
    press(window, Qt.Key.Key_Y, CTRL)
    assert card.text == "Wir zahlen Ihnen das Geld jeden Monat am ersten Tag auf Ihr Konto. Bald"
    for _ in range(5):
        press(window, Qt.Key.Key_Z, CTRL)
    assert card.text == "Wir zahlen Ihnen das Geld jeden Monat am ersten Tag auf Ihr Konto."
    assert card.isVisible(), "undo does not leave the editor"
    assert not window.desk.session.history.undo_label
