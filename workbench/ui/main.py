"""`workbench-gui [FILE]`: start the window."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from workbench.ui import i18n, theme
from workbench.ui.application import Workbench
from workbench.ui.preferences import stored
from workbench.ui.reading_ahead import read_ahead


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; returns the exit code."""
    wishes = _parser().parse_args(arguments)
    application = QApplication(sys.argv[:1])
    workbench = Workbench(application, stored(), wishes.language, wishes.theme)
    workbench.explain_errors()
    workbench.window.show()
    if wishes.file is not None:
        workbench.window.open_form(wishes.file)
    read_ahead(workbench.window)
    return application.exec()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="workbench-gui", description="Öffnet das Fenster der Formularwerkbank."
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="Formular, das geöffnet wird")
    parser.add_argument("--language", choices=tuple(i18n.LANGUAGES), default="", help="Sprache des Fensters")
    parser.add_argument(
        "--theme", choices=tuple(theme.THEMES), default="", help="helle, dunkle oder kontrastreiche Farben"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
