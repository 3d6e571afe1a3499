"""The glossary beside the text: what it says on hover and by keyboard, and a term that somebody adds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, open_and_check, press, settle, shown_window, written_form
from tests.ui.offices import Enter, Office, open_stored, saved
from workbench.app.office_glossary import load_glossary
from workbench.app.operations.keep_glossary import keep_glossary
from workbench.app.own_glossary import own_glossary
from workbench.app.settings import default_glossary
from workbench.app.workspace_glossary import workspace_glossary
from workbench.ui.features.glossary import Glossary
from workbench.ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "Bitte legen Sie die Ablichtung und den Grundriss vor."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = written_form(tmp_path, TEXT, "Wir melden uns bei Ihnen.")
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, path)
        yield shown


def glossary_of(window: MainWindow) -> Glossary:
    feature = window.features["glossary"]
    assert isinstance(feature, Glossary)
    return feature


def put_cursor(window: MainWindow, word: str) -> None:
    """Open the first passage in the editor, the cursor in the word."""
    window.desk.select("s0001")
    window.passage.begin_editing()
    editor = window.passage.editor.editor
    at = TEXT.index(word) + 2
    editor.select_stretch(at, at)


def test_hovering_a_term_tells_its_entry(qtbot: QtBot, window: MainWindow) -> None:
    at = TEXT.index("Ablichtung") + 3
    window.form.tip("s0001", at)
    settle(qtbot, window)
    told = window.form.tip("s0001", at)
    assert "„Kopie“" in told
    assert "Eintrag" in told
    assert "Eintrag" not in window.form.tip("s0001", TEXT.index("Bitte"))


def test_entry_is_shown_by_keyboard_and_escape_puts_it_away(qtbot: QtBot, window: MainWindow) -> None:
    put_cursor(window, "Ablichtung")
    press(window, Qt.Key.Key_G, CTRL)
    card = glossary_of(window).card
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    assert len(card.entries) == 1
    assert "Kopie" in card.entries[0].accessibleName()
    assert card.away.hasFocus()
    press(window, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert window.passage.editor.isVisible()


def test_word_without_entry_is_said_and_can_be_added(qtbot: QtBot, window: MainWindow) -> None:
    put_cursor(window, "Grundriss")
    press(window, Qt.Key.Key_G, CTRL)
    card = glossary_of(window).card
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    assert "„Grundriss“ steht nichts" in card.nothing.text()
    card.add.click()
    adding = glossary_of(window).adding
    assert adding.isVisible()
    assert adding.term.text() == "Grundriss"
    assert adding.plain.hasFocus()
    assert not adding.keep.isEnabled(), "a replacement is still missing"
    QTest.keyClicks(adding.plain, "Plan der Wohnung")
    press(window, Qt.Key.Key_Return)
    settle(qtbot, window)
    window.passage.writing.leave()
    settle(qtbot, window)
    assert not adding.isVisible()
    assert [entry.term for entry in load_glossary((own_glossary(),)).entries] == ["Grundriss"]
    found = window.desk.worklist.findings("s0001")
    assert any("Plan der Wohnung" in item.message for item in found), "findings know the new term at once"
    assert default_glossary().stat().st_mtime < own_glossary().stat().st_mtime


def test_contradiction_is_told_and_the_person_decides(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.select("s0001")
    glossary_of(window).begin("Ablichtung")
    adding = glossary_of(window).adding
    QTest.keyClicks(adding.plain, "Doppel")
    adding.keep.click()
    settle(qtbot, window)
    assert adding.isVisible()
    assert "steht schon im Glossar" in adding.objections.text()
    assert adding.keep.text() == "Trotzdem aufnehmen"
    assert not own_glossary().exists()
    QTest.keyClicks(adding.plain, "e")
    assert adding.keep.text() == "Aufnehmen", "other words are checked anew"
    adding.keep.click()
    settle(qtbot, window)
    adding.keep.click()
    settle(qtbot, window)
    assert own_glossary().exists()
    assert not adding.isVisible()


def test_whoever_may_not_change_the_glossary_is_told_why(window: MainWindow) -> None:
    adding = glossary_of(window).adding
    adding.begin("Grundriss", "Das darf nur die Redaktion.")
    QTest.keyClicks(adding.plain, "Plan")
    assert not adding.keep.isEnabled()
    assert adding.keep.toolTip() == "Das darf nur die Redaktion."
    adding.begin("Grundriss", "")
    QTest.keyClicks(adding.plain, "Plan")
    assert adding.keep.isEnabled()


def test_menu_on_a_word_offers_to_add_it(window: MainWindow) -> None:
    menu = window.form.menu("s0001", TEXT.index("Grundriss"))
    texts = [action.text() for action in menu.actions()]
    assert "„Grundriss“ ins Glossar aufnehmen …" in texts
    menu.actions()[texts.index("„Grundriss“ ins Glossar aufnehmen …")].trigger()
    assert glossary_of(window).adding.term.text() == "Grundriss"
    menu.deleteLater()


def test_term_of_a_workspace_goes_into_its_glossary(
    qtbot: QtBot, enter: Enter, office: Office, tmp_path: Path
) -> None:
    shared = tmp_path / "amt.tsv"
    shared.write_text("term\tpos\treplacement\tkind\nzwecks\tADP\tfür\treplace\n", "utf-8")
    keep_glossary(office.workspace, [shared])
    window = enter("Frau Kurz")
    open_stored(qtbot, window)
    glossary_of(window).begin("Gebühr")
    adding = glossary_of(window).adding
    QTest.keyClicks(adding.plain, "Preis")
    adding.keep.click()
    settle(qtbot, window)
    saved(qtbot, window)
    found = workspace_glossary(office.workspace)
    assert found is not None
    assert [entry.term for entry in found.entries] == ["Gebühr", "zwecks"]
    assert not own_glossary().exists()
    assert any("Preis" in item.message for item in window.desk.worklist.findings("s0001"))


def test_every_line_of_an_entry_is_a_label_that_can_be_read(qtbot: QtBot, window: MainWindow) -> None:
    put_cursor(window, "Ablichtung")
    press(window, Qt.Key.Key_G, CTRL)
    card = glossary_of(window).card
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    texts = [label.text() for label in card.entries[0].findChildren(QLabel)]
    assert texts[0] == "Ablichtung"
    assert texts[-1].startswith("Eintrag ")
    window.passage.writing.leave()
