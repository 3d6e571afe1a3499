"""Size of the text, folded columns, colours, language."""

from collections.abc import Sequence

from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import LANGUAGES, language
from workbench.ui.places.revise import Side
from workbench.ui.preferences import ZOOM_STEPS
from workbench.ui.theme import THEMES


class Views(Feature):
    """How the window looks."""

    order = 80

    def commands(self) -> Sequence[Command]:
        """Zoom, fold, theme, language."""
        return (
            Command("zoom_in", lambda: self._zoom(1), "view", ("Ctrl++", "Ctrl+=")),
            Command("zoom_out", lambda: self._zoom(-1), "view", ("Ctrl+-",)),
            Command("zoom_reset", lambda: self._zoom(0), "view", ("Ctrl+0",)),
            Command("fold_left", lambda: self._fold("left"), "view", ("F9",)),
            Command("fold_right", lambda: self._fold("right"), "view", ("F10",)),
            Command("theme", self._other_theme, "window"),
            Command("language", self._other_language, "window"),
        )

    def _fold(self, side: Side) -> None:
        window = self.window
        (window.translate.columns if window.place == "translate" else window.revise).fold(side)

    def _zoom(self, direction: int) -> None:
        preferences, steps = self.window.preferences, ZOOM_STEPS
        at = steps.index(preferences.zoom) + direction if direction else steps.index(100)
        preferences.zoom = steps[min(max(at, 0), len(steps) - 1)]
        self.window.form.view.set_zoom(preferences.zoom)
        self.window.translate.sheet.editor.set_zoom(preferences.zoom)

    def _other_theme(self) -> None:
        names = tuple(THEMES)
        following = (names.index(self.theme.name) + 1) % len(names)
        self.window.preferences.theme = names[following]
        self.window.renewal_wanted.emit()

    def _other_language(self) -> None:
        self.window.preferences.language = next(code for code in LANGUAGES if code != language())
        self.window.renewal_wanted.emit()
