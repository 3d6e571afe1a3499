"""Every control of every panel, page and dialog says its name and what it is."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.driving import SAMPLE, go_to, open_and_check, press, settle, shown_window
from tests.ui.offices import Enter, desk_of, open_stored
from workbench.ui.dialogs.failure import FailureDialog
from workbench.ui.dialogs.server import ServerDialog
from workbench.ui.features.settings import SettingsFeature
from workbench.ui.window import MainWindow

ROLES = (
    (QAbstractButton, {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton,
                       QAccessible.Role.ButtonMenu, QAccessible.Role.PageTab}),
    (QLineEdit, {QAccessible.Role.EditableText}),
    (QTextEdit | QPlainTextEdit, {QAccessible.Role.EditableText, QAccessible.Role.StaticText}),
    (QComboBox, {QAccessible.Role.ComboBox}),
    (QAbstractSpinBox, {QAccessible.Role.SpinBox}),
    (QAbstractItemView, {QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree}),
)  # fmt: skip
"""What a screen reader must hear of each kind of control."""


def controls(parent: QWidget) -> list[QWidget]:
    """Everything in `parent` that the keyboard reaches, hidden parts too, without what Qt hides in its own controls."""
    return [
        one
        for one in parent.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.objectName().startswith("qt_")
        and not isinstance(one, QScrollArea)
        and not inside_combination(one)
    ]


def inside_combination(one: QWidget) -> bool:
    """Lines and lists that Qt has in its own combined controls, which speak for them."""
    parents = [one.parentWidget(), one.parentWidget() and one.parentWidget().parentWidget()]
    return any(isinstance(parent, QComboBox | QAbstractSpinBox) for parent in parents)


def faults(parent: QWidget) -> list[str]:
    return [fault for one in controls(parent) if (fault := fault_of(one))]


def fault_of(one: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(one)
    where = f"{type(one).__name__} {one.objectName()} in {type(one.parent()).__name__}"
    if not isinstance(one, QLabel) and not face.text(QAccessible.Text.Name).strip():
        if not getattr(one, "text", str)() and not one.isVisible() and isinstance(one, QAbstractButton):
            return ""  # gets its words when it is shown
        return f"no name: {where}"
    for kind, roles in ROLES:
        if isinstance(one, kind):
            return "" if face.role() in roles else f"{face.role().name}: {where}"
    if isinstance(one, QAbstractScrollArea) and one.isVisible() and not one.accessibleDescription():
        return f"says nothing of its content: {where}"
    return ""


def show_everything(qtbot: QtBot, window: MainWindow) -> None:
    """All panels, all folds, all cards."""
    for name in tuple(window.revise._docks):
        window.revise.show_panel(name)
    for action in ("find", "replace"):
        if action in window.actions_by_name:
            window.actions_by_name[action].trigger()
    settle(qtbot, window)


@pytest.mark.parametrize("language", ["de", "en"])
def test_panels_and_places_with_a_form(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    with shown_window(qtbot, tmp_path, language) as window:
        assert faults(window.start) == []
        open_and_check(qtbot, window, SAMPLE)
        show_everything(qtbot, window)
        go_to(window, lambda finding: any(item.safe for item in finding.suggestions))
        press(window, Qt.Key.Key_F2)
        assert faults(window) == []
        assert len(controls(window)) > 60
        for name in window.places:
            window.show_place(name)
            assert faults(window.places[name]) == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_dialogs(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    with shown_window(qtbot, tmp_path, language) as window:
        open_and_check(qtbot, window, SAMPLE)
        for dialog in all_dialogs(window):
            settle(qtbot, window)
            assert dialog.windowTitle()
            assert faults(dialog) == [], type(dialog).__name__
            press_escape(dialog)
            assert not dialog.isVisible(), "Escape is safe and closes it"
        assert window.desk.session is not None
        assert not window.desk.session.edits()


def all_dialogs(window: MainWindow) -> Iterator[QDialog]:
    settings = cast(SettingsFeature, window.features["settings"])
    yield settings.begin()
    window.actions_by_name["export"].trigger()
    yield next(one for one in window.findChildren(QDialog) if one.isVisible())
    window.workspaces.doors.ask_server()
    yield next(one for one in window.findChildren(ServerDialog) if one.isVisible())
    window.errors.show(KeyError("x"))
    yield next(one for one in window.findChildren(FailureDialog) if one.isVisible())


def press_escape(dialog: QDialog) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)


def test_pages_of_a_workspace(qtbot: QtBot, enter: Enter) -> None:
    window = enter("Frau Kurz")
    assert faults(window.workspaces.page) == []
    open_stored(qtbot, window)
    for name in ("text_blocks", "contacts", "forms", "search_all"):
        window.actions_by_name[name].trigger()
        settle(qtbot, window)
        assert not faults(window), (name, faults(window))
    assert desk_of(window).workspace is not None


def test_passage_difficulty_finding_and_suggestion_are_said_in_that_order(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_and_check(qtbot, window, SAMPLE)
        go_to(window, lambda finding: any(item.safe for item in finding.suggestions))
        settle(qtbot, window)
        said = window.form.view.accessibleDescription()
        face = QAccessible.queryAccessibleInterface(window.form.view)
        assert face.role() == QAccessible.Role.Document
        assert face.text(QAccessible.Text.Description) == said
        place, segment = window.desk.place, window.desk.segment
        assert place is not None
        assert place.suggestion is not None
        assert segment is not None
        parts = [segment.text[:20], "Schwierigkeit:", "Befund:", "Vorschlag:"]
        found = [said.find(part) for part in parts if part != "Schwierigkeit:" or part in said]
        assert -1 not in found
        assert found == sorted(found)
        assert window.passage.accessibleDescription() == said
        assert "Passage" in window.form.ruler.accessibleDescription()
