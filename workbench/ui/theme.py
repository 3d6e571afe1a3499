"""Colours, font and style sheet of the window: Fusion with our own palette, light, dark and with strong contrast."""

from dataclasses import dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from workbench.ui import scale
from workbench.ui.colours import CONTRAST, DARK, LIGHT, Colours
from workbench.ui.style_sheet import SHEET


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of colours and what it is called."""

    name: str
    colours: Colours

    def colour(self, name: str) -> QColor:
        """The colour called `name` (a field of `Colours`) for painting."""
        return QColor(getattr(self.colours, name))


THEMES = {
    "light": Theme("light", LIGHT),
    "dark": Theme("dark", DARK),
    "contrast": Theme("contrast", CONTRAST),
}


def contrast(first: str, second: str) -> float:
    """Contrast ratio 1-21 of two `#rrggbb` colours. Source: WCAG 2.1, relative luminance."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def preferred() -> str:
    """The theme the platform asks for: "dark" or "light"."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def apply(application: QApplication, theme: Theme, per_cent: int = 100) -> None:
    """Give the whole application style, palette and style sheet of `theme`, and texts of this size."""
    scale.use(application, per_cent)
    application.setStyle("Fusion")
    application.setPalette(_palette(theme))
    application.setStyleSheet(_style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: "panel",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "page",
        QPalette.ColorRole.AlternateBase: "side",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "panel",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "error",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.ToolTipBase: "panel",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Link: "accent_text",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Mid: "border",
        QPalette.ColorRole.Dark: "grid",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, theme.colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("disabled_text"))
    return palette


def _style_sheet(theme: Theme) -> str:
    names = {name: getattr(theme.colours, name) for name in Colours.__slots__}
    icons = Path(__file__).with_name("icons")
    pictures = {
        name: (icons / f"{picture}-{theme.name}.svg").as_posix()
        for name, picture in (("tick", "indicator"), ("down", "arrow-down"), ("up", "arrow-up"))
    }
    return Template(scale.style_sheet(SHEET)).substitute(names, **pictures)
