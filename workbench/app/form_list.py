"""The forms of a workspace as a list to choose from."""

from dataclasses import dataclass

from workbench.app.workspace import Workspace
from workbench.model.workspace import SearchResult, Status
from workbench.store.changes import latest_changes
from workbench.store.forms import list_forms
from workbench.store.search import search


@dataclass(frozen=True, slots=True)
class FormLine:
    """A form with its newest version. `at` (ISO 8601, UTC) and `person`: who changed it last, and when."""

    form: str
    name: str
    status: Status
    version: str
    number: int
    file_name: str
    at: str
    person: str
    released: bool


def form_lines(workspace: Workspace) -> tuple[FormLine, ...]:
    """All forms, the one that changed last first."""
    with workspace.reading() as connection:
        listed = list_forms(connection)
        latest = latest_changes(connection)
    lines = []
    for item in listed:
        newest = item.newest
        at, person = latest.get(newest.id, (newest.imported_at, newest.imported_by))
        released = newest.released_at is not None
        name, status = item.form.name, item.form.status
        line = FormLine(
            item.form.id, name, status, newest.id, newest.number, newest.file_name, at, person, released
        )
        lines.append(line)
    return tuple(sorted(lines, key=lambda line: line.at, reverse=True))


def search_forms(workspace: Workspace, query: str, limit: int = 200) -> SearchResult:
    """Passages of all forms that hold every word of the query."""
    with workspace.reading() as connection:
        return search(connection, query, limit)
