"""What a restructuring provider is: one class, one file of `providers/`, found by walking that folder.

A provider looks at one sentence and yields `Proposal`s. It never decides what is shown: the meaning guard, the
difficulty and the combination with other proposals come after it (`offering`).
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from workbench.language.sentence import Sentence
from workbench.model.finding import GuardAlert
from workbench.rewrite.fitting.edits import Edit


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known about the form around a sentence.

    `sender`: how the office speaks of itself in it, "wir" or "ich" as the form does; "" where nobody can tell.
    `addressee`: "Sie" in letters and forms, "" where the text speaks of people in general (leaflets on law).
    `document_type`: as in `language.form.document_type`; `kind`: of the segment.
    `circumstances`: what the whole document shows, as in `restructuring.circumstances`.
    """

    sender: str = "wir"
    addressee: str = "Sie"
    document_type: str = ""
    kind: str = "paragraph"
    circumstances: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Other words for a part of the sentence; `edits` count its code points.

    `certain`: grammar leaves one form and the sense stays; else `reason` (German) says what to check.
    `others`: whole readings beside the first, likeliest first. No edits: an open proposal at `start:end`,
    whose `reason` says why a person must write it. `alert`: what to warn of, whether a guard sees it or not.
    """

    start: int
    end: int
    edits: tuple[Edit, ...]
    certain: bool
    reason: str
    others: tuple[tuple[Edit, ...], ...] = ()
    alert: GuardAlert | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence before and after; `after` equal to `before` says that the provider must stay silent."""

    before: str
    after: str


class RewriteProvider(ABC):
    """One way to restructure a sentence. `id` is kebab-case and the name of the file with "-" for "_"."""

    id: ClassVar[str]
    title: ClassVar[str]
    """German, as the window shows it."""
    why: ClassVar[str]
    """German, one sentence: what the reader gains."""
    source: ClassVar[str]
    """The guideline it follows."""
    never_safe: ClassVar[bool] = False
    """Whether a person decides each time, however certain grammar is."""
    spells_out: ClassVar[bool] = False
    """Whether the wording helps though the score doesn't show it: ready unless the sentence gets clearly harder."""
    examples: ClassVar[Sequence[Example]]
    """At least three that change and three where the provider must stay silent."""

    @abstractmethod
    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:
        """Proposals for the sentence, by offset."""
