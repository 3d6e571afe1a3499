"""A passage and its translation as the translation memory keeps them, and what it offers for a text."""

from dataclasses import dataclass, field

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class MemoryUnit:
    """`source` and `target` are tagged text: `{1}` stands for an element of the form.

    Languages are BCP 47 codes. `context_before` and `context_after` are the passages around it in the source
    language. `origin` says who made it ("person", "machine:NAME", "import:FORMAT" …), `state` is a value of the
    states of translations or a word of the office, `at` ISO 8601 in UTC.
    """

    source: str
    target: str
    source_language: str = "de"
    language: str = ""
    context_before: str = ""
    context_after: str = ""
    origin: str = ""
    document: str = ""
    state: str = ""
    person: str = ""
    at: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Penalty:
    """Points that a match lost, and why (German, for people)."""

    kind: str
    points: int
    reason: str


@dataclass(frozen=True, slots=True)
class MemoryMatch:
    """A translation that the memory offers for a text, and how well it fits.

    `target` has the numbers, dates and placeholders of the text where they could be carried over. `match` is in
    percent; 101: the passages before and after are the same too. `differences` are the spans of the text that was
    asked for which `source` has in another way, `source_differences` those of `source`: code points, end exclusive.
    """

    source: str
    target: str
    match: int
    origin: str = ""
    state: str = ""
    person: str = ""
    at: str = ""
    document: str = ""
    note: str = ""
    differences: tuple[Span, ...] = ()
    source_differences: tuple[Span, ...] = ()
    penalties: tuple[Penalty, ...] = field(default_factory=tuple)
    carried_over: bool = False
    unit: int = 0
    """The number of the unit in its memory; 0 if it has none."""


@dataclass(frozen=True, slots=True)
class ConcordanceHit:
    """A unit in which words were found; `spans` is where, in its source or in its target."""

    source: str
    target: str
    language: str
    spans: tuple[Span, ...] = ()
    in_target: bool = False
    origin: str = ""
    state: str = ""
    person: str = ""
    at: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True)
class RefusedUnit:
    """A unit that the memory did not take: its number in the file or list, and the cause in German.

    `place` helps to find it again and holds nothing of the text.
    """

    number: int
    cause: str
    place: str = ""
