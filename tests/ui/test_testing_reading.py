"""The test on the screen: one passage at a time, by keyboard or touch; nothing that was answered is lost."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.review.forms import round_of, session_in
from tests.ui.driving import PATIENCE, open_and_check, settle, shown_window, written_form
from tests.ui.offices import SENTENCES, Enter, Office
from tests.ui.test_testing import desk_of, opened, planned_by_others
from tests.ui.test_testing_entering import entered
from workbench.app.operations.collect_returns import collect_returns
from workbench.app.operations.write_screen_answers import write_screen_answers
from workbench.model.review import StoredAnswer
from workbench.ui.features.testing_planning import TestingPlanning
from workbench.ui.features.testing_reading import TestingReading
from workbench.ui.widgets.reading_window import TOUCH, ReadingWindow
from workbench.ui.window import MainWindow


def reading_of(window: MainWindow) -> ReadingWindow:
    """The test, begun by the first reader."""
    feature = cast(TestingReading, window.features["testing_reading"])
    window.actions_by_name["testing_read"].trigger()
    assert feature.reading is not None
    feature.reading.start.click()
    return feature.reading


def test_a_reader_answers_by_keys_and_everything_is_in_the_workspace(
    qtbot: QtBot, office: Office, enter: Enter
) -> None:
    kept = planned_by_others(office, testers=2)
    window = enter("Frau Kurz")
    desk = opened(qtbot, window)
    reading = reading_of(window)
    assert reading.isFullScreen()
    assert reading.progress.text() == "1 von 2"
    assert reading.text.text() == SENTENCES[0]
    assert reading.text.font().pointSizeF() >= 20
    touched = (*reading.choices, reading.next, reading.back)
    assert all(one.height() >= TOUCH for one in touched)
    assert all(one.accessibleName() for one in touched)
    QTest.keyClick(reading.sheet, Qt.Key.Key_2)
    QTest.keyClick(reading.sheet, Qt.Key.Key_1)
    QTest.keyClick(reading.sheet, Qt.Key.Key_Return)
    assert reading.progress.text() == "2 von 2"
    QTest.mouseClick(reading.choices[2], Qt.MouseButton.LeftButton)
    QTest.keyClicks(reading.remark, "Was sind 12 Unterlagen?")
    QTest.keyClick(reading, Qt.Key.Key_Escape)
    assert reading.asking.isVisible()
    QTest.keyClick(reading.stay, Qt.Key.Key_Escape)
    assert not reading.asking.isVisible()
    reading.close()
    assert reading.isVisible()  # it asks first
    reading.leave.click()
    qtbot.waitUntil(lambda: len(entered(office, kept)) == 2, timeout=PATIENCE)
    found = entered(office, kept)
    assert found["T01", 1, "rating"] == ("leicht", "")
    assert found["T01", 2, "rating"] == ("schwer", "Was sind 12 Unterlagen?")
    assert cast(TestingReading, window.features["testing_reading"]).reading is None
    assert desk.round is not None
    settle(qtbot, window)


def test_answers_are_kept_when_the_window_closes_meanwhile(
    qtbot: QtBot, office: Office, enter: Enter
) -> None:
    kept = planned_by_others(office, testers=1)
    window = enter("Frau Kurz")
    opened(qtbot, window)
    reading_of(window).choices[2].click()
    window.close()
    assert entered(office, kept)["T01", 1, "rating"] == ("schwer", "")


def test_a_plain_file_gives_a_table_that_is_read_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "Antworten-T01.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, written_form(tmp_path, *SENTENCES))
        window.actions_by_name["testing_read"].trigger()
        assert window.notice.isVisible()
        planning = cast(TestingPlanning, window.features["testing_planning"])
        planning.begin()
        qtbot.waitUntil(lambda: planning.plan.table.rowCount() > 0, timeout=PATIENCE)
        planning.plan.keep.click()
        qtbot.waitUntil(lambda: desk_of(window).round is not None, timeout=PATIENCE)
        reading = reading_of(window)
        reading.choices[1].click()
        reading.next.click()
        reading.finish()
        qtbot.waitUntil(out.exists, timeout=PATIENCE)
        settle(qtbot, window)
        (file,) = collect_returns([out], window.desk.session).collection.files
        assert [(item.tester, item.value) for item in file.answers] == [("T01", "mittel")]


def test_remarks_of_any_kind_come_back_from_the_table(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    planned = round_of(session)
    answers = [
        StoredAnswer("", None, "T02", 1, "", "rating", "schwer", 41, "=SUMME(A1) „Ich“ verstehe nichts"),
        StoredAnswer("", None, "T02", 2, "", "rating", "", 3, "nur eine Bemerkung"),
    ]
    out = tmp_path / "T02.xlsx"
    write_screen_answers(planned, answers, out)
    (file,) = collect_returns([out], session).collection.files
    assert next((item.value, item.seconds, item.remark) for item in file.answers) == (
        "schwer", 41.0, "=SUMME(A1) „Ich“ verstehe nichts",
    )  # fmt: skip
