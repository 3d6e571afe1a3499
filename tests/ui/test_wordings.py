"""The versions of a changed passage, and all wordings that are offered for a sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, open_and_check, press, settle, shown_window, written_form
from workbench.model.document import Segment
from workbench.model.finding import Finding, Suggestion
from workbench.ui.features.wordings import Wordings
from workbench.ui.models.sentence_offers import sentence_offers
from workbench.ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def wordings(window: MainWindow) -> Wordings:
    feature = window.features["wordings"]
    assert isinstance(feature, Wordings)
    return feature


@pytest.fixture
def changed(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, written_form(tmp_path, "Wir rufen Sie an.", "Bitte warten Sie."))
        window.desk.select("s0001")
        window.desk.edit("s0001", "Wir schreiben Ihnen.")
        settle(qtbot, window)
        yield window


def test_changed_passage_shows_differences_then_original_then_the_text(changed: MainWindow) -> None:
    card = wordings(changed).versions
    assert card.isVisible()
    assert card.view == "changes"
    assert "line-through" in card.text.text()
    assert card.text.accessibleName().startswith("Weg: rufen")
    assert "Neu: schreiben" in card.text.accessibleName()
    press(changed, Qt.Key.Key_D, CTRL | SHIFT)
    assert (card.view, card.text.text()) == ("original", "Wir rufen Sie an.")
    card.views.button(2).setFocus()
    press(changed, Qt.Key.Key_Right)
    assert (card.view, card.text.text()) == ("now", "Wir schreiben Ihnen.")
    assert card.views.button(0).hasFocus()


def test_unchanged_passage_has_no_versions(qtbot: QtBot, changed: MainWindow) -> None:
    changed.desk.select("s0002")
    assert not wordings(changed).versions.isVisible()
    changed.desk.select("s0001")
    assert wordings(changed).versions.isVisible()
    changed.desk.undo()
    settle(qtbot, changed)
    assert not wordings(changed).versions.isVisible()


def offered(start: int, end: int, replacement: str, text: str, *variants: str) -> Suggestion:
    result = text[:start] + replacement + text[end:]
    return Suggestion("1", "s1", start, end, "p", None, "replace", replacement, result, False, "", variants)


def test_offers_of_one_sentence_leave_the_others_out() -> None:
    text = "Eins zwei. Drei vier. Fünf."
    segment = Segment("s1", "", "paragraph", text)
    wide = offered(11, 21, "3 4.", text, "Eins zwei. III IV. Fünf.")
    other = offered(0, 4, "1", text)
    word = offered(16, 20, "4", text)
    findings = [
        Finding("a", "s1", 0, 4, "info", "", "", "", suggestions=(other,)),
        Finding("b", "s1", 11, 21, "info", "", "", "", suggestions=(wide, word)),
    ]
    found = sentence_offers(segment, findings, 12)
    assert [offer.after for offer in found] == ["3 4.", "III IV.", "Drei 4."]
    assert {offer.before for offer in found} == {"Drei vier."}
    assert found[2].finding.suggestions[0] is word


def test_offers_are_walked_by_keyboard_and_the_chosen_one_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE)
        fold = wordings(window).offers
        for _ in range(window.desk.worklist.total):
            if fold.isVisible() and fold.list.count() > 2 and window.passage.suggestion.isVisible():
                break
            press(window, Qt.Key.Key_F7)
        assert fold.list.count() > 2
        press(window, Qt.Key.Key_L, CTRL | SHIFT)
        assert fold.list.hasFocus()
        assert fold.preview.accessibleName()
        fold.list.setCurrentRow(0)
        before = fold.preview.accessibleName()
        QTest.keyClick(fold.list, Qt.Key.Key_Down)
        QTest.keyClick(fold.list, Qt.Key.Key_Down)
        assert fold.preview.accessibleName() != before
        wanted = fold._offers[fold.list.currentRow()].result
        QTest.keyClick(fold.list, Qt.Key.Key_Return)
        settle(qtbot, window)
        assert window.passage.suggestion.result == wanted
        press(window, Qt.Key.Key_Return, CTRL)
        settle(qtbot, window)
        assert window.desk.session is not None
        assert wanted in window.desk.session.texts.values()
