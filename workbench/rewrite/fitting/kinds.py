"""Number and gender of a noun as pronouns take them up, and what else is of the kind."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.language.grammar.agreement import (
    Reading,
)
from workbench.language.morphology import Token
from workbench.language.words.noun_table import Gender, Number
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.edits import Edit

_NOUNS = frozenset({"NN", "NNA", "NNI", "NE"})


@dataclass(frozen=True, slots=True)
class Kind:
    """Number and gender of a noun as pronouns show them; no gender in the plural."""

    number: Number
    gender: Gender | None

    def holds(self, reading: Reading) -> bool:
        """Whether a word with this reading can take up such a noun or be one."""
        if reading.number != self.number:
            return False
        return self.number == "pl" or reading.gender in (None, self.gender)


@dataclass(slots=True)
class Resumption:
    """`edits` of the pronouns that take up the noun; `doubts`: the words of which that is not sure."""

    edits: list[Edit] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def rivals(whole: Analysis, head: int, index: int, old: Kind) -> list[int]:
    """Other nouns in front of the pronoun that it may take up."""
    return [
        at
        for at in range(index)
        if at != head
        and whole.tokens[at].tag in _NOUNS
        and (whole.tokens[at].tag == "NE" or any(old.holds(one) for one in whole.readings[at] or ()))
        and not _is_time(whole.tokens, at)
    ]


def other_kinds(whole: Analysis, head: int, index: int, old: Kind) -> bool:
    """Whether a noun of another kind in front may be meant too: "ihre" is of one or of many, "sein" of m and n."""
    word = whole.tokens[index].text.lower()
    if word.startswith(("ihr", "deren", "sie")):
        kinds = (Kind("sg", "f"), Kind("pl", None))
    elif word.startswith(("sein", "dessen", "ihm")):
        kinds = (Kind("sg", "m"), Kind("sg", "n"))
    else:
        return False
    return any(
        kind != old and at != head and whole.tokens[at].tag in _NOUNS and _surely(whole, at, kind)
        for kind in kinds
        for at in range(index)
    )


def _surely(whole: Analysis, at: int, kind: Kind) -> bool:
    """Whether the noun can be of the kind and stands free: not behind a preposition, no measure of time."""
    if whole.phrase_of(at).preposition is not None or _is_time(whole.tokens, at):
        return False
    return any(kind.holds(one) for one in whole.readings[at] or ())


def _is_time(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].tag == "NE" and at > 0 and tokens[at - 1].text[-1:].isdigit()
