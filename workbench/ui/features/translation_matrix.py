"""The overview of translations: read from the workspace, planned, saved as a table; the start page tells of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFileDialog

from workbench.app.rights import Action, may
from workbench.app.waiting import OUTDATED
from workbench.common.moments import now
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.translating import Translating
from workbench.ui.i18n import count, tr
from workbench.ui.panels.translation_matrix import TranslationMatrix
from workbench.ui.places.translate import NAME

if TYPE_CHECKING:
    from workbench.app.operations.plan_translation import PlannedLanguages
    from workbench.app.workspace import Workspace
    from workbench.common.progress import Progress
    from workbench.model.translation_matrix import Matrix


class TranslationOverview(Feature):
    """The first page of the place *Übersetzen*."""

    order = 41

    def commands(self) -> Sequence[Command]:
        """Plan languages, save the table."""
        return (
            Command("plan_languages", self.plan, "workspace", needs="workspace"),
            Command("export_matrix", self.export, "workspace", needs="workspace"),
        )

    def build(self) -> None:
        """The page."""
        self.matrix = TranslationMatrix(self.theme)
        self._is_old = True

    def assemble(self) -> None:
        """Into the place."""
        self.window.translate.put_overview(self.matrix)

    def connect_parts(self) -> None:
        """Follow the workspace; lead into a translation."""
        matrix, office = self.matrix, self.window.workspaces.office
        office.opened.connect(self._forget)
        office.listed.connect(self._listed)
        self.window.workspaces.outdated_wanted.connect(self.show_outdated)
        matrix.shown.connect(self._show)
        matrix.planned.connect(self._plan)
        matrix.export_wanted.connect(self.export)
        matrix.opened.connect(self._open)

    # --- showing -------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        from workbench.model.translation_matrix import Matrix

        self._is_old = True
        self.matrix.choice.hide()
        self.matrix.show_matrix(Matrix())
        workspace = self.window.workspaces.office.workspace
        if workspace is not None:
            allowed = may(workspace.person, Action.TRANSLATE)
            role = tr(f"role.{workspace.person.role}")
            self.matrix.allow("" if allowed else tr("right.refused", role=role))

    def _listed(self) -> None:
        self._is_old = True
        self._read()

    def _show(self) -> None:
        self.matrix.take_keyboard()
        if self._is_old:
            self._read()

    def _read(self) -> None:
        """Behind everything that is on its way to the workspace."""
        office = self.window.workspaces.office
        workspace = office.workspace
        if workspace is None or office.saving is None:
            return
        from workbench.app.translation_matrix import translation_matrix

        office.saving.call(partial(translation_matrix, workspace), partial(self._take, workspace))

    def _take(self, workspace: "Workspace", matrix: "Matrix") -> None:
        if workspace is not self.window.workspaces.office.workspace:
            return
        self._is_old = False
        self.matrix.show_matrix(matrix)
        self._remember()

    def _remember(self) -> None:
        """The start page tells what is outdated, even while the workspace is closed."""
        place, preferences = self.window.workspaces.office.address, self.window.preferences
        _, numbers = preferences.waiting(place)
        if numbers.get(OUTDATED, 0) != self.matrix.outdated:
            preferences.set_waiting(place, now(), {**numbers, OUTDATED: self.matrix.outdated})
            self.window.workspaces.waiting.refresh()

    # --- doing ---------------------------------------------------------------------------------------------

    def show_outdated(self) -> None:
        """The page, with what is outdated."""
        self.window.show_place(NAME)
        self.window.translate.setCurrentWidget(self.window.translate.overview)
        self.matrix.choose_view("outdated")

    def plan(self) -> None:
        """Show the page and ask for languages."""
        self.window.show_place(NAME)
        self.window.translate.setCurrentWidget(self.window.translate.overview)
        self.matrix.begin_plan()

    def _plan(self, forms: tuple[str, ...], languages: tuple[str, ...]) -> None:
        def work(workspace: "Workspace", progress: "Progress") -> "list[PlannedLanguages]":
            from workbench.app.operations.plan_translation import plan_translation

            done = []
            for number, form in enumerate(forms, 1):
                done.append(plan_translation(workspace, form, languages))
                progress.step(number, len(forms), "")
            return done

        self.window.workspaces.office.start(tr("matrix.job"), work, self._planned, writes=True)

    def _planned(self, done: "list[PlannedLanguages]") -> None:
        self.matrix.end_plan()
        amount = sum(len(item.languages) for item in done)
        self.window.notice.say(count("matrix.done", amount), good=True)
        self._read()

    def _open(self, form: str, code: str) -> None:
        cast(Translating, self.window.features["translating"]).open(form, code)

    def export(self) -> None:
        """Ask for a file and write the table to it."""
        title = tr("matrix.export")
        chosen, _ = QFileDialog.getSaveFileName(
            self.window, title, tr("matrix.file_name"), tr("matrix.file_filter")
        )
        if not chosen:
            return
        out = Path(chosen)
        out = out if out.suffix else out.with_suffix(".xlsx")

        def work(workspace: "Workspace", _progress: "Progress") -> Path:
            from workbench.app.operations.export_matrix import export_matrix

            export_matrix(workspace, out)
            return out

        def done(path: Path) -> None:
            self.window.notice.say(tr("matrix.exported", name=path.name), good=True)

        self.window.workspaces.office.start(tr("matrix.export_job"), work, done)
