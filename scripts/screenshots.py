"""Photographs the window for README and handbook: writes docs/screenshots/*.png, without a screen.

Each picture is taken in a process of its own, because Qt reads the scale factor once.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from workbench.app.ignored_file import OFFICE_VARIABLE
from workbench.model.finding import Finding
from workbench.ui.application import build_window
from workbench.ui.features.exporting import Exporting
from workbench.ui.models.underlines import is_broad
from workbench.ui.preferences import Preferences
from workbench.ui.window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "screenshots"
FORM = ROOT / "sample_forms" / "mitwirkungsaufforderung.docx"
LONG_FORM = ROOT / "sample_forms" / "hauptantrag_grundsicherung.docx"
FONTS = ("Inter", "Noto Sans", "Liberation Sans", "DejaVu Sans")
"""The first one that is installed: the pictures should not depend on the machine more than they must."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: size of the window in device-independent pixels, and what is to be seen."""

    name: str
    scene: str
    theme: str = "light"
    language: str = "de"
    scale: str = "1"
    width: int = 1440
    height: int = 900


PICTURES = (
    Picture("ueberarbeiten", "review"),
    Picture("ueberarbeiten-dunkel", "review", theme="dark"),
    Picture("ueberarbeiten-150", "review", scale="1.5", width=1280, height=720),
    Picture("ueberarbeiten-englisch", "review", language="en"),
    Picture("hauptantrag", "long_form", width=1280, height=720),
    Picture("ausblenden", "hide"),
    Picture("anpassen", "adapt"),
    Picture("exportieren", "export"),
    Picture("start", "start"),
)


def main(names: list[str]) -> int:
    """Take all pictures, or those that are named."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        if not names or picture.name in names:
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": picture.scale}
            command = [sys.executable, "-m", "scripts.screenshots", "--take", picture.name]
            subprocess.run(command, check=True, env=environment, cwd=ROOT)
            print(f"docs/screenshots/{picture.name}.png")
    return 0


def take(picture: Picture) -> None:
    """Take one picture in this process."""
    application = QApplication(sys.argv[:1])
    family = next((name for name in FONTS if name in QFontDatabase.families()), "")
    application.setFont(QFont(family, 10))
    with tempfile.TemporaryDirectory() as folder:
        # Nobody's own decisions, settings and unfinished work in a picture.
        os.environ[OFFICE_VARIABLE] = str(Path(folder) / "amt.json")
        for name in ("CONFIG", "STATE", "DATA", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(folder) / name)
        settings = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        window = build_window(application, Preferences(settings), picture.language, picture.theme)
        window.resize(picture.width, picture.height)
        window.show()
        window.activateWindow()
        SCENES[picture.scene](window).grab().save(str(FOLDER / f"{picture.name}.png"))
        window.close()


def start(window: MainWindow) -> QWidget:
    """The page before a form is open."""
    wait(window.isActiveWindow)
    return window


def review(window: MainWindow) -> QWidget:
    """A form with some suggestions taken, one in hand."""
    window.open_form(FORM)
    quiet(window)
    for _ in range(3):
        go_to_safe(window)
        window.desk.accept(go_on=True)
        quiet(window)
    go_to_safe(window)
    quiet(window)
    return window


def long_form(window: MainWindow) -> QWidget:
    """A long form just after it was opened."""
    window.open_form(LONG_FORM)
    quiet(window)
    return window


def hide(window: MainWindow) -> QWidget:
    """A rule's finding about a sentence, and the question why to hide it."""
    window.open_form(FORM)
    quiet(window)
    go_to(window, lambda finding: is_broad(finding) and not finding.suggestions)
    window.passage.begin_hiding()
    quiet(window)
    return window


def adapt(window: MainWindow) -> QWidget:
    """The editor with chips."""
    review(window)
    session = window.desk.session
    assert session is not None
    marked = next(
        segment.id
        for segment in session.document.segments
        if not segment.locked and segment.placeholders and len(segment.text) > 80
    )
    window.desk.select(marked)
    window.passage.begin_editing()
    quiet(window)
    return window


def export(window: MainWindow) -> QWidget:
    """The question how to export."""
    review(window)
    exporting = window.features["exporting"]
    assert isinstance(exporting, Exporting)
    dialog = exporting.dialog()
    assert dialog is not None
    quiet(window)
    dialog.folder.setText("")  # no folder of this machine in a picture
    dialog.show()
    dialog.activateWindow()
    wait(dialog.isActiveWindow)
    return dialog


def go_to_safe(window: MainWindow) -> None:
    """Go on to a finding whose suggestion can be taken at once."""
    go_to(window, lambda finding: any(item.safe for item in finding.suggestions))


def go_to(window: MainWindow, wanted: Callable[[Finding], bool]) -> None:
    """Go on to such a finding."""
    desk = window.desk
    for _ in range(desk.worklist.total):
        if desk.place is not None and wanted(desk.place.finding):
            return
        desk.next_place()


def quiet(window: MainWindow) -> None:
    """Wait until everything is computed and shown."""
    wait(lambda: not window.jobs.running and not window.desk.checks.is_waiting)


def wait(ready: Callable[[], bool], limit: int = 60_000) -> None:
    """Let the window work until `ready`, at most `limit` milliseconds."""
    for _ in range(limit // 50):
        turn(50)
        if ready():
            turn(150)
            return
    raise TimeoutError("the window is still busy")


def turn(milliseconds: int) -> None:
    """Let events happen for a while. (QTest.qWait would keep Python's lock, and no worker would move.)"""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


SCENES: dict[str, Callable[[MainWindow], QWidget]] = {
    "start": start,
    "review": review,
    "long_form": long_form,
    "hide": hide,
    "adapt": adapt,
    "export": export,
}

if __name__ == "__main__":
    if sys.argv[1:2] == ["--take"]:
        take(next(picture for picture in PICTURES if picture.name == sys.argv[2]))
        sys.exit(0)
    sys.exit(main(sys.argv[1:]))
