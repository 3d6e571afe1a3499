"""At every size of the window's texts everything can be read, in German and in English."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.cut_texts import cut_texts
from tests.ui.driving import PATIENCE, SAMPLE, go_to, open_and_check, preferences, settle, written_form
from tests.ui.settings_driving import settings
from workbench.ui import i18n, scale
from workbench.ui.application import Workbench
from workbench.ui.window import MainWindow

SIZES = (100, 150, 200)


@contextmanager
def sized(
    application: QApplication, folder: Path, size: int, language: str = "de", width: int = 1280
) -> Iterator[Workbench]:
    chosen = preferences(folder)
    chosen.size = size
    workbench = Workbench(application, chosen, language, "light")
    workbench.window.resize(width, 800)
    workbench.window.show()
    QApplication.processEvents()
    try:
        yield workbench
    finally:
        workbench.window.close()
        workbench.window.deleteLater()
        scale.use(application, 100)
        i18n.use("de")


def shown_dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_on_the_start_page_and_the_empty_places(
    qapp: QApplication, tmp_path: Path, size: int, language: str
) -> None:
    with sized(qapp, tmp_path, size, language) as workbench:
        window = workbench.window
        assert window.width() == 1280
        assert cut_texts(window) == []
        for place in ("translate", "test", "evaluate"):
            window.show_place(place)
            qapp.processEvents()
            assert cut_texts(window) == []


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_while_revising(qtbot: QtBot, qapp: QApplication, tmp_path: Path, size: int) -> None:
    with sized(qapp, tmp_path, size) as workbench:
        window = workbench.window
        open_and_check(qtbot, window, SAMPLE)
        go_to(window, lambda finding: any(item.safe for item in finding.suggestions))
        settle(qtbot, window)
        qtbot.wait(50)  # the panels get their sizes
        assert window.width() == 1280
        assert cut_texts(window) == []


def test_left_column_makes_room_for_large_texts_and_comes_by_key(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with sized(qapp, tmp_path, 200) as workbench:
        window = workbench.window
        open_and_check(qtbot, window, SAMPLE)
        assert not window.outline.isVisible()
        assert window.passage.isVisible()
        window.actions_by_name["fold_left"].trigger()
        qapp.processEvents()
        assert window.outline.isVisible()
        assert not window.passage.isVisible()
        qtbot.waitUntil(lambda: cut_texts(window.outline) == [], timeout=5000)
        window.resize(2400, 800)
        qapp.processEvents()
        assert window.passage.isVisible()


def test_narrow_window_keeps_the_name_of_the_form_and_every_action(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with sized(qapp, tmp_path, 100, width=900) as workbench:
        window = workbench.window
        open_and_check(qtbot, window, SAMPLE)
        header = window.header
        assert window.width() == 900
        assert header.title.width() >= 220
        for one in (header.undo, header.redo, header.open, header.export, header.menu):
            assert one.isVisible()
            assert one.toolTip()
        assert cut_texts(header) == []


def test_places_are_in_one_menu_where_there_is_no_room(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with sized(qapp, tmp_path, 200) as workbench:
        window = workbench.window
        open_and_check(qtbot, window, SAMPLE)
        chooser = window.header.places.chooser
        assert chooser.isVisible()
        assert chooser.text() == "Überarbeiten"
        chooser.menu().actions()[2].trigger()
        assert window.place == "test"
        assert chooser.text() == "Testen"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_in_dialogs(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, size: int, language: str
) -> None:
    with sized(qapp, tmp_path, size, language) as workbench:
        dialog = settings(qtbot, workbench, "look")
        dialog.resize(min(scale.px(940), 1240), min(scale.px(660), 730))
        for page in dialog.all_pages:
            dialog.show_page(page.name)
            qapp.processEvents()
            assert cut_texts(dialog) == [], page.name
        dialog.reject()
        window = workbench.window
        open_and_check(qtbot, window, written_form(tmp_path, "Bitte melden Sie sich bei uns."))
        for action in ("export", "workspace_server"):
            window.actions_by_name[action].trigger()
            qtbot.waitUntil(lambda: bool(shown_dialogs(window)), timeout=PATIENCE)
            made = shown_dialogs(window)[0]
            made.resize(min(scale.px(700), 1240), min(scale.px(660), 730))  # the screen of a test is small
            settle(qtbot, window)
            qtbot.wait(50)
            assert made.width() <= 1240
            assert cut_texts(made) == []
            made.reject()
            qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_icons_and_paddings_grow_with_the_texts(qapp: QApplication, tmp_path: Path) -> None:
    heights = []
    for size in (100, 200):
        with sized(qapp, tmp_path / str(size), size) as workbench:
            one: QPushButton = workbench.window.header.menu
            heights.append((one.height(), one.iconSize().height(), workbench.window.fontMetrics().height()))
    (small, small_icon, small_text), (large, large_icon, large_text) = heights
    assert large_icon == 2 * small_icon
    assert large >= 1.8 * small
    assert large_text >= 1.9 * small_text
