"""Where a form of the workspace stands, and where the person may take it."""

from dataclasses import dataclass

from workbench.app.operations.change_status import TRANSITIONS
from workbench.app.rights import Action, may
from workbench.app.workspace import Workspace
from workbench.model.workspace import Role, Status, StoredForm, StoredVersion
from workbench.store.forms import get_form, get_version, versions_of
from workbench.store.people import list_people

CHECKED = (Status.LEGAL_CHECK, Status.TEST)
"""From here a form may be released."""


@dataclass(frozen=True, slots=True)
class Way:
    """A status that the form could have next; `allowed`: for the person's role."""

    status: Status
    allowed: bool


@dataclass(frozen=True, slots=True)
class FormState:
    """The form, the version in hand and the newest one. `release` is set where the form is far enough for it."""

    form: StoredForm
    version: StoredVersion
    newest: StoredVersion
    ways: tuple[Way, ...]
    release: Way | None


def form_state(workspace: Workspace, version: str) -> FormState:
    """The state of the form that the version belongs to. Raises `MissingError` if it was deleted."""
    with workspace.reading() as connection:
        mine = get_version(connection, version)
        form = get_form(connection, mine.form)
        newest = versions_of(connection, form.id)[-1]
        people = list_people(connection)
    legal = any(item.active and item.role is Role.LEGAL for item in people)
    person = workspace.person
    ways = []
    for (start, end), roles in TRANSITIONS.items():
        if start is not form.status or (newest.released_at and end is not Status.WITHDRAWN):
            continue
        allowed = roles if legal or Role.LEGAL not in roles else roles | {Role.EDITOR}
        ways.append(Way(end, may(person, Action.STATUS) and person.role in allowed))
    release = (
        Way(Status.RELEASED, may(person, Action.RELEASE))
        if form.status in CHECKED and newest.id == version and not newest.released_at
        else None
    )
    return FormState(form, mine, newest, tuple(ways), release)
