"""The glossary of an office in its workspace."""

from datetime import date

from workbench.app.workspace import Workspace
from workbench.app.workspace_glossary import entry_to_json, workspace_glossary
from workbench.model.term import GlossaryEntry
from workbench.store.glossary_entries import add_entries


def test_entries_come_back_as_they_were(workspace: Workspace) -> None:
    assert workspace_glossary(workspace) is None
    entries = (
        GlossaryEntry("1", "Obliegenheit", "NOUN", "explain", automatic="", status=""),
        GlossaryEntry(
            "2",
            "sofern",
            "ADV",
            "replace",
            replacements=("wenn", "falls"),
            valid_from=date(2024, 1, 31),
            translations=(("tr", "eğer"), ("en", "if")),
        ),
    )
    with workspace.working() as connection:
        add_entries(connection, [(item.id, item.term, entry_to_json(item)) for item in entries])
    kept = workspace_glossary(workspace)
    assert kept is not None
    assert kept.entries == entries
