"""Enter the office's contact data; what they were before is looked for in the forms."""

from collections.abc import Mapping, Sequence

from workbench.app.contact_data import checked_value, contact_data, put_contact_data
from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.model.text_block import ContactData, ContactEntry, ContactField
from workbench.store.changes import append_change
from workbench.store.errors import ConflictError

CHANGE = "contact_data"


def set_contact_data(
    workspace: Workspace,
    values: Mapping[ContactField, str],
    former: Mapping[ContactField, Sequence[str]] | None = None,
    version: int | None = None,
) -> ContactData:
    """The contact data with these values; a value that is replaced is remembered as a former one.

    `former`: further values that the field once had. `version`: the one that was read, None for whatever is there.
    Raises `WorkbenchError` for a value that does not fit its field, `ConflictError`, `RightError`, `StoreError`.
    """
    new = {name: checked_value(name, value) for name, value in values.items()}
    old = {name: [checked_value(name, one) for one in ones] for name, ones in (former or {}).items()}
    with workspace.working(Action.TEXT_BLOCKS) as connection:
        data = contact_data(connection)
        if version is not None and data.version != version:
            raise ConflictError(message="Inzwischen hat jemand anderes die Kontaktdaten geändert.")
        entries = dict(data.entries)
        for name in {**new, **old}:
            entries[name] = _entry(entries.get(name), new.get(name), old.get(name, []))
        kept = {name: entry for name, entry in entries.items() if entry.value or entry.former}
        written = put_contact_data(connection, ContactData(kept, data.version))
        append_change(connection, workspace.person.name, workspace.client, CHANGE)
    return written


def _entry(there: ContactEntry | None, value: str | None, former: Sequence[str]) -> ContactEntry:
    there = there or ContactEntry("")
    new = there.value if value is None else value
    before = (*there.former, there.value, *former)
    return ContactEntry(new, tuple(dict.fromkeys(one for one in before if one and one != new)))
