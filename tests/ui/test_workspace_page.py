"""The way into a workspace: start page, list, search, taking in forms."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.driving import PATIENCE, press, shown_window, written_form
from tests.ui.offices import SENTENCES, Enter, Office, desk_of, open_stored
from tests.ui.test_access import controls
from workbench.app.operations.change_status import change_status
from workbench.app.operations.import_form import import_form
from workbench.app.workspace import open_workspace
from workbench.model.workspace import Status
from workbench.ui.models.form_lines import DETAIL, STATUS, excerpt
from workbench.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def names(window: MainWindow) -> list[str]:
    lines = window.workspaces.page.lines
    return [str(lines.index(row).data()) for row in range(lines.rowCount())]


def drop(window: MainWindow, path: Path) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    plain, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPoint(10, 10), Qt.DropAction.CopyAction, dragged, left, plain))


def test_a_new_workspace_is_created_and_found_again_on_the_start_page(qtbot: QtBot, tmp_path: Path) -> None:
    place = tmp_path / "Neu.fwb"
    with shown_window(qtbot, tmp_path) as window:
        window.workspaces.doors.open_workspace(str(place), new=True)
        page = window.workspaces.page
        qtbot.waitUntil(page.isVisible, timeout=PATIENCE)
        assert page.empty.isVisible()
        assert not page.list.isVisible()
        page.leave.click()
        assert window.start.isVisible()
    with shown_window(qtbot, tmp_path) as window:
        (line,) = window.workspaces.recent.lines("workspaces")
        QTest.keyClick(line, Qt.Key.Key_Space)
        qtbot.waitUntil(window.workspaces.page.isVisible, timeout=PATIENCE)
        assert window.workspaces.page.name.text() == "Neu"


def test_a_workspace_that_is_gone_is_told_in_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        window.workspaces.doors.open_workspace(str(tmp_path / "weg.fwb"))
        qtbot.waitUntil(window.notice.isVisible, timeout=PATIENCE)
        assert "gibt es nicht" in window.notice.message.text()
        assert desk_of(window).workspace is None
        assert window.start.isVisible()


def test_forms_that_were_opened_are_on_the_start_page(qtbot: QtBot, tmp_path: Path) -> None:
    path = written_form(tmp_path, *SENTENCES)
    with shown_window(qtbot, tmp_path) as window:
        window.open_form(path)
        qtbot.waitUntil(lambda: window.desk.session is not None, timeout=PATIENCE)
    with shown_window(qtbot, tmp_path) as window:
        (line,) = window.workspaces.recent.lines("forms")
        assert line.toolTip() == str(path)
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.desk.session is not None, timeout=PATIENCE)


def test_a_line_tells_name_status_version_time_and_person(enter: Enter) -> None:
    window = enter("Herr Lang")
    index = window.workspaces.page.lines.index(0)
    assert index.data() == "Gebühren"
    assert index.data(STATUS) == "Entwurf"
    detail = str(index.data(DETAIL))
    assert detail.startswith("Version 1, heute, ")
    assert detail.endswith(", Frau Kurz")
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert all(part in spoken for part in ("Gebühren", "Entwurf", detail))


def test_a_form_opens_by_keyboard_and_the_list_comes_back(qtbot: QtBot, enter: Enter) -> None:
    window = enter("Herr Lang")
    assert window.workspaces.page.list.hasFocus()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.session is not None, timeout=PATIENCE)
    assert window.revise.isVisible()
    press(window, Qt.Key.Key_L, CTRL)
    assert window.workspaces.page.isVisible()
    press(window, Qt.Key.Key_L, CTRL)
    assert window.revise.isVisible()


def test_search_finds_words_in_all_forms_and_opens_the_passage(
    qtbot: QtBot, enter: Enter, office: Office, tmp_path: Path
) -> None:
    (tmp_path / "zwei").mkdir()
    other = written_form(tmp_path / "zwei", "Anfang.", "Der Widerspruch hat aufschiebende Wirkung.")
    import_form(office.workspace, other, "Bescheid")
    window = enter("Herr Lang")
    open_stored(qtbot, window)
    press(window, Qt.Key.Key_K, CTRL)
    page = window.workspaces.page
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "aufschiebende")
    qtbot.waitUntil(lambda: names(window) == ["Bescheid"], timeout=PATIENCE)
    assert "aufschiebende Wirkung" in str(page.lines.index(0).data(DETAIL))
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.segment_id == "s0002", timeout=PATIENCE)
    assert window.desk.segment is not None
    assert "Widerspruch" in window.desk.segment.text


def test_search_without_a_hit_says_so_and_escape_shows_all_again(qtbot: QtBot, enter: Enter) -> None:
    window = enter("Herr Lang")
    page = window.workspaces.page
    press(window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(page.search, "Xylophon")
    qtbot.waitUntil(lambda: page.count.text() == "Nichts gefunden", timeout=PATIENCE)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert names(window) == ["Gebühren"]


def test_a_dropped_file_is_taken_in(qtbot: QtBot, enter: Enter, tmp_path: Path) -> None:
    (tmp_path / "neu").mkdir()
    path = written_form(tmp_path / "neu", "Neuer Text.")
    window = enter("Herr Lang")
    drop(window, path)
    qtbot.waitUntil(lambda: len(names(window)) == 2, timeout=PATIENCE)
    assert names(window)[0] == "Schreiben"
    assert window.workspaces.page.isVisible()


def iban(account: str) -> str:
    """A German IBAN with right check digits."""
    check = 98 - int(f"{account}131400") % 97
    return f"DE{check:02}{account}"


def test_a_form_that_looks_filled_in_is_asked_about(qtbot: QtBot, enter: Enter, tmp_path: Path) -> None:
    (tmp_path / "neu").mkdir()
    path = written_form(tmp_path / "neu", "Antrag", f"IBAN: {iban('500105175407324931')}")
    window = enter("Herr Lang")
    drop(window, path)
    card = window.workspaces.page.personal
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    assert "IBAN" in card.signs.text()
    assert "5407324931" not in card.signs.text()
    assert card.delete.hasFocus()
    QTest.keyClick(card.delete, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: names(window) == ["Gebühren"], timeout=PATIENCE)


def test_forms_of_others_appear_in_the_list(
    qtbot: QtBot, enter: Enter, office: Office, tmp_path: Path
) -> None:
    window = enter("Herr Lang")
    (tmp_path / "neu").mkdir()
    import_form(office.workspace, written_form(tmp_path / "neu", "Neuer Text."), "Merkblatt")
    qtbot.waitUntil(lambda: "Merkblatt" in names(window), timeout=PATIENCE)


def test_closing_leaves_nothing_of_the_workspace(qtbot: QtBot, enter: Enter, office: Office) -> None:
    window = enter("Herr Lang")
    open_stored(qtbot, window)
    press(window, Qt.Key.Key_L, CTRL)
    window.workspaces.page.leave.click()
    assert window.start.isVisible()
    assert window.desk.session is None
    assert not window.workspaces.status.isVisible()
    assert not window.actions_by_name["search_all"].isEnabled()
    again = open_workspace(office.address, "Frau Kurz")
    again.close()


def test_every_control_of_the_page_has_a_name(qtbot: QtBot, enter: Enter) -> None:
    window = enter("Herr Lang")
    open_stored(qtbot, window)
    found = controls(window)
    silent = [one for one in found if not (one.accessibleName() or getattr(one, "text", str)())]
    assert [f"{one!r} in {one.parent()!r}" for one in silent] == []
    assert window.workspaces.page.list.accessibleName()
    assert window.workspaces.place.accessibleName()


def test_the_excerpt_begins_shortly_before_the_word() -> None:
    text = "Wort " * 60 + "Ziel am Ende"
    assert excerpt(text, "Ziel").startswith("… Wort")
    assert "Ziel" in excerpt(text, "Ziel")[:60]
    assert excerpt("Kurz und Ziel", "Ziel") == "Kurz und Ziel"


def test_what_waits_is_told_on_the_start_page_and_opens_the_forms_that_wait(
    qtbot: QtBot, tmp_path: Path, office: Office
) -> None:
    import_form(office.workspace, written_form(tmp_path, *SENTENCES), "Wohngeld")
    change_status(office.workspace, office.form, Status.LEGAL_CHECK)
    with shown_window(qtbot, tmp_path) as window:
        assert window.workspaces.waiting.isHidden()
        window.workspaces.doors.open_workspace(office.address)
        qtbot.waitUntil(lambda: len(names(window)) == 2, timeout=PATIENCE)
    with shown_window(qtbot, tmp_path) as window:
        (line,) = window.workspaces.waiting.lines
        assert isinstance(line, QPushButton)
        assert "1 Formular in rechtlicher Prüfung" in line.text()
        QTest.keyClick(line, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: names(window) == ["Gebühren"], timeout=PATIENCE)
        window.workspaces.page.filter.buttons[None].click()
        assert len(names(window)) == 2
