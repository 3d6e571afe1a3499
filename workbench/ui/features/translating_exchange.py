"""Giving the translation in hand to translators, and taking back what they return."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QFileDialog

from workbench.model.translation_state import TranslationChanges
from workbench.translation.merging import Merge
from workbench.ui.actions import Command
from workbench.ui.dialogs.returned_translations import ReturnedDialog
from workbench.ui.feature import Feature
from workbench.ui.features.translating import Translating
from workbench.ui.i18n import count, tr
from workbench.ui.places.translate import NAME
from workbench.ui.translating_desk import TranslatingDesk
from workbench.ui.translation_opening import OpenedTranslation, language_title

_FORMAT_OF = {".zip": "package", ".xlf": "xliff-2.1", ".xlsx": "xlsx", ".docx": "docx", ".tmx": "tmx"}


class TranslatingExchange(Feature):
    """Two commands and the question between them."""

    order = 45

    def commands(self) -> Sequence[Command]:
        """Give out, take back."""
        return (
            Command("translate_give_out", self.give_out, "translating_more", place=NAME),
            Command("translate_take_back", self.take_back, "translating_more", place=NAME),
        )

    def build(self) -> None:
        """Nothing is asked yet."""
        self.dialog: ReturnedDialog | None = None

    def close(self) -> None:
        """A question that is still open is withdrawn."""
        if self.dialog is not None:
            self.dialog.reject()

    @property
    def main(self) -> Translating:
        """The feature that looks after the place."""
        return cast(Translating, self.window.features["translating"])

    @property
    def desk(self) -> TranslatingDesk:
        """The translation on the desk."""
        return self.main.desk

    def give_out(self) -> None:
        """Ask for a file and write the job to it: the ending says in which format."""
        found = self.desk.opened_form
        if found is None:
            return
        self.main.keep_draft()
        name = f"{Path(found.version.file_name).stem}-{found.work.language}.zip"
        chosen, _ = QFileDialog.getSaveFileName(
            self.window, tr("exchange.give_out"), name, tr("exchange.save_filter")
        )
        if chosen:
            self._write(found, Path(chosen))

    def _write(self, found: OpenedTranslation, chosen: Path) -> None:
        from workbench.app.exchange_jobs import job_of_work, released_file
        from workbench.app.operations.export_exchange import ExportedJob, export_exchange

        out = chosen if chosen.suffix.lower() in _FORMAT_OF else chosen.with_name(f"{chosen.name}.zip")
        saving = self.window.workspaces.office.saving
        if saving is None:
            return

        def work() -> ExportedJob:  # behind what is being kept: the file has it, too
            job = job_of_work(found.work, found.glossary)
            return export_exchange(
                job,
                out,
                _FORMAT_OF[out.suffix.lower()],
                entries=found.glossary.entries,
                form_file=released_file(found.work),
            )

        def done(written: ExportedJob) -> None:
            hint = " ".join((count("exchange.open", written.open), *written.notes))
            self.window.notice.say(tr("exchange.given_out", name=out.name), hint, good=not written.notes)

        saving.call(work, done, self.desk.failed.emit)

    def take_back(self) -> None:
        """Ask for files, merge them, and show what came back before anything is changed."""
        found = self.desk.opened_form
        if found is None:
            return
        if self.desk.why_not:
            self.main.announce(self.desk.why_not)
            return
        self.main.keep_draft()
        chosen, _ = QFileDialog.getOpenFileNames(
            self.window, tr("exchange.take_back"), "", tr("exchange.open_filter")
        )
        if chosen:
            self._merge(found, [Path(name) for name in chosen])

    def _merge(self, found: OpenedTranslation, paths: Sequence[Path]) -> None:
        from workbench.app.exchange_jobs import job_of_work
        from workbench.app.operations.import_exchange import known_bases, merge_returns

        saving = self.window.workspaces.office.saving
        if saving is None:
            return

        def work() -> Merge:
            units = job_of_work(found.work).units
            return merge_returns(units, paths, found.work.language, known_bases(found.work))

        def done(merged: Merge) -> None:
            if self.desk.opened_form is found:
                self._ask(found, merged)

        saving.call(work, done, self.desk.failed.emit)

    def _ask(self, found: OpenedTranslation, merged: Merge) -> None:
        title = tr("returned.title", language=language_title(found.work.language))
        dialog = ReturnedDialog(title, merged, self.window, is_rtl=found.is_rtl)
        self.dialog = dialog
        dialog.accepted.connect(lambda: self._take(merged, dialog))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _take(self, merged: Merge, dialog: ReturnedDialog) -> None:
        from workbench.app.operations.import_exchange import take_over

        decided = dict(dialog.decided)
        self.desk.perform(
            lambda work, _row: take_over(work, merged, decided), self.desk.segment, done=self._tell
        )

    def _tell(self, changes: TranslationChanges) -> None:
        said = count("exchange.taken", len(changes.after))
        self.window.notice.say(said, tr("translate.repetitions.hint"), good=True)
        self.main.announce(said)
