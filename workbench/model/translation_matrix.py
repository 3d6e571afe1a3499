"""Forms and languages in one table: how far every translation is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.model.translation_state import TranslationState


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A form in one language. `counts`: passages by state, in the order of the states, none that is 0.

    Without counts the language is planned, but no German version is released yet.
    """

    form: str
    language: str
    counts: Mapping[TranslationState, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All passages that are translated, or are to be, or were decided about."""
        return sum(self.counts.values())

    def count(self, *states: TranslationState) -> int:
        """Passages in one of the states."""
        return sum(self.counts.get(state, 0) for state in states)

    @property
    def pressing(self) -> tuple[tuple[TranslationState, int], ...]:
        """The states that there are with their numbers, the one that needs somebody most first."""
        return tuple((state, self.counts[state]) for state in PRESSING if self.counts.get(state))


PRESSING = (
    TranslationState.OUTDATED,
    TranslationState.WITHDRAWN,
    TranslationState.PLANNED,
    TranslationState.ORDERED,
    TranslationState.MACHINE,
    TranslationState.DRAFT,
    TranslationState.TRANSLATED,
    TranslationState.CHECKED,
    TranslationState.READING_TEST,
    TranslationState.RELEASED,
    TranslationState.NOT_NEEDED,
)
"""The states in the order in which they need somebody."""


@dataclass(frozen=True, slots=True)
class MatrixLine:
    """A form with its languages. `number`: its newest released version, None before the first release.

    `cells` by language; a language that nobody has planned has none.
    """

    form: str
    name: str
    number: int | None
    cells: Mapping[str, MatrixCell]

    def count(self, *states: TranslationState) -> int:
        """Passages in one of the states, in all languages."""
        return sum(cell.count(*states) for cell in self.cells.values())


@dataclass(frozen=True, slots=True)
class Matrix:
    """All forms by name, and the languages of any of them by German name."""

    lines: tuple[MatrixLine, ...] = ()
    languages: tuple[str, ...] = ()

    def count(self, *states: TranslationState) -> int:
        """Passages in one of the states, in all forms and languages."""
        return sum(line.count(*states) for line in self.lines)
