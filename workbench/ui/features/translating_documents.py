"""The translation in hand as a document: beside the German text, or in place of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFileDialog

from workbench.app.operations.translate_form import BILINGUAL, TRANSLATED, TranslationReport
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.translating import Translating
from workbench.ui.i18n import count, tr
from workbench.ui.places.translate import NAME

if TYPE_CHECKING:
    from workbench.ui.translation_opening import OpenedTranslation

TOLD = 3
"""Causes that are told at most."""


class TranslatingDocuments(Feature):
    """Two commands; what people stand by goes into the file, everything else stays German."""

    order = 47

    def commands(self) -> Sequence[Command]:
        """Write a file."""
        return (
            Command("translate_bilingual", partial(self.save, BILINGUAL), "translating_more", place=NAME),
            Command("translate_document", partial(self.save, TRANSLATED), "translating_more", place=NAME),
        )

    @property
    def main(self) -> Translating:
        """The feature that looks after the place."""
        return cast(Translating, self.window.features["translating"])

    def save(self, layout: str) -> None:
        """Ask for a file, then write it behind everything that is on its way to the workspace."""
        from workbench.app.operations.translate_form import output_ending

        found, saving = self.main.desk.opened_form, self.window.workspaces.office.saving
        if found is None or saving is None:
            return
        self.main.keep_draft()
        ending = output_ending(found.session, layout)
        name = f"{Path(found.version.file_name).stem}-{found.work.language}{ending}"
        title = tr(f"action.translate_{'bilingual' if layout == BILINGUAL else 'document'}")
        chosen, _ = QFileDialog.getSaveFileName(self.window, title, name, f"*{ending}")
        if chosen:
            path = Path(chosen)
            out = path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")
            saving.call(lambda: None, lambda _none: self._write(found, out, layout))

    def _write(self, found: "OpenedTranslation", out: Path, layout: str) -> None:
        def work() -> TranslationReport:
            from workbench.app.operations.translate_form import translate_form
            from workbench.app.stored_pairs import stored_pairs

            code = found.work.language
            pairs = stored_pairs(found.work.workspace, [code], found.work.form_id)
            return translate_form(found.session, out, code, pairs, layout)

        self.window.jobs.start(
            tr("job.translation_document"), lambda _progress: work(), self._tell, writes=True
        )

    def _tell(self, report: TranslationReport) -> None:
        said = tr("translate.saved", name=report.path.name, n=report.translated)
        hints = [count("translate.stay_german", len(report.missing))] if report.missing else []
        hints += [*report.causes.values()][:TOLD]
        hints += report.hints
        self.window.notice.say(said, " ".join(hints), good=True)
