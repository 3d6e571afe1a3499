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


class DamagedError(StoreError):
    """The stored file of a version is not (any more) the one that was taken in. The texts are kept apart from it."""

    def __init__(self, file_name: str, *, on_server: bool) -> None:
        super().__init__(
            f"Die Datei „{file_name}“ ist im Arbeitsbereich beschädigt; Ihre Texte und ihr Verlauf sind noch da.",
            "Bitten Sie die Verwaltung der Datenbank, den Arbeitsbereich aus einer Sicherung wiederherzustellen."
            if on_server
            else "Stellen Sie den Arbeitsbereich aus einer Sicherung von vorher wieder her.",
        )


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
