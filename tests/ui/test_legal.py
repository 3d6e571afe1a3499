"""Locked passages are unlocked with a reason; a change of meaning stands when two people want it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, open_and_check, shown_window, written_form
from workbench.ui.panels.guard_card import GuardCard
from workbench.ui.window import MainWindow

REMEDY = (
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der "
    "Widerspruch ist schriftlich oder zur Niederschrift bei der Stadt Neustadt einzulegen."
)
FEE = "Die Gebühr von 25 Euro wird nicht erstattet."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, written_form(tmp_path, FEE, "Rechtsbehelfsbelehrung", REMEDY))
        yield shown


def passage_with(window: MainWindow, text: str) -> str:
    session = window.desk.session
    assert session is not None
    return next(segment.id for segment in session.document.segments if segment.text == text)


def ways(card: GuardCard) -> list[QPushButton]:
    return [found for found in card.findChildren(QPushButton) if found.isVisible()]


def labels(card: GuardCard) -> str:
    return "\n".join(found.text() for found in card.findChildren(QLabel) if found.isVisible())


def test_a_legal_block_is_unlocked_with_a_reason_and_locked_again(window: MainWindow) -> None:
    desk, panel = window.desk, window.passage
    desk.select(passage_with(window, REMEDY))
    assert panel.lock.isVisible() and panel.lock.unlock_button.isVisible()
    assert not panel.write.isVisible()
    panel.lock.unlock_button.click()
    assert panel.unlocking.isVisible()
    panel.unlocking.reason.setText("Neue Anschrift der Behörde.")
    panel.unlocking.confirm.click()
    assert desk.segment is not None and not desk.segment.locked
    assert "Neue Anschrift der Behörde." in panel.lock.text.text()
    panel.lock.lock_button.click()
    assert desk.segment is not None and desk.segment.locked


def test_without_a_reason_nothing_is_unlocked(window: MainWindow) -> None:
    window.desk.select(passage_with(window, REMEDY))
    window.passage.lock.unlock_button.click()
    assert not window.passage.unlocking.confirm.isEnabled()
    window.passage.unlocking.cancelled.emit()
    assert window.passage.lock.isVisible()


def test_a_blocking_alert_needs_a_second_person(window: MainWindow, qtbot: QtBot) -> None:
    desk, card, panel = window.desk, window.passage.guard, window.passage
    desk.select(passage_with(window, FEE))
    assert desk.edit(desk.segment_id, "Wir erstatten die Gebühr von 52 Euro nicht.")
    qtbot.waitUntil(lambda: bool(card.alerts) and card.isVisible(), timeout=PATIENCE)
    ways(card)[0].click()
    panel.waiving.who.setText("Anna Beispiel")
    panel.waiving.reason.setText("Neue Gebührensatzung.")
    panel.waiving.confirm.click()
    qtbot.waitUntil(lambda: "Eine zweite Person muss noch zustimmen" in labels(card), timeout=PATIENCE)
    ways(card)[0].click()
    panel.confirming.reason.setText("Bert Muster")
    panel.confirming.confirm.click()
    qtbot.waitUntil(lambda: "Bert Muster stimmt zu" in labels(card), timeout=PATIENCE)


def test_nobody_agrees_with_himself(window: MainWindow, qtbot: QtBot) -> None:
    desk, card, panel = window.desk, window.passage.guard, window.passage
    desk.select(passage_with(window, FEE))
    assert desk.edit(desk.segment_id, "Wir erstatten die Gebühr von 52 Euro nicht.")
    qtbot.waitUntil(lambda: bool(card.alerts) and card.isVisible(), timeout=PATIENCE)
    alert = card.alerts[0]
    panel.legal.waive(alert, "Neue Satzung.", "Anna Beispiel")
    assert desk.session is not None
    (waiver,) = desk.session.legal.waivers
    panel.legal.confirm(waiver, "anna beispiel")
    assert not desk.session.legal.waivers[0].holds


def test_what_law_wants_to_see_is_listed_and_can_be_waived(qtbot: QtBot, tmp_path: Path) -> None:
    hearing = (
        "Anhörung",
        "Sehr geehrte Frau Muster,",
        "es ist beabsichtigt, den Bescheid vom 3. März 2025 aufzuheben und 112,40 Euro zurückzufordern.",
        "Mit freundlichen Grüßen",
    )
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, written_form(tmp_path, *hearing))
        fold, panel = window.passage.presence, window.passage
        qtbot.waitUntil(fold.isVisible, timeout=PATIENCE)
        before = fold.fold.switch.text()
        fold.fold.set_open(True)
        assert "Bitte prüfen" in fold.about.text() and "Stand" in fold.about.text()
        fold.differ.click()
        panel.waiving.who.setText("Anna Beispiel")
        panel.waiving.reason.setText("Steht auf dem Beiblatt.")
        panel.waiving.confirm.click()
        fold.agree.click()
        panel.confirming.reason.setText("Bert Muster")
        panel.confirming.confirm.click()
        assert fold.fold.switch.text() != before
