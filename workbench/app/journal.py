"""Where the steps of a session are kept: nowhere, or in a workspace that forgets nothing."""

from contextlib import AbstractContextManager, nullcontext
from typing import Protocol

from workbench.app.history import Step
from workbench.app.session_patch import SessionPatch


class Journal(Protocol):
    """Is told of every step before it happens. If it raises, the step does not happen."""

    def commit(self, label: str, forward: SessionPatch, inverse: SessionPatch, grown: str) -> str:
        """Keep a step and give its id. `grown`: the id of the step that this one goes on with (typing), else "".

        The step may go on under the id `grown`, or be a step of its own.
        """

    def undone(self, step: Step[SessionPatch]) -> None:
        """Keep that the step is taken back."""

    def redone(self, step: Step[SessionPatch]) -> None:
        """Keep that the step is done again."""

    def exporting(self, file_name: str, mode: str, data: bytes) -> AbstractContextManager[None]:
        """Keep that a file with these bytes is written inside the context, unless that fails."""

    def signature(self, who: str) -> str:
        """Who signs a decision when the caller names `who`, "" for nobody in particular."""


class NoJournal:
    """For a form that is just a file: its steps live as long as the session."""

    def commit(self, label: str, forward: SessionPatch, inverse: SessionPatch, grown: str) -> str:  # noqa: ARG002
        """Always ""."""
        return ""

    def undone(self, step: Step[SessionPatch]) -> None:
        """Nothing to keep."""

    def redone(self, step: Step[SessionPatch]) -> None:
        """Nothing to keep."""

    def exporting(self, file_name: str, mode: str, data: bytes) -> AbstractContextManager[None]:  # noqa: ARG002
        """Nothing to keep."""
        return nullcontext()

    def signature(self, who: str) -> str:
        """As the caller says."""
        return who
