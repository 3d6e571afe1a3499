"""Undo and redo as a stack of (label, forward, inverse), without knowing what a step contains."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Patch = TypeVar("Patch")


@dataclass(frozen=True, slots=True)
class Step(Generic[Patch]):
    """`forward` brings the change, `inverse` takes it back. Steps with the same `merge_key` grow together.

    `id` names the step where it is kept ("" where it is not). `who` did it, `at` (ISO 8601, UTC); "" if nobody knows.
    """

    label: str
    forward: Patch
    inverse: Patch
    merge_key: str = ""
    id: str = ""
    who: str = ""
    at: str = ""


class History(Generic[Patch]):
    """Steps that were done and steps that were undone. It stores patches; who owns the data applies them."""

    def __init__(self, done: Iterable[Step[Patch]] = (), undone: Iterable[Step[Patch]] = ()) -> None:
        """`done`: the oldest first; `undone`: the one that `redo` brings next is the last."""
        self._done: list[Step[Patch]] = list(done)
        self._undone: list[Step[Patch]] = list(undone)
        self._open = False

    def growing(self, merge_key: str) -> Step[Patch] | None:
        """The step that another one with this key would go on with; None if that would be a new step."""
        top = self._done[-1] if self._done else None
        return top if top is not None and self._open and merge_key and top.merge_key == merge_key else None

    @property
    def done(self) -> tuple[Step[Patch], ...]:
        """The steps that were done, the oldest first."""
        return tuple(self._done)

    def record(
        self,
        label: str,
        forward: Patch,
        inverse: Patch,
        merge_key: str = "",
        step_id: str = "",
        who: str = "",
        at: str = "",
    ) -> None:
        """Remember a step that has just been done; what was undone before can no longer be redone.

        Typing passes a `merge_key` (one per segment): as long as neither another step nor `seal` comes in
        between, the keystrokes stay one step, unless it is kept under another `step_id`.
        """
        top = self.growing(merge_key)
        if top is not None and top.id == step_id:
            self._done[-1] = Step(label, forward, top.inverse, merge_key, step_id, who, at)
        else:
            self._done.append(Step(label, forward, inverse, merge_key, step_id, who, at))
        self._undone.clear()
        self._open = True

    def seal(self) -> None:
        """End the current run of typing: the next keystroke begins a new step (focus left, pause, save)."""
        self._open = False

    @property
    def undoable(self) -> Step[Patch] | None:
        """The step that `undo` takes back."""
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> Step[Patch] | None:
        """The step that `redo` brings again."""
        return self._undone[-1] if self._undone else None

    def undo(self) -> Step[Patch] | None:
        """The step whose `inverse` the caller must apply now; None when there is nothing to undo."""
        if not self._done:
            return None
        self._open = False
        step = self._done.pop()
        self._undone.append(step)
        return step

    def redo(self) -> Step[Patch] | None:
        """The step whose `forward` the caller must apply now; None when there is nothing to redo."""
        if not self._undone:
            return None
        self._open = False
        step = self._undone.pop()
        self._done.append(step)
        return step

    @property
    def undo_label(self) -> str:
        """Label of the step that `undo` takes back; empty when there is none."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """Label of the step that `redo` brings again; empty when there is none."""
        return self._undone[-1].label if self._undone else ""
