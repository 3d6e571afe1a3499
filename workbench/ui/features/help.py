"""F1: the handbook, opened at the page about what the keyboard is in."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from workbench.app.settings import data_folder
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr

FIRST = "index"
PAGES: Mapping[str, str] = {
    "StartPage": "oeffnen",
    "RecentCard": "oeffnen",
    "WaitingCard": "arbeitsbereich",
    "WorkspacePage": "arbeitsbereich",
    "TextBlocksPage": "textbausteine",
    "ContactsPage": "textbausteine",
    "ReleaseCard": "arbeitsbereich",
    "ConflictCard": "arbeitsbereich",
    "OutlinePanel": "befunde",
    "FormPanel": "ueberarbeiten",
    "PassagePanel": "vorschlaege",
    "EditorCard": "schreiben",
    "GuardCard": "sinn",
    "WaiveCard": "sinn",
    "ConfirmCard": "sinn",
    "LockCard": "sperren",
    "HistoryFold": "schreiben",
    "HideCard": "befunde",
    "StructurePanel": "struktur",
    "PagesPanel": "seiten",
    "NotesCard": "notizen",
    "OpenNotesPanel": "notizen",
    "FindBar": "suchen",
    "TranslationMatrix": "uebersetzungsstand",
    "LanguageChoice": "uebersetzungsstand",
    "TranslatePlace": "uebersetzen",
    "TranslationSheet": "uebersetzen",
    "TranslationStatistics": "uebersetzen",
    "TranslationContext": "uebersetzen",
    "ConcordancePanel": "uebersetzen",
    "MatchesCard": "uebersetzen",
    "TermsCard": "uebersetzen",
    "AlertsCard": "uebersetzen",
    "CommentsCard": "uebersetzen",
    "TestPlace": "testen",
    "TestersCard": "testen",
    "EvaluatePlace": "berichte",
    "RenewalsPanel": "wiederholungsantraege",
    "LanguagesPanel": "sprachen",
    "ReportPanel": "berichte",
    "ExportDialog": "exportieren",
    "SettingsDialog": "einstellungen",
    "CommandPalette": "tastatur",
    "FailureDialog": "hilfe",
}
"""Class of a part of the window -> page about it; the innermost part that has one counts."""


class Help(Feature):
    """The handbook is HTML beside the data of the program; the system's browser shows it."""

    order = 95

    def commands(self) -> Sequence[Command]:
        """Open the handbook."""
        return (Command("help", self.show_help, "help", ("F1",)),)

    def build(self) -> None:
        """Dialogs have the key too."""
        action = self.window.actions_by_name["help"]
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)

    def show_help(self) -> None:
        """Open the page about what the keyboard is in."""
        page = page_file(page_about(QApplication.focusWidget()))
        if not page.is_file():
            self.window.notice.say(tr("help.missing"), tr("help.missing_hint", folder=page.parent))
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))


def page_about(widget: QWidget | None) -> str:
    """Name of the page about a part of the window."""
    while widget is not None:
        if (page := PAGES.get(type(widget).__name__)) is not None:
            return page
        widget = widget.parentWidget()
    return FIRST


def page_file(name: str) -> Path:
    """Where the page is."""
    return data_folder() / "docs" / "handbuch" / "html" / f"{name}.html"
