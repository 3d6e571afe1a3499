"""What may have moved stands beside the passage before anybody goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, open_and_check, shown_window, written_form
from workbench.ui.window import MainWindow

BEFORE = "Die Gebühr von 25 Euro wird nicht erstattet."
FAITHFUL = "Wir zahlen die Gebühr von 25 € nicht zurück."
MOVED = "Wir zahlen die Gebühr von 52 € nicht zurück."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, written_form(tmp_path, BEFORE))
        yield shown


def guards(window: MainWindow) -> list[str]:
    """The kinds of the alerts that can be seen now."""
    cards = (window.passage.guard, window.passage.suggestion.guard)
    return [alert.kind for card in cards if card.isVisible() for alert in card.alerts]


def rewrite(window: MainWindow, text: str) -> None:
    assert window.desk.edit(window.desk.segment_id, text)


def test_a_moved_amount_is_shown_with_both_passages(window: MainWindow, qtbot: QtBot) -> None:
    rewrite(window, MOVED)
    qtbot.waitUntil(lambda: "amount" in guards(window), timeout=PATIENCE)
    card = window.passage.guard if window.passage.guard.isVisible() else window.passage.suggestion.guard
    seen = [label.text() for label in card.findChildren(QLabel)]
    assert BEFORE in seen and MOVED in seen
    assert "Der Sinn ändert sich" in seen


def test_a_faithful_rewrite_shows_nothing(window: MainWindow, qtbot: QtBot) -> None:
    rewrite(window, MOVED)
    qtbot.waitUntil(lambda: "amount" in guards(window), timeout=PATIENCE)
    rewrite(window, FAITHFUL)
    qtbot.waitUntil(lambda: not guards(window), timeout=PATIENCE)


def test_undo_takes_the_alert_away(window: MainWindow, qtbot: QtBot) -> None:
    rewrite(window, MOVED)
    qtbot.waitUntil(lambda: "amount" in guards(window), timeout=PATIENCE)
    window.desk.undo()
    qtbot.waitUntil(lambda: not guards(window), timeout=PATIENCE)
