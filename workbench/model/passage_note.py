"""What people write beside a passage for one another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PassageNote:
    """A note about the passage `segment`. Times are ISO 8601 in UTC.

    `resolved_by` and `resolved_when` are "" as long as the note is open.
    """

    segment: str
    text: str
    who: str
    when: str
    resolved_by: str = ""
    resolved_when: str = ""

    @property
    def is_open(self) -> bool:
        """Does somebody still have to look at it?"""
        return not self.resolved_when
