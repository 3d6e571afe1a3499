"""The clauses and verb groups of a sentence, analysed once for all matches in it."""

from collections.abc import Sequence
from functools import lru_cache

from workbench.language.grammar.clauses import Clause, clauses
from workbench.language.grammar.readings import Readings, case_readings
from workbench.language.grammar.verb_groups import VerbGroup, verb_groups
from workbench.language.morphology import Token
from workbench.rewrite.fitting.request_tokens import tokens_of

_BEFORE_COMMAND = frozenset({"bitte", "und", "oder", "dann", "aber", "danach"})
_SUBJECTS = frozenset({"ich", "du", "er", "sie", "es", "wir", "ihr", "man"})


class Analysis:
    """A sentence with what its grammar says; everything is computed when first asked."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: Sequence[Token] = tokens_of(text)
        self._clauses: tuple[Clause, ...] | None = None
        self._groups: tuple[VerbGroup, ...] | None = None
        self._readings: tuple[Readings | None, ...] | None = None

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses by first token."""
        if self._clauses is None:
            self._clauses = clauses(self.tokens)
        return self._clauses

    @property
    def groups(self) -> tuple[VerbGroup, ...]:
        """The verb groups by finite verb."""
        if self._groups is None:
            self._groups = verb_groups(self.tokens)
        return self._groups

    @property
    def readings(self) -> tuple[Readings | None, ...]:
        """Case, number and gender that each token may have."""
        if self._readings is None:
            self._readings = case_readings(self.tokens)
        return self._readings

    def clause_of(self, index: int) -> Clause | None:
        """The innermost clause to which the token itself belongs."""
        own = [clause for clause in self.clauses if index in clause.own]
        return min(own, key=lambda clause: clause.last - clause.first, default=None)

    def group_of(self, index: int) -> VerbGroup | None:
        """The group that has the token as a verb; the one with this finite verb first."""
        held = [group for group in self.groups if index in group.members]
        return min(held, key=lambda group: group.finite != index, default=None)

    def is_command(self, index: int) -> bool:
        """Whether the verb opens its clause and no subject follows: "Teile uns das mit"."""
        clause = self.clause_of(index)
        if clause is None or clause.kind != "main" or self.tokens[-1].text == "?":
            return False
        own = [at for at in clause.own if self.tokens[at].pos != "PUNCT"]
        ahead = [self.tokens[at].text.lower() for at in own if at < index]
        if any(word not in _BEFORE_COMMAND for word in ahead):
            return False
        if ahead and ahead[0] in {"und", "oder"} and not self._follows_command(own[0]):
            return False
        following = [self.tokens[at].text for at in own if at > index]
        return not (following and (following[0].lower() in _SUBJECTS or following[0] == "Sie"))

    def _follows_command(self, first: int) -> bool:
        earlier = [clause for clause in self.clauses if clause.last < first and clause.finite is not None]
        return bool(earlier) and self.is_command(earlier[-1].finite or 0)


@lru_cache(maxsize=512)
def analysis_of(text: str) -> Analysis:
    """The analysis of one sentence, remembered by text."""
    return Analysis(text)
