"""A line of a form outside tables."""

from dataclasses import dataclass

from workbench.language.passage import Passage
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.written import WRITE, Written


@dataclass(frozen=True, slots=True)
class Line:
    """A passage with its signs."""

    passage: Passage
    written: Written

    @property
    def id(self) -> str:
        """The passage's id."""
        return self.passage.segment.id

    @property
    def text(self) -> str:
        """The signs."""
        return self.written.text


def label_in(text: str) -> str:
    """The label that signs hold, without places and the parentheses around all of it."""
    label = plain_label(text.replace(WRITE, " ").replace("\t", " "))
    if label.startswith("(") and label.endswith(")"):
        label = label[1:-1].strip()
    return label
