"""A workspace, and windows of several people on it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, settle, shown_window, written_form
from workbench.app.operations.import_form import import_form
from workbench.app.people import PERSON_VARIABLE
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace, create_workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.ui.window import MainWindow
from workbench.ui.workspace_desk import WorkspaceDesk

SENTENCES = (
    "Die Gebühr beträgt 25 Euro und wird nicht erstattet.",
    "Bitte reichen Sie die Unterlagen bis zum 30. Juni ein.",
    "Wir melden uns bei Ihnen.",
)
Enter = Callable[[str], MainWindow]


class Office:
    """`workspace` belongs to Frau Kurz, who works without a window; `address` opens it for others."""

    def __init__(self, address: str, folder: Path) -> None:
        self.address = address
        self.workspace: Workspace = create_workspace(address, person="Frau Kurz")
        self.form = import_form(self.workspace, written_form(folder, *SENTENCES), "Gebühren").form.id

    def session(self) -> FormSession:
        """The form as it is now, for Frau Kurz."""
        return open_stored_form(self.workspace, self.form)


def enter(qtbot: QtBot, stack: ExitStack, folder: Path, office: Office, person: str) -> MainWindow:
    """A window of the person, with the workspace open."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PERSON_VARIABLE, person)
        window = stack.enter_context(shown_window(qtbot, folder))
        window.workspaces.doors.open_workspace(office.address)
        qtbot.waitUntil(lambda: desk_of(window).workspace is not None, timeout=PATIENCE)
    return window


def desk_of(window: MainWindow) -> WorkspaceDesk:
    """The window's workspace."""
    return window.workspaces.office


def open_stored(qtbot: QtBot, window: MainWindow, row: int = 0) -> FormSession:
    """Open a form from the list and wait until everything about it is there."""
    before = window.desk.session
    goal = window.workspaces.page.lines.goal(row)
    assert goal is not None
    window.workspaces.page.wanted.emit(goal)
    qtbot.waitUntil(lambda: window.desk.session not in (None, before), timeout=PATIENCE)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: desk_of(window).state is not None, timeout=PATIENCE)
    assert window.desk.session is not None
    return window.desk.session


def saved(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing waits for the database."""
    saving = desk_of(window).saving
    assert saving is not None
    qtbot.waitUntil(lambda: not saving.waiting, timeout=PATIENCE)


def type_into(window: MainWindow, segment: str, text: str) -> None:
    """Open the passage in the editor and write `text` at its end, without taking it over."""
    window.desk.select(segment)
    window.passage.begin_editing()
    assert window.passage.editor.isVisible()
    window.passage.editor.editor.insertPlainText(text)


def windows(qtbot: QtBot, tmp_path: Path, office: Office) -> Iterator[Enter]:
    """For fixtures: windows of different people; all are closed at the end."""
    with ExitStack() as stack:

        def open_for(person: str) -> MainWindow:
            folder = tmp_path / person.replace(" ", "_")
            folder.mkdir(exist_ok=True)
            return enter(qtbot, stack, folder, office, person)

        yield open_for


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office with one form, on a file of its own."""
    made = Office(str(tmp_path / "amt.fwb"), tmp_path)
    yield made
    made.workspace.close()


@pytest.fixture(name="enter")
def entering(qtbot: QtBot, tmp_path: Path, office: Office) -> Iterator[Enter]:
    """Opens a window for a person; all are closed again."""
    yield from windows(qtbot, tmp_path, office)
