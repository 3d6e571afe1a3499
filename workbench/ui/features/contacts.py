"""The office's contact data: kept once, and found where forms still say something else."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from workbench.app.rights import Action, may
from workbench.model.text_block import ContactField
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import count, tr
from workbench.ui.panels.contacts_page import ContactsPage

if TYPE_CHECKING:
    from workbench.app.operations.apply_contact_data import AppliedContacts
    from workbench.app.workspace import Workspace
    from workbench.common.progress import Progress
    from workbench.model.text_block import ContactData, Passage


class Contacts(Feature):
    """The page, the way to it, and its questions to the workspace, each in a worker."""

    order = 17

    def commands(self) -> Sequence[Command]:
        """Show the page."""
        return (Command("contacts", self.show_page, "workspace", needs="workspace"),)

    def build(self) -> None:
        """The page."""
        self._version = 0
        self._office = self.window.workspaces.office
        self.page = ContactsPage(self.theme, tuple(ContactField))

    def assemble(self) -> None:
        """The page is one of the window's."""
        self.window.pages.addWidget(self.page)

    def connect_parts(self) -> None:
        """What the page asks for."""
        page = self.page
        page.back.connect(self.window.workspaces.show_page)
        page.keep.connect(self._keep)
        page.look.connect(self._look)
        page.apply.connect(self._apply)
        page.go.connect(self._go)

    def show_page(self) -> None:
        """Leave the form on the desk and show the contact data."""
        window, workspace = self.window, self.window.workspaces.office.workspace
        if workspace is None:
            return
        window.desk.leaving.emit()
        allowed = may(workspace.person, Action.TEXT_BLOCKS)
        role = tr(f"role.{workspace.person.role}")
        self.page.allow("" if allowed else tr("right.refused", role=role))
        self.page.show_findings(None)
        window.pages.setCurrentWidget(self.page)
        next(iter(self.page.fields.values())).setFocus()
        self._read()

    def _read(self) -> None:
        from workbench.app.contact_data import read_contact_data

        self._office.start(
            tr("job.contacts"), lambda workspace, _progress: read_contact_data(workspace), self._show
        )

    def _show(self, data: "ContactData") -> None:
        self._version = data.version
        self.page.show_data(data)

    def _keep(self, values: Mapping[ContactField, str]) -> None:
        version = self._version

        def work(workspace: "Workspace", _progress: "Progress") -> "ContactData":
            from workbench.app.operations.set_contact_data import set_contact_data

            return set_contact_data(workspace, values, version=version)

        def done(data: "ContactData") -> None:
            self._show(data)
            self.window.notice.say(tr("contacts.kept"), tr("contacts.kept_hint"), good=True)
            self._look()

        self._office.start(tr("job.contacts"), work, done, writes=True)

    def _look(self) -> None:
        from workbench.app.operations.find_contact_data import find_contact_data

        self._office.start(
            tr("job.contacts"),
            lambda workspace, _progress: find_contact_data(workspace),
            self.page.show_findings,
        )

    def _apply(self, keys: tuple[str, ...], doubtful: bool, unlock: str) -> None:
        office = self._office

        def work(workspace: "Workspace", progress: "Progress") -> "AppliedContacts":
            from workbench.app.operations.apply_contact_data import apply_contact_data

            return apply_contact_data(workspace, keys, unlock, doubtful=doubtful, progress=progress)

        def done(found: "AppliedContacts") -> None:
            if office.together is not None:
                office.together.catch_up()
            office.refresh()
            self._tell(found)
            self._look()

        self.window.desk.leaving.emit()
        if office.saving is not None:
            # What waits is kept first: the change rests on what the workspace has.
            office.saving.call(
                lambda: None,
                lambda _none: self._office.start(tr("job.contacts_apply"), work, done, writes=True),
            )

    def _tell(self, found: "AppliedContacts") -> None:
        causes = "\n".join(f"{one.passage.form_name}: {one.cause}" for one in found.forms.refused)
        changed = len(found.forms.applied) + len(found.blocks)
        self.window.notice.say(count("contacts.applied", changed), causes, good=not causes)

    def _go(self, passage: "Passage") -> None:
        self.window.workspaces.office.open_form(passage.form, passage.form_name, passage.segment)
