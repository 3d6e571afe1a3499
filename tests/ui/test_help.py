"""F1 opens the handbook at the page about what the keyboard is in."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from scripts.build_handbook import names
from tests.ui.driving import SAMPLE, open_and_check, press, shown_window
from workbench import ui
from workbench.ui.features.help import PAGES, page_about

UI = Path(ui.__file__).parent


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the pages that the browser was asked for."""
    pages: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pages.append(Path(QUrl(url).path()).stem))
    return pages


def test_f1_opens_the_page_of_the_part_that_has_the_keyboard(
    qtbot: QtBot, tmp_path: Path, shown: list[str]
) -> None:
    with shown_window(qtbot, tmp_path) as window:
        press(window, Qt.Key.Key_F1)
        open_and_check(qtbot, window, SAMPLE)
        press(window, Qt.Key.Key_F1)
        window.outline.list.setFocus()
        press(window, Qt.Key.Key_F1)
    assert shown == ["oeffnen", "ueberarbeiten", "befunde"]


def test_every_part_of_the_window_has_a_page_that_exists() -> None:
    assert set(PAGES.values()) <= set(names())


def test_every_part_that_has_a_page_is_a_class_of_the_window() -> None:
    parts = (
        path for folder in ("panels", "places", "dialogs", "widgets") for path in (UI / folder).rglob("*.py")
    )
    there = {name for path in parts for name in re.findall(r"^class (\w+)", path.read_text("utf-8"), re.M)}
    assert set(PAGES) <= there


def test_every_named_part_of_the_window_exists(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        assert page_about(window.passage.guard) == PAGES["GuardCard"]
        assert page_about(window.workspaces.page.search) == PAGES["WorkspacePage"]
        assert page_about(None) == "index"
