"""What a rule is: one class, one file of `rules/`, found by walking that folder.

A rule looks at a sentence, a passage or a whole form and yields `Hit`s. It never decides what is shown: kinds of
segments, targets, thresholds and ignored findings are the business of `checking`.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Protocol

from workbench.language.passage import RUNNING_KINDS, SHORT_KINDS, CheckedForm, Passage
from workbench.language.sentence import Sentence
from workbench.model.term import GlossaryEntry

BUERGERNAH = "buergernah"
EINFACH = "einfach"
TARGETS = (BUERGERNAH, EINFACH)
INFO, WARNING, ERROR = "info", "warning", "error"
RUNNING = RUNNING_KINDS
EVERYWHERE = RUNNING_KINDS | SHORT_KINDS


@dataclass(frozen=True, slots=True)
class Hit:
    """A place, as code points of the text the rule was given (sentence or segment), end exclusive.

    `message`: one German sentence about this place. `severity`: None means the rule's own.
    `replacement`: German text for `start:end` where one can be named, never a guess.
    """

    start: int
    end: int
    message: str
    severity: str | None = None
    replacement: str | None = None


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number an office may change. `title`: German, with the unit."""

    buergernah: float
    einfach: float
    title: str


@dataclass(frozen=True, slots=True)
class Example:
    """A bad and a good wording. Several lines are several passages, see `example_form`."""

    bad: str
    good: str


@dataclass(frozen=True, slots=True)
class TermUse:
    """A glossary entry used in a sentence: `start`, `end` are code points of the sentence."""

    entry: GlossaryEntry
    start: int
    end: int


class Terms(Protocol):
    """What rules ask of the office glossary."""

    def uses(self, sentence: Sentence) -> tuple[TermUse, ...]:
        """Entries used in the sentence, inflected forms included, by offset."""
        ...

    def is_explained(self, word: str) -> bool:
        """Whether the glossary explains the word (any form), so that it is no unknown rare word."""
        ...


class NoTerms:
    """No glossary."""

    def uses(self, sentence: Sentence) -> tuple[TermUse, ...]:  # noqa: ARG002 - the protocol names it
        """Nothing."""
        return ()

    def is_explained(self, word: str) -> bool:  # noqa: ARG002 - the protocol names it
        """Never."""
        return False


NO_TERMS = NoTerms()


@dataclass(frozen=True)
class Settings:
    """Target ("buergernah" or "einfach"), the office's own thresholds by (rule id, name), and its glossary."""

    target: str = BUERGERNAH
    limits: Mapping[tuple[str, str], float] = field(default_factory=dict)
    terms: Terms = NO_TERMS

    def limit(self, rule: "Rule", name: str) -> float:
        """The threshold `name` of the rule, for the target; the office's own value wins."""
        own = self.limits.get((rule.id, name))
        if own is not None:
            return own
        threshold = rule.thresholds[name]
        return threshold.einfach if self.target == EINFACH else threshold.buergernah


class Rule(ABC):
    """What every rule says of itself. `id` is kebab-case and the name of its module with hyphens.

    `catalogue`: number in the catalogue of rules ("R28"), None for rules beyond it. `why`: German, for editors,
    why this is hard to read. `source`: the family of guidelines that has such a rule. `severity`: info (a hint
    among many), warning (worth a change), error (change it). `kinds`: kinds of segments it looks at.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    why: ClassVar[str]
    source: ClassVar[str]
    severity: ClassVar[str]
    examples: ClassVar[tuple[Example, ...]]
    catalogue: ClassVar[str | None] = None
    thresholds: ClassVar[Mapping[str, Threshold]] = {}
    kinds: ClassVar[frozenset[str]] = RUNNING
    targets: ClassVar[tuple[str, ...]] = TARGETS
    looks_into_locked: ClassVar[bool] = False


class SentenceRule(Rule):
    """Looks at one sentence. What it finds depends on sentence and settings only, and is remembered.

    `any_length`: also at endless ones (more than 300 words), in time that grows with the length only.
    """

    any_length: ClassVar[bool] = False

    @abstractmethod
    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Places in the sentence; offsets count from its start."""


class PassageRule(Rule):
    """Looks at one whole segment."""

    @abstractmethod
    def check(self, passage: Passage, settings: Settings) -> Iterable[Hit]:
        """Places in the segment's text."""


class FormRule(Rule):
    """Looks at the whole form. Must restrict itself to the kinds it means."""

    @abstractmethod
    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """Segment id and place. What is missing from a form is reported at its first passage, start 0, end 0."""
