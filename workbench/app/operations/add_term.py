"""Add a term to the glossary that is in use."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.app.workspace_glossary import entry_from, entry_to_json
from workbench.common.errors import WorkbenchError
from workbench.glossary.appending import append_entry
from workbench.glossary.conflicts import Conflict, ConflictKind, conflicts
from workbench.model.term import GlossaryEntry
from workbench.store.changes import append_change
from workbench.store.glossary_entries import add_entries, list_entries

PREFIX = "EB"
"""Numbers of terms that were added one by one: "EB001"."""
_KINDS = {"replace": "ersetzt", "avoid": "vermieden", "explain": "erklärt", "keep": "behalten"}


def new_id(entries: Sequence[GlossaryEntry]) -> str:
    """A number that no entry has."""
    taken = {entry.id for entry in entries}
    return next(
        name for name in (f"{PREFIX}{at:03d}" for at in range(1, len(taken) + 2)) if name not in taken
    )


def term_objections(
    glossary: OfficeGlossary, entry: GlossaryEntry, day: date | None = None
) -> tuple[str, ...]:
    """What the entry would contradict, in German sentences; nothing if it fits."""
    live = [other for other in glossary.entries if other.is_used_on(day or date.today())]
    found = conflicts([*live, entry])
    return tuple(
        _told(conflict, entry) for conflict in found if any(item is entry for item in conflict.entries)
    )


def add_term(path: Path, entry: GlossaryEntry) -> None:
    """Write the entry behind those of the glossary at `path`. Raises `WorkbenchError` and leaves the file as it was."""
    _check(entry)
    path.parent.mkdir(parents=True, exist_ok=True)
    append_entry(path, entry)


def keep_term(workspace: Workspace, entry: GlossaryEntry) -> None:
    """Add the entry to the glossary that the office shares. Raises `RightError`, `StoreError`."""
    _check(entry)
    with workspace.working(Action.GLOSSARY) as connection:
        if entry.id in {entry_from(item).id for item in list_entries(connection)}:
            raise WorkbenchError(
                "Inzwischen hat jemand anderes einen Begriff aufgenommen.", "Versuchen Sie es noch einmal."
            )
        add_entries(connection, [(entry.id, entry.term, entry_to_json(entry))])
        append_change(connection, workspace.person.name, workspace.client, "glossary")


def _check(entry: GlossaryEntry) -> None:
    if not entry.term.strip():
        raise WorkbenchError("Bitte nennen Sie den Begriff.")
    if entry.kind == "replace" and not any(map(str.strip, entry.replacements)):
        raise WorkbenchError("Bitte schreiben Sie, wodurch der Begriff ersetzt wird.")
    if entry.kind == "explain" and not entry.explanation.strip():
        raise WorkbenchError("Bitte schreiben Sie eine Erklärung.")


def _told(conflict: Conflict, entry: GlossaryEntry) -> str:
    others = [item for item in conflict.entries if item is not entry]
    other = others[-1] if others else entry
    if conflict.kind is ConflictKind.SEVERAL_REPLACEMENTS:
        told = (
            f"ersetzt durch „{', '.join(other.replacements)}“"
            if other.kind == "replace"
            else _KINDS[other.kind]
        )
        return f"„{entry.term}“ steht schon im Glossar ({other.id}): {told}."
    if conflict.kind is ConflictKind.CYCLE:
        return f"Der Ersatz führt im Kreis: {' → '.join(f'„{word}“' for word in conflict.words)}."
    if conflict.kind is ConflictKind.AVOIDED_REPLACEMENT:
        return f"Der Ersatz „{conflict.words[0]}“ soll selbst vermieden werden ({other.id} „{other.term}“)."
    return f"Der Ersatz „{conflict.words[0]}“ wird selbst ersetzt ({other.id} „{other.term}“)."
