"""The printed pages beside the form: they show the texts of now, and both show the same passage."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.document.formats.pdf_files import column, pdf_file
from tests.rendering import needs_libreoffice
from tests.ui.driving import PATIENCE, open_and_check, press, settle, shown_window, written_form
from workbench.document.pages import rendering
from workbench.ui.features.pages import Pages
from workbench.ui.panels.pages import PagesPanel
from workbench.ui.window import MainWindow


def feature(window: MainWindow) -> Pages:
    found = window.features["pages"]
    assert isinstance(found, Pages)
    return found


def show_pages(qtbot: QtBot, window: MainWindow) -> PagesPanel:
    """Press F8 and wait until there is something to look at."""
    panel = feature(window).panel
    press(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: panel.has_pages, timeout=PATIENCE)
    settle(qtbot, window)
    return panel


@pytest.fixture
def printed_form(tmp_path: Path) -> Path:
    """Six pages that need no LibreOffice."""
    pages = [
        column(f"Antrag auf Wohngeld, Teil {number}", f"Bitte reichen Sie Anlage {number} ein.")
        for number in range(1, 7)
    ]
    path = tmp_path / "antrag.pdf"
    path.write_bytes(pdf_file(*pages))
    return path


@pytest.fixture
def no_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "find_libreoffice", lambda: None)


def test_pages_are_drawn_when_they_come_into_sight(qtbot: QtBot, tmp_path: Path, printed_form: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, printed_form)
        assert not feature(window).panel.isVisible()
        view = show_pages(qtbot, window).view
        assert view.pages == 6

        def is_sharp() -> bool:
            image = view._images.image(0)
            wanted = round(view.page_rectangle(0).width() * view.devicePixelRatioF())
            return image is not None and image.width() == wanted

        qtbot.waitUntil(is_sharp, timeout=PATIENCE)
        assert view._images.image(5) is None
        view.setFocus()
        press(window, Qt.Key.Key_End)
        qtbot.waitUntil(lambda: view._images.image(5) is not None, timeout=PATIENCE)
        assert feature(window).panel.number.text() == "Seite 6 von 6"
        press(window, Qt.Key.Key_F8)
        assert not feature(window).panel.isVisible()


def test_a_passage_is_the_same_here_and_there(qtbot: QtBot, tmp_path: Path, printed_form: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, printed_form)
        session = window.desk.session
        assert session is not None
        last = next(item.id for item in session.document.segments if "Anlage 6" in item.text)
        view = show_pages(qtbot, window).view
        window.desk.select(last)
        ((page, frame),) = view.passage_frames(last)
        assert page == 5
        assert view.viewport().rect().contains(frame.center().toPoint())
        assert "Anlage 6" in view.accessibleDescription()
        first = next(item.id for item in session.document.segments if "Teil 6" in item.text)
        ((_, other),) = view.passage_frames(first)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=other.center().toPoint())
        assert window.desk.segment_id == first
        view.setFocus()
        press(window, Qt.Key.Key_Down)
        assert window.desk.segment_id == last


def test_wider_pages_keep_their_place(qtbot: QtBot, tmp_path: Path, printed_form: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, printed_form)
        panel = show_pages(qtbot, window)
        view = panel.view
        narrow = view.page_rectangle(0).width()
        assert narrow <= view.viewport().width()
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        panel.wider.click()
        assert view.page_rectangle(0).width() == pytest.approx(narrow * 1.25, abs=1)
        assert view.page == 5
        panel.fit.click()
        assert view.page_rectangle(0).width() == narrow
        assert not panel.fit.isEnabled()


@pytest.mark.usefixtures("no_libreoffice")
def test_pages_out_of_sight_are_not_made(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, written_form(tmp_path, "Bitte kommen Sie."))
        panel = show_pages(qtbot, window)
        press(window, Qt.Key.Key_F8)
        window.desk.edit(window.desk.segment_id, "Bitte kommen Sie bald.")
        assert not feature(window)._timer.isActive()
        settle(qtbot, window)
        assert panel.stale_text.text() == "Stand vor Ihren letzten Änderungen"
        press(window, Qt.Key.Key_F8)
        settle(qtbot, window)
        assert "bald" in panel.simple.toPlainText()
        assert panel.stale.isHidden()


@needs_libreoffice
def test_pages_follow_a_change_when_it_is_quiet(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, written_form(tmp_path, "Bitte kommen Sie.", "Wir warten auf Sie."))
        view = show_pages(qtbot, window).view
        pages = feature(window)
        pages._timer.setInterval(0)
        longer = "Bitte kommen Sie am Montag. " * 12
        (_, before), *_ = view.passage_frames(window.desk.segment_id)
        window.desk.edit(window.desk.segment_id, longer.strip())
        assert pages.panel.stale_text.text() == "Stand vor Ihren letzten Änderungen"
        qtbot.waitUntil(lambda: pages.is_current, timeout=PATIENCE)
        (_, after), *_ = view.passage_frames(window.desk.segment_id)
        assert after.height() > 2 * before.height()
        assert pages.panel.stale.isHidden()


@pytest.mark.usefixtures("no_libreoffice")
def test_without_libreoffice_there_is_a_simple_view(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        paragraphs = [f"Das ist der Satz Nummer {number}." for number in range(1, 80)]
        open_and_check(qtbot, window, written_form(tmp_path, *paragraphs))
        panel = show_pages(qtbot, window)
        simple = panel.simple
        assert simple.isVisible()
        assert "LibreOffice" in panel.why.text()
        assert "Satz Nummer 79" in simple.toPlainText()
        session = window.desk.session
        assert session is not None
        order = list(session.texts)
        QTest.mouseClick(
            simple.viewport(),
            Qt.MouseButton.LeftButton,
            pos=simple.cursorRect(simple.textCursor()).center() + simple.rect().topLeft(),
        )
        assert window.desk.segment_id == order[0]
        top = simple.verticalScrollBar().value()
        window.desk.select(order[-1])
        assert simple.verticalScrollBar().value() > top


@needs_libreoffice
def test_making_pages_can_be_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, written_form(tmp_path, "Bitte kommen Sie."))
        panel = feature(window).panel
        press(window, Qt.Key.Key_F8)
        qtbot.waitUntil(panel.stop.isVisible, timeout=PATIENCE)
        panel.stop.click()
        settle(qtbot, window)
        assert not panel.has_pages
        assert panel.make.isVisible()
