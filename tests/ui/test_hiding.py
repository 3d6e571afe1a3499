"""Hiding a finding takes a reason, outlives the window, and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, go_to, open_and_check, press, settle, shown_window
from workbench.app.ignored_file import form_file, office_file
from workbench.model.finding import Finding
from workbench.model.ignored import IgnoreScope
from workbench.ui.panels.hide_card import SCOPES
from workbench.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(tmp_path: Path) -> Path:
    copy = tmp_path / SAMPLE.name
    copy.write_bytes(SAMPLE.read_bytes())
    return copy


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, form: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, form)
        yield shown


def is_open_question(finding: Finding) -> bool:
    return not finding.suggestions


def shown_findings(window: MainWindow) -> list[Finding]:
    session = window.desk.session
    assert session is not None
    return [item for name in session.texts for item in window.desk.worklist.findings(name)]


def hide(qtbot: QtBot, window: MainWindow, scope: IgnoreScope = IgnoreScope.HERE) -> Finding:
    """Hide the first finding without a suggestion, by keyboard."""
    finding = go_to(window, is_open_question)
    press(window, Qt.Key.Key_Backspace, CTRL)
    card = window.passage.hiding
    assert card.isVisible()
    assert card.reason.hasFocus()
    card.scopes.button(SCOPES.index(scope)).click()
    card.reason.setFocus()
    QTest.keyClicks(card.reason, "Das bleibt hier stehen.")
    QTest.keyClick(card.reason, Qt.Key.Key_Return)
    settle(qtbot, window)
    return finding


def test_without_a_reason_nothing_is_hidden(window: MainWindow) -> None:
    finding = go_to(window, is_open_question)
    press(window, Qt.Key.Key_Backspace, CTRL)
    QTest.keyClick(window.passage.hiding.reason, Qt.Key.Key_Return)
    assert not window.passage.hiding.confirm.isEnabled()
    press(window, Qt.Key.Key_Escape)
    assert not window.passage.hiding.isVisible()
    assert finding in shown_findings(window)


def test_hidden_here_is_gone_stays_gone_and_undo_brings_it_back(
    qtbot: QtBot, window: MainWindow, form: Path
) -> None:
    finding = hide(qtbot, window)
    assert finding not in shown_findings(window)
    assert window.desk.place is not None, "the next finding is in hand"
    assert "Das bleibt hier stehen." in form_file(form).read_text("utf-8")

    open_and_check(qtbot, window, form)
    assert finding not in shown_findings(window)

    window.passage.hidden.fold.switch.click()
    assert "Das bleibt hier stehen." in window.passage.hidden.list.item(0).text()
    window.passage.hidden.again.click()
    settle(qtbot, window)
    assert finding in shown_findings(window)
    assert window.desk.place is not None
    assert window.desk.place.finding == finding
    assert not window.passage.hidden.isVisible()
    assert not form_file(form).exists()

    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert finding not in shown_findings(window)


def test_undo_shows_what_was_hidden(qtbot: QtBot, window: MainWindow) -> None:
    finding = hide(qtbot, window)
    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert window.desk.place is not None
    assert window.desk.place.finding == finding


@pytest.mark.parametrize("scope", [IgnoreScope.FORM, IgnoreScope.OFFICE])
def test_hiding_a_rule_hides_all_its_findings(qtbot: QtBot, window: MainWindow, scope: IgnoreScope) -> None:
    before = shown_findings(window)
    finding = hide(qtbot, window, scope)
    assert {item.rule for item in before} - {item.rule for item in shown_findings(window)} == {finding.rule}
    assert office_file().exists() == (scope is IgnoreScope.OFFICE)
    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert shown_findings(window) == before


def test_ready_made_reason_hides_at_once(qtbot: QtBot, window: MainWindow) -> None:
    finding = go_to(window, lambda finding: bool(finding.suggestions))
    press(window, Qt.Key.Key_Backspace, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.passage.hiding.isVisible()
    QTest.keyClick(window.passage.hiding.reasons[0], Qt.Key.Key_Space)
    settle(qtbot, window)
    assert finding not in shown_findings(window)
    assert window.passage.hidden.isVisible()


def test_refused_decision_is_explained_and_nothing_changes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    blocked = tmp_path / "keine_mappe"
    blocked.write_text("a file where a folder is wanted")
    session = window.desk.session
    assert session is not None
    session.ignored._paths[IgnoreScope.OFFICE] = blocked / "amt.json"
    finding = hide(qtbot, window, IgnoreScope.OFFICE)
    assert finding in shown_findings(window)
    assert window.notice.isVisible()
    assert window.notice.message.text()


def test_undo_that_cannot_be_written_is_explained(qtbot: QtBot, window: MainWindow, form: Path) -> None:
    finding = hide(qtbot, window)
    form_file(form).write_text("{ damaged", "utf-8")
    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert finding not in shown_findings(window)
    assert "beschädigt" in window.notice.message.text()
    assert window.desk.session is not None
    assert window.desk.session.history.undo_label, "the step can still be taken back"


def test_damaged_file_is_told_when_the_form_is_opened(qtbot: QtBot, window: MainWindow, form: Path) -> None:
    form_file(form).write_text("{ damaged", "utf-8")
    open_and_check(qtbot, window, form)
    assert window.notice.isVisible()
    assert "beschädigt" in window.notice.message.text()
    assert window.notice.hint.text()
