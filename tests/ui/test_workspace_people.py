"""Several people on one form: they see each other, nobody waits, nobody loses a word."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.store.databases import postgres_server
from tests.store.postgres_server import PostgresServer
from tests.ui.driving import PATIENCE, press, settle
from tests.ui.offices import SENTENCES, Enter, Office, desk_of, open_stored, saved, type_into, windows
from workbench.app.operations.claim_segment import claim_segment, release_segment
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.ignore_finding import ignore_rule
from workbench.model.ignored import IgnoreScope
from workbench.model.workspace import Role
from workbench.store.people import add_person, change_person, person_named
from workbench.ui.models.merging import merged
from workbench.ui.window import MainWindow

__all__ = ["postgres_server"]
CTRL = Qt.KeyboardModifier.ControlModifier
HERS = "Die Gebühr beträgt 30 Euro und wird nicht erstattet."
HIS = "Die Gebühr beträgt 25 Euro, und wir erstatten sie nicht."


@pytest.fixture
def window(qtbot: QtBot, enter: Enter) -> MainWindow:
    made = enter("Herr Lang")
    open_stored(qtbot, made)
    made.desk.select("s0001")
    return made


def text(window: MainWindow, segment: str = "s0001") -> str:
    assert window.desk.session is not None
    return window.desk.session.texts[segment]


def clash(qtbot: QtBot, window: MainWindow, office: Office) -> None:
    """Frau Kurz commits while Herr Lang is writing in the same passage."""
    window.passage.begin_editing()
    window.passage.editor.editor.selectAll()
    window.passage.editor.editor.insertPlainText(HIS)
    edit_segment(office.session(), "s0001", HERS)
    qtbot.waitUntil(lambda: text(window) == HERS, timeout=PATIENCE)
    assert window.passage.editor.isVisible(), "nobody takes the editor away"
    assert window.passage.editor.text == HIS
    window.passage.editor.finish()
    qtbot.waitUntil(lambda: window.workspaces.passage.conflict.frame.isVisible(), timeout=PATIENCE)


def test_changes_of_others_appear_and_the_passage_in_hand_stays(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    edit_segment(office.session(), "s0003", "Wir schreiben Ihnen.")
    qtbot.waitUntil(lambda: text(window, "s0003") == "Wir schreiben Ihnen.", timeout=PATIENCE)
    assert window.desk.segment_id == "s0001"


def test_decisions_of_others_appear(qtbot: QtBot, window: MainWindow, office: Office) -> None:
    ignore_rule(office.session(), "long-sentence", IgnoreScope.FORM, "Hausstil")
    qtbot.waitUntil(window.passage.hidden.isVisible, timeout=PATIENCE)


def test_a_passage_in_work_shows_the_name(qtbot: QtBot, window: MainWindow, office: Office) -> None:
    session = office.session()
    claim_segment(session, "s0001")
    qtbot.waitUntil(window.workspaces.passage.others.isVisible, timeout=PATIENCE)
    assert window.workspaces.passage.others.text() == "Frau Kurz arbeitet gerade an dieser Stelle."
    assert window.form.editor("s0001") == "Frau Kurz"
    assert "Frau Kurz" in window.form.tip("s0001", 0)
    release_segment(session, "s0001")
    qtbot.waitUntil(lambda: not window.workspaces.passage.others.isVisible(), timeout=PATIENCE)


def test_writing_claims_the_passage_and_leaving_gives_it_up(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    session = office.session()
    window.passage.begin_editing()

    def taken() -> bool:
        claim = claim_segment(session, "s0001")
        if claim is None:
            release_segment(session, "s0001")
        return claim is not None and claim.person == "Herr Lang"

    qtbot.waitUntil(taken, timeout=PATIENCE)
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not taken(), timeout=PATIENCE)


def test_two_windows_see_each_other(qtbot: QtBot, enter: Enter, window: MainWindow) -> None:
    other = enter("Frau Still")
    open_stored(qtbot, other)
    other.desk.select("s0001")
    window.passage.begin_editing()
    qtbot.waitUntil(lambda: other.form.editor("s0001") == "Herr Lang", timeout=PATIENCE)
    window.passage.editor.editor.insertPlainText(" Neu.")
    window.passage.editor.finish()
    qtbot.waitUntil(lambda: text(other).endswith(" Neu."), timeout=PATIENCE)
    qtbot.waitUntil(lambda: other.form.editor("s0001") == "", timeout=PATIENCE)


def test_the_second_writer_sees_both_texts_side_by_side(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    clash(qtbot, window, office)
    card = window.workspaces.passage.conflict
    assert card.title.text() == "Frau Kurz hat diese Stelle gleichzeitig geändert"
    assert HIS in card.my_text.accessibleName()
    assert HERS in card.their_text.accessibleName()
    assert text(window) == HERS
    assert office.session().texts["s0001"] == HERS


def test_own_text_is_taken_over_the_other_one(qtbot: QtBot, window: MainWindow, office: Office) -> None:
    clash(qtbot, window, office)
    window.workspaces.passage.conflict.take_mine.click()
    saved(qtbot, window)
    assert office.session().texts["s0001"] == HIS
    assert not window.workspaces.passage.conflict.isVisible()
    settle(qtbot, window)
    press(window, Qt.Key.Key_Z, CTRL)
    saved(qtbot, window)
    assert office.session().texts["s0001"] == HERS


def test_the_other_text_stays(qtbot: QtBot, window: MainWindow, office: Office) -> None:
    clash(qtbot, window, office)
    window.workspaces.passage.conflict.keep_theirs.click()
    assert not window.workspaces.passage.conflict.isVisible()
    assert text(window) == HERS


def test_both_texts_are_merged_in_the_editor(qtbot: QtBot, window: MainWindow, office: Office) -> None:
    clash(qtbot, window, office)
    window.workspaces.passage.conflict.merge.click()
    editor = window.passage.editor
    assert editor.isVisible()
    assert editor.text == "Die Gebühr beträgt 30 Euro, und wir erstatten sie nicht."
    press(window, Qt.Key.Key_Escape)
    assert window.workspaces.passage.conflict.frame.isVisible(), "the question stays until it is answered"
    window.workspaces.passage.conflict.merge.click()
    editor.finish()
    saved(qtbot, window)
    assert office.session().texts["s0001"] == "Die Gebühr beträgt 30 Euro, und wir erstatten sie nicht."
    assert not window.workspaces.passage.conflict.isVisible()


def test_two_commits_at_the_same_moment_lose_nothing(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    """The second text goes off before anybody has heard of the first; a step elsewhere goes through all the same."""
    edit_segment(office.session(), "s0001", HERS)
    assert text(window) == SENTENCES[0], "not heard yet"
    assert window.desk.edit("s0001", HIS)
    assert window.desk.edit("s0002", "Bitte schicken Sie uns die Unterlagen.")
    qtbot.waitUntil(lambda: text(window) == HERS, timeout=PATIENCE)
    window.desk.select("s0001")
    card = window.workspaces.passage.conflict
    qtbot.waitUntil(card.frame.isVisible, timeout=PATIENCE)
    assert HIS in card.my_text.accessibleName()
    assert "Frau Kurz" in card.title.text()
    saved(qtbot, window)
    assert office.session().texts["s0002"] == "Bitte schicken Sie uns die Unterlagen."


def test_merging_keeps_both_changes() -> None:
    assert merged(
        "Die Gebühr beträgt 25 Euro.", "Die Gebühr ist 25 Euro.", "Die Gebühr beträgt 30 Euro."
    ) == ("Die Gebühr ist 30 Euro.")
    both = merged("Es kostet 25 Euro.", "Es kostet 20 Euro.", "Es kostet 30 Euro.")
    assert "20" in both and "30" in both
    assert merged("Ein Satz.", "Ein neuer Satz.", "Ein neuer Satz.") == "Ein neuer Satz."


def test_what_a_reader_may_not_do_is_greyed_out_and_says_why(
    qtbot: QtBot, enter: Enter, office: Office
) -> None:
    with office.workspace.working() as connection:
        add_person(connection, "Frau Still", Role.READER)
    window = enter("Frau Still")
    page = window.workspaces.page
    assert not page.take_in.isEnabled()
    assert "Lesen" in page.take_in.toolTip()
    open_stored(qtbot, window)
    window.desk.select("s0003")
    for name in ("edit", "accept", "reject", "export", "new_version"):
        action = window.actions_by_name[name]
        assert not action.isEnabled(), name
        assert action.toolTip() == "Ihre Rolle „Lesen“ erlaubt das nicht.", name
    assert not window.passage.write.isEnabled()
    assert "Lesen" in window.passage.write.toolTip()
    press(window, Qt.Key.Key_F2)
    assert not window.passage.editor.isVisible()


def test_a_role_that_was_taken_away_meanwhile_loses_no_text(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    assert window.desk.edit("s0002", "Bitte schicken Sie alles.")
    saved(qtbot, window)
    with office.workspace.working() as connection:
        person = person_named(connection, "Herr Lang")
        assert person is not None
        change_person(connection, replace(person, role=Role.READER))
    assert window.desk.edit("s0001", HIS)
    card = window.workspaces.passage.conflict
    qtbot.waitUntil(card.frame.isVisible, timeout=PATIENCE)
    assert card.title.text() == "Ihr Text wurde nicht angenommen"
    assert HIS in card.my_text.accessibleName()
    assert "Lesen" in window.notice.message.text()
    assert text(window) == SENTENCES[0]


def test_without_a_connection_typing_goes_on_and_is_kept_afterwards(
    qtbot: QtBot, tmp_path: Path, postgres_server: PostgresServer
) -> None:
    office = Office(postgres_server.url(postgres_server.new_database()), tmp_path)
    generator = windows(qtbot, tmp_path, office)
    enter = next(generator)
    window = enter("Herr Lang")
    open_stored(qtbot, window)
    edit_segment(office.session(), "s0003", "Wir schreiben Ihnen.")
    qtbot.waitUntil(lambda: text(window, "s0003") == "Wir schreiben Ihnen.", timeout=PATIENCE)
    postgres_server.kill()
    try:
        assert window.desk.edit("s0001", HIS)
        offline = window.workspaces.offline
        qtbot.waitUntil(offline.isVisible, timeout=PATIENCE)
        assert offline.message.text() == "Keine Verbindung zum Arbeitsbereich"
        assert window.status.saved.text() == "1 Änderung noch nicht gespeichert"
        type_into(window, "s0002", " Danke.")
        window.passage.editor.finish()
        assert text(window, "s0002").endswith(" Danke.")
    finally:
        postgres_server.start()
    saved(qtbot, window)
    qtbot.waitUntil(lambda: not offline.isVisible(), timeout=PATIENCE)
    found = office.session().texts
    assert found["s0001"] == HIS
    assert found["s0002"].endswith(" Danke.")
    assert desk_of(window).saving is not None
    next(generator, None)
    office.workspace.close()
