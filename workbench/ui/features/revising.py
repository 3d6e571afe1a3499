"""Go from finding to finding, accept, write, take back."""

from collections.abc import Sequence

from workbench.ui.actions import Command
from workbench.ui.feature import Feature


class Revising(Feature):
    """What an editor does all day. The panels are made later than the commands, so each asks for them when it runs."""

    order = 20

    def commands(self) -> Sequence[Command]:
        """The steps of the work, and the way from finding to finding."""
        window = self.window
        return (
            Command("undo", lambda: window.desk.undo(), "steps", ("Ctrl+Z",), needs="form"),
            Command("redo", lambda: window.desk.redo(), "steps", ("Ctrl+Y", "Ctrl+Shift+Z"), needs="form"),
            Command("next", lambda: window.desk.next_place(), "findings", ("F7",), needs="form"),
            Command(
                "previous", lambda: window.desk.previous_place(), "findings", ("Shift+F7",), needs="form"
            ),
            Command(
                "accept",
                lambda: window.passage.accept(go_on=False),
                "findings",
                ("Ctrl+Return", "Ctrl+Enter"),
                needs="form",
            ),
            Command(
                "accept_next",
                lambda: window.passage.accept(go_on=True),
                "findings",
                ("Alt+Return", "Alt+Enter"),
                needs="form",
            ),
            Command("edit", lambda: window.passage.begin_editing(), "findings", ("F2",), needs="form"),
            Command(
                "reject",
                lambda: window.passage.begin_rejecting(),
                "findings",
                ("Ctrl+Backspace",),
                needs="form",
            ),
            Command(
                "hide",
                lambda: window.passage.begin_hiding(),
                "findings",
                ("Ctrl+Shift+Backspace",),
                needs="form",
            ),
        )
