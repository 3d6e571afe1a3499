"""Working in a workspace: everything is kept, now, after closing, and after a crash."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, press, settle
from tests.ui.offices import SENTENCES, Enter, Office, desk_of, open_stored, saved, type_into
from workbench.app.drafts import ENDING, Draft, drafts_folder, write_drafts
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.workspace_journal import journal_of
from workbench.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
NEW = "Die Gebühr beträgt 30 Euro."


@pytest.fixture
def window(qtbot: QtBot, enter: Enter) -> MainWindow:
    made = enter("Herr Lang")
    open_stored(qtbot, made)
    return made


def kept_drafts() -> str:
    return "".join(path.read_text("utf-8") for path in drafts_folder().glob(f"*{ENDING}"))


def test_an_edit_is_kept_and_the_status_line_says_so(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    assert window.desk.edit("s0001", NEW)
    saved(qtbot, window)
    assert office.session().texts["s0001"] == NEW
    qtbot.waitUntil(lambda: window.status.saved.text().startswith("Gespeichert "), timeout=PATIENCE)
    assert window.status.saved.isVisible()


def test_undo_survives_closing(qtbot: QtBot, enter: Enter, office: Office) -> None:
    first = enter("Herr Lang")
    open_stored(qtbot, first)
    assert first.desk.edit("s0001", NEW)
    first.close()
    assert office.session().texts["s0001"] == NEW
    second = enter("Herr Lang")
    open_stored(qtbot, second)
    press(second, Qt.Key.Key_Z, CTRL)
    saved(qtbot, second)
    assert office.session().texts["s0001"] == SENTENCES[0]
    press(second, Qt.Key.Key_Y, CTRL)
    saved(qtbot, second)
    assert office.session().texts["s0001"] == NEW


def test_closing_takes_unfinished_typing_over(window: MainWindow, office: Office) -> None:
    type_into(window, "s0001", " Noch etwas.")
    window.close()
    assert office.session().texts["s0001"] == f"{SENTENCES[0]} Noch etwas."
    assert kept_drafts() == ""


def test_typing_is_on_the_disk_before_anybody_takes_it_over(qtbot: QtBot, window: MainWindow) -> None:
    type_into(window, "s0001", " Noch etwas.")
    qtbot.waitUntil(lambda: "Noch etwas." in kept_drafts(), timeout=PATIENCE)
    window.passage.editor.cancelled.emit()
    qtbot.waitUntil(lambda: kept_drafts() == "", timeout=PATIENCE)


def test_leaving_the_editor_puts_typing_down_at_once(qtbot: QtBot, window: MainWindow) -> None:
    type_into(window, "s0001", " Noch etwas.")
    window.outline.list.setFocus()
    qtbot.waitUntil(lambda: "Noch etwas." in kept_drafts(), timeout=PATIENCE)


def test_after_a_crash_the_text_is_offered_again(qtbot: QtBot, enter: Enter, office: Office) -> None:
    version = journal_of(office.session()).version.id
    drafts_folder().mkdir(parents=True)
    write_drafts(drafts_folder() / f"tot{ENDING}", [Draft(version, "s0002", "Mein Satz.", SENTENCES[1])])
    window = enter("Herr Lang")
    open_stored(qtbot, window)
    window.desk.select("s0001")
    card = window.workspaces.passage.conflict
    assert card.isVisible() and card.more.isVisible()
    card.more.click()
    assert card.title.text() == "Ihr Text war noch nicht gespeichert"
    assert "Mein Satz." in card.my_text.accessibleName()
    card.take_mine.click()
    saved(qtbot, window)
    assert office.session().texts["s0002"] == "Mein Satz."
    assert not card.isVisible()
    qtbot.waitUntil(lambda: kept_drafts() == "", timeout=PATIENCE)


def test_a_draft_that_nobody_decided_about_is_still_there_next_time(
    qtbot: QtBot, enter: Enter, office: Office
) -> None:
    version = journal_of(office.session()).version.id
    drafts_folder().mkdir(parents=True)
    write_drafts(drafts_folder() / f"tot{ENDING}", [Draft(version, "s0002", "Mein Satz.", SENTENCES[1])])
    enter("Herr Lang").close()
    assert "Mein Satz." in kept_drafts()
    window = enter("Herr Lang")
    open_stored(qtbot, window)
    assert window.workspaces.passage.conflict.isVisible()


def test_drafts_of_a_window_that_is_open_are_left_alone(qtbot: QtBot, enter: Enter) -> None:
    first = enter("Herr Lang")
    open_stored(qtbot, first)
    type_into(first, "s0001", " Noch etwas.")
    qtbot.waitUntil(lambda: "Noch etwas." in kept_drafts(), timeout=PATIENCE)
    second = enter("Herr Lang")
    open_stored(qtbot, second)
    assert not second.workspaces.passage.conflict.isVisible()
    assert "Noch etwas." in kept_drafts()


def test_history_shows_every_text_and_brings_one_back(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    session = office.session()
    edit_segment(session, "s0001", "Erste Fassung.", "Zu lang")
    edit_segment(session, "s0001", "Zweite Fassung.")
    desk = window.desk
    assert desk.session is not None
    desk.select("s0001")
    qtbot.waitUntil(
        lambda: desk.segment is not None and desk.segment.text == "Zweite Fassung.", timeout=PATIENCE
    )
    fold = window.workspaces.passage.history
    assert fold.isVisible()
    QTest.keyClick(fold.fold.switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: fold.list.count() == 3, timeout=PATIENCE)
    lines = [fold.list.item(at).text() for at in range(3)]
    assert "gilt jetzt" in lines[0]
    assert "Frau Kurz" in lines[1] and "Zu lang" in lines[1]
    assert "Text der Datei" in lines[2]
    assert fold.text.accessibleName() == "Erste Fassung."
    fold.restore.click()
    saved(qtbot, window)
    assert office.session().texts["s0001"] == "Erste Fassung."
    qtbot.waitUntil(lambda: fold.list.count() == 4, timeout=PATIENCE)
    press(window, Qt.Key.Key_Z, CTRL)
    saved(qtbot, window)
    assert office.session().texts["s0001"] == "Zweite Fassung."


def test_the_window_works_on_a_plain_file_while_a_workspace_is_open(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, office: Office
) -> None:
    window.open_form(tmp_path / "Schreiben.docx")
    session = window.desk.session
    qtbot.waitUntil(lambda: window.desk.session is not session, timeout=PATIENCE)
    settle(qtbot, window)
    assert window.desk.edit("s0001", NEW)
    assert office.session().texts["s0001"] == SENTENCES[0]
    assert not window.workspaces.status.isVisible()
    assert not window.workspaces.passage.stored
    assert not window.status.saved.isVisible()
    assert desk_of(window).state is None
