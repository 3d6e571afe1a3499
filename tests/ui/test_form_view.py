"""A long form is as quick to look at as a short one, and nothing in it is painted twice or skipped."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, open_and_check, preferences, settle, shown_window, written_form
from workbench.app.operations.open_form import open_form
from workbench.ui.opened_form import opened_form
from workbench.ui.theme import THEMES
from workbench.ui.widgets.laid_rows import CACHED_ROWS
from workbench.ui.window import MainWindow

PARAGRAPHS = 5_000


@pytest.fixture(scope="module")
def long_form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("long") / "lang.docx"
    document = docx.Document()
    for number in range(PARAGRAPHS):
        document.add_paragraph(f"Absatz {number}. " + "Hier steht ein Satz. " * (number % 7))
    document.save(str(path))
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, long_form: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path) as shown:
        # Straight onto the desk: what the checks find in so long a text is not the matter here.
        shown.desk.checks.analysis.survey = lambda *_arguments: None  # type: ignore[method-assign]
        shown.desk._show(opened_form(open_form(long_form)))
        settle(qtbot, shown)
        yield shown


def test_only_rows_in_sight_are_laid_out(window: MainWindow) -> None:
    view = window.form.view
    bar = view.verticalScrollBar()
    assert len(view.visible_segments) < 60
    for share in range(0, 101, 2):
        bar.setValue(bar.maximum() * share // 100)
        view.viewport().grab()
    assert view.laid_out_rows <= CACHED_ROWS
    assert view.visible_segments[-1] == tuple(window.desk.session.texts)[-1]  # type: ignore[union-attr]


def test_scrolling_down_by_pages_shows_every_passage(window: MainWindow) -> None:
    view = window.form.view
    bar = view.verticalScrollBar()
    seen = list(view.visible_segments)
    for _ in range(30):
        bar.setValue(bar.value() + bar.pageStep() // 2)
        seen += view.visible_segments
    order = list(window.desk.session.texts)  # type: ignore[union-attr]
    assert list(dict.fromkeys(seen)) == order[: len(set(seen))]


def test_scrolling_up_does_not_jump(window: MainWindow) -> None:
    """Rows that come in from above have unknown heights: what is being read must move as far as was asked."""
    view = window.form.view
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(40):
        last = dict(view._visible)
        value = bar.value()
        bar.setValue(value - 37)
        now = dict(view._visible)
        both = [row for row in last if row in now]
        assert both
        assert {round(now[row] - last[row]) for row in both} == {37}


def test_chosen_passage_is_brought_into_sight(window: MainWindow) -> None:
    order = list(window.desk.session.texts)  # type: ignore[union-attr]
    for name in (order[-1], order[2_500], order[0], order[4_000]):
        window.desk.select(name)
        assert name in window.form.view.visible_segments


def test_arrow_keys_go_from_passage_to_passage(window: MainWindow) -> None:
    order = list(window.desk.session.texts)  # type: ignore[union-attr]
    view = window.form.view
    view.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
    assert window.desk.segment_id == order[1]
    QTest.keyClick(view, Qt.Key.Key_End)
    assert window.desk.segment_id == order[-1]


def test_click_takes_the_passage_under_the_mouse_in_hand(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE)
        view = window.form.view
        for row, top in view._visible[2:8]:
            block = view._lay_out(row).blocks[-1]
            place = block.frame.center().toPoint()
            place.setX(round(place.x() + view._left))
            place.setY(round(place.y() + top))
            if not 0 < place.y() < view.viewport().height():
                continue
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
            assert window.desk.segment_id == block.segment.id


def test_dark_theme_and_zoom_paint_without_complaint(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path, theme="dark") as window:
        open_and_check(qtbot, window, SAMPLE)
        for zoom in (80, 200):
            window.form.view.set_zoom(zoom)
            page = window.form.view.viewport().grab().toImage()
            assert page.pixelColor(page.width() // 2, 60) == THEMES["dark"].colour("page")
    assert preferences(tmp_path).zoom == 100


def test_view_bears_being_painted_while_another_form_comes_onto_the_desk(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE.parent / "hauptantrag_grundsicherung.docx")
        before = window.desk.session
        window.desk.session = open_form(written_form(tmp_path, "Ein kurzes Schreiben."))
        for segment in window.form.view.visible_segments:
            assert not window.form.is_changed(segment)
        assert not window.form.view.grab().isNull()
        window.desk.session = before
