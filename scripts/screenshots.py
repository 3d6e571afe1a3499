"""Photographs the window for README and handbook: writes docs/screenshots/*.png, without a screen.

Each picture is taken in a process of its own, because Qt reads the scale factor once.
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from scripts.scenes import PERSON, SCENES
from workbench.app.ignored_file import OFFICE_VARIABLE
from workbench.app.people import PERSON_VARIABLE
from workbench.ui.application import build_window
from workbench.ui.preferences import Preferences

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "screenshots"
HANDBOOK = ROOT / "docs" / "handbuch" / "bilder"
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
    size: int = 100
    folder: Path = FOLDER

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return self.folder / f"{self.name}.png"

    @property
    def key(self) -> str:
        """What it is called on the command line: "bilder/suchen"."""
        return f"{self.folder.name}/{self.name}"


SHOWN = ("review", "translate", "test", "evaluate", "start", "workspace")
"""The places of the window: each in every theme, and in English."""
LOOKS = {
    "": Picture("", ""),
    "-dunkel": Picture("", "", theme="dark"),
    "-kontrast": Picture("", "", theme="contrast"),
    "-englisch": Picture("", "", language="en"),
}
NAMES = {
    "review": "ueberarbeiten",
    "translate": "uebersetzen",
    "test": "testen",
    "evaluate": "auswerten",
    "start": "start",
    "workspace": "arbeitsbereich",
}
PICTURES = (
    *(
        replace(look, name=NAMES[scene] + ending, scene=scene)
        for scene in SHOWN
        for ending, look in LOOKS.items()
    ),
    Picture("ueberarbeiten-150", "review", scale="1.5", width=1280, height=720),
    Picture("ueberarbeiten-200", "review", size=200, width=1280, height=800),
    Picture("hauptantrag", "long_form", width=1280, height=720),
    *(
        Picture(name, scene, width=1280, height=800, folder=HANDBOOK)
        for name, scene in (
            ("ausblenden", "hide"),
            ("anpassen", "adapt"),
            ("uebersetzungsstand", "translations"),
            ("maschinelle-vorschlaege", "machine"),
            ("wiederholungsantraege", "evaluate"),
            ("sprachen", "evaluate_languages"),
            ("berichte", "evaluate_report"),
            ("uebersetzen", "translate"),
            ("testen", "test"),
            ("testen-planen", "test_plan"),
            ("testen-eingeben", "test_enter"),
            ("testen-bildschirm", "test_reading"),
            ("schreiben", "writing"),
            ("exportieren", "export"),
            ("befehle", "palette"),
            ("suchen", "finding"),
            ("seiten", "pages"),
            ("struktur", "structure"),
            ("sichere", "safe"),
            ("unterschiede", "versions"),
            ("einstellungen", "settings_look"),
            ("regeln", "settings_rules"),
            ("ueberarbeiten", "review"),
            ("start", "start"),
            ("arbeitsbereich", "workspace"),
        )
    ),
)


def main(names: list[str]) -> int:
    """Take all pictures, or those that are named."""
    for picture in PICTURES:
        if not names or picture.key in names:
            picture.path.parent.mkdir(parents=True, exist_ok=True)
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": picture.scale}
            command = [sys.executable, "-m", "scripts.screenshots", "--take", picture.key]
            subprocess.run(command, check=True, env=environment, cwd=ROOT)
            print(picture.path.relative_to(ROOT))
    return 0


def take(picture: Picture) -> None:
    """Take one picture in this process."""
    application = QApplication(sys.argv[:1])
    family = next((name for name in FONTS if name in QFontDatabase.families()), "")
    application.setFont(QFont(family, 10))
    with tempfile.TemporaryDirectory() as folder:
        # Nobody's own decisions, settings and unfinished work in a picture.
        os.environ[OFFICE_VARIABLE] = str(Path(folder) / "amt.json")
        os.environ[PERSON_VARIABLE] = PERSON
        for name in ("CONFIG", "STATE", "DATA", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(folder) / name)
        settings = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        preferences = Preferences(settings)
        preferences.size = picture.size
        window = build_window(application, preferences, picture.language, picture.theme)
        window.resize(picture.width, picture.height)
        window.show()
        window.activateWindow()
        SCENES[picture.scene](window).grab().save(str(picture.path))
        window.close()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--take"]:
        take(next(picture for picture in PICTURES if picture.key == sys.argv[2]))
        sys.exit(0)
    sys.exit(main(sys.argv[1:]))
