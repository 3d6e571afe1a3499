"""The margin and the map beside the form: how hard it is where, what is in sight, and the way there."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, open_and_check, settle, shown_window
from workbench.model.difficulty import LEVELS
from workbench.ui.models.heat import Band, bands, step_of
from workbench.ui.window import MainWindow


def place_of(window: MainWindow, rank: int) -> QPoint:
    """Where the passage is on the map."""
    ruler = window.form.ruler
    return QPoint(ruler.width() // 2, round(ruler._y(rank)) + 1)


def test_neighbours_of_one_step_are_one_band() -> None:
    scores = {"a": 10.0, "b": 12.0, "d": 80.0, "e": 40.0}
    assert bands("abcde", scores) == (Band(0, 2, 1), Band(3, 4, 5), Band(4, 5, 3))
    assert [step_of(limit - 0.1) for limit, _ in LEVELS[:-1]] == [1, 2, 3, 4]


def test_margin_shows_the_difficulty_of_rated_passages_only(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE)
        now = window.desk.checks.now
        assert now is not None
        for score in now.segments:
            shown = window.form.difficulty(score.id)
            assert shown == (score.difficulty.score if score.difficulty else None)
        view = window.form.view
        rated = next(item.id for item in now.segments if item.difficulty is not None)
        window.desk.select(rated)
        row, top = next(place for place in view._visible if place[0] == view._rows.row_of[rated])
        column = view._lay_out(row).column.translated(view._left, top).toRect()
        margin = view.viewport().grab(column).toImage()
        pixels = {
            margin.pixelColor(x, y).name() for x in range(margin.width()) for y in range(margin.height())
        }
        assert {view._theme.colours.track, view._theme.colours.error} & pixels


def test_press_on_the_map_looks_and_letting_go_takes_in_hand(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE)
        ruler, view = window.form.ruler, window.form.view
        before = window.desk.segment_id
        last = len(window.desk.session.texts) - 1  # type: ignore[union-attr]
        QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=place_of(window, last))
        first, behind = view.ranks_in_sight
        assert first <= last < behind
        assert window.desk.segment_id == before
        assert ruler._in_sight == (first, behind)
        QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=place_of(window, last))
        assert window.desk.worklist.rank(window.desk.segment_id) == ruler.rank_at(place_of(window, last).y())
        settle(qtbot, window)


def test_keys_on_the_map_go_through_the_form(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE)
        order = tuple(window.desk.session.texts)  # type: ignore[union-attr]
        ruler = window.form.ruler
        ruler.setFocus()
        for key, wanted in (
            (Qt.Key.Key_End, order[-1]),
            (Qt.Key.Key_Up, order[-2]),
            (Qt.Key.Key_Home, order[0]),
            (Qt.Key.Key_Down, order[1]),
        ):
            QTest.keyClick(ruler, key)
            assert window.desk.segment_id == wanted
        settle(qtbot, window)


def test_locked_passage_says_what_it_is_locked_for_once(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE.with_name("ablehnungsbescheid.docx"))
        view = window.form.view
        rows = [view._lay_out(row) for row in range(len(view._rows.rows))]
        plain = [row.blocks[0] for row in rows if not row.cells and row.blocks[0].segment.locked]
        told = [block.why is not None for block in plain]
        assert told[0]
        runs = [block.segment.lock_reason for block, says in zip(plain, told, strict=True) if says]
        assert len(runs) <= len(plain)
        assert {block.segment.lock_reason for block in plain} == set(runs)
