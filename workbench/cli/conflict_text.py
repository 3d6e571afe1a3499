"""Two texts for one passage, for people."""

from workbench.cli.output import write_error
from workbench.store.errors import ConflictError


def write_conflict(error: ConflictError) -> None:
    """Say on standard error that somebody else was faster, and both texts of each passage: none is lost."""
    write_error(" ".join(filter(None, (str(error), error.hint))))
    for item in error.conflicts:
        write_error(f"{item.mine.segment}")
        write_error(f"  Ihr Text:   {item.mine.text}")
        write_error(f"  Dort steht: {item.theirs.text}")
