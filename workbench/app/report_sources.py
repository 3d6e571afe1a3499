"""Where the report takes its numbers from."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from workbench.app.report_entries import Entries
from workbench.app.workspace import Workspace
from workbench.model.renewal_study import RenewalStudy

if TYPE_CHECKING:
    from workbench.planning.languages.plan import LanguagePlan


@dataclass(frozen=True, slots=True)
class ReportSources:
    """`workspace` None: forms, tests and translations are told to be missing. `renewals`: first form and renewal."""

    day: date
    workspace: Workspace | None = None
    entries: Entries = field(default_factory=Entries)
    study: RenewalStudy | None = None
    languages: "LanguagePlan | None" = None

    @property
    def written_day(self) -> str:
        """As people read it."""
        return f"{self.day:%d.%m.%Y}"

    @property
    def place(self) -> str:
        """How the workspace is called as a source."""
        if self.workspace is None:
            return ""
        path = self.workspace.store.path
        return f"Arbeitsbereich „{path.stem}“" if path is not None else "Arbeitsbereich des Amtes"
