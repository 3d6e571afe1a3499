"""People of an office: entered by those who may, and never all locked out."""

from collections.abc import Callable

import pytest

from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.enter_person import change_role, enter_person, everybody
from workbench.app.rights import RightError
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import open_stored_form
from workbench.model.workspace import Role
from workbench.store.errors import StoreError

Join = Callable[[str], Workspace]


def test_a_role_counts_from_the_next_change_on(
    session: FormSession, workspace: Workspace, join: Join
) -> None:
    enter_person(workspace, "Herr Lang", Role.EDITOR)
    other = open_stored_form(join("Herr Lang"), journal_of(session).version.form)
    edit_segment(other, "s0001", "A")
    change_role(workspace, "Herr Lang", Role.READER)
    with pytest.raises(RightError, match="Lesen"):
        edit_segment(other, "s0001", "B")
    assert other.texts["s0001"] == "A"


def test_who_has_left_changes_nothing(session: FormSession, workspace: Workspace, join: Join) -> None:
    enter_person(workspace, "Herr Lang", Role.EDITOR)
    change_role(workspace, "Herr Lang", Role.EDITOR, active=False)
    other = open_stored_form(join("Herr Lang"), journal_of(session).version.form)
    with pytest.raises(RightError, match="nicht mehr"):
        edit_segment(other, "s0001", "B")


def test_somebody_stays_who_may_change_roles(workspace: Workspace, join: Join) -> None:
    enter_person(workspace, "Herr Wort", Role.TRANSLATOR)
    with pytest.raises(RightError, match="bleiben"):
        change_role(workspace, "Frau Kurz", Role.READER)
    with pytest.raises(RightError):
        change_role(join("Herr Wort"), "Herr Wort", Role.EDITOR)
    assert [(item.name, item.role) for item in everybody(workspace)] == [
        ("Frau Kurz", Role.EDITOR),
        ("Herr Wort", Role.TRANSLATOR),
    ]


def test_a_name_tells_one_person(workspace: Workspace) -> None:
    enter_person(workspace, "Herr  Lang", Role.EDITOR)
    with pytest.raises(StoreError, match="gibt es schon"):
        enter_person(workspace, "Herr Lang", Role.LEGAL)


def test_whoever_only_looks_is_not_entered(workspace: Workspace, join: Join) -> None:
    join("Frau Neu").forms()
    assert "Frau Neu" not in [item.name for item in everybody(workspace)]
