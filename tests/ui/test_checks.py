"""After a change the passage is checked at once, the whole form a moment later; nothing is computed on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.driving import open_and_check, settle, shown_window, written_form
from workbench.language.rule import FormRule
from workbench.language.rules import rules
from workbench.model.finding import Finding
from workbench.model.ignored import IgnoreScope
from workbench.ui.window import MainWindow

DATES = next(rule for rule in rules() if rule.id == "date-format")
FIRST, SECOND = DATES.examples[1].bad.splitlines()
HARMLESS = "Bitte rufen Sie uns an."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, written_form(tmp_path, HARMLESS, FIRST, SECOND))
        yield shown


def found(window: MainWindow, rule: str) -> list[Finding]:
    window.desk.show_findings(frozenset(window.outline.filters))
    session = window.desk.session
    assert session is not None
    return [
        item for name in session.texts for item in window.desk.worklist.findings(name) if item.rule == rule
    ]


def segment_with(window: MainWindow, text: str) -> str:
    session = window.desk.session
    assert session is not None
    return next(name for name, held in session.texts.items() if held == text)


def test_the_rule_looks_at_the_whole_form() -> None:
    assert isinstance(DATES, FormRule)


def test_findings_about_the_form_stay_while_a_passage_is_checked(qtbot: QtBot, window: MainWindow) -> None:
    before = found(window, DATES.id)
    assert before
    window.desk.edit(segment_with(window, HARMLESS), f"{HARMLESS} Wir helfen gern.")
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert window.desk.checks.is_waiting, "the whole form is not checked yet"
    assert found(window, DATES.id) == before
    settle(qtbot, window)
    assert found(window, DATES.id) == before


def test_findings_about_the_form_follow_with_the_next_survey(qtbot: QtBot, window: MainWindow) -> None:
    date = found(window, DATES.id)[0]
    other = SECOND if date.segment != segment_with(window, SECOND) else FIRST
    window.desk.edit(segment_with(window, other), "Sie können jederzeit kommen.")
    settle(qtbot, window)
    assert found(window, DATES.id) == [], "a single date deviates from nothing"


def test_rules_about_the_form_wait_for_the_survey(qtbot: QtBot, window: MainWindow) -> None:
    """They would judge a single passage as if it were a whole form."""
    ids = {rule.id for rule in rules() if isinstance(rule, FormRule)}
    changed = segment_with(window, HARMLESS)

    def about_words_of(segment: str) -> list[Finding]:
        all_of_them = (item for name in ids for item in found(window, name))
        return [item for item in all_of_them if item.segment == segment and item.end > item.start]

    timer = window.desk.checks._timer
    timer.setInterval(60_000)  # a busy computer takes longer for the passage than the survey usually waits
    window.desk.edit(changed, "Wir brauchen noch die u. a. genannten Unterlagen gem. § 60 SGB I.")
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert window.desk.checks.is_waiting
    assert not about_words_of(changed)
    timer.start(0)
    settle(qtbot, window)
    assert about_words_of(changed)


def test_decision_during_a_survey_is_not_forgotten(qtbot: QtBot, window: MainWindow) -> None:
    finding = found(window, DATES.id)[0]
    window.desk.edit(segment_with(window, HARMLESS), f"{HARMLESS} Danke.")
    qtbot.waitUntil(lambda: not window.jobs.running)
    window.desk.checks._survey()
    window.desk.select(finding.segment)
    window.desk.place = window.desk.worklist.after(finding.segment, (finding.start, finding.end, ""))
    assert window.desk.place is not None
    hidden = window.desk.place.finding
    window.desk.hide(IgnoreScope.HERE, "Das bleibt so.")
    settle(qtbot, window)
    assert hidden not in found(window, hidden.rule)


def test_measures_before_any_change_survive_a_stopped_survey(qtbot: QtBot, tmp_path: Path) -> None:
    text = "Zwecks Prüfung des Leistungsanspruchs sind sämtliche Fragen wahrheitsgemäß zu beantworten."
    with shown_window(qtbot, tmp_path) as window:
        long = (f"Im Raum {number} beantworten wir Ihre {number + 2} Fragen gern." for number in range(600))
        window.open_form(written_form(tmp_path, text, *long))  # so long that the survey can be stopped
        qtbot.waitUntil(lambda: window.desk.session is not None, timeout=60_000)
        window.jobs.cancel_all()
        qtbot.waitUntil(lambda: not window.jobs.running, timeout=60_000)
        assert not window.desk.checks.under_way
        assert window.desk.checks.before is None
        window.desk.edit(
            segment_with(window, text), "Bitte beantworten Sie alle Fragen, damit wir entscheiden können."
        )
        settle(qtbot, window)
        before, now = window.desk.checks.before, window.desk.checks.now
        assert before is not None
        assert now is not None
        assert before.difficulty is not None
        assert now.difficulty is not None
        assert before.difficulty.score > now.difficulty.score
