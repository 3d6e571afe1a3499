"""All safe suggestions at once, of one kind or of all, each seen before and taken back together."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, go_to, open_and_check, press, settle, shown_window
from workbench.ui.features.looking_through import LookingThrough
from workbench.ui.panels.change_preview import ChangePreview
from workbench.ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        open_and_check(qtbot, shown, SAMPLE)
        yield shown


def page(window: MainWindow) -> ChangePreview:
    return cast(LookingThrough, window.features["looking_through"]).page


def test_unticked_suggestions_stay_out_and_undo_takes_all_back(qtbot: QtBot, window: MainWindow) -> None:
    session = window.desk.session
    assert session is not None
    before = dict(session.texts)
    press(window, Qt.Key.Key_Return, CTRL | SHIFT)
    settle(qtbot, window)
    model = page(window).changes
    assert model.rowCount() > 5
    first, others = model.change(0), [model.change(row) for row in range(1, model.rowCount())]
    press(window, Qt.Key.Key_Space)
    page(window).confirm.click()
    settle(qtbot, window)
    assert all(
        item.before not in session.texts[item.segment] for item in others if item.segment != first.segment
    )
    kept = [item for item in others if item.segment == first.segment]
    assert kept or session.texts[first.segment] == before[first.segment]
    press(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert session.texts == before
    assert not session.history.undo_label


def test_only_the_kind_in_hand_is_taken(qtbot: QtBot, window: MainWindow) -> None:
    session = window.desk.session
    assert session is not None
    finding = go_to(window, lambda item: any(one.safe and one.term for one in item.suggestions))
    settle(qtbot, window)
    window.actions_by_name["accept_kind"].trigger()
    settle(qtbot, window)
    shown = page(window).changes
    kind = f"Glossar: {finding.suggestions[0].term}"
    assert 0 < shown.rowCount() < sum(shown.kinds().values())
    assert {shown.change(row).kind for row in range(shown.rowCount())} == {kind}
    wanted = {shown.change(row).segment for row in range(shown.rowCount())}
    page(window).confirm.click()
    settle(qtbot, window)
    assert {edit.segment for edit in session.edits()} == wanted


def test_nothing_is_written_when_the_person_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    window.outline.accept_all.click()
    settle(qtbot, window)
    press(window, Qt.Key.Key_Escape)
    assert window.form.view.hasFocus()
    assert not window.desk.session.edits()  # type: ignore[union-attr]


def test_search_for_suggestions_can_be_stopped(qtbot: QtBot, window: MainWindow) -> None:
    window.outline.accept_all.click()
    window.status.stop.click()
    settle(qtbot, window)
    assert not cast(LookingThrough, window.features["looking_through"]).is_open
    assert not window.desk.busy
    assert not window.desk.session.edits()  # type: ignore[union-attr]
