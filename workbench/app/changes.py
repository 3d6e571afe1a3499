"""What an operation changed, so that views refresh only what concerns them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids and flags; `bool(changes)` is False when nothing changed.

    `segments`: ids whose text or decisions changed, in no special order. `texts`: their text changed (so
    measures and suggestions are outdated). `decisions`: a suggestion was rejected or taken up again.
    `applied`: how many suggestions went into the text. `label`: what the history calls this step
    ("Textänderung").
    """

    segments: tuple[str, ...] = ()
    texts: bool = False
    decisions: bool = False
    applied: int = 0
    label: str = ""

    def __bool__(self) -> bool:
        return self.texts or self.decisions
