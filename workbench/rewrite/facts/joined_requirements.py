"""What somebody must fulfil, and whether all of it or one part is enough: "wer A hat und B ist".

The parts may be worded anew and change places; only the word between them counts, and that both wordings speak of
the same.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import RELATIVE, SUBORDINATE
from workbench.rewrite.facts.conditions import CLAUSE, PERSONS, conditions
from workbench.rewrite.facts.content import content_words
from workbench.rewrite.facts.denials import is_denied
from workbench.rewrite.facts.joins import AND, OR, together
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.scopes import QUESTION, Scope, scopes
from workbench.rewrite.guard import Wording

_KINDS = {"und": AND, "sowie": AND, "oder": OR}
_WHO = frozenset({"wer", "der", "die", "das", "deren", "dessen", "denen", "wem"})
_ASKS_FOR = re.compile(
    r"\b(?:setz\w*\b[^.;]*\bvoraus|[Vv]orausgesetzt|[Vv]oraussetzung\w*|[Bb]edingung\w*|erforder\w*|verlang\w*)\b"
)
_STANDS = frozenset({"ADJD", "ADJ", "VVPP"})
_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN", "VVIMP"})
_OPENS = frozenset({"wenn", "falls", "sofern", "dass", "soweit"})
"""Not "wer": "wer A ist und wer B hat" are two groups, of which each is meant."""


def turned_requirements(original: Wording, rewrite: Wording) -> tuple[Span, Span | None] | None:
    """Places of the words "und" and "oder" where the one wording asks for all parts and the other for any of them.

    The second is None where only a word like "beides" says so.
    """
    before, after = _links(original.text), _links(rewrite.text)
    was = {kind for kind, _ in before}
    now = {kind for kind, _ in after} | _as_a_whole(rewrite.text)
    if len(was) != 1 or len(now) != 1 or was == now or _as_a_whole(original.text) - was:
        return None
    denied, still = _deny(original), _deny(rewrite)
    same = denied == still if after else any(denied) == any(still)  # a list states its parts
    if not same or not _speak_of_same(original, before[0][1], rewrite):
        return None
    return before[0][1], after[0][1] if after else None


def asks_for_something(wording: Wording) -> bool:
    """Whether the wording names anything that must be so: a condition, a "wer", "setzt voraus"."""
    return _ASKS_FOR.search(wording.text) is not None or any(True for _ in _requirements(wording))


def _as_a_whole(text: str) -> set[str]:
    """What the wording says of all of its parts: "beides muss zutreffen", "eines davon reicht"."""
    said = together(text)
    return {kind for kind, is_said in ((AND, said.all_of), (OR, said.one_of)) if is_said}


@lru_cache(maxsize=512)
def _links(text: str) -> tuple[tuple[str, Span], ...]:
    """The words that join whole parts of requirements, with their places."""
    return tuple(_found(Wording(text)))


def _found(wording: Wording) -> Iterator[tuple[str, Span]]:
    for scope in _requirements(wording):
        first = scope.tokens[0].text.lower()
        if first in _KINDS and len(scope.tokens) > 1 and _goes_on(scope, wording):
            yield _KINDS[first], _place(scope, 0)
        for index in range(1, len(scope.tokens) - 1):
            kind = _KINDS.get(scope.tokens[index].text.lower())
            if kind is not None and _joins_predicates(scope, index):
                yield kind, _place(scope, index)


def _requirements(wording: Wording) -> Iterator[Scope]:
    starts = {one.start for one in conditions(wording) if one.kind in {CLAUSE, PERSONS}}
    for scope in scopes(wording):
        who = scope.kind == SUBORDINATE and scope.opener == "wer"
        asked = scope.opener == "dass" and _ASKS_FOR.search(wording.text[: scope.start]) is not None
        persons = scope.kind == RELATIVE and scope.start in starts
        question = scope.kind == QUESTION
        if who or asked or persons or question or scope.start in starts:
            yield scope


def _goes_on(scope: Scope, wording: Wording) -> bool:
    """Whether a clause opens with the word and carries on a condition: "oder wenn Sie", "Oder arbeiten Sie?"."""
    if scope.kind == QUESTION:
        return "?" in wording.text[: scope.start] or scope.tokens[1].tag in _FINITE
    return any(token.text.lower() in _OPENS for token in scope.tokens[1:3])


def _joins_predicates(scope: Scope, index: int) -> bool:
    """Whether a verb, a quality or a state stands in front of the word, or a verb of a question behind it."""
    before, behind = scope.tokens[index - 1], scope.tokens[index + 1]
    if before.text == ",":
        before = scope.tokens[index - 2]
    left = before.tag.startswith("V") or before.tag in _STANDS
    if scope.kind == QUESTION:
        return behind.tag.startswith(("VV", "VA", "VM")) or (left and behind.tag not in _STANDS)
    rest = scope.tokens[index + 1 :]
    return left and any(token.tag.startswith("V") for token in rest)


def _place(scope: Scope, index: int) -> Span:
    token = scope.tokens[index]
    return token.start + scope.offset, token.end + scope.offset


def _deny(wording: Wording) -> tuple[bool, bool]:
    """Whether a requirement and whether a statement is denied: of what is denied "und" and "oder" change places."""
    asked = {scope.start for scope in _requirements(wording)}
    found = [False, False]
    for scope in scopes(wording):
        if any(is_denied(wording.text, *part) for part in scope.parts):
            found[scope.start not in asked] = True
    return found[0], found[1]


def _speak_of_same(original: Wording, place: Span, rewrite: Wording) -> bool:
    scope = next(one for one in scopes(original) if one.covers(place[0]))
    halves = tuple((start, min(end, place[0])) for start, end in scope.parts if start < place[0])
    rest = tuple((max(start, place[1]), end) for start, end in scope.parts if end > place[1])
    left = [
        any(is_left(word, rewrite.text) for word in content_words(original, half)) for half in (halves, rest)
    ]
    return any(left)
