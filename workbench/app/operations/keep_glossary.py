"""Take glossaries into the workspace, for everybody in the office."""

from collections.abc import Sequence
from pathlib import Path

from workbench.app.operations.write_glossary import WrittenGlossary, merged_glossary
from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.app.workspace_glossary import entry_from, entry_to_json
from workbench.store.changes import append_change
from workbench.store.glossary_entries import add_entries, list_entries


def keep_glossary(workspace: Workspace, paths: Sequence[Path]) -> WrittenGlossary:
    """Add the entries of the lists that the workspace doesn't have yet; beside others they are proposals.

    Raises `InputError` for a list that cannot be used, `RightError`, `StoreError`; nothing is taken in then.
    """
    with workspace.working(Action.GLOSSARY) as connection:
        base = tuple(entry_from(item) for item in list_entries(connection))
        merged = merged_glossary(base, paths)
        new = merged.entries[len(base) :]
        add_entries(connection, [(entry.id, entry.term, entry_to_json(entry)) for entry in new])
        append_change(connection, workspace.person.name, workspace.client, "glossary")
    return merged
