"""What binds otherwise in the clause that says the same, though its word still stands elsewhere in the passage.

A passage often has several "kann": that one of them is left doesn't show that none of them was lost.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import INFINITIVE
from workbench.rewrite.facts.content import ContentWord, content_words, is_said
from workbench.rewrite.facts.granted_rights import is_granted, is_way_left_open, leaves_open
from workbench.rewrite.facts.modal_force import (
    BAN,
    FIRM,
    MAY,
    MUST,
    SHOULD,
    SPARE,
    Force,
    forces,
    is_about_remedy,
)
from workbench.rewrite.facts.scopes import STATEMENT, Scope, scopes
from workbench.rewrite.guard import Wording

_FEWEST, _SHARE = 2, 0.5
_POINTS_BACK = re.compile(r"\W*(?:Das|Dies|Dazu|Dafür|Darüber|Davon|Ob)\b")
_OPEN = re.compile(
    r"\b(?:möglich\w*|vielleicht|eventuell|unter Umständen|entscheiden|Ermessen|gegebenenfalls|erlaubt|zulässig\w*"
    r"|möchten|wollen|wünschen|auf (?:Wunsch|Antrag)|Möglichkeit|Recht|berechtigt|geht|gehen|genügt|reicht)\b"
)
"""Other words for a choice; the clause with them is left alone."""
_APPLY = re.compile(r"\b[Bb]eantrag(?:en|ung)\b|\bAntrag\b[^.;]*\bstellen\b")
"""Who "kann beantragen" isn't told that the office may refuse."""
_INSTEAD = re.compile(r"\b(?:auch|stattdessen|statt|oder|entweder|andere\w*)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AlignedChange:
    """The force of a clause of the original and the other one, or none, of the clause that says the same."""

    before: Force
    after: Force | None
    place: Span


def aligned_changes(original: Wording, rewrite: Wording) -> Iterator[AlignedChange]:
    """Choices that became duties or plain statements, and duties that became choices, clause by clause."""
    before = forces(original)
    later = [one for one in forces(rewrite) if one.scope is not None]
    asks = _APPLY.search(original.text) is not None
    fewer = _choices(before, original) > _choices(later, rewrite, None if asks else _APPLY)
    more = _choices(before, original) < _choices(later, rewrite)
    for force in before:
        if not _is_clear(force, original) or force.scope is None:
            continue
        clause = _counterpart(force.scope, original, rewrite, later, force.sort)
        if clause is None or (force.sort == MUST and is_granted(force, original)):
            continue
        other = next((one for one in later if one.scope is clause and one.is_claim), None)
        kept = leaves_open(rewrite) or is_granted(other, rewrite)
        kept = kept or (other is None and is_way_left_open(original.text, rewrite.text))
        lost = force.sort == MAY and fewer and not kept
        weaker = force.sort == MUST and more and other is not None and _is_choice(other, clause, rewrite)
        if lost or weaker:
            yield AlignedChange(force, other, (clause.start, clause.end))


def _choices(found: Sequence[Force], wording: Wording, without: re.Pattern[str] | None = None) -> int:
    """How many words give a choice; those of clauses that match the pattern are left out."""
    return sum(
        one.sort == MAY
        and not (without and one.scope is not None and without.search(one.scope.text_of(wording)))
        for one in found
    )


def _is_choice(other: Force, clause: Scope, rewrite: Wording) -> bool:
    loose = other.limited or other.office or _INSTEAD.search(clause.text_of(rewrite)) is not None
    return other.sort == MAY and not loose


def _is_clear(force: Force, original: Wording) -> bool:
    if force.sort not in {MAY, MUST} or force.strength != FIRM or force.limited or force.scope is None:
        return False
    return force.scope.kind in STATEMENT and not is_about_remedy(force, original)


def _counterpart(
    scope: Scope, original: Wording, rewrite: Wording, later: list[Force], sort: str
) -> Scope | None:
    """The statement of the rewrite that has most of the clause's words, if its force isn't the same.

    None where another clause that keeps the force has as many of them, or goes on from it.
    """
    words = _words(scope, original)
    kept = {MAY, BAN, SPARE, SHOULD} if sort == MAY else {MUST, BAN, SHOULD}
    clauses = scopes(rewrite)
    best, most, safe = None, 0, 0
    for number, clause in enumerate(clauses):
        count = _count(words, clause, rewrite)
        follows = clauses[number + 1] if number + 1 < len(clauses) else None
        if _keeps(clause, later, kept, rewrite) or (
            follows is not None
            and _POINTS_BACK.match(follows.text_of(rewrite))
            and _keeps(follows, later, kept, rewrite)
        ):
            safe = max(safe, count)
        elif clause.kind in STATEMENT and count > most:
            best, most = clause, count
    enough = most >= min(_FEWEST, len(words)) and most >= _SHARE * len(words)
    return best if words and enough and most > safe else None


def _words(scope: Scope, original: Wording) -> tuple[ContentWord, ...]:
    """The telling words of the clause, and of the "zu" clause that says to what it binds."""
    clauses = scopes(original)
    place = clauses.index(scope)
    more = clauses[place + 1 : place + 2]
    parts = more[0].parts if more and more[0].kind == INFINITIVE and more[0].offset == scope.offset else ()
    return content_words(original, (*scope.parts, *parts))


def _count(words: tuple[ContentWord, ...], clause: Scope, rewrite: Wording) -> int:
    said = clause.text_of(rewrite)
    return sum(is_said(word, said) for word in words)


def _keeps(clause: Scope, later: list[Force], kept: set[str], rewrite: Wording) -> bool:
    if any(one.scope is clause and one.sort in kept for one in later):
        return True
    return MAY in kept and _OPEN.search(clause.text_of(rewrite)) is not None
