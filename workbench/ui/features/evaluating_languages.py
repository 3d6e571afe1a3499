"""Which languages an office needs: the page *Sprachen* of the place *Auswerten*."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from workbench.common.errors import InputError, WorkbenchError
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr
from workbench.ui.models.evaluation_languages import priority_lines
from workbench.ui.panels.evaluation_languages import LanguagesPanel
from workbench.ui.panels.evaluation_parts import scrolling

if TYPE_CHECKING:
    from workbench.app.operations.plan_languages import LanguageQuestions
    from workbench.common.progress import Progress
    from workbench.model.language_need import LanguageMapping, StatisticsRow
    from workbench.planning.languages.corrections import Corrections
    from workbench.planning.languages.plan import LanguagePlan


class EvaluatingLanguages(Feature):
    """`planned`: there is another plan. Nothing of `planning` is loaded before somebody opens statistics."""

    planned = Signal()
    order = 56

    def build(self) -> None:
        """Nothing is in hand."""
        self.panel = LanguagesPanel(self.theme)
        self.statistics: Path | None = None
        self.asked: LanguageQuestions | None = None
        self.plan: LanguagePlan | None = None
        self._mappings: dict[str, LanguageMapping] = {}
        self._added: dict[str, StatisticsRow] = {}
        self._number = 0

    def assemble(self) -> None:
        """Into the place."""
        self.window.evaluation.put_page("languages", scrolling(self.panel))

    def connect_parts(self) -> None:
        """Follow the page."""
        panel, mapping, weights = self.panel, self.panel.mapping, self.panel.weights
        panel.statistics_wanted.connect(self.choose_statistics)
        panel.survey_wanted.connect(self.choose_survey)
        panel.documents_wanted.connect(self.choose_documents)
        panel.mapping_wanted.connect(self.choose_mapping)
        panel.write_wanted.connect(self.choose_folder)
        panel.again.connect(self._read_again)
        mapping.changed.connect(self.change_mapping)
        mapping.dropped.connect(self.drop_mapping)
        mapping.added.connect(self.add_row)
        mapping.filtered.connect(self._show_mappings)
        mapping.leaflet.connect(lambda on: self._ask(one_leaflet=on))
        weights.changed.connect(self._reorder)

    def take_over(self, old: Feature) -> None:
        """The plan in hand stays in hand."""
        if isinstance(old, EvaluatingLanguages) and old.plan is not None:
            self.statistics, self.asked, self.plan = old.statistics, old.asked, old.plan
            self._mappings, self._added = dict(old._mappings), dict(old._added)
            if old.asked is not None:
                self.panel.weights.show_weights(dict(old.asked.weights))
            self._show()
            self.panel.tabs.setCurrentIndex(old.panel.tabs.currentIndex())

    # --- files ---------------------------------------------------------------------------------------------

    def choose_statistics(self) -> None:
        """Ask for statistics."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, tr("evaluate.statistics"), "", tr("evaluate.statistics.filter")
        )
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Make a plan from this file; corrections belong to the file before it."""
        self.statistics = path
        self._mappings.clear()
        self._added.clear()
        for field in self.panel.fields.values():
            field.clear()
        self._ask(sheet="", column="", stand="", corrections=None)

    def _read_again(self) -> None:
        self._ask(**self.panel.choices)

    def choose_survey(self) -> None:
        """Ask for the folder with the answers of other cities."""
        if chosen := QFileDialog.getExistingDirectory(self.window, tr("evaluate.survey")):
            self._ask(survey=Path(chosen))

    def choose_documents(self) -> None:
        """Ask for the forms whose translation is counted."""
        chosen, _ = QFileDialog.getOpenFileNames(self.window, tr("evaluate.documents"), "", tr("open.filter"))
        if chosen:
            self.count_documents([Path(name) for name in chosen])

    def count_documents(self, paths: list[Path]) -> None:
        """Count what the translation of these forms costs."""
        from workbench.app.settings import default_pairs

        self._ask(documents=tuple(paths), pairs=default_pairs())

    def choose_mapping(self) -> None:
        """Ask for a table of mappings that was written before."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, tr("evaluate.mapping.read"), "", tr("evaluate.mapping.filter")
        )
        if chosen:
            self.read_mapping(Path(chosen))

    def read_mapping(self, path: Path) -> None:
        """Take over what a person wrote into the table."""

        def work(_progress: "Progress") -> "Corrections":
            from workbench.planning.languages.corrections import read_corrections

            return read_corrections(path)

        def done(found: "Corrections") -> None:
            before = {item.name: item for item in self.plan.mappings} if self.plan is not None else {}
            for name, mapping in found.mappings.items():
                known = before.get(name)
                same = known is not None and _told(known) == _told(mapping)
                if not same and mapping.main:
                    self._mappings[name] = mapping
            self._added |= {row.name: row for row in found.added}
            self._correct()

        self.window.jobs.start(tr("evaluate.job.mapping"), work, done)

    def choose_folder(self) -> None:
        """Ask where the proposal goes, and write it."""
        if chosen := QFileDialog.getExistingDirectory(self.window, tr("evaluate.folder")):
            self.write(Path(chosen))

    def write(self, folder: Path) -> None:
        """Write proposal, tables, mappings and questionnaire into the folder."""
        plan = self.plan
        if plan is None:
            return

        def work(_progress: "Progress") -> tuple[Path, ...]:
            from workbench.app.operations.plan_languages import write_language_plan

            return write_language_plan(plan, folder)

        def done(files: tuple[Path, ...]) -> None:
            names = ", ".join(path.name for path in files)
            self.window.notice.say(tr("evaluate.written", names=names, folder=folder.name), good=True)

        self.window.jobs.start(tr("evaluate.job.write"), work, done, writes=True)

    # --- planning ------------------------------------------------------------------------------------------

    def _ask(self, **changes: object) -> None:
        """Plan anew with these other questions."""
        from workbench.app.operations.plan_languages import LanguageQuestions, plan_languages

        self.asked = asked = replace(self.asked or LanguageQuestions(), **changes)  # type: ignore[arg-type]
        path = self.statistics
        if path is None:
            return
        self._number += 1
        number = self._number

        def done(plan: "LanguagePlan") -> None:
            if number == self._number:
                self.plan = plan
                self._show()

        self.window.jobs.start(
            tr("evaluate.job.plan"),
            lambda _progress: plan_languages(path, asked),
            done,
            failed=self._fail(has_plan=self.plan is not None and "corrections" not in changes),
            repeats=True,
        )

    def _fail(self, *, has_plan: bool) -> Callable[[BaseException], None]:
        def failed(error: BaseException) -> None:
            if isinstance(error, WorkbenchError) and not has_plan:
                self.panel.show_trouble(error)
            else:
                self.window.desk.notice.emit(error)

        return failed

    def change_mapping(self, name: str, main: str, shares: str, reason: str) -> None:
        """Take over what a person typed for a nationality."""
        if (mapping := self._typed(name, main, shares, reason)) is not None:
            self._mappings[name] = mapping
            self._correct()

    def drop_mapping(self, name: str) -> None:
        """As the program had it."""
        self._mappings.pop(name, None)
        self._added.pop(name, None)
        self._correct()

    def add_row(self, name: str, persons: int, main: str, shares: str, reason: str) -> None:
        """A row that the statistics do not have."""
        from workbench.model.language_need import StatisticsRow

        name = name.strip()
        plan = self.plan
        if plan is None:
            return
        if not name or any(row.name == name for row in (*plan.rows, *plan.unmapped)):
            key = "evaluate.error.known" if name else "evaluate.error.name"
            self.window.desk.notice.emit(InputError(tr(key, name=name)))
            return
        if (mapping := self._typed(name, main, shares, reason)) is not None:
            self._mappings[name] = mapping
            self._added[name] = StatisticsRow(name, persons, "", tr("evaluate.by_hand"))
            self._correct()

    def _typed(self, name: str, main: str, shares: str, reason: str) -> "LanguageMapping | None":
        from workbench.planning.languages.corrections import typed_mapping

        try:
            return typed_mapping(name, main, shares, reason)
        except InputError as error:
            self.window.desk.notice.emit(error)
            return None

    def _correct(self) -> None:
        from workbench.planning.languages.corrections import Corrections

        self._ask(corrections=Corrections(dict(self._mappings), tuple(self._added.values())))

    def _reorder(self) -> None:
        """Other weights or wishes: nothing is read again."""
        from workbench.app.operations.plan_languages import reorder_languages

        weights = self.panel.weights
        if self.asked is None or self.plan is None:
            return
        self.asked = replace(self.asked, weights=weights.weights, requested=weights.requested)
        self.plan = reorder_languages(self.plan, self.asked)
        self._show_order()
        self.planned.emit()

    # --- showing -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self.plan is not None:
            self.panel.show_plan(self.plan, frozenset(self._mappings))
            self._show_order()
            self.planned.emit()

    def _show_mappings(self) -> None:
        if self.plan is not None:
            self.panel.show_mappings(self.plan, frozenset(self._mappings))

    def _show_order(self) -> None:
        from workbench.app.operations.plan_languages import LanguageQuestions, reorder_languages

        if self.plan is None or self.asked is None:
            return
        usual = reorder_languages(self.plan, LanguageQuestions(kind=self.asked.kind))
        ranks = {item.language: item.rank for item in usual.priorities}
        told = tr("evaluate.order.told")
        if not self.plan.costs:
            told = f"{told}\n{tr('evaluate.order.substitute')}"
        lines = priority_lines(self.plan, ranks, self.asked.requested)
        self.panel.weights.show_lines(lines, told)


def _told(mapping: "LanguageMapping") -> tuple[str, tuple[tuple[str, float], ...]]:
    return mapping.main, tuple((code, round(share, 3)) for code, share in mapping.shares)
