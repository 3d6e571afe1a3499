"""Places of the form that a search found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a passage as code points; `is_current`: the one in hand."""

    start: int
    end: int
    is_current: bool = False
