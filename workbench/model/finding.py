"""What was found in a passage and what is suggested for it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GuardAlert:
    """A possible change of meaning between original and rewrite. `severity` is block, warn or info."""

    kind: str
    severity: str
    original: str
    rewrite: str
    message: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Put `replacement` in place of `start:end` of the segment. Keys as in the command line's JSON.

    `safe`: grammar leaves one surface form, no guard objects and the entry allows automatic use. An open
    suggestion has `safe=False`; its `reason` says in German why a person must decide. `variants` are other
    whole results. `replacement` is empty and `result` the unchanged text where nothing can be put in.
    `difficulty`: of the sentence before and after, where both are known. `steps`: German, what a chain does, in order;
    `part_of`: the id of the chain that holds this suggestion as one of its steps.
    """

    id: str
    segment: str
    start: int
    end: int
    provider: str
    term: str | None
    kind: str
    replacement: str
    result: str
    safe: bool
    reason: str
    variants: tuple[str, ...] = ()
    alerts: tuple[GuardAlert, ...] = ()
    difficulty: tuple[float, float] | None = None
    steps: tuple[str, ...] = ()
    part_of: str = ""

    @property
    def remark(self) -> str:
        """The reason without what `difficulty` and `steps` say."""
        said = [gain_text(*self.difficulty)] if self.difficulty else []
        said += [steps_text(self.steps)] if self.steps else []
        left = self.reason
        for text in said:
            left = left.replace(text, "", 1)
        return " ".join(left.split())


def gain_text(before: float, after: float) -> str:
    """ "Schwierigkeit 71 → 38."."""
    return f"Schwierigkeit {before:.0f} → {after:.0f}."


def steps_text(steps: Sequence[str]) -> str:
    """ "Schritte: 1. Passiv auflösen; 2. Langen Satz teilen."."""
    return f"Schritte: {'; '.join(f'{number}. {step}' for number, step in enumerate(steps, 1))}."


@dataclass(frozen=True, slots=True)
class Finding:
    """A place that is hard to read. `severity` is info, warning or error; offsets are code points in the segment.

    `replacement`: text for `start:end` where the rule itself knows one.
    """

    rule: str
    segment: str
    start: int
    end: int
    severity: str
    message: str
    why: str
    source: str
    catalogue: str | None = None
    suggestions: tuple[Suggestion, ...] = ()
    replacement: str | None = None
