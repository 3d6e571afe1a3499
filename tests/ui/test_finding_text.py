"""Ctrl+F: find and replace over the form, by keyboard, with a look at every change before."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.driving import open_and_check, press, settle, shown_window
from tests.ui.offices import Enter, Office, open_stored
from workbench.model.workspace import Role
from workbench.store.people import add_person
from workbench.ui.features.finding_text import FindingText
from workbench.ui.features.looking_through import LookingThrough
from workbench.ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXTS = (
    "Der Antrag ist da.",
    "Ihr An\u00adtrag fehlt. \U0001f600 Stellen Sie den Antrag bis zum 30.06.2025.",
    "Nichts davon.",
    "Rechtsbehelfsbelehrung",
    "Gegen diesen Bescheid können Sie innerhalb eines Monats Widerspruch erheben. Ein Antrag genügt nicht.",
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    document = docx.Document()
    for at, text in enumerate(TEXTS):
        document.add_paragraph(text, style="Heading 1" if at == 3 else None)
    path = tmp_path / "Schreiben.docx"
    document.save(str(path))
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, path)
        yield shown


def finding(window: MainWindow) -> FindingText:
    return cast(FindingText, window.features["finding_text"])


def looking(window: MainWindow) -> LookingThrough:
    return cast(LookingThrough, window.features["looking_through"])


def search(qtbot: QtBot, window: MainWindow, words: str) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), words)
    qtbot.waitUntil(lambda: not finding(window)._clock.isActive())
    settle(qtbot, window)


def texts(window: MainWindow) -> list[str]:
    assert window.desk.session is not None
    return list(window.desk.session.texts.values())


def test_hits_are_counted_marked_and_gone_through(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "antrag")
    bar = finding(window).bar
    assert bar.number.text() == "1 von 4"
    order = list(window.desk.session.texts)  # type: ignore[union-attr]
    assert [len(window.form.hits(item)) for item in order] == [1, 2, 0, 0, 1]
    assert window.form.ruler._hits == (0, 1, 4)
    bar.words.setFocus()
    for key, modifier, number, segment in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "2 von 4", order[1]),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "3 von 4", order[1]),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "4 von 4", order[4]),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "1 von 4", order[0]),
        (Qt.Key.Key_Return, SHIFT, "4 von 4", order[4]),
        (Qt.Key.Key_F3, SHIFT, "3 von 4", order[1]),
    ):
        press(window, key, modifier)
        assert bar.number.text() == number
        assert window.desk.segment_id == segment
        assert QApplication.focusWidget() is bar.words
    current = [hit for item in order for hit in window.form.hits(item) if hit.is_current]
    assert len(current) == 1
    bar.whole.setChecked(True)
    bar.case.setChecked(True)
    bar.words.setText("antrag")
    qtbot.waitUntil(lambda: not finding(window)._clock.isActive())
    settle(qtbot, window)
    assert bar.number.text() == "Kein Treffer"
    press(window, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert window.form.view.hasFocus()
    assert not any(window.form.hits(item) for item in order)


def test_enter_in_the_second_field_replaces_and_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "antrag")
    bar = finding(window).bar
    bar.replacement.setFocus()
    QTest.keyClicks(bar.replacement, "Antragsbrief")
    press(window, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert texts(window)[0] == "Der Antragsbrief ist da."
    assert bar.number.text() == "2 von 4"  # not the same words again
    for _ in range(2):
        press(window, Qt.Key.Key_Return)
        settle(qtbot, window)
    assert texts(window)[1].count("Antragsbrief") == 2
    assert bar.number.text() == "4 von 4"
    press(window, Qt.Key.Key_Return)
    assert "gesperrt" in bar.message.text()
    assert texts(window)[4] == TEXTS[4]


def test_all_hits_are_looked_through_and_replaced_in_one_step(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Antrag")
    bar = finding(window).bar
    bar.replacement.setText("Brief")
    bar.replace_all.click()
    settle(qtbot, window)
    page = looking(window).page
    assert looking(window).is_open
    assert page.changes.rowCount() == 4
    assert page.changes.change(3).problem == "Die Passage ist gesperrt."
    page.changes.tick_all(True)
    assert page.changes.chosen == (0, 1, 2)
    assert page.confirm.text() == "3 Änderungen übernehmen"
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Space)  # the second one stays as it is
    assert page.changes.chosen == (0, 2)
    page.confirm.click()
    settle(qtbot, window)
    assert texts(window)[0] == "Der Brief ist da."
    assert texts(window)[1] == TEXTS[1].replace("den Antrag", "den Brief")
    assert texts(window)[4] == TEXTS[4]
    assert not looking(window).is_open
    assert bar.message.text() == "2 Treffer ersetzt."
    press(window, Qt.Key.Key_Z, CTRL) if not bar.words.hasFocus() else window.desk.undo()
    settle(qtbot, window)
    assert texts(window) == list(TEXTS)


def test_change_that_shifts_the_meaning_is_told_and_not_ticked(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "30.06.2025")
    bar = finding(window).bar
    bar.replacement.setText("30.07.2025")
    bar.replace_all.click()
    settle(qtbot, window)
    page = looking(window).page
    assert page.changes.change(0).warning
    assert page.changes.chosen == ()
    assert not page.confirm.isEnabled()
    press(window, Qt.Key.Key_Escape)
    assert not looking(window).is_open
    assert texts(window) == list(TEXTS)
    finding(window)._replace_one()
    settle(qtbot, window)
    assert bar.message.text().startswith("Sinn prüfen")


def test_reader_finds_words_and_replaces_none(qtbot: QtBot, office: Office, enter: Enter) -> None:
    with office.workspace.working() as connection:
        add_person(connection, "Frau Still", Role.READER)
    window = enter("Frau Still")
    open_stored(qtbot, window)
    search(qtbot, window, "die")
    bar = finding(window).bar
    assert bar.number.text().endswith("von 2")
    for one in (bar.replace, bar.replace_all):
        assert not one.isEnabled()
        assert "Lesen" in one.toolTip()
    window.actions_by_name["accept_safe"].trigger()
    settle(qtbot, window)
    assert not window.desk.session.edits()  # type: ignore[union-attr]
