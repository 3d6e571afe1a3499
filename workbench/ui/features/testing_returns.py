"""Reading what came back: the second step of the place *Testen*."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QFileDialog

from workbench.ui.feature import Feature
from workbench.ui.features.testing import Testing
from workbench.ui.i18n import tr
from workbench.ui.panels.testing_returns import ReturnsPanel
from workbench.ui.testing_desk import TestingDesk


class TestingReturns(Feature):
    """Files and folders in, what was matched and what not out."""

    __test__ = False
    order = 52

    def build(self) -> None:
        """The panel."""
        self.panel = ReturnsPanel()

    def assemble(self) -> None:
        """Into the place."""
        self.window.testing.put_page("returns", self.panel)

    def connect_parts(self) -> None:
        """Follow the desk of tests."""
        panel, desk = self.panel, self.desk
        panel.dropped.connect(self.read)
        panel.files_wanted.connect(self.choose_files)
        panel.folder_wanted.connect(self.choose_folder)
        panel.wanted.connect(self._go)
        desk.chosen.connect(self._show)
        desk.reported.connect(self._show)
        self.window.testing.moved.connect(self._arrive)

    @property
    def desk(self) -> TestingDesk:
        """The tests of the form in hand."""
        return cast(Testing, self.window.features["testing"]).desk

    def choose_files(self) -> None:
        """Ask for files."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self.window, tr("testing.returns.files"), "", tr("testing.returns.filter")
        )
        if chosen:
            self.read([Path(name) for name in chosen])

    def choose_folder(self) -> None:
        """Ask for a folder."""
        chosen = QFileDialog.getExistingDirectory(self.window, tr("testing.returns.folder"))
        if chosen:
            self.read([Path(chosen)])

    def read(self, paths: Sequence[Path]) -> None:
        """Read files and folders."""
        if self.desk.session is not None and not self.desk.why_not:
            self.window.testing.show_step("returns")
            self.desk.collect(paths)

    def _arrive(self) -> None:
        if self.window.testing.step == "returns":
            self.desk.read_report()

    def _show(self) -> None:
        self.panel.allow(self.desk.why_not)
        if self.desk.report is not None:
            self.panel.show_collection(self.desk.report.collection)
        else:
            self.panel.clear()
            self._arrive()

    def _go(self, segment: str) -> None:
        self.window.show_place("revise")
        self.window.desk.select(segment)
