"""Undo and redo as a stack of (label, forward, inverse), without knowing what a step contains."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Patch = TypeVar("Patch")


@dataclass(frozen=True, slots=True)
class Step(Generic[Patch]):
    """`forward` brings the change, `inverse` takes it back. Steps with the same `merge_key` grow together."""

    label: str
    forward: Patch
    inverse: Patch
    merge_key: str = ""


class History(Generic[Patch]):
    """Steps that were done and steps that were undone. It stores patches; who owns the data applies them."""

    def __init__(self) -> None:
        self._done: list[Step[Patch]] = []
        self._undone: list[Step[Patch]] = []
        self._open = False

    def record(self, label: str, forward: Patch, inverse: Patch, merge_key: str = "") -> None:
        """Remember a step that has just been done; what was undone before can no longer be redone.

        Typing passes a `merge_key` (one per segment): as long as neither another step nor `seal` comes in
        between, the keystrokes stay one step.
        """
        top = self._done[-1] if self._done else None
        if top is not None and self._open and merge_key and top.merge_key == merge_key:
            self._done[-1] = Step(label, forward, top.inverse, merge_key)
        else:
            self._done.append(Step(label, forward, inverse, merge_key))
        self._undone.clear()
        self._open = True

    def seal(self) -> None:
        """End the current run of typing: the next keystroke begins a new step (focus left, pause, save)."""
        self._open = False

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
