"""Filters: what is not in sight is neither underlined nor visited, the numbers are right, and all is remembered."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, open_and_check, press, settle, shown_window
from workbench.app.spelling_findings import RULE as SPELLING
from workbench.model.ignored import IgnoreScope
from workbench.ui.features.filtering import Filtering
from workbench.ui.models.filters import Filters, group_of, read_filters
from workbench.ui.panels.filters import FilterPanel
from workbench.ui.widgets.check_list import CheckList
from workbench.ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        copy = tmp_path / SAMPLE.name
        copy.write_bytes(SAMPLE.read_bytes())
        open_and_check(qtbot, shown, copy)
        yield shown


def panel(window: MainWindow) -> FilterPanel:
    return window.outline.filter_panel


def lines(one: CheckList) -> dict[str, int]:
    """Key -> number as the list shows it."""
    items = [one.item(at) for at in range(one.count())]
    return {str(item.data(256)): int(item.data(257)) for item in items}


def opened(window: MainWindow, name: str) -> CheckList:
    panel(window).folds[name].switch.click()
    return panel(window).lists[name]


def tick(window: MainWindow, name: str, key: str) -> None:
    """As a person does it, with the keyboard."""
    one = panel(window).lists[name]
    one.setFocus()
    one.setCurrentRow(list(lines(one)).index(key))
    QTest.keyClick(one, Qt.Key.Key_Space)


def visited(window: MainWindow, steps: int) -> list[tuple[str, str]]:
    """Passage and rule of so many steps with F7."""
    found = []
    for _ in range(steps):
        press(window, Qt.Key.Key_F7)
        place = window.desk.place
        found.append((window.desk.segment_id, place.finding.rule if place else ""))
    return found


def underlined(window: MainWindow) -> list[str]:
    """Rule of every finding that is underlined; misspelt words are marked in any case."""
    assert window.desk.session is not None
    found = [item.rule for name in window.desk.session.texts for item in window.form.findings(name)]
    return [rule for rule in found if rule != SPELLING]


def test_only_the_chosen_rule_is_underlined_and_visited(window: MainWindow) -> None:
    rules = opened(window, "rules")
    numbers = lines(rules)
    assert sum(numbers.values()) == window.desk.worklist.total
    rule = next(key for key, number in numbers.items() if 2 <= number <= 6)
    tick(window, "rules", rule)
    assert underlined(window) == [rule] * numbers[rule]
    assert window.desk.worklist.total == numbers[rule]
    assert {where for _, where in visited(window, numbers[rule] + 1)} == {rule}
    assert lines(rules) == numbers  # the other rules can still be chosen
    assert panel(window).folds["rules"].switch.text() == "Regel: 1 gewählt"
    panel(window).reset.click()
    assert window.desk.worklist.total == sum(numbers.values())
    assert panel(window).reset.isHidden()


def test_kind_of_passage_narrows_and_counts(window: MainWindow) -> None:
    session = window.desk.session
    assert session is not None
    groups = opened(window, "groups")
    numbers = lines(groups)
    assert sum(numbers.values()) == window.desk.worklist.total
    assert set(numbers) == {group_of(item) for item in session.document.segments}
    tick(window, "groups", "table_cell")
    assert window.desk.worklist.total == numbers["table_cell"]
    assert {group_of(session.segment(name)) for name, _ in visited(window, 12)} == {"table_cell"}


def test_ten_hardest_passages_and_no_other(window: MainWindow) -> None:
    now = window.desk.checks.now
    assert now is not None
    scores = {item.id: item.difficulty.score for item in now.segments if item.difficulty}
    hardest = set(sorted(scores, key=lambda name: -scores[name])[:10])
    press(window, Qt.Key.Key_F7, CTRL | SHIFT)
    assert panel(window).worst.isChecked()
    steps = visited(window, window.desk.worklist.total + 12)
    assert {name for name, _ in steps} == hardest
    assert window.desk.worklist.total == sum(len(window.desk.worklist.findings(name)) for name in hardest)


def test_states_lead_to_passages_even_without_a_finding(qtbot: QtBot, window: MainWindow) -> None:
    desk, session = window.desk, window.desk.session
    assert session is not None
    order = list(session.texts)
    assert desk.edit(order[0], session.texts[order[0]] + " Ende")
    settle(qtbot, window)
    place = desk.worklist.after(order[20])
    assert place is not None
    desk.select(place.finding.segment, place)
    desk.hide(IgnoreScope.HERE, "passt so")
    settle(qtbot, window)
    states = opened(window, "states")
    assert lines(states)["changed"] == 1
    assert lines(states)["hidden"] == 1
    tick(window, "states", "changed")
    assert {name for name, _ in visited(window, 4)} == {order[0]}
    tick(window, "states", "hidden")
    assert {name for name, _ in visited(window, 30)} == {order[0], place.finding.segment}
    press(window, Qt.Key.Key_F7, SHIFT)
    assert desk.segment_id in {order[0], place.finding.segment}


def test_filters_and_open_lists_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as first:
        open_and_check(qtbot, first, SAMPLE)
        opened(first, "groups")
        tick(first, "groups", "heading")
        panel(first).boxes["warning"].click()
        total = first.desk.worklist.total
    with shown_window(qtbot, tmp_path) as second:
        open_and_check(qtbot, second, SAMPLE)
        assert not panel(second).boxes["warning"].isChecked()
        assert panel(second).lists["groups"].ticked == {"heading"}
        assert second.desk.worklist.total == total
        assert cast(Filtering, second.features["filtering"]).filters.groups == {"heading"}


def test_damaged_memory_means_the_usual_filters() -> None:
    for stored in ("", "{", "[]", '{"names": 3}', '{"names": ["x"]}'):
        assert read_filters(stored) == Filters()
    kept = Filters(rules=frozenset({"a"}), worst=True)
    assert read_filters(kept.stored()) == kept
