"""How well the memory knows the form, and filling open passages with its matches, after a look at how many."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer

from workbench.common.progress import Progress
from workbench.model.memory_unit import MemoryMatch
from workbench.model.translation_state import TranslationChanges
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.translating import Translating
from workbench.ui.i18n import count, tr
from workbench.ui.jobs import Job
from workbench.ui.models.translation_bands import by_band
from workbench.ui.panels.translation_filling import FillingCard
from workbench.ui.places.translate import NAME
from workbench.ui.translating_desk import TranslatingDesk
from workbench.ui.translation_opening import OpenedTranslation

if TYPE_CHECKING:  # the window starts without the database
    from workbench.app.operations.fill_translation import Filling

THRESHOLD = 85
"""Per cent that a match must have, unless the person says otherwise."""
LEAST = 70
"""Per cent below which a match is none."""
Best = Mapping[str, MemoryMatch]


class TranslatingFilling(Feature):
    """Statistics by band, and the question before filling."""

    order = 43

    def commands(self) -> Sequence[Command]:
        """Fill."""
        return (Command("translate_fill", self.begin, "translating_more", place=NAME),)

    def build(self) -> None:
        """Nothing is known yet."""
        self.card = FillingCard(self._threshold())
        self.best: Best = {}
        self._job: Job[Best] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.count_matches)

    def assemble(self) -> None:
        """Above the table."""
        self.window.translate.sheet.above.insertWidget(2, self.card)

    def connect_parts(self) -> None:
        """Follow the desk."""
        self.desk.opened.connect(self._begin)
        self.main.statistics.fill_wanted.connect(self.begin)
        self.card.changed.connect(self._show)
        self.card.wanted.connect(self.fill)

    def close(self) -> None:
        """Nothing is counted any more."""
        self._timer.stop()

    @property
    def main(self) -> Translating:
        """The feature that looks after the place."""
        return cast(Translating, self.window.features["translating"])

    @property
    def desk(self) -> TranslatingDesk:
        """The translation on the desk."""
        return self.main.desk

    def _threshold(self) -> int:
        value = str(self.window.preferences.store.value(f"{NAME}/threshold", THRESHOLD))
        return int(value) if value.isdecimal() and 50 <= int(value) <= 101 else THRESHOLD

    # --- counting ------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.best = {}
        self.card.hide()
        if self._job is not None:
            self._job.cancel()
        self._show_bands(counting=self.desk.opened_form is not None)
        if self.desk.opened_form is not None:
            self._timer.start()

    def count_matches(self) -> None:
        """Ask the memory for the best match of every passage, in a worker."""
        found = self.desk.opened_form
        if found is None:
            return
        rows, memory = self.desk.rows, found.memory
        texts = [row.source for row in rows]

        def work(progress: Progress) -> Best:
            matches = memory.best_matches(texts, found.work.language, LEAST, progress)
            return {row.segment: one for row, one in zip(rows, matches, strict=True) if one is not None}

        def done(best: Best) -> None:
            if self.desk.opened_form is not None and self.desk.opened_form.work is found.work:
                self._take(found, best)

        self._job = self.window.jobs.start(
            tr("job.translation_statistics"),
            work,
            done,
            stopped=lambda: self._show_bands(counting=False),
            repeats=True,
        )

    def _take(self, _found: OpenedTranslation, best: Best) -> None:
        self.best = best
        table = self.window.translate.sheet.table
        table.best = {segment: match.match for segment, match in best.items()}
        for segment in best:
            table.refresh(segment)
        self._show_bands(counting=False)
        self._show()

    def _show_bands(self, *, counting: bool) -> None:
        best = {segment: match.match for segment, match in self.best.items()}
        self.main.statistics.show_bands(by_band(self.desk.rows, best), counting=counting)

    # --- filling -------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Say how many passages would be filled, and ask."""
        if self.desk.opened_form is None:
            return
        if self.desk.why_not:
            self.main.announce(self.desk.why_not)
            return
        self.main.keep_draft()
        self.card.begin()
        self._show()

    def filling(self) -> "Filling":
        """What would be filled in now."""
        from workbench.app.operations.fill_translation import possible_filling

        return possible_filling(self.desk.rows, self.best, self.card.threshold)

    def _show(self) -> None:
        if not self.card.isHidden():
            self.card.show_filling(self.filling())

    def fill(self) -> None:
        """Fill, in one step."""
        from workbench.app.operations.fill_translation import fill_translation

        filling = self.filling()
        self.window.preferences.store.setValue(f"{NAME}/threshold", str(self.card.threshold))
        self.card.hide()
        if filling.matches:
            self.desk.perform(
                lambda work, _row: fill_translation(work, filling), self.desk.segment, done=self._tell
            )

    def _tell(self, changes: TranslationChanges) -> None:
        said = count("translate.filled", len(changes.after))
        self.window.notice.say(said, tr("translate.repetitions.hint"), good=True)
        self.main.announce(said)
