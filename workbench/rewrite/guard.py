"""What a meaning guard is: one class, one file of `meaning_guard/`, found by walking that folder.

A guard compares what both wordings state (`facts/`) and yields `Drift`s. It never looks sentence by sentence: one
sentence may have become three, or three one.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from workbench.language.exempt import Span
from workbench.language.segmentation import sentences
from workbench.language.sentence import Sentence, sentence
from workbench.model.term import GlossaryEntry

BLOCK, WARN, NOTE = "block", "warn", "info"
SEVERITIES = (BLOCK, WARN, NOTE)


@dataclass(frozen=True, slots=True)
class Drift:
    """A possible change of meaning. `original` and `rewrite`: code points of the two texts, None where nothing is.

    `message`: one German sentence that names what moved. `severity`: None means the guard's own.
    """

    original: Span | None
    rewrite: Span | None
    message: str
    severity: str | None = None


@dataclass(frozen=True)
class Wording:
    """One side of a pair: the passage with its sentences, analysed when a guard asks for them first."""

    text: str

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Start and end of each sentence."""
        return sentences(self.text)

    def sentence_around(self, place: int) -> Span | None:
        """Start and end of the sentence with the code point; None between sentences."""
        return next((span for span in self.spans if span[0] <= place < span[1]), None)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The analysed sentences, in the order of `spans`; their offsets count from the sentence's start."""
        return tuple(sentence(self.text[start:end]) for start, end in self.spans)


@dataclass(frozen=True)
class Pair:
    """Both wordings of a passage, and the entries of the office glossary (kind keep and explain matter)."""

    original: Wording
    rewrite: Wording
    entries: tuple[GlossaryEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """An original, a rewrite that moves the meaning, and one that keeps it."""

    original: str
    drift: str
    faithful: str


class Guard(ABC):
    """Watches one kind of fact. `id` is the kind in alerts (see `cli.md`) and the name of the file."""

    id: ClassVar[str]
    title: ClassVar[str]
    """German, what is watched."""
    why: ClassVar[str]
    """German, one or two sentences: what a change would cost the reader or the office."""
    severity: ClassVar[str] = BLOCK
    rewordable: ClassVar[bool] = False
    """Whether plain language may say what is watched in any other content words: a list's item, a term, how often.
    Who acts, what is denied, conditions and exceptions hang on few words that cannot hide."""
    examples: ClassVar[tuple[Example, ...]]

    @abstractmethod
    def check(self, pair: Pair) -> Iterable[Drift]:
        """What moved between the two wordings; nothing if it stayed or cannot be told."""
