"""Suggestions by machine in the window: the preview, sending, what was sent."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt

from workbench.common.progress import Progress
from workbench.model.machine import FormClass, MachineRequest
from workbench.ui.actions import Command
from workbench.ui.dialogs.machine_log import MachineLogDialog
from workbench.ui.dialogs.machine_preview import MachinePreviewDialog
from workbench.ui.feature import Feature
from workbench.ui.i18n import number, tr
from workbench.ui.translation_opening import language_title

if TYPE_CHECKING:
    from workbench.app.machine_preview import Offer, Preview, Suggested
    from workbench.app.machine_suggestions import MachineDesk
    from workbench.app.operations.suggest_machine import MachineRun
    from workbench.app.translation_desk import TranslationWork

MOST_LINES = 2_000
"""Lines of the log that the window shows."""


class MachineFeature(Feature):
    """`ask_for_passage` and `ask_for_form` begin with the preview; nothing is sent without it.

    `provider`: the service that was asked last for a single passage.
    """

    order = 46

    def commands(self) -> Sequence[Command]:
        """The open passages of the translation in hand, and the log."""
        return (
            Command("machine_form", self.ask_for_open_form, "translating_more", needs="workspace"),
            Command("machine_log", self.show_log, "translating_more", needs="workspace"),
        )

    def build(self) -> None:
        """No desk yet."""
        self._desk: MachineDesk | None = None
        self._looks = 0
        self.provider = ""

    def ask_for_open_form(self) -> MachinePreviewDialog | None:
        """For the form and language that the translator has in hand."""
        translating = self.window.features.get("translating")
        found = getattr(getattr(translating, "desk", None), "opened_form", None)
        if found is None:
            self.window.notice.say(tr("machine.nothing_open"))
            return None
        return self.ask_for_form(found.work)

    def ask_for_form(self, work: "TranslationWork") -> MachinePreviewDialog:
        """Suggestions for all open passages; they are kept as such as they come."""
        return self._begin(work, (), partial(self._fill, work))

    def ask_for_passage(
        self, work: "TranslationWork", segment: str, take: Callable[[str], None]
    ) -> MachinePreviewDialog:
        """A suggestion for one passage, given to `take` on the main thread; nothing is kept by itself."""
        return self._begin(work, (segment,), partial(self._suggest, take=take))

    def show_log(self) -> None:
        """The newest lines of what was sent."""
        workspace = self.window.workspaces.office.workspace
        if workspace is None:
            return

        def work() -> tuple[MachineRequest, ...]:
            from workbench.app.operations.clear_machine_log import machine_log

            return machine_log(workspace, MOST_LINES)

        def done(lines: tuple[MachineRequest, ...]) -> None:
            dialog = MachineLogDialog(lines, self.window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        self.window.jobs.start(tr("job.machine.log"), lambda _progress: work(), done)

    # --- the preview ---------------------------------------------------------------------------------------

    def _begin(
        self, work: "TranslationWork", segments: Sequence[str], send: Callable[["Preview"], None]
    ) -> MachinePreviewDialog:
        from workbench.app.rights import Action, may

        title = tr("machine.title", form=work.name, language=language_title(work.language))
        may_class = may(work.workspace.person, Action.MACHINE)
        dialog = MachinePreviewDialog(title, self.window, may_class=may_class)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.provider_chosen.connect(lambda name: self._look(dialog, work, segments, name))
        dialog.classed.connect(lambda level: self._class(dialog, work, segments, level))
        dialog.send_wanted.connect(send)
        dialog.open()
        self._look(dialog, work, segments, "")
        return dialog

    def _look(
        self, dialog: MachinePreviewDialog, work: "TranslationWork", segments: Sequence[str], provider: str
    ) -> None:
        """Offers, class and preview of the chosen service, or of the first usable one."""
        desk = self._desk_of(work)
        self._looks += 1
        asked = self._looks

        def look() -> "tuple[tuple[Offer, ...], FormClass | None, Preview]":
            from workbench.app.operations.class_form import read_class
            from workbench.app.operations.preview_machine import preview_machine

            offers = desk.available(work.form_id, work.language)
            level = read_class(work.workspace, work.form_id)
            name = provider or offers[0].provider
            return offers, level.level if level else None, preview_machine(desk, work, name, segments)

        def done(found: "tuple[tuple[Offer, ...], FormClass | None, Preview]") -> None:
            offers, level, preview = found
            if (
                shiboken6.isValid(dialog) and asked == self._looks
            ):  # else another service was chosen meanwhile
                dialog.show_offers(offers, level, preview.provider)
                dialog.show_preview(preview)

        self._start(dialog, tr("job.machine.preview"), look, done)

    def _class(
        self,
        dialog: MachinePreviewDialog,
        work: "TranslationWork",
        segments: Sequence[str],
        level: FormClass | None,
    ) -> None:
        chosen = str(dialog.service.currentData() or "")
        dialog.wait()

        def keep() -> None:
            from workbench.app.operations.class_form import class_form

            class_form(work.workspace, work.form_id, level)

        def done(_nothing: None) -> None:
            if shiboken6.isValid(dialog):
                self._look(dialog, work, segments, chosen)

        self._start(dialog, tr("job.settings"), keep, done)

    def _start(
        self,
        dialog: MachinePreviewDialog,
        title: str,
        work: Callable[[], object],
        done: Callable[..., None],
    ) -> None:
        def failed(error: BaseException) -> None:
            if shiboken6.isValid(dialog):
                dialog.reject()
            self.window.errors.show(error)

        self.window.jobs.start(title, lambda _progress: work(), done, failed=failed)

    def _desk_of(self, work: "TranslationWork") -> "MachineDesk":
        from workbench.app.machine_suggestions import MachineDesk

        if self._desk is None or self._desk.workspace is not work.workspace:
            self._desk = MachineDesk(work.workspace)
        return self._desk

    # --- sending -------------------------------------------------------------------------------------------

    def _fill(self, work: "TranslationWork", preview: "Preview") -> None:
        desk = self._desk_of(work)

        def send(progress: Progress) -> "MachineRun":
            from workbench.app.operations.suggest_machine import suggest_machine

            return suggest_machine(desk, work, preview, progress)

        self.window.jobs.start(tr("job.machine", title=preview.title), send, self._tell)

    def _suggest(self, preview: "Preview", *, take: Callable[[str], None]) -> None:
        desk, self.provider = self._desk, preview.provider
        assert desk is not None, "a preview was shown"  # noqa: S101

        def done(came: "tuple[Suggested, ...]") -> None:
            for item in came:
                if item.target:
                    take(item.target)
                else:
                    self.window.notice.say(item.why_not)

        self.window.jobs.start(
            tr("job.machine", title=preview.title), lambda progress: desk.suggest(preview, progress), done
        )

    def _tell(self, run: "MachineRun") -> None:
        if not run.refused and not run.stopped:
            self.window.notice.say(tr("machine.done", n=number(run.filled)), good=True)
            return
        why = run.stopped or run.refused[0].why_not
        refused = number(len(run.refused))
        self.window.notice.say(tr("machine.done.refused", n=number(run.filled), refused=refused, why=why))
