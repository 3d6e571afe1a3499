"""One question: which versions shall be written, and where? Beside it, what is still open."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.app.bilingual_ways import TABLE
from workbench.app.operations.check_export import ExportConcern
from workbench.app.operations.export_versions import KINDS, WantedFile
from workbench.app.output_path import check_folder, check_output
from workbench.common.errors import WorkbenchError
from workbench.ui import scale
from workbench.ui.i18n import count, tr
from workbench.ui.models.export_plan import ExportPlan, Translations, free_name, usual_folder, wanted_files
from workbench.ui.panels.export_concerns import ExportConcerns
from workbench.ui.panels.translations_choice import TranslationsChoice
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, label
from workbench.ui.widgets.version_row import VersionRow

BILINGUAL = "bilingual"
EDGE = 40
"""Pixels that stay free on a small screen."""
_EDITED = ("clean", "tracked")
"""Kinds that end a digital signature."""


class ExportDialog(QDialog):
    """`files` and `allow_unsigned` hold the answer after it was accepted; Escape writes nothing.

    `go(segment)`: the person wants to see a place first. `translations_wanted(path)`: read this file.
    """

    go = Signal(str)
    translations_wanted = Signal(object)

    def __init__(
        self,
        source: Path,
        ending: Callable[[str], str],
        edits: int,
        plan: ExportPlan,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        signed: bool = False,
        has_layout: bool = False,
    ) -> None:
        super().__init__(parent)
        self._source, self._ending, self._plan = source, ending, plan
        self._checked = False
        self._has_layout = has_layout
        self.setWindowTitle(tr("export.title"))
        self.rows = {kind: VersionRow(kind) for kind in KINDS}
        self.translations = TranslationsChoice()
        self.rows[BILINGUAL].more.addWidget(self.translations)
        self.translations.hide()
        self.folder = QLineEdit(str(plan.folder or usual_folder(source)))
        self.folder.setAccessibleName(tr("export.folder"))
        self.browse = button(tr("export.browse"), self._browse)
        self.signature = QCheckBox(tr("export.signature"))
        self.signature.setVisible(signed)
        self.concerns = ExportConcerns(theme)
        self.problem = label("", "warning")
        self.save = button(tr("export.save"), self.accept, "primary")
        self.back = button(tr("export.back"), self.reject)
        self._build(edits)
        self._connect()
        self._begin()

    def _build(self, edits: int) -> None:
        versions = QVBoxLayout()
        versions.setSpacing(8)
        for row in self.rows.values():
            versions.addWidget(row)
        versions.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(_scrolling(versions), 1)
        name = label(tr("export.folder"), "strong")
        name.setBuddy(self.folder)
        left.addWidget(name)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        left.addLayout(place)
        left.addWidget(self.signature)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 5)
        columns.addWidget(self.concerns, 4)
        buttons = QHBoxLayout()
        buttons.addWidget(self.problem, 1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(label(tr("export.question"), "title"))
        layout.addWidget(label(f"{count('export.edits', edits)} {tr('export.safe')}", "muted"))
        layout.addLayout(columns, 1)
        layout.addLayout(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(scale.px(920), room.width() - EDGE), min(scale.px(620), room.height() - EDGE))

    def _connect(self) -> None:
        for row in self.rows.values():
            row.changed.connect(self._judge)
        self.rows[BILINGUAL].box.toggled.connect(self.translations.setVisible)
        self.translations.wanted.connect(self.translations_wanted)
        self.translations.changed.connect(self._propose)
        self.folder.textChanged.connect(lambda _text: self._propose())
        self.signature.toggled.connect(lambda _on: self._judge())
        self.concerns.go.connect(self._leave_for)

    def _begin(self) -> None:
        kinds, names = self._plan.kinds, self._plan.names  # what is shown is remembered from now on
        if self._has_layout:
            self.translations.offer_ways(self._plan.way)
        if self._plan.translations is not None:
            self.translations.show_translations(self._plan.translations, self._plan.language)
        self._propose()
        for kind, row in self.rows.items():
            row.box.setChecked(kind in kinds)
            row.name.setText(names.get(kind, row.name.text()))
        self._judge()
        next(iter(self.rows.values())).box.setFocus()

    # --- the answer ----------------------------------------------------------------------------------------

    @property
    def files(self) -> tuple[WantedFile, ...]:
        """What to write."""
        names = {kind: row.name.text().strip() for kind, row in self.rows.items()}
        return wanted_files(self._plan, self._folder, names, KINDS)

    @property
    def allow_unsigned(self) -> bool:
        """May a digital signature end?"""
        return self.signature.isChecked()

    @property
    def _folder(self) -> Path:
        return Path(self.folder.text().strip()).expanduser()

    # --- what others have to say ---------------------------------------------------------------------------

    def show_concerns(self, concerns: Sequence[ExportConcern]) -> None:
        """The check has come to an end."""
        self._checked = True
        self.concerns.show_concerns(concerns)
        self._judge()

    def show_unchecked(self) -> None:
        """The check was stopped or failed; the export may go on."""
        self._checked = True
        self.concerns.say(tr("export.unchecked"))
        self._judge()

    def show_translations(self, translations: Translations) -> None:
        """The file was read."""
        self.translations.show_translations(translations, self._plan.language)
        self._judge()

    # --- judging -------------------------------------------------------------------------------------------

    def _propose(self) -> None:
        """Names that are not taken; what the person wrote stays."""
        self._plan.way = self.translations.way
        for kind, row in self.rows.items():
            suffix = tr(f"export.{kind}.suffix")
            row.propose(free_name(self._folder, self._source.stem, suffix, self._ending(kind)))
        self._judge()

    def _judge(self) -> None:
        self._remember()
        problem = self._problem()
        replaced = [item.path.name for item in self.files if item.path.is_file()] if not problem else []
        told = tr("export.replaced", names=", ".join(replaced)) if replaced else ""
        self.problem.setText(problem or told)
        usable = not problem and bool(self.files) and self._checked and self._signature_is_settled
        self.save.setEnabled(usable)
        grave = self.concerns.blocks
        text = "export.anyway" if grave else "export.save"
        self.save.setText(tr(text if self._checked else "export.checking"))
        self.save.setAccessibleName(self.save.text())
        self.save.setDefault(not grave)
        self.back.setDefault(grave)

    def _problem(self) -> str:
        files = self.files
        if not files:
            return tr("export.nothing")
        if any(item.kind == BILINGUAL for item in files) and not self.translations.language:
            return tr("export.no_pairs")
        names = [item.path.name.casefold() for item in files]
        if len(set(names)) < len(names):
            return tr("export.same_names")
        try:
            for item in files:
                check_output(self._source, item.path, self._ending(item.kind))
                check_folder(item.path)
        except WorkbenchError as error:
            return str(error)
        return ""

    @property
    def _signature_is_settled(self) -> bool:
        ends = self.signature.isVisibleTo(self) and any(self._ends_signature(item) for item in self.files)
        return self.signature.isChecked() or not ends

    def _ends_signature(self, item: WantedFile) -> bool:
        in_layout = item.kind == BILINGUAL and self._has_layout and item.way != TABLE
        return item.kind in _EDITED or in_layout

    def _remember(self) -> None:
        plan = self._plan
        plan.kinds = {kind for kind, row in self.rows.items() if row.box.isChecked()}
        plan.names = {kind: row.typed for kind, row in self.rows.items() if row.typed}
        is_usual = self._folder == usual_folder(self._source)
        plan.folder = None if is_usual else self._folder
        plan.translations, plan.language = self.translations.chosen, self.translations.language

    def _leave_for(self, segment: str) -> None:
        self.reject()
        self.go.emit(segment)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("export.folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)


def _scrolling(content: QVBoxLayout) -> QScrollArea:
    inside = QWidget()
    inside.setLayout(content)
    content.setContentsMargins(0, 0, 8, 0)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    return area
