"""The glossary of a command, and on standard error the rows of it that nobody should overlook."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.app.office_glossary import OfficeGlossary, load_glossary
from workbench.cli.arguments import chosen_glossaries
from workbench.cli.output import write_error

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace

_MOST_NOTES = 10


def opened_glossary(named: Sequence[Path], workspace: "Workspace | None" = None) -> OfficeGlossary:
    """The named glossaries, else that of the workspace, else the office glossary. Raises `WorkbenchError` if it cannot
    be used."""
    kept = kept_glossary(named, workspace)
    if kept is not None:
        return kept
    glossary = load_glossary(chosen_glossaries(named))
    for note in glossary.notes[:_MOST_NOTES]:
        write_error(f"Hinweis: {note}")
    more = len(glossary.notes) - _MOST_NOTES
    if more > 0:
        write_error(f"Hinweis: {more} weitere Zeilen des Glossars. Alle zeigt „workbench glossary check“.")
    return glossary


def kept_glossary(named: Sequence[Path], workspace: "Workspace | None") -> OfficeGlossary | None:
    """The glossary of the workspace; None where there is none or others are named."""
    if workspace is None or named:
        return None
    from workbench.app.workspace_glossary import workspace_glossary

    return workspace_glossary(workspace)
