"""The page on which a person looks through many changes before they are made; other features ask for it."""

from collections.abc import Callable, Sequence

from workbench.ui.feature import Feature
from workbench.ui.models.outline import section_title, titles_by_rank
from workbench.ui.models.proposed_changes import ProposedChange
from workbench.ui.panels.change_preview import ChangePreview

Decided = Callable[[tuple[int, ...]], object]


class LookingThrough(Feature):
    """It stands in the place of the form until the person has decided, left it, or opened another form."""

    def build(self) -> None:
        """One page for all."""
        self.page = ChangePreview(self.theme)
        self._done: Decided | None = None
        self.page.decided.connect(self._decide)
        self.page.left.connect(self.leave)

    def assemble(self) -> None:
        """Behind the form."""
        self.window.form.pages.addWidget(self.page)

    def connect_parts(self) -> None:
        """Another form: nothing of the old one may be changed."""
        self.window.desk.opened.connect(self.leave)

    def begin(
        self, title: str, note: str, changes: Sequence[ProposedChange], why_not: str, done: Decided
    ) -> None:
        """Show the changes; `done` is called with the positions of the ticked ones."""
        self._done = done
        self.window.form.pages.setCurrentWidget(self.page)
        self.page.begin(title, note, changes, why_not)

    def leave(self) -> None:
        """Back to the form, nothing changed."""
        self._done = None
        if self.is_open:
            self.window.form.pages.setCurrentIndex(0)
            self.window.form.view.setFocus()

    @property
    def is_open(self) -> bool:
        """Is the page in the place of the form?"""
        return self.window.form.pages.currentWidget() is self.page

    def where(self, segments: Sequence[str]) -> dict[str, str]:
        """Under which heading each of these passages stands."""
        desk = self.window.desk
        titles = titles_by_rank(desk.sections)
        return {item: section_title(titles[desk.worklist.rank(item)]) for item in segments}

    def _decide(self, positions: tuple[int, ...]) -> None:
        done = self._done
        self.leave()
        if done is not None:
            done(positions)
