"""Everything that the report about a renewal holds."""

from dataclasses import dataclass

from workbench.model.burden import Burden
from workbench.model.renewal import Comparison


@dataclass(frozen=True, slots=True)
class LegalNote:
    """A paragraph about the law, as the office edits it. `kind`: "law", "risk" or "question".

    `stand`: state of the law that it describes; `checked`: when the legal office checked it, "" as long as nobody did.
    """

    kind: str
    title: str
    text: str
    source: str = ""
    stand: str = ""
    checked: str = ""


@dataclass(frozen=True, slots=True)
class RenewalStudy:
    """The comparison, its burden, the texts for the supervising authority, and corrections that found no place."""

    comparison: Comparison
    burden: Burden
    notes: tuple[LegalNote, ...] = ()
    unused: tuple[str, ...] = ()

    def noted(self, kind: str) -> tuple[LegalNote, ...]:
        """The paragraphs of one kind."""
        return tuple(note for note in self.notes if note.kind == kind)
