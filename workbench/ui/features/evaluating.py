"""The place *Auswerten*: its pages are features of their own."""

from collections.abc import Sequence
from functools import partial

from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.places.evaluate import NAME, PAGES, EvaluatePlace


class Evaluating(Feature):
    """Looks after the place."""

    order = 55

    def commands(self) -> Sequence[Command]:
        """To each page."""
        return tuple(
            Command(f"evaluate_{name}", partial(self.go, name), "evaluating", (f"Alt+{at}",), place=NAME)
            for at, name in enumerate(PAGES, 1)
        )

    def connect_parts(self) -> None:
        """The keys of the place."""
        self.window.pages.currentChanged.connect(lambda _index: self._enter())

    def take_over(self, old: Feature) -> None:
        """The same page as before."""
        if isinstance(old, Evaluating):
            self.place.show_page(old.place.page)

    @property
    def place(self) -> EvaluatePlace:
        """The place."""
        return self.window.evaluation

    def go(self, page: str) -> None:
        """Show a page."""
        self.window.show_place(NAME)
        self.place.show_page(page)

    def _enter(self) -> None:
        if self.window.place == NAME:
            self.window.give_keys(NAME)
