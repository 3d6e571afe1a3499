"""What people are asked again every year: the page *Wiederholungsanträge* of the place *Auswerten*."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from workbench.app.rights import Action, may
from workbench.common.errors import InputError
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr
from workbench.ui.panels.evaluation_parts import scrolling
from workbench.ui.panels.evaluation_renewals import FORMS, RenewalsPanel

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace
    from workbench.common.progress import Progress
    from workbench.model.burden import Assumptions
    from workbench.model.inventory import Inventory
    from workbench.model.renewal_study import RenewalStudy
    from workbench.planning.renewals.corrections import Corrections

Forms = tuple["Inventory", "Inventory"]
T = TypeVar("T")


class EvaluatingRenewals(Feature):
    """`studied`: there is another study. What people decide is kept for the pair of forms if a workspace is open."""

    studied = Signal()
    order = 57

    def build(self) -> None:
        """Nothing is compared."""
        self.panel = RenewalsPanel()
        self.study: RenewalStudy | None = None
        self._forms: Forms | None = None
        self._said: Corrections | None = None
        self._chosen: tuple[object, object] = (None, None)
        self._number = 0
        self._wanted = (Path(), "")

    def assemble(self) -> None:
        """Into the place."""
        self.window.evaluation.put_page("renewals", scrolling(self.panel))

    def connect_parts(self) -> None:
        """Follow the page and the workspace."""
        panel, office = self.panel, self.window.workspaces.office
        panel.file_wanted.connect(self.choose_file)
        panel.compare_wanted.connect(self.compare)
        panel.write_wanted.connect(self.choose_folder)
        panel.read_wanted.connect(self.choose_annex)
        panel.fields.decided.connect(self.decide)
        panel.fields.passage_wanted.connect(self._go)
        panel.fields.removed.connect(self.remove)
        panel.fields.restored.connect(self.restore)
        panel.burden.changed.connect(self.assume)
        panel.times.measured.connect(self.measure)
        self.window.desk.opened.connect(self._arrive)
        office.opened.connect(self._offer)
        office.listed.connect(self._offer)

    def take_over(self, old: Feature) -> None:
        """The same forms, the same study."""
        if not isinstance(old, EvaluatingRenewals):
            return
        self._offer()
        for name in FORMS:
            box = old.panel.forms[name]
            if isinstance(box.currentData(), Path):
                self.panel.add_form(name, box.currentText(), box.currentData())
            else:
                self.panel.forms[name].setCurrentIndex(
                    max(self.panel.forms[name].findText(box.currentText()), 0)
                )
        self.study, self._forms, self._said, self._chosen = old.study, old._forms, old._said, old._chosen
        if self.study is not None:
            self.panel.show_study(self.study, self._removed)
            self.panel.tabs.setCurrentIndex(old.panel.tabs.currentIndex())

    # --- choosing ------------------------------------------------------------------------------------------

    def _offer(self) -> None:
        """The forms of the workspace: their keys are ("form", id)."""
        lines = self.window.workspaces.office.lines
        self.panel.show_forms([(line.name, ("form", line.form)) for line in lines])

    def choose_file(self, which: str) -> None:
        """Ask for a file."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, tr(f"evaluate.form.{which}"), "", tr("open.filter")
        )
        if chosen:
            self.panel.add_form(which, Path(chosen).name, Path(chosen))

    # --- comparing -----------------------------------------------------------------------------------------

    def compare(self) -> None:
        """Compare the two forms that are chosen; decisions that were kept for them hold."""
        chosen = (self.panel.chosen("first"), self.panel.chosen("renewal"))
        if None in chosen:
            return
        workspace = self.window.workspaces.office.workspace

        def work(progress: "Progress") -> "tuple[Forms, Corrections, RenewalStudy]":
            from workbench.app.operations.compare_renewals import compare_renewals
            from workbench.planning.renewals.corrections import Corrections

            first, renewal = (_fields_of(key, workspace, progress) for key in chosen)
            said = None
            if workspace is not None:
                from workbench.app.renewal_settings import kept_corrections

                said = kept_corrections(workspace, first.name, renewal.name)
            said = said or Corrections()
            return (first, renewal), said, compare_renewals(first, renewal, said)

        def done(found: "tuple[Forms, Corrections, RenewalStudy]") -> None:
            self._forms, self._said, study = found
            self._chosen = chosen
            self._show(study)

        self._number += 1
        self.window.jobs.start(tr("evaluate.job.compare"), work, self._newest(done))

    def _again(self, said: "Corrections") -> None:
        """Compute once more with these decisions, and keep them."""
        forms, workspace = self._forms, self.window.workspaces.office.workspace
        if forms is None:
            return
        self._said = said
        first, renewal = forms
        keeps = workspace is not None and may(workspace.person, Action.EDIT)

        def work(_progress: "Progress") -> "RenewalStudy":
            from workbench.app.operations.compare_renewals import compare_renewals

            study = compare_renewals(first, renewal, said)
            if workspace is not None and keeps:
                from workbench.app.renewal_settings import keep_corrections

                keep_corrections(workspace, first.name, renewal.name, said)
            return study

        self._number += 1
        self.window.jobs.start(tr("evaluate.job.compare"), work, self._newest(self._show), writes=True)

    def _newest(self, done: Callable[[T], None]) -> Callable[[T], None]:
        """Only the last of several computations is shown."""
        number = self._number
        return lambda result: done(result) if number == self._number else None

    # --- deciding ------------------------------------------------------------------------------------------

    def decide(self, index: int, partner: str, category: str, confirmed: bool) -> None:
        """A person says which field it was in the first application, which class it has, whether that is right."""
        from workbench.planning.renewals.corrections import PairRow

        if self.study is None or self._said is None:
            return
        pairs = {row.number: row for row in self._said.pairs}
        number = self._row_number(index)
        if not number:
            return
        label = self.study.comparison.renewal_fields[index].entry.label
        pairs[number] = PairRow(number, label, partner, category, confirmed)
        self._again(replace(self._said, pairs=tuple(pairs[at] for at in sorted(pairs))))

    def remove(self, index: int) -> None:
        """A person says that this is no field."""
        from workbench.planning.renewals.corrections import FieldRow

        number = self._row_number(index)
        if not number or self._forms is None or self._said is None:
            return
        rows = self._said.renewal or tuple(
            FieldRow(at, entry.label, entry.person, entry.type, entry.section, entry.key, entry.segment)
            for at, entry in enumerate(self._forms[1].entries, 1)
        )
        rows = tuple(replace(row, removed=True) if row.number == number else row for row in rows)
        pairs = tuple(row for row in self._said.pairs if row.number != number)
        self._again(replace(self._said, renewal=rows, pairs=pairs))

    def restore(self) -> None:
        """All fields of the renewal that were taken out come back."""
        if self._said is not None:
            rows = tuple(replace(row, removed=False) for row in self._said.renewal)
            self._again(replace(self._said, renewal=rows))

    @property
    def _removed(self) -> int:
        """Fields of the renewal that a person took out."""
        return sum(row.removed for row in self._said.renewal) if self._said is not None else 0

    def _row_number(self, index: int) -> int:
        """The number (from 1) that a field has in the tables of decisions; 0 for one that a person added."""
        from workbench.planning.renewals.corrections import corrected_inventory

        if self._forms is None or self._said is None:
            return 0
        _, places, _ = corrected_inventory(self._forms[1], self._said.renewal)
        return next((number for number, at in places.items() if at == index), 0)

    def assume(self, assumptions: "Assumptions") -> None:
        """Other assumptions."""
        if self._said is not None:
            self._again(replace(self._said, assumptions=assumptions))

    def measure(self, value: str, minutes: float) -> None:
        """The office measured an activity; below 0: it did not."""
        if self.study is None or self._said is None:
            return
        measured = None if minutes < 0 else minutes
        values = tuple(
            replace(item, measured=measured) if item.id == value else item
            for item in self.study.burden.values
        )
        self._again(replace(self._said, values=values))

    def choose_annex(self) -> None:
        """Ask for an annex with corrections."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, tr("evaluate.renewals.read"), "", tr("evaluate.mapping.filter")
        )
        if chosen:
            self.read_annex(Path(chosen))

    def read_annex(self, path: Path) -> None:
        """Take over what a person corrected in the annex."""

        def work(_progress: "Progress") -> "Corrections":
            from workbench.app.operations.compare_renewals import read_renewal_corrections

            return read_renewal_corrections(path)

        self.window.jobs.start(tr("evaluate.job.annex"), work, self._again)

    # --- writing and going ---------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask where the papers go, and write them."""
        if chosen := QFileDialog.getExistingDirectory(self.window, tr("evaluate.folder")):
            self.write(Path(chosen))

    def write(self, folder: Path) -> None:
        """Write report, annex and notice of changes into the folder."""
        study = self.study
        if study is None:
            return
        sources = tuple(key for key in self._chosen if isinstance(key, Path))

        def work(_progress: "Progress") -> tuple[Path, ...]:
            from workbench.app.operations.write_renewal_study import write_renewal_study

            return write_renewal_study(study, folder, sources)

        def done(files: tuple[Path, ...]) -> None:
            names = ", ".join(path.name for path in files)
            self.window.notice.say(tr("evaluate.written", names=names, folder=folder.name), good=True)

        self.window.jobs.start(tr("evaluate.job.write"), work, done, writes=True)

    def _go(self, segment: str) -> None:
        """Open the renewal at a passage."""
        key, office = self._chosen[1], self.window.workspaces.office
        if isinstance(key, Path):
            session = self.window.desk.session
            if session is not None and session.path == key.absolute():
                self.window.show_place("revise")
                self.window.desk.select(segment)
                return
            self._wanted = (key.absolute(), segment)
            self.window.open_form(key)
            return
        line = next((one for one in office.lines if key == ("form", one.form)), None)
        if line is not None:
            office.open_form(line.form, line.name, segment)

    def _arrive(self) -> None:
        """A form is on the desk: go to the passage if it is the one that was asked for."""
        session, (path, segment) = self.window.desk.session, self._wanted
        if session is not None and segment and session.path == path:
            self._wanted = (Path(), "")
            self.window.desk.select(segment)

    def _show(self, study: "RenewalStudy") -> None:
        self.study = study
        self.panel.show_study(study, self._removed)
        self.studied.emit()


def _fields_of(key: object, workspace: "Workspace | None", progress: "Progress") -> "Inventory":
    """The fields of a file, or of a form of the workspace."""
    from workbench.app.operations.list_fields import list_fields

    if isinstance(key, Path):
        from workbench.app.operations.open_form import open_form

        return list_fields(open_form(key, progress=progress))
    if workspace is None or not isinstance(key, tuple):
        raise InputError(tr("evaluate.error.form"))
    from workbench.app.workspace_sessions import open_stored_form

    return list_fields(open_stored_form(workspace, str(key[1])))
