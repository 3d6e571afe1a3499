"""Entering answers from paper by keyboard alone; every answer is kept at once."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE
from tests.ui.offices import Enter, Office
from tests.ui.test_testing import opened, planned_by_others
from workbench.app.test_results import KeptRound, grid_rows
from workbench.ui.features.testing_entering import TestingEntering
from workbench.ui.panels.testing_grid import GridPanel
from workbench.ui.window import MainWindow


def grid_of(window: MainWindow) -> GridPanel:
    """The grid, in sight and with the keyboard."""
    window.show_place("test")
    window.testing.show_step("enter")
    return cast(TestingEntering, window.features["testing_entering"]).panel


def keys(*signs: str | Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the keyboard is."""
    for sign in signs:
        target = cast(QWidget, QApplication.focusWidget())
        if isinstance(sign, str):
            QTest.keyClicks(target, sign)
        else:
            QTest.keyClick(target, sign, modifier)


def entered(office: Office, kept: KeptRound) -> dict[tuple[str, int, str], tuple[str, str]]:
    """What the workspace has."""
    rows = [row.answer for row in grid_rows(office.session(), kept) if row.answer is not None]
    return {(item.tester, item.passage, item.question): (item.value, item.remark) for item in rows}


def test_answers_are_entered_without_the_mouse_and_kept_at_once(
    qtbot: QtBot, office: Office, enter: Enter
) -> None:
    kept = planned_by_others(office, testers=2)
    window = enter("Frau Kurz")
    opened(qtbot, window)
    panel = grid_of(window)
    assert panel.view.hasFocus()
    assert panel.question.text().startswith("T01 · 1")
    names = [question.id for question in kept.planned.passages[0].questions]
    count = panel.grid.rowCount()
    keys("2", "0", "1")  # plus, minus, question marks
    assert panel.question.text().endswith(kept.planned.passages[0].questions[3].text)
    keys("1" * (count - 3))
    assert panel.question.text().startswith("T02 · 1")
    keys(Qt.Key.Key_F2, "12", Qt.Key.Key_Return)
    keys(Qt.Key.Key_Return, "Das Wort fehlt", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.entries.unsaved, timeout=PATIENCE)
    found = entered(office, kept)
    assert found["T01", 1, "plus"] == ("2", "")
    assert found["T01", 1, names[3]] == ("richtig", "")
    assert found["T01", 2, "rating"] == ("leicht", "")
    assert found["T02", 1, "plus"] == ("12", "")
    assert found["T02", 1, "minus"] == ("", "Das Wort fehlt")
    assert panel.count.text() == f"{count + 1} von {2 * count} eingegeben · alles gespeichert"

    panel.go_to(("T01", 1, "", names[3]))
    keys("9")
    assert "1 bis 4" in panel.why.text()
    keys("3")
    keys(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not panel.entries.unsaved, timeout=PATIENCE)
    assert entered(office, kept)["T01", 1, names[3]] == ("richtig", "")
    keys(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not panel.entries.unsaved, timeout=PATIENCE)
    assert entered(office, kept)["T01", 1, names[3]] == ("", "")


def test_the_second_entry_shows_differences_and_one_counts(
    qtbot: QtBot, office: Office, enter: Enter
) -> None:
    kept = planned_by_others(office, testers=2)
    window = enter("Frau Kurz")
    opened(qtbot, window)
    panel = grid_of(window)
    keys("2", "0", "1")
    panel.second.click()
    panel.go_to(("T01", 1, "", "plus"))
    assert panel.grid.value(panel.view.currentIndex()) == ""  # nobody copies the first entry
    keys("3", "0", "2")
    assert [panel.list.item(at).text() for at in range(panel.list.count())] == [
        "T01, 1  Anzahl +: zuerst „2“, dann „3“",
        "T01, 1  Anzahl ?: zuerst „1“, dann „2“",
    ]
    panel.second_counts.click()
    panel.first_counts.click()
    assert panel.list.count() == 0
    assert not panel.first_counts.isEnabled()
    qtbot.waitUntil(lambda: not panel.entries.unsaved, timeout=PATIENCE)
    found = entered(office, kept)
    assert (found["T01", 1, "plus"][0], found["T01", 1, "question"][0]) == ("3", "1")


def test_two_people_enter_into_one_grid(qtbot: QtBot, office: Office, enter: Enter) -> None:
    planned_by_others(office, testers=2)
    first, second = enter("Frau Kurz"), enter("Herr Lang")
    opened(qtbot, first)
    opened(qtbot, second)
    here, there = grid_of(first), grid_of(second)
    here.view.setFocus()
    here.go_to(("T01", 1, "", "plus"))
    QTest.keyClicks(here.view, "4")
    key = ("T01", 1, "", "plus")
    qtbot.waitUntil(lambda: there.entries.value(key, second=False) == "4", timeout=PATIENCE)
