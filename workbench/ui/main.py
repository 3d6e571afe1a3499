"""`workbench-gui [FILE] [--workspace ADDRESS]`: start the window."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication

from workbench.ui import i18n, theme
from workbench.ui.application import Workbench
from workbench.ui.crash_watch import CrashWatch
from workbench.ui.features.failures import Failures
from workbench.ui.preferences import stored
from workbench.ui.reading_ahead import read_ahead


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; returns the exit code."""
    wishes = _parser().parse_args(arguments)
    application = QApplication(sys.argv[:1])
    watch = CrashWatch()
    watch.start()
    workbench = Workbench(application, stored(), wishes.language, wishes.theme)
    workbench.explain_errors()
    window = workbench.window
    window.show()
    if wishes.workspace:
        window.workspaces.doors.open_workspace(wishes.workspace)
    if wishes.file is not None:
        window.open_form(wishes.file)
    if watch.earlier:
        cast(Failures, window.features["failures"]).tell_crash(watch.earlier)
    read_ahead(window)
    code = application.exec()
    watch.close()
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="workbench-gui", description="Öffnet das Fenster der Formularwerkbank."
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="Formular, das geöffnet wird")
    parser.add_argument(
        "--workspace",
        default="",
        metavar="ADDRESS",
        help="Arbeitsbereich (Datei oder URL), der geöffnet wird",
    )
    parser.add_argument("--language", choices=tuple(i18n.LANGUAGES), default="", help="Sprache des Fensters")
    parser.add_argument(
        "--theme", choices=tuple(theme.THEMES), default="", help="helle, dunkle oder kontrastreiche Farben"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
