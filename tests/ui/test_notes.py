"""Notes beside passages: written by keyboard, marked in the form, listed, done, undone, kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.driving import open_and_check, press, settle, shown_window, written_form
from tests.ui.offices import Enter, Office, open_stored, saved
from workbench.app.passage_notes_file import notes_file
from workbench.ui.features.notes import Notes
from workbench.ui.window import MainWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TEXT = "Stimmt die Frist?"


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return written_form(tmp_path, "Wir melden uns bei Ihnen.", "Sie bekommen einen Brief.")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, form: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, form)
        yield shown


def notes_of(window: MainWindow) -> Notes:
    feature = window.features["notes"]
    assert isinstance(feature, Notes)
    return feature


def write(qtbot: QtBot, window: MainWindow, segment: str = "s0002", text: str = TEXT) -> None:
    window.desk.select(segment)
    window.form.view.setFocus()
    press(window, Qt.Key.Key_M, CTRL | ALT)
    card = notes_of(window).card
    assert card.field.hasFocus()
    QTest.keyClicks(card.field, text)
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Space)
    settle(qtbot, window)


def button_of(window: MainWindow, text: str) -> QPushButton:
    card = notes_of(window).card
    return next(one for line in card.lines for one in line.findChildren(QPushButton) if one.text() == text)


def test_note_is_shown_marked_listed_and_kept(qtbot: QtBot, window: MainWindow, form: Path) -> None:
    before = window.form.view.viewport().grab().toImage()
    write(qtbot, window)
    card = notes_of(window).card
    assert [TEXT in line.accessibleName() for line in card.lines] == [True]
    assert window.form.has_note("s0002")
    assert window.form.view.viewport().grab().toImage() != before
    assert TEXT in window.form.tip("s0002", 0)
    assert window.desk.segment_id == "s0002"
    window.desk.select("s0001")
    assert card.lines == []

    press(window, Qt.Key.Key_N, CTRL | ALT)
    panel = notes_of(window).open
    assert panel.isVisible()
    assert panel.list.hasFocus()
    assert TEXT in panel.list.item(0).text()
    press(window, Qt.Key.Key_Return)
    assert window.desk.segment_id == "s0002"

    open_and_check(qtbot, window, form)
    assert panel.list.count() == 1, "it is there again when the form is opened again"


def test_note_that_is_done_is_not_open_any_more_until_undo(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window)
    button_of(window, "Erledigt").click()
    settle(qtbot, window)
    panel = notes_of(window).open
    assert panel.list.count() == 0
    assert "Keine offenen Notizen" in panel.state.text()
    assert not window.form.has_note("s0002")
    assert button_of(window, "Wieder öffnen").isVisible()
    window.form.view.setFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert window.form.has_note("s0002")


def test_deleted_note_leaves_no_file_and_undo_brings_it_back(
    qtbot: QtBot, window: MainWindow, form: Path
) -> None:
    write(qtbot, window)
    assert notes_file(form).exists()
    button_of(window, "Löschen").click()
    settle(qtbot, window)
    assert not notes_file(form).exists()
    window.form.view.setFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    assert notes_file(form).exists()


def test_escape_writes_nothing_and_leaving_the_passage_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.desk.select("s0001")
    press(window, Qt.Key.Key_M, CTRL | ALT)
    card = notes_of(window).card
    QTest.keyClicks(card.field, "weg")
    press(window, Qt.Key.Key_Escape)
    assert not card.is_writing
    press(window, Qt.Key.Key_M, CTRL | ALT)
    QTest.keyClicks(card.field, TEXT)
    window.desk.select("s0002")
    settle(qtbot, window)
    assert window.desk.session is not None
    assert [(note.segment, note.text) for note in window.desk.session.notes.entries] == [("s0001", TEXT)]
    assert window.desk.segment_id == "s0002"


def test_damaged_notes_are_told_when_the_form_is_opened(qtbot: QtBot, window: MainWindow, form: Path) -> None:
    notes_file(form).write_text("{ damaged", "utf-8")
    open_and_check(qtbot, window, form)
    assert window.notice.isVisible()
    assert "Notizen" in window.notice.message.text()


def test_note_in_a_workspace_appears_at_the_other_person(qtbot: QtBot, enter: Enter, office: Office) -> None:
    second, first = enter("Frau Lang"), enter("Frau Kurz")
    open_stored(qtbot, first)
    open_stored(qtbot, second)
    write(qtbot, first)
    saved(qtbot, first)
    qtbot.waitUntil(lambda: second.form.has_note("s0002"), timeout=30_000)
    assert notes_of(second).open.list.count() == 1
    assert office.session().notes.entries[0].text == TEXT
