"""A match of the glossary in its sentence, and what a fitting rule says about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.glossary.matching import Match, Token
from workbench.model.term import GlossaryEntry
from workbench.rewrite.fitting.edits import Edit


@dataclass(frozen=True, slots=True)
class Fit:
    """What to put in. `certain`: grammar allows exactly this; else `reason` says in German what to check.

    `replacement` stands for the words that were found; it is empty where no form can be put in without changing
    other words too. `edits`, where given, say it all instead: every word of the sentence that changes, those that
    were found included. `others` are whole readings beside the first, likeliest first: each makes a variant.
    """

    replacement: str
    certain: bool
    reason: str = ""
    edits: tuple[Edit, ...] = ()
    others: tuple[tuple[Edit, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """`tokens` are those of the sentence `text`; `wording` is the alternative of the entry that is tried.

    `behind` is what follows the sentence in its passage; edits may reach into it.
    """

    match: Match
    wording: str
    text: str
    tokens: Sequence[Token]
    whole_segment: bool = False
    behind: str = ""

    @property
    def entry(self) -> GlossaryEntry:
        """The entry that was found."""
        return self.match.entry

    @property
    def first(self) -> Token:
        """The first word that was found."""
        return self.tokens[self.match.tokens[0]]

    @property
    def last(self) -> Token:
        """The last word that was found."""
        return self.tokens[self.match.tokens[-1]]

    @property
    def surface(self) -> str:
        """The text from the first to the last word that was found."""
        return self.text[self.first.start : self.last.end]

    def after(self, distance: int = 1) -> Token | None:
        """The token so many places behind the match."""
        at = self.match.tokens[-1] + distance
        return self.tokens[at] if at < len(self.tokens) else None

    def before(self, distance: int = 1) -> Token | None:
        """The token so many places before the match."""
        at = self.match.tokens[0] - distance
        return self.tokens[at] if at >= 0 else None

    def near(self, word: str, back: int, ahead: int) -> bool:
        """Whether the word stands among so many tokens before or behind the match."""
        start, end = self.match.tokens[0], self.match.tokens[-1] + 1
        around = [*self.tokens[max(0, start - back) : start], *self.tokens[end : end + ahead]]
        return any(token.text.casefold() == word.casefold() for token in around)
