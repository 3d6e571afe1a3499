"""An entry of the office glossary."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """One term of the office glossary.

    `pos` is NOUN, VERB, ADJ, ADV, ADP, PHRASE or ABBR; `kind` is replace, explain, avoid or keep; `automatic`
    is never, suggest or mass. `replacements` holds the alternatives, best first. `context` is a hint in German
    when the entry applies.
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
