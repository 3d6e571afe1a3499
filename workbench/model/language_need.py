"""Which languages the readers of an office need: rows of a statistics table, languages by persons, cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StatisticsRow:
    """A row of persons. `territory`: ISO 3166 code, "" if the name means no state of today. `place`: sheet and row."""

    name: str
    persons: int
    territory: str
    place: str


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a statistics file says about persons by nationality, without Germans.

    `unmapped`: rows with persons that no state can be told of. `german`: persons of German nationality, who are left
    out. `suppressed`: names of rows whose number the file itself hides. `stand`: the day it holds for, as written.
    `notes`: German sentences about what was left out and why.
    """

    rows: tuple[StatisticsRow, ...]
    unmapped: tuple[StatisticsRow, ...]
    german: int
    suppressed: tuple[str, ...]
    stand: str
    source: str
    notes: tuple[str, ...] = ()

    @property
    def persons(self) -> int:
        """All persons, those of `unmapped` too."""
        return sum(row.persons for row in (*self.rows, *self.unmapped))


@dataclass(frozen=True, slots=True)
class LanguageMapping:
    """Which languages the people of one nationality read. `main`: code (BCP 47); `shares`: code and 0-1, not exclusive.

    `reason` is German: why it is so, or who changed it.
    """

    name: str
    main: str
    shares: tuple[tuple[str, float], ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NeededLanguage:
    """A language in the order in which it helps most. `persons`: whom it reaches and no language before it does;
    `cumulative`: share (0-1) of all persons that is reached with it."""

    language: str
    persons: float
    cumulative: float


@dataclass(frozen=True, slots=True)
class TranslationCost:
    """Net cost of one document in one language, in euros. `lines`: started lines of 55 keystrokes; `rate` per line."""

    document: str
    keystrokes: int
    lines: int
    rate: float
    euros: float
