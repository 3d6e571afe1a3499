"""Whoever works by keyboard or screen reader finds every control and hears what it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, go_to, open_and_check, settle, shown_window
from workbench.ui.actions import MENU
from workbench.ui.features.exporting import Exporting
from workbench.ui.models.display import plain_text
from workbench.ui.window import MainWindow


def controls(parent: QWidget) -> list[QWidget]:
    """Everything in `parent` that the keyboard can reach."""
    return [
        widget
        for widget in parent.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(widget, QAbstractButton | QLineEdit | QTextEdit)
        and not widget.objectName().startswith("qt_")
    ]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_control_has_a_name(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    with shown_window(qtbot, tmp_path, language) as window:
        open_and_check(qtbot, window, SAMPLE)
        exporting = window.features["exporting"]
        assert isinstance(exporting, Exporting)
        dialog = exporting.dialog()
        assert dialog is not None
        found = controls(window) + controls(dialog)
        assert len(found) > 20
        silent = [one for one in found if not (one.accessibleName() or getattr(one, "text", str)())]
        assert [f"{one!r} in {one.parent()!r}" for one in silent] == []
        assert window.form.view.accessibleName()
        assert window.outline.list.accessibleName()


def test_passage_is_told_to_a_screen_reader(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE)
        assert window.desk.segment is not None
        text = plain_text(window.desk.segment, {})
        assert window.form.view.accessibleDescription().startswith(text)
        assert window.passage.accessibleDescription().startswith(text)


def tab_round(window: MainWindow, steps: int) -> list[QWidget | None]:
    seen: list[QWidget | None] = []
    for _ in range(steps):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    return seen


def test_tab_reaches_all_three_columns(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE)
        go_to(window, lambda finding: any(item.safe for item in finding.suggestions))
        settle(qtbot, window)
        seen = tab_round(window, 50)
        for wanted in (
            window.header.export,
            window.outline.list,
            window.outline.accept_all,
            window.form.view,
            window.passage.head.next,
            window.passage.suggestion.accept,
            window.passage.suggestion.refuse,
            window.passage.hide_finding,
        ):
            assert wanted in seen, wanted


def test_every_action_is_in_the_menu_and_shortcuts_are_unique(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        assert {command.group for command in window.commands} <= {
            one for groups in MENU.values() for one in groups
        }
        assert len(window.actions_by_name) == len(window.commands)
        menu = window.header.menu.menu()
        assert menu is not None
        menus = [menu, *(part for action in menu.actions() if isinstance(part := action.menu(), QMenu))]
        shown = {action for one in menus for action in one.actions()}
        assert set(window.actions_by_name.values()) <= shown
        assert all(len(one.actions()) <= 24 for one in menus)
        shortcuts = [
            shortcut.toString()
            for action in window.actions_by_name.values()
            for shortcut in action.shortcuts()
        ]
        assert len(shortcuts) == len(set(shortcuts)) > 20


def test_form_can_be_dropped_on_the_start_page(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        assert window.start.isVisible()
        assert any(SAMPLE.name in sample.toolTip() for sample in window.start.samples)
        dragged = QMimeData()
        dragged.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
        left = Qt.MouseButton.LeftButton
        plain = Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(QPoint(10, 10), Qt.DropAction.CopyAction, dragged, left, plain))
        settle(qtbot, window)
        assert window.desk.session is not None
        assert not window.start.isVisible()


def test_sample_form_opens_from_the_start_page_in_english(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path, "en") as window:
        window.start.samples[0].setFocus()
        QTest.keyClick(window.start.samples[0], Qt.Key.Key_Space)
        settle(qtbot, window)
        assert window.desk.session is not None
        assert window.header.export.text() == "Export …"
