"""Where a form stands, releasing it, and new versions of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, settle, written_form
from tests.ui.offices import SENTENCES, Office, desk_of, open_stored, saved, windows
from workbench.app.operations.change_status import change_status
from workbench.model.workspace import Status
from workbench.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, office: Office) -> Iterator[MainWindow]:
    for enter in windows(qtbot, tmp_path, office):
        made = enter("Herr Lang")
        open_stored(qtbot, made)
        yield made


def ways(window: MainWindow) -> dict[str, QAction]:
    return {action.text(): action for action in window.workspaces.status.ways.actions() if action.text()}


def wait_for(qtbot: QtBot, window: MainWindow, status: str) -> None:
    qtbot.waitUntil(lambda: window.workspaces.status.text().startswith(status), timeout=PATIENCE)


def begin_release(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.actions_by_name["release"].isEnabled, timeout=PATIENCE)
    window.actions_by_name["release"].trigger()
    qtbot.waitUntil(window.workspaces.release.again.isEnabled, timeout=PATIENCE)


def test_the_status_is_shown_and_moved_on(qtbot: QtBot, window: MainWindow, office: Office) -> None:
    assert window.workspaces.status.isVisible()
    wait_for(qtbot, window, "Entwurf")
    release = window.actions_by_name["release"]
    assert not release.isEnabled()
    assert "rechtlichen Prüfung" in release.toolTip()
    ways(window)["Weiter: in rechtlicher Prüfung"].trigger()
    wait_for(qtbot, window, "in rechtlicher Prüfung")
    assert office.workspace.current(office.form).status is Status.LEGAL_CHECK
    assert release.isEnabled()


def test_a_status_that_somebody_else_gives_is_shown(qtbot: QtBot, window: MainWindow, office: Office) -> None:
    change_status(office.workspace, office.form, Status.TEST)
    wait_for(qtbot, window, "im Test")


def test_a_release_lists_what_blocks_and_leads_there(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    assert window.desk.edit("s0001", "Die Gebühr beträgt 52 Euro und wird erstattet.")
    saved(qtbot, window)
    change_status(office.workspace, office.form, Status.LEGAL_CHECK)
    window.desk.select("s0003")
    begin_release(qtbot, window)
    card = window.workspaces.release
    assert card.list.isVisible() and card.list.count() >= 1
    assert "steh" in card.state.text()
    assert not card.confirm.isEnabled()
    card.list.setCurrentRow(card.list.count() - 1)
    card.list.setCurrentRow(0)
    assert window.desk.segment_id == "s0001"


def test_a_released_version_does_not_change_any_more(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    change_status(office.workspace, office.form, Status.LEGAL_CHECK)
    begin_release(qtbot, window)
    card = window.workspaces.release
    assert not card.list.isVisible()
    card.note.setText("Geprüft und beschlossen.")
    card.confirm.click()
    wait_for(qtbot, window, "freigegeben")
    assert not card.isVisible()
    edit = window.actions_by_name["edit"]
    assert not edit.isEnabled()
    assert "freigegeben" in edit.toolTip()
    assert not window.passage.write.isEnabled()
    assert window.actions_by_name["new_version"].isEnabled()
    assert office.workspace.versions(office.form)[-1].release_note == "Geprüft und beschlossen."


def test_a_new_version_lists_what_could_not_be_carried_over(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert window.desk.edit("s0001", "Das kostet 25 Euro.")
    assert window.desk.edit("s0003", "Wir schreiben Ihnen.")
    saved(qtbot, window)
    (tmp_path / "neu").mkdir()
    path = written_form(tmp_path / "neu", "Die Gebühr beträgt 40 Euro.", *SENTENCES[1:])
    before = window.desk.session
    window.workspaces.forms.renew(path)
    qtbot.waitUntil(lambda: window.desk.session is not before, timeout=PATIENCE)
    settle(qtbot, window)
    card = window.workspaces.renewed
    assert card.isVisible()
    assert card.title.text() == "Version 2 ist aufgenommen"
    assert card.list.count() == 1
    assert "Das kostet 25 Euro." in card.list.item(0).text()
    assert window.desk.session is not None
    assert window.desk.session.texts["s0003"] == "Wir schreiben Ihnen."
    assert window.desk.session.texts["s0001"] == "Die Gebühr beträgt 40 Euro."
    card.done.click()
    assert not card.isVisible()
    assert desk_of(window).state is not None
