"""Open a form, leave."""

from collections.abc import Sequence

from workbench.ui.actions import Command
from workbench.ui.feature import Feature


class Files(Feature):
    """The form as a file."""

    order = 10

    def commands(self) -> Sequence[Command]:
        """Open, quit."""
        window = self.window
        return (
            Command("open", window.choose_form, "form", ("Ctrl+O",)),
            Command("quit", window.close, "quit", ("Ctrl+Q",)),
        )
