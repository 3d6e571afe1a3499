"""What a person is told when the workspace did not take something. Nothing of it was written then."""

from dataclasses import dataclass

from workbench.common.errors import WorkbenchError
from workbench.model.workspace import StoredSegment, TextChange


class StoreError(WorkbenchError):
    """The workspace did not take a change, or does not have what was asked for."""


class MissingError(StoreError):
    """A form, version, passage or person is not there (any more)."""


class FrozenError(StoreError):
    """A released version does not change."""


class UnreachableError(StoreError):
    """The database was lost on the way. Whether the last transaction was committed has to be looked up afterwards."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two texts for one passage: `mine` was not written, `theirs` is there now."""

    mine: TextChange
    theirs: StoredSegment


class ConflictError(StoreError):
    """Somebody else was faster. Nothing was written; both texts are in `conflicts`."""

    def __init__(self, conflicts: tuple[Conflict, ...] = (), message: str = "") -> None:
        names = ", ".join(conflict.mine.segment for conflict in conflicts)
        super().__init__(
            message or f"Inzwischen hat jemand anderes diese Passage geändert: {names}.",
            "Vergleichen Sie beide Fassungen und entscheiden Sie. Ihr Text ist nicht verloren.",
        )
        self.conflicts = conflicts
