"""A form that is deleted for good leaves nothing in the windows that had it in hand."""

from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, settle, written_form
from tests.ui.offices import Enter, Office, desk_of, open_stored, saved, type_into
from workbench.app.drafts import ENDING, drafts_folder
from workbench.app.operations.delete_form import delete_form
from workbench.app.operations.import_form import import_form
from workbench.ui.models.clash import Clash
from workbench.ui.window import MainWindow

TYPED = " Das weiß sonst niemand."


def kept_drafts() -> str:
    return "".join(path.read_text("utf-8") for path in drafts_folder().glob(f"*{ENDING}"))


def wait_until_put_away(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.desk.session is None, timeout=PATIENCE)
    settle(qtbot, window)
    saved(qtbot, window)


def test_own_form_in_hand_is_put_away_with_everything_typed(
    qtbot: QtBot, enter: Enter, office: Office
) -> None:
    window = enter("Frau Kurz")
    open_stored(qtbot, window)
    desk = desk_of(window)
    assert desk.together is not None
    assert desk.clashes is not None
    desk.clashes.add(Clash(desk.together.version, "s0002", "alt", "meins", "anderes", "", "conflict"))
    type_into(window, "s0001", TYPED)
    window.workspaces.forms.delete(office.form)
    wait_until_put_away(qtbot, window)
    assert not window.passage.editor.is_open
    assert window.pages.currentWidget() is window.workspaces.page
    assert "gelöscht" in window.notice.message.text()
    assert TYPED.strip() in window.notice.hint.text(), "it can still be copied"
    assert list(desk.clashes.drafts()) == []
    window.close()
    assert kept_drafts() == "", "nothing of the form comes back at the next start"


def test_form_that_somebody_else_deletes_is_put_away_and_told(
    qtbot: QtBot, enter: Enter, office: Office
) -> None:
    window = enter("Herr Lang")
    open_stored(qtbot, window)
    type_into(window, "s0001", TYPED)
    delete_form(office.workspace, office.form)
    wait_until_put_away(qtbot, window)
    assert TYPED.strip() in window.notice.hint.text()
    window.close()
    assert kept_drafts() == ""


def test_other_form_in_hand_stays(qtbot: QtBot, enter: Enter, office: Office) -> None:
    folder = drafts_folder().parent
    folder.mkdir(parents=True, exist_ok=True)
    other = import_form(office.workspace, written_form(folder, "Das ist ein anderes Schreiben."), "Anderes")
    window = enter("Frau Kurz")
    session = open_stored(qtbot, window)
    mine = window.workspaces.page.lines.goal(0)
    assert mine is not None
    gone = other.form.id if mine.form == office.form else office.form
    window.workspaces.forms.delete(gone)
    qtbot.waitUntil(lambda: window.workspaces.page.lines.rowCount() == 1, timeout=PATIENCE)
    assert window.desk.session is session
