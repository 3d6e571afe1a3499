"""What a check of translations is: one class, one file of `checks/`, found by walking that folder.

A check compares a German passage with its translation, or looks at all pairs of a language at once. It never decides
what is shown: dismissals are the business of `checking`.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from workbench.model.translation_alert import Span
from workbench.translation.facts.marks import Mark, marks, without_marks
from workbench.translation.facts.pairing import Pairing, paired_figures

INFO, WARNING, ERROR = "info", "warning", "error"
SEVERITIES = (ERROR, WARNING, INFO)


@dataclass(frozen=True, slots=True)
class PairPlaceholder:
    """An element of the form: `id` as in its mark ("3" in `{3}`, `⟦3⟧`, `<x id="3"/>`), `kind` as in a segment."""

    id: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class PairTerm:
    """A term of the office: German forms, its translations (best first), and those that must not be used.

    A translation may end its words in `*`, where any ending fits: "заяв*".
    """

    source: tuple[str, ...]
    targets: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pair:
    """A German passage and its translation into `language` (BCP 47).

    `placeholders`: what the form has; if empty, the marks of the German text. `limit`: characters that fit into the
    cell, None if nobody knows. `id`: the segment, for people.
    """

    source: str
    target: str
    language: str
    placeholders: tuple[PairPlaceholder, ...] = ()
    limit: int | None = None
    terms: tuple[PairTerm, ...] = ()
    id: str = ""

    @property
    def code(self) -> str:
        """The language without script and region: "sr" for "sr-Latn"."""
        return self.language.replace("_", "-").split("-")[0].lower()

    @cached_property
    def source_marks(self) -> tuple[Mark, ...]:
        """The placeholders of the German text, in reading order."""
        return marks(self.source)

    @cached_property
    def target_marks(self) -> tuple[Mark, ...]:
        """The placeholders of the translation, in reading order."""
        return marks(self.target)

    @cached_property
    def source_text(self) -> str:
        """The German text with blanks in place of placeholders; the offsets stay."""
        return without_marks(self.source)

    @cached_property
    def target_text(self) -> str:
        """The translation with blanks in place of placeholders; the offsets stay."""
        return without_marks(self.target)

    @cached_property
    def figures(self) -> Pairing:
        """Numbers, dates, amounts, accounts, norms of both sides, and which belong together."""
        return paired_figures(self.source_text, self.target_text, self.language)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place in one or both texts (code points, end exclusive) and a German sentence about it.

    `severity`: None means the check's own.
    """

    source: Span | None
    target: Span | None
    message: str
    severity: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A German text, a translation that must be found and one that must not."""

    language: str
    source: str
    bad: str
    good: str
    limit: int | None = None
    terms: tuple[PairTerm, ...] = ()


class Check(ABC):
    """What every check says of itself. `id` is kebab-case and the name of its module with hyphens.

    `why`: German, one or two sentences, what the mistake costs. `source`: tools and rules that have such a check.
    `dismissable`: whether a person may say that it is right so.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    why: ClassVar[str]
    source: ClassVar[str]
    severity: ClassVar[str] = WARNING
    dismissable: ClassVar[bool] = True


class PairCheck(Check):
    """Looks at one pair; the translation is not empty (but for checks that `look_into_empty`)."""

    looks_into_empty: ClassVar[bool] = False
    examples: ClassVar[tuple[Example, ...]]

    @abstractmethod
    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Doubts about the pair; nothing where it cannot be told."""


class SetCheck(Check):
    """Looks at all pairs of one language together. `examples`: sets with a doubt and sets without, as texts."""

    examples: ClassVar[tuple["SetExample", ...]]

    @abstractmethod
    def check(self, pairs: Sequence[Pair]) -> Iterable[tuple[int, Doubt]]:
        """Number of the pair in `pairs`, counted from 0, and the doubt about it."""


@dataclass(frozen=True, slots=True)
class SetExample:
    """Pairs of German and translation that must be found, and pairs that must not."""

    language: str
    bad: tuple[tuple[str, str], ...]
    good: tuple[tuple[str, str], ...]
