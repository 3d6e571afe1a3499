"""Things that "weder ... noch" denies one by one, and that another wording allows."""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.modal_force import MAY, MUST, forces
from workbench.rewrite.facts.scopes import STATEMENT, Scope, scopes
from workbench.rewrite.facts.wording import is_named
from workbench.rewrite.guard import Wording

_NEITHER = re.compile(
    r"\b[Ww]eder\b(?P<first>[^.;:!?]{2,80}?)\bnoch\b(?P<second>(?:\s(?:[a-zäöüß]+\s){0,3})[A-ZÄÖÜ][\wäöüß-]+)"
)


def neither_allowed(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """Places of clauses of the rewrite that allow or demand one of the denied things."""
    for match in _NEITHER.finditer(original.text):
        for part in ("first", "second"):
            nouns = [
                word for word in content_words(original, (match.span(part),), light=True) if word.is_noun
            ]
            if nouns:
                yield from _allowed(nouns[0], rewrite)


def _allowed(noun: ContentWord, rewrite: Wording) -> Iterator[Span]:
    about = [scope for scope in scopes(rewrite) if is_named(noun.text, scope.text_of(rewrite))]
    if about and not any(_is_denied(scope, rewrite) for scope in about):
        for scope in about:
            claims = [force for force in forces(rewrite) if scope.covers(force.start)]
            if scope.kind in STATEMENT and any(
                force.sort in {MAY, MUST} and force.is_claim for force in claims
            ):
                yield scope.start, scope.end
                return


def _is_denied(scope: Scope, rewrite: Wording) -> bool:
    found = denials(rewrite.text)
    return any(scope.covers(cue.start) for cue in (*found.strong, *found.firm, *found.faint, *found.double))
