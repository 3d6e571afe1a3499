"""One question: in which form shall the result be written, and where?"""

import os
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workbench.app.operations.export_form import ExportReport
from workbench.app.output_path import check_output
from workbench.common.errors import WorkbenchError
from workbench.model.revision import ExportMode, ExportOptions
from workbench.ui.i18n import count, tr
from workbench.ui.widgets.column_scroll import ColumnScroll
from workbench.ui.widgets.labels import button, label

MODES = (ExportMode.CLEAN, ExportMode.TRACKED, ExportMode.SYNOPSIS)


class ExportDialog(QDialog):
    """`path` and `options` hold the answer after it was accepted; Escape writes nothing."""

    def __init__(
        self, source: Path, ending: str, edits: int, signed: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._ending = ending
        self._proposed = ""
        self.setWindowTitle(tr("export.title"))
        self.setMinimumWidth(560)
        self.modes = QButtonGroup(self)
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("export.file"))
        self.browse = button(tr("export.browse"), self._browse)
        self.signature = QCheckBox(tr("export.signature"))
        self.signature.setVisible(signed)
        self.problem = label("", "")
        self.save = button(tr("export.save"), self.accept, "primary")
        self.save.setDefault(True)
        self.back = button(tr("export.back"), self.reject)
        self._build(edits)
        self.modes.idToggled.connect(lambda _at, on: self._propose() if on else None)
        self.file.textChanged.connect(lambda _text: self._judge())
        self.signature.toggled.connect(lambda _on: self._judge())
        self._propose()
        self.modes.button(0).setFocus()

    def _build(self, edits: int) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(20, 20, 20, 8)
        layout.setSpacing(8)
        layout.addWidget(label(tr("export.question"), "title"))
        layout.addWidget(label(count("export.edits", edits), "muted"))
        layout.addSpacing(4)
        for at, mode in enumerate(MODES):
            choice = QRadioButton(tr(f"export.{mode.value}"))
            choice.setAccessibleDescription(tr(f"export.{mode.value}.text"))
            choice.setChecked(at == 0)
            self.modes.addButton(choice, at)
            explanation = label(tr(f"export.{mode.value}.text"), "muted")
            explanation.setIndent(28)
            group = QVBoxLayout()
            group.setSpacing(0)
            group.addWidget(choice)
            group.addWidget(explanation)
            layout.addLayout(group)
        layout.addSpacing(8)
        name = label(tr("export.file"), "strong")
        name.setBuddy(self.file)
        layout.addWidget(name)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        layout.addLayout(row)
        layout.addWidget(self.signature)
        layout.addWidget(self.problem)
        layout.addWidget(label(tr("export.safe"), "muted"))
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 8, 20, 16)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(ColumnScroll(body), 1)
        whole.addLayout(buttons)

    @property
    def mode(self) -> ExportMode:
        """The kind of export that is chosen."""
        return MODES[max(self.modes.checkedId(), 0)]

    @property
    def path(self) -> Path:
        """Where to write."""
        return Path(self.file.text().strip()).expanduser()

    @property
    def options(self) -> ExportOptions:
        """How to write."""
        return ExportOptions(mode=self.mode, allow_unsigned=self.signature.isChecked())

    def _wanted_ending(self) -> str:
        return ".docx" if self.mode is ExportMode.SYNOPSIS else self._ending

    def _propose(self) -> None:
        """A name beside the form that is not taken; what the person typed stays."""
        if self.file.text() not in ("", self._proposed):
            self._judge()
            return
        self._proposed = str(
            free_name(self._source, tr(f"export.{self.mode.value}.suffix"), self._wanted_ending())
        )
        self.file.setText(self._proposed)
        self.file.setCursorPosition(len(self._proposed))
        self._judge()

    def _judge(self) -> None:
        problem, usable = "", True
        try:
            check_output(self._source, self.path, self._wanted_ending())
        except WorkbenchError as error:
            problem, usable = str(error), False
        if usable and not self.path.parent.is_dir():
            problem, usable = tr("export.no_folder", folder=self.path.parent), False
        replaces = usable and self.path.exists()
        if replaces:
            problem = tr("export.replaces", name=self.path.name)
        if self.signature.isVisibleTo(self) and self.mode is not ExportMode.SYNOPSIS:
            usable = usable and self.signature.isChecked()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.save.setEnabled(usable)
        self.save.setText(tr("export.replace" if replaces else "export.save"))

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("export.title"),
            self.file.text(),
            f"*{self._wanted_ending()}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.file.setText(chosen)


def free_name(source: Path, suffix: str, ending: str) -> Path:
    """A name beside `source` that nothing has yet: "Antrag neu.docx", "Antrag neu 2.docx".

    Where nobody may write beside it (a folder of the office), the person's own folder is proposed.
    """
    folder = source.parent if os.access(source.parent, os.W_OK) else Path.home()
    number = 1
    while True:
        counted = f" {number}" if number > 1 else ""
        name = folder / f"{source.stem} {suffix}{counted}{ending}"
        if not name.exists():
            return name
        number += 1


def outcome(report: ExportReport) -> tuple[str, str]:
    """What to tell after an export: where the file is, and what is not in it."""
    message = tr("export.done", path=report.path)
    if not report.refused:
        return message, ""
    causes = " ".join(refused.cause for refused in report.refused[:3])
    return message, f"{count('export.refused', len(report.refused))} {causes}"
