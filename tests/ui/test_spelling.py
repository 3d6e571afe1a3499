"""Misspelt words are marked, F7 goes to them if the person wants that, and the dictionary learns."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, open_and_check, press, settle, shown_window, written_form
from workbench.app.own_words import own_words_path
from workbench.app.spelling_findings import RULE
from workbench.ui.features.spelling import SpellingFeature
from workbench.ui.models.underlines import underlines
from workbench.ui.window import MainWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TEXT = "Bitte bringen Sie den Widerpruch und den Blubfix mit."
RIGHT = TEXT.replace("Widerpruch", "Widerspruch")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, written_form(tmp_path, "Wir melden uns bei Ihnen.", TEXT))
        qtbot.waitUntil(lambda: bool(marked(shown)), timeout=PATIENCE)
        yield shown


def feature(window: MainWindow) -> SpellingFeature:
    found = window.features["spelling"]
    assert isinstance(found, SpellingFeature)
    return found


def marked(window: MainWindow, segment: str = "s0002") -> list[str]:
    """The words that the form underlines as misspelt."""
    session = window.desk.session
    assert session is not None
    text = session.texts[segment]
    lines = underlines(window.form.findings(segment))
    return [text[item.start : item.end] for item in lines if item.severity == RULE]


def menu_texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def trigger(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.deleteLater()


def test_misspelt_words_are_marked_and_right_ones_are_not(window: MainWindow) -> None:
    assert marked(window) == ["Widerpruch", "Blubfix"]
    assert marked(window, "s0001") == []


def test_f7_visits_spelling_only_if_the_filter_is_on(qtbot: QtBot, window: MainWindow) -> None:
    assert RULE not in {item.rule for item in window.desk.worklist.findings("s0002")}
    window.outline.filters["spelling"].click()
    settle(qtbot, window)
    for _ in range(window.desk.worklist.total):
        press(window, Qt.Key.Key_F7)
        if window.desk.place is not None and window.desk.place.finding.rule == RULE:
            break
    assert window.desk.place is not None
    assert window.desk.place.finding.rule == RULE
    assert "Widerpruch" in window.passage.head.title.text()
    assert feature(window).add.isVisible()
    window.passage.suggestion.choose(RIGHT)
    press(window, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert window.desk.session is not None
    assert window.desk.session.texts["s0002"] == RIGHT
    assert marked(window) == ["Blubfix"]


def test_menu_of_a_word_replaces_it_and_undo_brings_it_back(qtbot: QtBot, window: MainWindow) -> None:
    at = TEXT.index("Widerpruch") + 2
    menu = window.form.menu("s0002", at)
    texts = menu_texts(menu)
    assert "Widerspruch" in texts[:5]
    assert texts.index("„Widerpruch“ zum Wörterbuch hinzufügen") <= 5
    trigger(menu, "Widerspruch")
    settle(qtbot, window)
    assert window.desk.session is not None
    assert window.desk.session.texts["s0002"] == RIGHT
    window.form.view.setFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert marked(window) == ["Widerpruch", "Blubfix"]


def test_word_in_the_dictionary_is_right_from_then_on(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.form.menu("s0002", TEXT.index("Blubfix"))
    trigger(menu, "„Blubfix“ zum Wörterbuch hinzufügen")
    settle(qtbot, window)
    assert marked(window) == ["Widerpruch"]
    assert own_words_path().read_text("utf-8") == "Blubfix\n"


def test_word_is_marked_while_it_is_typed_and_replaced_there(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.select("s0001")
    window.passage.begin_editing()
    editor = window.passage.editor.editor
    QTest.keyClicks(editor, " Ihr Widerpruch ist da.")
    qtbot.waitUntil(lambda: not window.passage.writing.is_waiting, timeout=PATIENCE)
    settle(qtbot, window)
    at = editor.text().index("Widerpruch")
    assert (at, at + len("Widerpruch"), RULE) in editor.marks.underlined
    menu = editor.menu(at + 2)
    trigger(menu, "Widerspruch")
    assert editor.text().endswith(" Ihr Widerspruch ist da.")
    press(window, Qt.Key.Key_Z, CTRL)
    assert editor.text().endswith(" Ihr Widerpruch ist da.")
    window.passage.writing.leave()
    settle(qtbot, window)


def test_command_takes_the_word_at_the_cursor_into_the_dictionary(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.select("s0002")
    window.passage.begin_editing()
    settle(qtbot, window)
    editor = window.passage.editor.editor
    at = TEXT.index("Blubfix") + 3
    editor.select_stretch(at, at)
    press(window, Qt.Key.Key_W, CTRL | ALT)
    settle(qtbot, window)
    assert [editor.text()[start:end] for start, end, kind in editor.marks.underlined if kind == RULE] == [
        "Widerpruch"
    ]
    window.passage.writing.leave()


def test_first_finding_is_taken_in_hand_although_spelling_is_ready_first(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    hard = [f"Die Ablichtung Nummer {at} wird durch den Antragsteller eingereicht." for at in range(100, 130)]
    window.desk.opened.connect(lambda: window.desk.checks.put_spelling({}, ()))
    before = window.desk.session
    window.open_form(written_form(tmp_path, *hard))
    qtbot.waitUntil(lambda: window.desk.session is not before, timeout=PATIENCE)
    settle(qtbot, window)
    assert window.desk.worklist.total
    assert window.desk.place is not None
