"""Photographs the window for README and handbook, without a screen: docs/screenshots/*.png.

    python -m scripts.screenshots

Opens a sample form, waits until everything is checked and measured, accepts one suggestion and takes the next.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication

from workbench.ui.main import build_window
from workbench.ui.preferences import Preferences
from workbench.ui.window import MainWindow

PROJECT = Path(__file__).resolve().parent.parent
TARGET = PROJECT / "docs" / "screenshots"
FORM = "mitwirkung"
"""Part of the name of the sample form that is shown: short, and full of findings."""

SIZES = {"ueberarbeiten": QSize(1440, 900), "ueberarbeiten-schmal": QSize(1280, 720)}
PATIENCE = 60.0
"""Seconds until the window must have come to rest."""


def settle(window: MainWindow) -> None:
    """Let the window work until nothing runs in the background and no measurement is due."""
    application = QApplication.instance()
    deadline = time.monotonic() + PATIENCE
    quiet_since = time.monotonic()
    while time.monotonic() - quiet_since < 1.0:
        application.processEvents()
        if window.jobs.running:
            quiet_since = time.monotonic()
        if time.monotonic() > deadline:
            sys.exit(f"The window still works after {PATIENCE:.0f} seconds.")
        time.sleep(0.01)


def photograph(window: MainWindow, name: str, size: QSize) -> None:
    """Write docs/screenshots/<name>.png."""
    window.resize(size)
    settle(window)
    path = TARGET / f"{name}.png"
    if not window.grab().save(str(path), "PNG"):
        sys.exit(f"{path} could not be written.")
    print(path.relative_to(PROJECT))


def main() -> None:
    """Take all pictures."""
    form = next(
        path for path in sorted((PROJECT / "sample_forms").glob("*.docx")) if FORM in path.name.lower()
    )
    TARGET.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        window = build_window(application, Preferences(settings), "de", "light")
        window.show()
        window.open_form(form)
        settle(window)
        window.desk.accept(go_on=True)
        settle(window)
        for name, size in SIZES.items():
            photograph(window, name, size)
        window.close()


if __name__ == "__main__":
    main()
