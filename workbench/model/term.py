"""An entry of the office glossary."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """One term of the office glossary.

    `pos` is NOUN, VERB, ADJ, ADV, ADP, PHRASE or ABBR; `kind` is replace, explain, avoid or keep; `automatic`
    is never, suggest or mass; `status` is proposed, checked, released or blocked. `replacements` holds the
    alternatives, best first. `context` is a hint in German for people; `required_contexts` and `block_contexts`
    are words of which one must, or none may, stand in the same sentence.

    `gender` and `replacement_gender` are m, f, n, pl or empty; `government` and `replacement_government` are the
    cases that term and replacement ask for: gen, dat, acc or empty. `translations` pairs language (BCP 47) and text.
    """

    id: str
    term: str
    pos: str
    kind: str
    replacements: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    explanation: str = ""
    inflection: str = ""
    legal_risk: str = ""
    legal_note: str = ""
    example_before: str = ""
    example_after: str = ""
    automatic: str = "suggest"
    context: str = ""
    status: str = "proposed"
    abbreviations: tuple[str, ...] = ()
    gender: str = ""
    replacement_gender: str = ""
    government: str = ""
    replacement_government: str = ""
    separable_prefix: str = ""
    required_contexts: tuple[str, ...] = ()
    block_contexts: tuple[str, ...] = ()
    gender_fair: str = ""
    domain: str = ""
    source: str = ""
    owner: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    translations: tuple[tuple[str, str], ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """Everything that names the term in a text: the term itself, its variants and abbreviations."""
        return (self.term, *self.variants, *self.abbreviations)

    def is_valid_on(self, day: date) -> bool:
        """Whether the day lies inside the entry's time; both ends belong to it."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )

    def is_used_on(self, day: date) -> bool:
        """Whether suggestions may come from the entry on that day: neither blocked nor out of its time."""
        return self.status != "blocked" and self.is_valid_on(day)
