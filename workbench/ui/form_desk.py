"""What people do with whole forms of a workspace: take in, move on, release, delete. Each in a worker."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.ui.export_work import session_now
from workbench.ui.i18n import tr
from workbench.ui.panels.start import readable_name
from workbench.ui.workspace_desk import WorkspaceDesk

if TYPE_CHECKING:
    from workbench.app.operations.import_form import ImportedForm
    from workbench.app.operations.new_version import NewVersion
    from workbench.app.operations.release_version import Objection, Release
    from workbench.app.session import FormSession
    from workbench.model.workspace import Status


class FormDesk(QObject):
    """`imported` carries an `ImportedForm`, `renewed` a `NewVersion`, `released` a `Release`."""

    imported = Signal(object)
    renewed = Signal(object)
    released = Signal(object)

    def __init__(self, office: WorkspaceDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = office.desk.jobs

    def take_in(self, path: Path) -> None:
        """Take a file into the workspace; `imported` follows."""
        workspace = self._office.workspace
        if workspace is None:
            return

        def done(found: "ImportedForm") -> None:
            self._office.refresh()
            self.imported.emit(found)

        def work() -> "ImportedForm":
            from workbench.app.operations.import_form import import_form

            return import_form(workspace, path, readable_name(path))

        self._jobs.start(tr("job.import", name=path.name), lambda _progress: work(), done, writes=True)

    def renew(self, path: Path) -> None:
        """Take a file in as the newest version of the form in hand; `renewed` follows, and the version is opened."""
        office = self._office
        workspace, state = office.workspace, office.state
        if workspace is None or state is None:
            return
        office.desk.leaving.emit()

        def done(found: "NewVersion") -> None:
            office.refresh()
            office.open_form(state.form.id, found.version.file_name)
            self.renewed.emit(found)

        def work() -> "NewVersion":
            from workbench.app.operations.new_version import new_version

            return new_version(workspace, state.form.id, path)

        self._jobs.start(tr("job.import", name=path.name), lambda _progress: work(), done, writes=True)

    def move(self, status: "Status") -> None:
        """Give the form in hand another status."""
        office = self._office
        workspace, state = office.workspace, office.state
        if workspace is None or state is None:
            return
        office.desk.leaving.emit()

        def work() -> None:
            from workbench.app.operations.change_status import change_status

            change_status(workspace, state.form.id, status)

        self._jobs.start(
            tr("job.status"), lambda _progress: work(), lambda _none: self._follow(), writes=True
        )

    def examine(self, done: "Callable[[tuple[Objection, ...]], None]") -> None:
        """Find what still stands against a release of the form in hand."""
        live = self._session()
        if live is None:
            return
        self._office.desk.leaving.emit()
        session = session_now(live)

        def work() -> "tuple[Objection, ...]":
            from workbench.app.operations.release_version import objections_to_release

            return objections_to_release(session)

        self._jobs.start(tr("job.examine"), lambda _progress: work(), done)

    def release(self, note: str, *, allow_unsigned: bool = False) -> None:
        """Release the version in hand; `released` follows. What still waits is kept first."""
        session, saving = self._session(), self._office.saving
        if session is None or saving is None:
            return
        self._office.desk.leaving.emit()

        def done(found: "Release") -> None:
            self._follow()
            self._office.desk.selected.emit()
            self.released.emit(found)

        def work(now: "FormSession") -> "Release":
            from workbench.app.operations.release_version import release_version

            return release_version(now, note, allow_unsigned=allow_unsigned)

        def start(_none: None) -> None:
            now = session_now(session)
            self._jobs.start(tr("job.release"), lambda _progress: work(now), done, writes=True)

        saving.call(lambda: None, start)

    def delete(self, form: str) -> None:
        """Delete a form for good; if it is in hand, it is put away."""
        workspace = self._office.workspace
        if workspace is None:
            return

        def work() -> tuple[str, ...]:
            from workbench.app.operations.delete_form import delete_form
            from workbench.store.forms import versions_of

            with workspace.reading() as connection:
                versions = tuple(version.id for version in versions_of(connection, form))
            delete_form(workspace, form)
            return versions

        def done(versions: tuple[str, ...]) -> None:
            self._office.forget(versions)
            self._office.refresh()

        self._jobs.start(tr("job.delete"), lambda _progress: work(), done, writes=True)

    def _session(self) -> "FormSession | None":
        return self._office.together.session if self._office.together is not None else None

    def _follow(self) -> None:
        self._office.refresh()
        self._office.read_state()
