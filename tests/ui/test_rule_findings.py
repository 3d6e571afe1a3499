"""What the rules find is shown, visited, filtered and changed like what the glossary finds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, go_to, open_and_check, press, settle, shown_window
from workbench.app.spelling_findings import RULE as SPELLING
from workbench.language.rules import rules
from workbench.model.finding import Finding
from workbench.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        copy = tmp_path / SAMPLE.name
        copy.write_bytes(SAMPLE.read_bytes())
        open_and_check(qtbot, shown, copy)
        yield shown


def is_rules(finding: Finding) -> bool:
    return finding.rule in {rule.id for rule in rules()}


def is_open_question(finding: Finding) -> bool:
    return is_rules(finding) and not finding.suggestions


def is_rules_suggestion(finding: Finding) -> bool:
    return any(item.provider == finding.rule for item in finding.suggestions)


def test_f7_visits_a_rules_finding_and_shows_what_the_rule_says(window: MainWindow) -> None:
    finding = go_to(window, is_open_question)
    rule = next(rule for rule in rules() if rule.id == finding.rule)
    head = window.passage.head
    assert head.title.text() == rule.title
    assert head.message.text() == finding.message
    assert head.why.text() == rule.why
    assert rule.source in head.source.text()
    assert (
        head.severity.text() == {"error": "Fehler", "warning": "Warnung", "info": "Hinweis"}[finding.severity]
    )
    assert window.form.view._finding == finding
    assert finding.message in window.form.tip(finding.segment, finding.start)


def test_f7_visits_every_shown_finding_once(window: MainWindow) -> None:
    desk = window.desk
    first = desk.place
    assert first is not None
    seen = []
    for _ in range(desk.worklist.total):
        assert desk.place is not None
        seen.append((desk.place.rank, desk.place.finding))
        desk.next_place()
    assert desk.place == first
    assert len(set(seen)) == desk.worklist.total
    assert [rank for rank, _ in seen] == sorted(rank for rank, _ in seen)


def test_hints_are_hidden_at_first_and_can_be_switched_on_and_off(window: MainWindow) -> None:
    worklist, box = window.desk.worklist, window.outline.filters["hint"]
    hints = worklist.counts()["hint"]
    total = worklist.total
    assert hints > 0
    assert not box.isChecked()
    assert str(hints) in box.accessibleName()
    others = worklist.counts()["spelling"]
    assert f"{hints + others} weitere nicht gezeigt" in window.status.open.text()
    box.click()
    assert window.desk.worklist.total == total + hints
    go_to(window, lambda finding: finding.severity == "info" and not finding.suggestions)
    box.click()
    assert window.desk.worklist.total == total


def test_filter_by_severity_leaves_only_that_severity(window: MainWindow) -> None:
    for name in ("warning", "info"):
        window.outline.filters[name].click()
    errors = window.desk.worklist.counts()["error"]
    assert window.desk.worklist.total == errors
    shown = [item for name in window.desk.session.texts for item in window.form.findings(name)]  # type: ignore[union-attr]
    assert {item.severity for item in shown if item.rule != SPELLING} <= {"error"}


def test_suggestion_of_a_rule_is_accepted_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    finding = go_to(window, is_rules_suggestion)
    offer, session = finding.suggestions[0], window.desk.session
    assert session is not None
    before = session.texts[finding.segment]
    press(window, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert session.texts[finding.segment] == offer.result != before
    assert offer.reason in session.reasons[finding.segment]
    assert not window.notice.isVisible()
    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert session.texts[finding.segment] == before
    assert finding in window.desk.worklist.findings(finding.segment)
    assert window.desk.place is not None
    assert window.desk.place.finding.start == finding.start, "what was undone is in hand"


def test_suggestion_of_a_rule_is_rejected_with_a_reason(qtbot: QtBot, window: MainWindow) -> None:
    finding = go_to(window, is_rules_suggestion)
    press(window, Qt.Key.Key_Backspace, CTRL)
    QTest.keyClicks(window.passage.rejection.reason, "Das Wort bleibt stehen.")
    press(window, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert finding not in window.desk.worklist.findings(finding.segment)


def test_outdated_suggestion_of_a_rule_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    finding = go_to(window, is_rules_suggestion)
    place, session = window.desk.place, window.desk.session
    assert session is not None
    window.desk.edit(finding.segment, f"Neu: {session.texts[finding.segment]}")
    changed = session.texts[finding.segment]
    window.desk.place = place
    window.desk.accept()
    settle(qtbot, window)
    assert session.texts[finding.segment] == changed
    assert "passt nicht mehr" in window.notice.message.text()


def test_finding_without_suggestion_can_be_edited_or_hidden(window: MainWindow) -> None:
    go_to(window, is_open_question)
    assert not window.passage.suggestion.isVisible()
    assert window.passage.write.isVisible()
    assert window.passage.hide_finding.isVisible()
    window.passage.write.click()
    assert window.passage.editor.is_open
