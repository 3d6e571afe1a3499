"""The glossary that the whole office shares in its workspace."""

import json
from dataclasses import asdict, fields
from datetime import date

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.workspace import Workspace
from workbench.model.term import GlossaryEntry
from workbench.model.workspace import StoredEntry
from workbench.store.glossary_entries import list_entries

_DATES = frozenset({"valid_from", "valid_to"})
_LISTS = frozenset(item.name for item in fields(GlossaryEntry) if item.default == ())


def workspace_glossary(workspace: Workspace) -> OfficeGlossary | None:
    """The glossary; None if the workspace has none."""
    with workspace.reading() as connection:
        stored = list_entries(connection)
    if not stored:
        return None
    return OfficeGlossary(tuple(entry_from(item) for item in stored), (workspace.store.title,))


def entry_to_json(entry: GlossaryEntry) -> str:
    """The entry as JSON, without what is as usual."""
    usual = {item.name: item.default for item in fields(GlossaryEntry)}
    values = {name: value for name, value in asdict(entry).items() if value != usual[name]}
    return json.dumps(values, ensure_ascii=False, default=str, sort_keys=True)


def entry_from(stored: StoredEntry) -> GlossaryEntry:
    """The entry that `entry_to_json` wrote."""
    values = json.loads(stored.payload)
    for name in _DATES & values.keys():
        values[name] = date.fromisoformat(values[name])
    for name in _LISTS & values.keys():
        values[name] = tuple(tuple(item) if isinstance(item, list) else item for item in values[name])
    return GlossaryEntry(**values)
