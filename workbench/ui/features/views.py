"""Size of the text, folded columns, colours, language."""

from collections.abc import Sequence

from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import LANGUAGES, language, tr
from workbench.ui.preferences import ZOOM_STEPS


class Views(Feature):
    """How the window looks."""

    order = 80

    def commands(self) -> Sequence[Command]:
        """Zoom, fold, theme, language."""
        window = self.window
        return (
            Command("zoom_in", lambda: self._zoom(1), "view", ("Ctrl++", "Ctrl+=")),
            Command("zoom_out", lambda: self._zoom(-1), "view", ("Ctrl+-",)),
            Command("zoom_reset", lambda: self._zoom(0), "view", ("Ctrl+0",)),
            Command("fold_left", lambda: window.revise.fold("left"), "view", ("F9",)),
            Command("fold_right", lambda: window.revise.fold("right"), "view", ("F10",)),
            Command("theme", self._other_theme, "window"),
            Command("language", self._other_language, "window"),
        )

    def _zoom(self, direction: int) -> None:
        preferences, steps = self.window.preferences, ZOOM_STEPS
        at = steps.index(preferences.zoom) + direction if direction else steps.index(100)
        preferences.zoom = steps[min(max(at, 0), len(steps) - 1)]
        self.window.form.view.set_zoom(preferences.zoom)

    def _other_theme(self) -> None:
        preferences = self.window.preferences
        preferences.theme = "light" if preferences.theme == "dark" else "dark"
        self.window.notice.say(tr("notice.next_start"), good=True)

    def _other_language(self) -> None:
        self.window.preferences.language = next(code for code in LANGUAGES if code != language())
        self.window.notice.say(tr("notice.next_start"), good=True)
