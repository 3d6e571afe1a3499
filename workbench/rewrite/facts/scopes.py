"""The clauses of a wording as parts of its text: how far a "nicht" or a "müssen" reaches."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import (
    FRAGMENT,
    INFINITIVE,
    MAIN,
    SUBORDINATE,
    VERB_FIRST_CONDITIONAL,
    Clause,
)
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.rewrite.guard import Wording

QUESTION = "question"
CONDITION = frozenset({SUBORDINATE, VERB_FIRST_CONDITIONAL, QUESTION})
STATEMENT = frozenset({MAIN, FRAGMENT, INFINITIVE})


@dataclass(frozen=True, slots=True)
class Scope:
    """One clause. `parts`: its stretches in code points of the wording. `kind`: as in `grammar.clauses`, or question.

    `offset`: where its sentence begins; `opener`: the conjunction in small letters, or "". `finite`: token index.
    """

    parts: tuple[Span, ...]
    kind: str
    offset: int
    tokens: tuple[Token, ...]
    opener: str
    finite: int | None

    @property
    def start(self) -> int:
        """First code point."""
        return self.parts[0][0]

    @property
    def end(self) -> int:
        """Behind the last code point."""
        return self.parts[-1][1]

    def covers(self, place: int) -> bool:
        """Whether the code point belongs to the clause itself."""
        return any(start <= place < end for start, end in self.parts)

    def text_of(self, wording: Wording) -> str:
        """Its own words."""
        return " ".join(wording.text[start:end] for start, end in self.parts)


@lru_cache(maxsize=512)
def _scopes(text: str) -> tuple[Scope, ...]:
    wording = Wording(text)
    return tuple(
        scope
        for (start, _), sentence in zip(wording.spans, wording.sentences, strict=True)
        for scope in _of(sentence, start)
    )


def scopes(wording: Wording) -> tuple[Scope, ...]:
    """All clauses in the order of their first word."""
    return _scopes(wording.text)


def scope_at(wording: Wording, place: int) -> Scope | None:
    """The clause to which a code point belongs."""
    return next((scope for scope in scopes(wording) if scope.covers(place)), None)


def _of(sentence: Sentence, offset: int) -> Iterator[Scope]:
    tokens = sentence.tokens
    stated = any(clause.kind in {MAIN, FRAGMENT} for clause in sentence.clauses)
    for clause in _with_neither(sentence):
        parts = tuple(
            (tokens[first].start + offset, tokens[last].end + offset) for first, last in clause.parts
        )
        kind = QUESTION if sentence.is_question and clause.kind in STATEMENT else clause.kind
        if (
            kind == VERB_FIRST_CONDITIONAL
            and not stated
            and clause is sentence.clauses[-1]
            and clause.parts[0][0] > 0
        ):
            kind = MAIN  # "Bevor Sie bauen, sollten Sie fragen."
        own = tuple(tokens[index] for index in clause.own)
        opener = tokens[clause.opener].text.lower() if clause.opener is not None else ""
        yield Scope(parts, kind, offset, own, opener, _finite(clause))


def _with_neither(sentence: Sentence) -> Iterator[Clause]:
    """The clauses; what "weder" parts from its modal verb belongs to it: "darf man weder lärmen noch"."""
    last: Clause | None = None
    for clause in sentence.clauses:
        first = clause.parts[0][0]
        opens = sentence.tokens[first].text.lower() == "weder"
        if opens and last is not None and last.parts[-1][1] + 1 == first:
            joined = (last.parts[-1][0], clause.parts[0][1])
            last = replace(last, parts=(*last.parts[:-1], joined, *clause.parts[1:]))
            continue
        if last is not None:
            yield last
        last = clause
    if last is not None:
        yield last


def _finite(clause: Clause) -> int | None:
    return clause.own.index(clause.finite) if clause.finite in clause.own else None
