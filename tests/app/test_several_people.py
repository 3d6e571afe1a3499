"""Two people on one form: the second is told, sees both texts, and nothing is lost."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.app.forms import write_form
from workbench.app.operations.claim_segment import claim_segment, claimed_segments, release_segment
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.ignore_finding import ignore_rule
from workbench.app.operations.import_form import import_form
from workbench.app.operations.undo_change import undo_change
from workbench.app.operations.waive_alert import confirm_waiver, waive_alert
from workbench.app.people import PERSON_VARIABLE, person_name
from workbench.app.rights import ROLES, Action, RightError
from workbench.app.segment_history import segment_history
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import open_stored_form, take_changes
from workbench.model.ignored import IgnoreScope
from workbench.model.workspace import Role
from workbench.store.errors import ConflictError
from workbench.store.people import add_person
from workbench.store.verifying import verify

Join = Callable[[str], Workspace]


@pytest.fixture
def other(session: FormSession, join: Join) -> FormSession:
    """Herr Lang has opened the same form."""
    return open_stored_form(join("Herr Lang"), journal_of(session).version.form)


def test_the_second_writer_sees_both_texts(session: FormSession, other: FormSession) -> None:
    edit_segment(session, "s0001", "Text von Frau Kurz.")
    with pytest.raises(ConflictError) as told:
        edit_segment(other, "s0001", "Text von Herrn Lang.")
    (conflict,) = told.value.conflicts
    assert (conflict.mine.text, conflict.theirs.text) == ("Text von Herrn Lang.", "Text von Frau Kurz.")
    assert other.texts["s0001"] == "Erster Absatz."
    assert other.history.undo_label == ""


def test_after_taking_the_changes_the_second_writer_goes_on(session: FormSession, other: FormSession) -> None:
    edit_segment(session, "s0001", "Text von Frau Kurz.")
    changes = take_changes(other)
    assert changes.segments == ("s0001",)
    assert changes.texts
    edit_segment(other, "s0001", "Text von Herrn Lang.")
    assert take_changes(session).segments == ("s0001",)
    assert session.texts["s0001"] == "Text von Herrn Lang."


def test_own_changes_are_no_news(session: FormSession) -> None:
    edit_segment(session, "s0001", "A")
    assert not take_changes(session)


def test_different_passages_do_not_disturb_each_other(session: FormSession, other: FormSession) -> None:
    edit_segment(session, "s0001", "A")
    edit_segment(other, "s0002", "B")
    take_changes(session)
    take_changes(other)
    assert session.texts == other.texts
    assert (session.texts["s0001"], session.texts["s0002"]) == ("A", "B")


def test_everybody_undoes_only_their_own_steps(session: FormSession, other: FormSession) -> None:
    edit_segment(session, "s0001", "A")
    edit_segment(other, "s0002", "B")
    take_changes(session)
    undo_change(session)
    assert (session.texts["s0001"], session.texts["s0002"]) == ("Erster Absatz.", "B")


def test_undo_does_not_throw_away_what_somebody_else_wrote(session: FormSession, other: FormSession) -> None:
    edit_segment(session, "s0001", "A")
    edit_segment(session, "s0002", "C")
    take_changes(other)
    edit_segment(other, "s0001", "B")
    take_changes(session)
    undo_change(session)
    assert not undo_change(session)
    assert (session.texts["s0001"], session.texts["s0002"]) == ("B", "Zweiter Absatz.")


def test_undo_of_a_text_that_moved_on_unseen_is_refused(session: FormSession, other: FormSession) -> None:
    edit_segment(session, "s0001", "A")
    take_changes(other)
    edit_segment(other, "s0001", "B")
    with pytest.raises(ConflictError):
        undo_change(session)
    assert session.history.undo_label
    take_changes(session)
    assert session.texts["s0001"] == "B"


def test_decisions_of_others_arrive(session: FormSession, other: FormSession) -> None:
    ignore_rule(other, "long-sentence", IgnoreScope.OFFICE, "Hausstil")
    assert take_changes(session).decisions
    assert [item.who for item in session.ignored.entries] == ["Herr Lang"]


def test_a_passage_in_work_is_shown(session: FormSession, other: FormSession) -> None:
    assert claim_segment(session, "s0001") is None
    taken = claim_segment(other, "s0001")
    assert taken is not None
    assert taken.person == "Frau Kurz"
    assert [item.segment for item in claimed_segments(other)] == ["s0001"]
    assert claimed_segments(session) == ()
    release_segment(session, "s0001")
    assert claim_segment(other, "s0001") is None


def test_a_reader_changes_nothing(session: FormSession, workspace: Workspace, join: Join) -> None:
    with workspace.working() as connection:
        add_person(connection, "Frau Still", Role.READER)
    reading = open_stored_form(join("Frau Still"), journal_of(session).version.form)
    with pytest.raises(RightError, match="Lesen"):
        edit_segment(reading, "s0001", "A")
    with pytest.raises(RightError):
        ignore_rule(reading, "long-sentence", IgnoreScope.FORM, "Grund")
    with pytest.raises(RightError):
        claim_segment(reading, "s0001")
    assert open_stored_form(workspace, journal_of(session).version.form).texts == reading.texts
    assert reading.texts["s0001"] == "Erster Absatz."


def test_every_action_is_in_the_table() -> None:
    assert set(ROLES) == set(Action)
    assert all(Role.READER not in roles for roles in ROLES.values())


def test_nobody_signs_for_somebody_else(session: FormSession, other: FormSession) -> None:
    waive_alert(session, "deadline", "block", "abgestimmt")
    with pytest.raises(RightError, match="Herr Lang"):
        confirm_waiver(session, session.legal.waivers[0], "Herr Lang")
    take_changes(other)
    confirm_waiver(other, other.legal.waivers[0], "")
    take_changes(session)
    assert (session.legal.waivers[0].who, session.legal.waivers[0].second) == ("Frau Kurz", "Herr Lang")


def test_the_variable_names_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PERSON_VARIABLE, "  Frau   Kurz ")
    assert person_name() == "Frau Kurz"


def test_the_same_text_from_two_people_is_told_too(session: FormSession, other: FormSession) -> None:
    edit_segment(session, "s0001", "Einer mehr.")
    with pytest.raises(ConflictError):
        edit_segment(other, "s0001", "Einer mehr.")


def test_many_writers_at_once_lose_nothing(workspace: Workspace, join: Join, tmp_path: Path) -> None:
    """Every window adds ten to the number in a passage; all of them begin as somebody the office does not know."""
    form = import_form(workspace, write_form(tmp_path / "zahlen.docx", "0", "0")).form.id
    sessions = [open_stored_form(join("Herr Neu"), form) for _ in range(8)]

    def add_ten(session: FormSession) -> None:
        added = 0
        while added < 10:
            segment = f"s000{1 + added % 2}"
            try:
                edit_segment(session, segment, str(int(session.texts[segment]) + 1))
                added += 1
            except ConflictError:
                take_changes(session)

    with ThreadPoolExecutor(len(sessions)) as pool:
        list(pool.map(add_ten, sessions))
    last = open_stored_form(workspace, form)
    assert sum(map(int, last.texts.values())) == 80
    assert sum(len(segment_history(last, segment)) - 1 for segment in last.texts) == 80
    assert verify(workspace.store.engine).ok
