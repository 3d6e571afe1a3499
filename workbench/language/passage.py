"""A segment cut into analysed sentences, and a whole form made of such passages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from workbench.language.morphology import Token
from workbench.language.segmentation import sentences
from workbench.language.sentence import Sentence, sentence
from workbench.language.tokens import words
from workbench.model.document import Document, Segment

UNSEEN_KINDS = frozenset({"comment", "hidden"})
"""What somebody wrote beside the form or hid in it is no text for its readers."""
RUNNING_KINDS = frozenset(
    {"paragraph", "instruction", "list_item", "table_cell", "footnote", "endnote", "textbox", "help_text"}
)
"""Running text: rules about grammar apply."""
SHORT_KINDS = frozenset({"heading", "label", "option", "header", "footer", "field"})
"""Headings, labels and options: rules about words apply, those about sentences don't."""


@dataclass(frozen=True)
class Passage:
    """One segment. `sentences` holds the start of each sentence in `segment.text` and the analysed sentence."""

    segment: Segment

    @property
    def text(self) -> str:
        """The segment's text."""
        return self.segment.text

    @cached_property
    def sentences(self) -> tuple[tuple[int, Sentence], ...]:
        """Offset and analysis of every sentence, in reading order."""
        text = self.segment.text
        return tuple((start, sentence(text[start:end])) for start, end in sentences(text))

    @cached_property
    def words(self) -> int:
        """Number of words."""
        return len(words(self.segment.text))

    @property
    def is_running(self) -> bool:
        """Whether it is running text that may be reworded: no label, no heading, nothing locked."""
        return self.segment.kind in RUNNING_KINDS and not self.segment.locked


@dataclass(frozen=True)
class CheckedForm:
    """All passages that readers see, in reading order, and the document they come from."""

    document: Document
    passages: tuple[Passage, ...]

    @cached_property
    def by_id(self) -> dict[str, Passage]:
        """Passage by segment id."""
        return {passage.segment.id: passage for passage in self.passages}


def checked_form(document: Document) -> CheckedForm:
    """The passages of a document; sentences are analysed when a rule asks for them."""
    seen = (segment for segment in document.segments if segment.kind not in UNSEEN_KINDS)
    return CheckedForm(document, tuple(Passage(segment) for segment in seen if segment.text.strip()))


def known_tokens(segments: Iterable[Segment]) -> dict[str, tuple[Token, ...]]:
    """The tokens of each sentence of the segments that was analysed already, by its text."""
    found = (part for segment in segments for _, part in Passage(segment).sentences)
    return {part.text: part.tokens for part in found if part.is_analysed}


def take_tokens(found: Mapping[str, tuple[Token, ...]]) -> None:
    """Remember what `known_tokens` told in another process."""
    for text, tokens in found.items():
        sentence(text).take(tokens)
