"""The way of a form to the public: who may go where, and what a release freezes."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.forms import write_form
from workbench.app.operations.change_status import change_status
from workbench.app.operations.delete_form import delete_form
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.export_form import export_form
from workbench.app.operations.guard_wordings import guard_wordings
from workbench.app.operations.import_form import import_form
from workbench.app.operations.new_version import new_version
from workbench.app.operations.release_version import ReleaseRefusedError, release_version
from workbench.app.operations.restore_revision import restore_revision
from workbench.app.operations.set_baseline import set_baseline
from workbench.app.operations.undo_change import undo_change
from workbench.app.operations.waive_alert import confirm_waiver
from workbench.app.operations.waive_guard import waive_guard
from workbench.app.rights import RightError
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import open_stored_form, take_changes
from workbench.common.errors import WorkbenchError
from workbench.document.opening import open_form
from workbench.model.revision import ExportOptions
from workbench.model.workspace import Role, Status
from workbench.store.errors import FrozenError
from workbench.store.exports import list_exports
from workbench.store.people import add_person
from workbench.store.verifying import verify

Join = Callable[[str], Workspace]
LONG = "Reichen Sie den Antrag innerhalb von 14 Tagen beim Amt ein."
NOTE = "Mit dem Rechtsamt abgestimmt."


def form_of(session: FormSession) -> str:
    return journal_of(session).version.form


@pytest.fixture
def checked(session: FormSession, workspace: Workspace) -> FormSession:
    """A form with a change that has been checked by law."""
    edit_segment(session, "s0001", "Anderer Absatz.")
    change_status(workspace, form_of(session), Status.LEGAL_CHECK)
    return session


def test_a_release_says_what_who_when_and_why(checked: FormSession, tmp_path: Path) -> None:
    done = release_version(checked, NOTE)
    version = done.version
    assert (version.released_by, version.release_note) == ("Frau Kurz", NOTE)
    assert version.released_at
    assert version.release_sha256
    assert done.sha256 == hashlib.sha256(done.data).hexdigest()
    out = tmp_path / "frei.docx"
    out.write_bytes(done.data)
    assert [item.text for item in open_form(out).document.segments] == list(checked.texts.values())


def test_a_released_version_does_not_change(checked: FormSession, workspace: Workspace, join: Join) -> None:
    release_version(checked, NOTE)
    assert workspace.current(form_of(checked)).status is Status.RELEASED
    later = open_stored_form(join("Herr Lang"), form_of(checked))
    for act in (
        lambda: edit_segment(later, "s0001", "Doch anders."),
        lambda: restore_revision(later, "s0001", 0),
        lambda: undo_change(checked),
        lambda: release_version(checked, "noch einmal"),
    ):
        with pytest.raises(FrozenError):
            act()
    assert open_stored_form(workspace, form_of(checked)).texts == checked.texts
    assert verify(workspace.store.engine).ok


def test_a_new_version_replaces_the_released_one(
    checked: FormSession, workspace: Workspace, tmp_path: Path
) -> None:
    first = release_version(checked, NOTE).version
    path = write_form(tmp_path / "neu.docx", "Erster Absatz.", "Zweiter Absatz.", "Noch ein Absatz.")
    new_version(workspace, form_of(checked), path)
    later = open_stored_form(workspace, form_of(checked))
    assert later.texts["s0001"] == "Anderer Absatz."
    change_status(workspace, form_of(checked), Status.LEGAL_CHECK)
    assert release_version(later, "Zweite Auflage").version.replaces == first.id


def test_a_draft_is_not_released(session: FormSession, workspace: Workspace) -> None:
    with pytest.raises(WorkbenchError, match="noch nicht geprüft"):
        release_version(session, NOTE)
    with pytest.raises(WorkbenchError, match="lässt sich so nicht freigeben"):
        change_status(workspace, form_of(session), Status.RELEASED)
    with pytest.raises(WorkbenchError, match="was freigegeben wird"):
        release_version(session, "  ")


def test_a_blocking_alert_stops_the_release_until_two_people_sign(
    workspace: Workspace, join: Join, tmp_path: Path
) -> None:
    imported = import_form(workspace, write_form(tmp_path / "a.docx", LONG))
    session = open_stored_form(workspace, imported.form.id)
    edit_segment(session, "s0001", "Reichen Sie den Antrag innerhalb von 28 Tagen beim Amt ein.")
    change_status(workspace, imported.form.id, Status.LEGAL_CHECK)
    with pytest.raises(ReleaseRefusedError) as refused:
        release_version(session, NOTE)
    assert {item.segment for item in refused.value.objections} == {"s0001"}
    for alert in guard_wordings(LONG, session.texts["s0001"], session.glossary):
        if alert.severity == "block":
            waive_guard(session, "s0001", alert, "Die Frist wurde geändert.")
    with pytest.raises(ReleaseRefusedError):
        release_version(session, NOTE)
    other = open_stored_form(join("Herr Lang"), imported.form.id)
    for waiver in other.legal.waivers:
        confirm_waiver(other, waiver, "")
    take_changes(session)
    assert release_version(session, NOTE).version.released_by == "Frau Kurz"


def test_where_there_is_a_legal_office_it_ends_the_legal_check(
    checked: FormSession, workspace: Workspace, join: Join
) -> None:
    with workspace.working() as connection:
        add_person(connection, "Frau Recht", Role.LEGAL)
    with pytest.raises(RightError, match="rechtliche Prüfung"):
        change_status(workspace, form_of(checked), Status.TEST)
    assert change_status(join("Frau Recht"), form_of(checked), Status.TEST).status is Status.TEST


def test_ways_that_do_not_exist_are_refused(session: FormSession, workspace: Workspace) -> None:
    change_status(workspace, form_of(session), Status.WITHDRAWN)
    with pytest.raises(WorkbenchError, match="geht es nicht nach"):
        change_status(workspace, form_of(session), Status.TEST)
    assert change_status(workspace, form_of(session), Status.DRAFT).status is Status.DRAFT


def test_a_withdrawn_release_is_not_a_draft_again(checked: FormSession, workspace: Workspace) -> None:
    release_version(checked, NOTE)
    assert change_status(workspace, form_of(checked), Status.WITHDRAWN).status is Status.WITHDRAWN
    with pytest.raises(WorkbenchError, match="ändert sich nicht mehr"):
        change_status(workspace, form_of(checked), Status.DRAFT)


def test_a_translator_releases_nothing(checked: FormSession, workspace: Workspace, join: Join) -> None:
    with workspace.working() as connection:
        add_person(connection, "Herr Wort", Role.TRANSLATOR)
    other = open_stored_form(join("Herr Wort"), form_of(checked))
    with pytest.raises(RightError, match="Übersetzung"):
        release_version(other, NOTE)
    with pytest.raises(RightError):
        delete_form(journal_of(other).workspace, form_of(checked))


def test_a_baseline_keeps_score_and_version_of_the_score(workspace: Workspace, tmp_path: Path) -> None:
    imported = import_form(workspace, write_form(tmp_path / "a.docx", LONG, LONG.replace("14", "20")))
    baseline = set_baseline(open_stored_form(workspace, imported.form.id))
    kept = json.loads(baseline.payload)
    assert baseline.score_version
    assert 0 <= kept["difficulty"]["score"] <= 100
    assert kept["words"] == 20


def test_exports_stay_listed_when_the_form_is_deleted(
    session: FormSession, workspace: Workspace, tmp_path: Path
) -> None:
    edit_segment(session, "s0001", "Geheimnis im Absatz.")
    export_form(session, tmp_path / "heraus.docx", ExportOptions())
    delete_form(workspace, form_of(session))
    assert workspace.forms() == ()
    with workspace.reading() as connection:
        (export,) = list_exports(connection)
    assert (export.form, export.file_name, export.person) == ("antrag", "heraus.docx", "Frau Kurz")
    assert export.sha256 == hashlib.sha256((tmp_path / "heraus.docx").read_bytes()).hexdigest()
    if workspace.store.path:
        for file in workspace.store.path.parent.glob("amt.fwb*"):
            assert b"Geheimnis" not in file.read_bytes()


def test_an_export_that_fails_is_not_listed(
    session: FormSession, workspace: Workspace, tmp_path: Path
) -> None:
    with pytest.raises(WorkbenchError):
        export_form(session, tmp_path / "fehlt" / "heraus.docx", ExportOptions())
    with workspace.reading() as connection:
        assert list_exports(connection) == ()
