"""Another theme, language or size takes effect at once, and the work goes on where it was."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, open_and_check, settle, written_form
from tests.ui.offices import Office, desk_of, open_stored, saved, type_into
from tests.ui.settings_driving import renewed, settings, started
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.people import PERSON_VARIABLE
from workbench.ui.application import Workbench
from workbench.ui.window import MainWindow

SENTENCES = ("Bitte reichen Sie die Unterlagen ein.", "Die Gebühr wird nicht erstattet.")


def test_language_changes_at_once(qtbot: QtBot, workbench: Workbench) -> None:
    assert workbench.window.header.places.buttons["revise"].text() == "Überarbeiten"
    window = renewed(qtbot, workbench, "language")
    assert window.isVisible()
    assert window.header.places.buttons["revise"].text() == "Revise"
    assert renewed(qtbot, workbench, "language").start.open.text() == "Formular auswählen …"


def test_theme_goes_round_and_is_remembered(qtbot: QtBot, workbench: Workbench) -> None:
    colours = []
    for _ in range(3):
        before = workbench.window
        window = renewed(qtbot, workbench, "theme")
        assert not shiboken6.isValid(before)
        assert [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)] == [window]
        colours.append(window.palette().window().color().name())
        assert window.preferences.theme in ("dark", "contrast", "light")
    assert colours == ["#1b2026", "#000000", "#ffffff"]


def test_colours_follow_the_computer_until_somebody_chooses(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = "light"
    monkeypatch.setattr("workbench.ui.theme.preferred", lambda: shown)
    hints = qapp.styleHints()
    with started(qapp, tmp_path, theme="") as workbench:
        shown = "dark"
        with qtbot.waitSignal(workbench.renewed, timeout=PATIENCE):
            hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert workbench.window.palette().window().color().name() == "#1b2026"
        workbench.window.preferences.theme = "dark"
        with qtbot.assertNotEmitted(workbench.renewed, wait=50):
            shown = "light"
            hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_form_goes_on_with_history_place_and_passage(
    qtbot: QtBot, workbench: Workbench, tmp_path: Path
) -> None:
    window = workbench.window
    open_and_check(qtbot, window, written_form(tmp_path, *SENTENCES))
    session = window.desk.session
    assert session is not None
    first, second = list(session.texts)[:2]
    window.desk.edit(first, "Bitte schicken Sie uns die Unterlagen.")
    settle(qtbot, window)
    window.desk.select(second)
    window.show_place("test")
    place, size = window.place, window.size()

    window = renewed(qtbot, workbench, "theme")
    settle(qtbot, window)
    assert window.desk.session is session
    assert (window.place, window.size()) == (place, size)
    assert window.desk.segment_id == second
    assert window.header.badge.text() == "1 Stelle geändert"
    assert window.desk.checks.before is not None

    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert session.texts[first] == SENTENCES[0]


def test_unfinished_typing_is_taken_over_first(qtbot: QtBot, workbench: Workbench, tmp_path: Path) -> None:
    open_and_check(qtbot, workbench.window, written_form(tmp_path, *SENTENCES))
    session = workbench.window.desk.session
    assert session is not None
    first = next(iter(session.texts))
    type_into(workbench.window, first, "Danke! ")
    renewed(qtbot, workbench, "language")
    settle(qtbot, workbench.window)
    assert "Danke!" in session.texts[first]


def test_window_waits_for_work_that_would_be_lost(qtbot: QtBot, workbench: Workbench, tmp_path: Path) -> None:
    before = workbench.window
    before.open_form(written_form(tmp_path, *SENTENCES))
    window = renewed(qtbot, workbench, "theme")
    assert window is not before
    assert window.desk.session is not None
    settle(qtbot, window)


def test_workspace_stays_open(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PERSON_VARIABLE, "Frau Lang")
    with started(qapp, tmp_path) as workbench:
        window = workbench.window
        window.workspaces.doors.open_workspace(office.address)
        qtbot.waitUntil(lambda: desk_of(window).workspace is not None, timeout=PATIENCE)
        session = open_stored(qtbot, window)
        first = next(iter(session.texts))
        workspace = desk_of(window).workspace

        window = renewed(qtbot, workbench, "theme")
        assert desk_of(window).workspace is workspace
        assert window.desk.session is session
        qtbot.waitUntil(lambda: desk_of(window).state is not None, timeout=PATIENCE)
        window.desk.edit(first, "Die Gebühr beträgt 30 Euro.")
        saved(qtbot, window)
        settle(qtbot, window)
        assert office.session().texts[first] == "Die Gebühr beträgt 30 Euro."

        # What others write is still heard of.
        second = list(session.texts)[1]
        other = office.session()
        edit_segment(other, second, "Bitte reichen Sie alles bis zum 30. Juni ein.")
        qtbot.waitUntil(lambda: session.texts[second].startswith("Bitte reichen Sie alles"), timeout=PATIENCE)
        settle(qtbot, window)


def test_escape_behind_the_button_loses_nothing(qtbot: QtBot, workbench: Workbench) -> None:
    dialog = settings(qtbot, workbench, "checking")
    dialog.confirm.click()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle(qtbot, workbench.window)
    assert workbench.window.isVisible()
