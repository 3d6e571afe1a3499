"""What was typed into one passage, step by step: the way back and forth inside the editor."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextState:
    """A text and the place of the cursor in it (UTF-16)."""

    text: str
    position: int


class TextSteps:
    """A word that is typed, or a run of deletions, is one step."""

    def __init__(self) -> None:
        self._past: list[TextState] = []
        self._future: list[TextState] = []
        self._run = ""
        self.now = TextState("", 0)

    def begin(self, text: str, position: int) -> None:
        """Another passage: there is no way back from here."""
        self._past, self._future, self._run = [], [], ""
        self.now = TextState(text, position)

    def note(self, text: str, position: int) -> None:
        """The text is this one now."""
        if text == self.now.text:
            self.now = TextState(text, position)
            return
        run = _kind_of_step(self.now.text, text)
        if not run or run != self._run:
            self._past.append(self.now)
        self._future.clear()
        self._run = run
        self.now = TextState(text, position)

    def move(self, position: int) -> None:
        """The cursor went elsewhere: what is typed there is a step of its own."""
        if position != self.now.position:
            self._run = ""
            self.now = TextState(self.now.text, position)

    def back(self) -> TextState | None:
        """The state before the last step; None at the beginning."""
        return self._go(self._past, self._future)

    def forth(self) -> TextState | None:
        """The state after the step that was taken back; None if there is none."""
        return self._go(self._future, self._past)

    def _go(self, there: list[TextState], here: list[TextState]) -> TextState | None:
        if not there:
            return None
        here.append(self.now)
        self.now, self._run = there.pop(), ""
        return self.now


def _kind_of_step(before: str, after: str) -> str:
    """Which run the step belongs to: a letter more, a sign less; "" for a step of its own."""
    if len(after) == len(before) + 1:
        at = next((at for at, sign in enumerate(before) if sign != after[at]), len(before))
        return "typing" if after[at].isalnum() else ""
    return "deleting" if len(after) == len(before) - 1 else ""
