"""A journal that does not wait for the database: steps are kept in order by whoever `submit` hands them to."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import uuid4

from workbench.app.history import Step
from workbench.app.rights import actions_of, check_right
from workbench.app.session_patch import SessionPatch
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import WorkspaceJournal
from workbench.model.workspace import StoredVersion
from workbench.store.errors import ConflictError, FrozenError


class Doing(StrEnum):
    """What became of the step."""

    COMMIT = "commit"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Pending:
    """A step that people see already and that waits for the database."""

    journal: "QueuedJournal"
    doing: Doing
    step: Step[SessionPatch]
    grown: str = ""

    @property
    def patch(self) -> SessionPatch:
        """What it puts in place."""
        return self.step.inverse if self.doing is Doing.UNDO else self.step.forward

    @property
    def base(self) -> SessionPatch:
        """What was there before."""
        return self.step.forward if self.doing is Doing.UNDO else self.step.inverse


class QueuedJournal(WorkspaceJournal):
    """Hands every step to `submit`, which has to call `write` for each, in order, in one thread of its own.

    `halted` is set after a refusal: what was built on the refused step must not be written.
    """

    def __init__(
        self, workspace: Workspace, version: StoredVersion, submit: Callable[[Pending], None]
    ) -> None:
        super().__init__(workspace, version)
        self._submit = submit
        self.halted = False

    def commit(self, label: str, forward: SessionPatch, inverse: SessionPatch, grown: str) -> str:
        """The id under which the step will be kept. Raises `RightError`, `FrozenError` at once."""
        self._check(forward)
        step_id = grown or str(uuid4())
        self._submit(Pending(self, Doing.COMMIT, Step(label, forward, inverse, "", step_id), grown))
        return step_id

    def undone(self, step: Step[SessionPatch]) -> None:
        """Raises `RightError`, `FrozenError` at once."""
        self._check(step.inverse)
        self._submit(Pending(self, Doing.UNDO, step))

    def redone(self, step: Step[SessionPatch]) -> None:
        """Raises `RightError`, `FrozenError` at once."""
        self._check(step.forward)
        self._submit(Pending(self, Doing.REDO, step))

    def write(self, pending: Pending, *, again: bool = False) -> None:
        """Keep a step now. `again`: an earlier try may have come through. Raises like `WorkspaceJournal.commit`."""
        step = pending.step
        try:
            if pending.doing is Doing.COMMIT:
                self.commit_as(step.id, step.label, step.forward, step.inverse, pending.grown)
            elif pending.doing is Doing.UNDO:
                super().undone(step)
            else:
                super().redone(step)
        except ConflictError as error:
            same = all(item.mine.text == item.theirs.text for item in error.conflicts)
            if not (again and error.conflicts and same):
                raise
            self.note([item.theirs for item in error.conflicts])

    def _check(self, patch: SessionPatch) -> None:
        for action in actions_of(patch):
            check_right(self.workspace.person, action)
        if self.version.released_at is not None:
            raise FrozenError(
                "Diese Version ist freigegeben und wird nicht mehr geändert.",
                "Legen Sie eine neue Version des Formulars an.",
            )
