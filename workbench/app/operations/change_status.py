"""Move a form on its way to the public: draft, legal check, test, and back; withdraw what was released."""

from collections.abc import Mapping

from workbench.app.rights import Action, RightError
from workbench.app.workspace import Workspace
from workbench.common.errors import WorkbenchError
from workbench.model.workspace import Role, Status, StoredForm
from workbench.store.changes import append_change
from workbench.store.forms import get_form, set_status, versions_of
from workbench.store.people import list_people

STATUS_NAMES: Mapping[Status, str] = {
    Status.DRAFT: "Entwurf",
    Status.LEGAL_CHECK: "rechtliche Prüfung",
    Status.TEST: "Test",
    Status.RELEASED: "freigegeben",
    Status.WITHDRAWN: "zurückgezogen",
}
_EDITOR, _LEGAL, _TEST = Role.EDITOR, Role.LEGAL, Role.TEST_LEADER

TRANSITIONS: Mapping[tuple[Status, Status], frozenset[Role]] = {
    (Status.DRAFT, Status.LEGAL_CHECK): frozenset({_EDITOR, _LEGAL}),
    (Status.DRAFT, Status.TEST): frozenset({_EDITOR, _TEST}),
    (Status.DRAFT, Status.WITHDRAWN): frozenset({_EDITOR}),
    (Status.LEGAL_CHECK, Status.DRAFT): frozenset({_EDITOR, _LEGAL}),
    (Status.LEGAL_CHECK, Status.TEST): frozenset({_LEGAL}),
    (Status.LEGAL_CHECK, Status.WITHDRAWN): frozenset({_EDITOR, _LEGAL}),
    (Status.TEST, Status.DRAFT): frozenset({_EDITOR, _TEST}),
    (Status.TEST, Status.LEGAL_CHECK): frozenset({_EDITOR, _TEST}),
    (Status.TEST, Status.WITHDRAWN): frozenset({_EDITOR}),
    (Status.RELEASED, Status.WITHDRAWN): frozenset({_EDITOR, _LEGAL}),
    (Status.WITHDRAWN, Status.DRAFT): frozenset({_EDITOR}),
}
"""Who may go from where to where. A release is more than a status: see `release_version`."""


def change_status(workspace: Workspace, form: str, status: Status) -> StoredForm:
    """The form with this id in its new status. Where nobody has the role "Recht", editors do its part.

    Raises `WorkbenchError` for a way that does not exist, `RightError`, `ConflictError` if somebody was faster.
    """
    with workspace.working(Action.STATUS) as connection:
        kept = get_form(connection, form)
        if kept.status is status:
            return kept
        newest = versions_of(connection, form)[-1]
        _check(kept, status, released=newest.released_at is not None)
        allowed = TRANSITIONS[kept.status, status]
        if _LEGAL in allowed and not any(
            item.active and item.role is _LEGAL for item in list_people(connection)
        ):
            allowed |= {_EDITOR}
        if workspace.person.role not in allowed:
            raise RightError(
                f"Ihre Rolle erlaubt das nicht: von „{STATUS_NAMES[kept.status]}“ nach „{STATUS_NAMES[status]}“."
            )
        changed = set_status(connection, kept, status)
        append_change(connection, workspace.person.name, workspace.client, "status", newest.id)
    return changed


def _check(form: StoredForm, status: Status, *, released: bool) -> None:
    now, then = STATUS_NAMES[form.status], STATUS_NAMES[status]
    if status is Status.RELEASED:
        raise WorkbenchError(
            f"„{form.name}“ lässt sich so nicht freigeben.",
            "Geben Sie die Version frei: Dabei wird geprüft, ob etwas dagegen spricht.",
        )
    if (form.status, status) not in TRANSITIONS:
        raise WorkbenchError(f"Von „{now}“ geht es nicht nach „{then}“.")
    if released and status is not Status.WITHDRAWN:
        raise WorkbenchError(
            f"„{form.name}“ wurde freigegeben und ändert sich nicht mehr.",
            "Nehmen Sie eine neue Version auf.",
        )
