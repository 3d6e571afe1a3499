"""Makes changed settings hold in the window that is open."""

from typing import TYPE_CHECKING

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.session import FormSession
from workbench.ui.dialogs.settings.draft import Draft
from workbench.ui.i18n import tr

if TYPE_CHECKING:
    from workbench.ui.window import MainWindow


def take_effect(window: "MainWindow", before: Draft, after: Draft) -> None:
    """Let everything that differs hold at once. The settings are in their files already."""
    old, new = before.settings, after.settings
    if (new.target, new.disabled_rules, new.thresholds) != (old.target, old.disabled_rules, old.thresholds):
        window.desk.checks.check_again()
    if new.glossaries != old.glossaries:
        read_glossaries(window)
    if after.model != before.model or new.providers != old.providers:
        window.desk.selected.emit()
    preferences, look = window.preferences, after.look
    preferences.theme, preferences.language, preferences.size = look.theme, look.language, look.size
    if look != before.look or new.keyboard is not old.keyboard:
        window.renewal_wanted.emit()


def read_glossaries(window: "MainWindow") -> None:
    """Look at the form again with the glossaries of now; a workspace's own glossary goes before them."""
    session, workspace = window.desk.session, window.workspaces.office.workspace
    if session is None:
        return
    paths = window.desk.glossaries()

    def work() -> OfficeGlossary:
        from workbench.app.office_glossary import load_glossary
        from workbench.app.workspace_glossary import workspace_glossary

        own = workspace_glossary(workspace) if workspace is not None and _is_stored(session) else None
        return own or load_glossary(paths)

    def done(glossary: OfficeGlossary) -> None:
        session.glossary = glossary
        if window.desk.session is session:
            window.desk.checks.check_again()

    window.jobs.start(tr("job.glossary"), lambda _progress: work(), done)


def _is_stored(session: FormSession) -> bool:
    from workbench.app.workspace_journal import WorkspaceJournal

    return isinstance(session.journal, WorkspaceJournal)
