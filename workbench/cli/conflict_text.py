"""Two texts for one passage, for people."""

from workbench.cli.output import write_error
from workbench.store.errors import ConflictError


def write_conflict(error: ConflictError) -> None:
    """Say on standard error that somebody else was faster, and both texts of each passage: none is lost."""
    write_error(" ".join(filter(None, (str(error), error.hint))))
    for item in error.conflicts:
        write_both_texts(item.mine.segment, item.mine.text, item.theirs.text)


def write_both_texts(segment: str, mine: str, theirs: str) -> None:
    """The text that was not written, and the one that is there."""
    write_error(segment)
    write_error(f"  Ihr Text:   {mine}")
    write_error(f"  Dort steht: {theirs}")
