"""`workbench-gui [FILE]`: start the window."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench.ui import i18n, theme
from workbench.ui.preferences import Preferences, stored
from workbench.ui.window import MainWindow


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; returns the exit code."""
    wishes = _parser().parse_args(arguments)
    application = QApplication(sys.argv[:1])
    window = build_window(application, stored(), wishes.language, wishes.theme)
    window.errors.install()
    window.show()
    if wishes.file is not None:
        window.open_form(wishes.file)
    return application.exec()


def build_window(
    application: QApplication, preferences: Preferences, language: str = "", theme_name: str = ""
) -> MainWindow:
    """The main window in the wished language and theme; empty means: as remembered, else as the platform has it."""
    code = i18n.use(language or preferences.language or "de")
    load_qt_texts(application, code)
    chosen = theme.THEMES[theme_name or preferences.theme or theme.preferred()]
    theme.apply(application, chosen)
    return MainWindow(chosen, preferences)


def load_qt_texts(application: QApplication, code: str) -> None:
    """Qt's own texts (file dialog, context menus) in the language; must happen before the first widget."""
    QLocale.setDefault(QLocale(code))
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{code}", folder):
        application.installTranslator(translator)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="workbench-gui", description="Öffnet das Fenster der Formularwerkbank."
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="Formular, das geöffnet wird")
    parser.add_argument("--language", choices=tuple(i18n.LANGUAGES), default="", help="Sprache des Fensters")
    parser.add_argument("--theme", choices=tuple(theme.THEMES), default="", help="helle oder dunkle Farben")
    return parser


if __name__ == "__main__":
    sys.exit(main())
