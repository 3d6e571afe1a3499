"""Glossare: which files are looked into, and in which order."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem

from workbench.app.glossary_choice import GlossaryState, glossary_state
from workbench.app.settings import default_glossary
from workbench.common.errors import WorkbenchError
from workbench.ui import scale
from workbench.ui.dialogs.settings.draft import Draft
from workbench.ui.dialogs.settings.page import Page
from workbench.ui.i18n import count, number, tr
from workbench.ui.jobs import Jobs
from workbench.ui.widgets.labels import button, button_row, label

_PATH = Qt.ItemDataRole.UserRole


class GlossariesPage(Page):
    """An empty list means: the office glossary that comes with the program."""

    def __init__(self, draft: Draft, jobs: Jobs) -> None:
        super().__init__("glossaries")
        self._jobs = jobs
        self._office = _office_glossary()
        self._states: dict[Path, GlossaryState] = {}
        self.list = QListWidget()
        self.list.setObjectName("glossaries")
        self.list.setAccessibleName(tr("settings.page.glossaries"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(scale.px(160))
        self.empty = label(tr("settings.glossaries.none"), "strong")
        self.add = button(tr("settings.glossaries.add"), self._choose)
        self.remove = button(tr("settings.glossaries.remove"), self._remove)
        self.up = button(tr("settings.glossaries.up"), lambda: self._move(-1))
        self.down = button(tr("settings.glossaries.down"), lambda: self._move(1))
        self.inside.addWidget(label(tr("settings.glossaries.text"), "muted"))
        self.inside.addWidget(self.empty)
        self.inside.addWidget(self.list, 1)
        self.inside.addWidget(button_row(self.add, self.remove))
        self.inside.addWidget(button_row(self.up, self.down))
        self.inside.addWidget(label(tr("settings.glossaries.first"), "muted"))
        self.inside.addStretch(0)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        for path in draft.settings.glossaries:
            self.add_path(path)
        self._show()

    def put_into(self, draft: Draft) -> Draft:
        """The files in their order."""
        paths = tuple(self.paths())
        kept = () if paths == (self._office,) else paths
        return replace(draft, settings=replace(draft.settings, glossaries=kept))

    def problem(self) -> str:
        """A file that can't be read would stop every check."""
        bad = next(
            (state for path in self.paths() if (state := self._states.get(path)) and state.problem), None
        )
        return tr("settings.glossaries.problem", name=bad.path.name) if bad is not None else ""

    def paths(self) -> list[Path]:
        """The files in the list."""
        return [self.list.item(row).data(_PATH) for row in range(self.list.count())]

    def add_path(self, path: Path) -> None:
        """Put a file at the end and look whether it can be read."""
        if path in self.paths():
            return
        item = QListWidgetItem()
        item.setData(_PATH, path)
        self.list.addItem(item)
        self.list.setCurrentItem(item)
        work = partial(glossary_state, path)
        self._jobs.start(tr("job.glossary"), lambda _progress: work(), self._take, repeats=True)
        self._show()

    def add_first(self, path: Path) -> None:
        """Add a file that the person has chosen; the office glossary, which held until now, goes on behind it."""
        alone = not self.list.count()
        self.add_path(path)
        if alone and self._office is not None:
            self.add_path(self._office)

    def _take(self, state: GlossaryState) -> None:
        if shiboken6.isValid(self):
            self._states[state.path] = state
            self._show()

    def _choose(self) -> None:
        title, kinds = tr("settings.glossaries.choose"), tr("settings.glossaries.filter")
        chosen, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        for path in chosen:
            self.add_first(Path(path))

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._show()

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self._show()

    def _show(self) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            path: Path = item.data(_PATH)
            lines = [path.name, self._told(path), str(path.parent)]
            if row == 0:
                lines.insert(1, tr("settings.glossaries.new_terms"))
            item.setText("\n".join(lines))
        self.empty.setVisible(not self.list.count())
        self.list.setVisible(self.list.count() > 0)
        self._enable()

    def _told(self, path: Path) -> str:
        state = self._states.get(path)
        if state is None:
            return tr("settings.glossaries.reading")
        if state.problem:
            return tr("settings.glossaries.bad", problem=state.problem)
        return count("settings.glossaries.entries", state.entries, written=number(state.entries))

    def _enable(self) -> None:
        row, last = self.list.currentRow(), self.list.count() - 1
        self.remove.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)


def _office_glossary() -> Path | None:
    try:
        return default_glossary()
    except WorkbenchError:
        return None
