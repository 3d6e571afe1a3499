"""Which translations shall stand with the German text, and where: a file, a language in it, an arrangement."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from workbench.app.bilingual_ways import WAYS
from workbench.ui.i18n import tr
from workbench.ui.models.export_plan import Translations
from workbench.ui.widgets.elided_label import ElidedLabel
from workbench.ui.widgets.labels import button


class TranslationsChoice(QWidget):
    """`wanted(path)`: read this file. `changed`: another file, language or arrangement."""

    wanted = Signal(object)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen: Translations | None = None
        self.file = ElidedLabel("muted")
        self.browse = button(tr("export.pairs"), self._browse)
        self.languages = QComboBox()
        self.languages.setAccessibleName(tr("export.language"))
        self.languages.hide()
        self.ways = QComboBox()
        self.ways.setAccessibleName(tr("export.way"))
        self.ways.setToolTip(tr("export.way"))
        for way in ("", *WAYS):
            self.ways.addItem(tr(f"export.way.{way or 'suitable'}"), way)
        self.ways.hide()
        row = QHBoxLayout()
        row.addWidget(self.browse)
        row.addWidget(self.languages)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.file)
        layout.addWidget(self.ways)
        for choice in (self.languages, self.ways):
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())

    @property
    def language(self) -> str:
        """The code of the chosen language, "" without a file."""
        return str(self.languages.currentData() or "")

    @property
    def way(self) -> str:
        """How the two languages are arranged, "" for what suits the text."""
        return str(self.ways.currentData() or "")

    def offer_ways(self, way: str) -> None:
        """The form has a layout that can hold both languages; `way` is chosen."""
        self.ways.blockSignals(True)
        self.ways.setCurrentIndex(max(self.ways.findData(way), 0))
        self.ways.blockSignals(False)
        self.ways.show()

    def show_translations(self, translations: Translations, language: str) -> None:
        """The file that was read; `language` is chosen if it has it."""
        from workbench.translation.languages import language_name

        self.chosen = translations
        self.file.setText(translations.path.name)
        self.languages.blockSignals(True)
        self.languages.clear()
        for code in translations.languages:
            self.languages.addItem(language_name(code), code)
        self.languages.setCurrentIndex(max(self.languages.findData(language), 0))
        self.languages.blockSignals(False)
        self.languages.show()
        self.changed.emit()

    def _browse(self) -> None:
        folder = str(self.chosen.path.parent) if self.chosen else ""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("export.pairs"), folder, tr("export.pairs_filter"))
        if chosen:
            self.wanted.emit(Path(chosen))
