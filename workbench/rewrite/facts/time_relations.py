"""What comes before, after or during what, and in which order steps follow."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.grammar.clauses import SUBORDINATE
from workbench.rewrite.facts.conditions import phrase_end
from workbench.rewrite.facts.content import ContentWord, content_words, is_said
from workbench.rewrite.facts.cues import Cue, cues
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.scopes import QUESTION, Scope, scope_at, scopes
from workbench.rewrite.facts.wording import is_named
from workbench.rewrite.guard import Wording

BEFORE, AFTER, DURING = "before", "after", "during"
SAME, FIRST, THEN, NEXT, LOOSE = "same", "first", "then", "next", "loose"
EARLIER, EARLY, LATE = "earlier", "early", "late"
_EVENT = re.compile(
    r"(?:ung|ungen|schrift|gang|gabe|lauf|ginn|fang|start|schluss|ende|halt|tritt|lass|lage|nahme|reise|geburt|tod|zug|wechsel"
    r"|kauf|bau|termin|arbeiten?|maßnahmen?|verfahrens?|fahrt|besuch|wahl|gespräch|ferien|frist|studium|heirat|antrags?"
    r"|unterricht|essen|mahlzeit|frühstück|training|konzert|spiel|examen|einlass|turnier|gottesdienst|fest|seminar|unfall|operation|betriebs?|fall|verlust|aufenthalt|urlaub|einsatz|kurs|lehrgang|schule|dienst|feier|spende"
    r"|bescheids?|entscheid|vertrags?|erwerb|transport|abbruch|eingriff|praktikum|versand|druck|leben|zeit|phase|krieg"
    r"|pause|ehe|kunft|flug|lieferung|trennung|inkrafttreten|eintreffen|bestehen|ableben)e?s?n?$",
    re.IGNORECASE,
)
_PERFECT = frozenset({"hat", "haben", "ist", "sind", "wurde", "wurden"})


@dataclass(frozen=True, slots=True)
class TimeRelation:
    """Something happens before, after or during the event of `words`."""

    start: int
    end: int
    kind: str
    words: tuple[ContentWord, ...]

    def is_about(self, other: "TimeRelation") -> bool:
        """Whether both name the same event."""
        return any(
            is_named(one.text, two.text)
            or is_named(two.text, one.text)
            or _is_one_event(one, two)
            or is_left(one, two.text)
            for one in self.words
            for two in other.words
            if not _says_too_little(one.text) and not _says_too_little(two.text)
        )


def _is_one_event(one: ContentWord, other: ContentWord) -> bool:
    """Whether two nouns name the same act: "Unterzeichnung" and "Unterschrift"."""
    return one.is_noun and other.is_noun and is_said(one, other.text)


def _says_too_little(word: str) -> bool:
    return word.lower().rstrip("s") in {
        "beginn",
        "ende",
        "ablauf",
        "abschlus",
        "tag",
        "monat",
        "jahr",
        "woche",
        "eingang",
        "zugang",
    }


@lru_cache(maxsize=512)
def time_relations(text: str) -> tuple[TimeRelation, ...]:
    """The relations in text order."""
    wording = Wording(text)
    listed = list(_listed(wording))
    found = [*listed, *_perfect_clauses(wording, listed), *_done_already(wording)]
    return tuple(sorted(found, key=lambda one: one.start))


def _listed(wording: Wording) -> Iterator[TimeRelation]:
    for cue in cues("time_relations", wording.text):
        if cue.kind not in {BEFORE, AFTER, DURING}:
            continue
        scope = scope_at(wording, cue.start)
        if scope is None:
            continue
        words = _event(wording, cue, scope)
        if words:
            yield TimeRelation(cue.start, max(cue.end, words[-1].end), cue.kind, words)


def _event(wording: Wording, cue: Cue, scope: Scope) -> tuple[ContentWord, ...]:
    """The words of the event: of the clause behind a conjunction, of the phrase behind a preposition."""
    closes = scope.finite is not None and scope.finite == len(scope.tokens) - 1
    if cue.strength == "clause" or (cue.kind == DURING and scope.kind == SUBORDINATE and closes):
        return content_words(wording, scope.parts)
    end = phrase_end(scope, cue.end)
    words = content_words(wording, ((cue.end, end),))
    nouns = [word for word in words if word.is_noun]
    word = wording.text[cue.start : cue.end].lower()
    if word in {"mit", "ab"}:
        return ()
    return words if nouns and (cue.kind == DURING or any(_EVENT.search(noun.text) for noun in nouns)) else ()


def _perfect_clauses(wording: Wording, listed: list[TimeRelation]) -> Iterator[TimeRelation]:
    """ "Wenn die Maßnahme begonnen hat": afterwards, but not after what the clause itself puts before or after."""
    for scope in scopes(wording):
        if scope.kind == SUBORDINATE and scope.opener == "wenn" and scope.finite is not None:
            done = any(token.tag == "VVPP" for token in scope.tokens)
            if done and scope.tokens[scope.finite].text.lower() in _PERFECT:
                words = tuple(
                    word
                    for word in content_words(wording, scope.parts)
                    if not any(one.start <= word.start < one.end for one in listed)
                )
                if words:
                    yield TimeRelation(scope.start, scope.end, AFTER, words)


def _done_already(wording: Wording) -> Iterator[TimeRelation]:
    """ "Haben Sie den Vertrag schon geschlossen?": what follows comes afterwards."""
    for scope in scopes(wording):
        words = {token.text.lower() for token in scope.tokens}
        done = words & {"schon", "bereits"} and words & _PERFECT
        if scope.kind == QUESTION and done and any(token.tag == "VVPP" for token in scope.tokens):
            yield TimeRelation(scope.start, scope.end, AFTER, content_words(wording, scope.parts))


def order_words(text: str) -> frozenset[str]:
    """Kinds of words of order in the text: same, first, then, earlier, early, late, besides the relations."""
    return frozenset(cue.kind for cue in cues("time_relations", text)) - {"none"}


Steps = tuple[tuple[ContentWord, ...], tuple[ContentWord, ...]]


@lru_cache(maxsize=512)
def steps(text: str) -> Steps | None:
    """The telling words of the first step and of what follows; None where nothing parts them.

    "Zuerst A. Danach B.", "B nach A" and "A vor B" are the same two steps.
    """
    wording = Wording(text)
    place = _second_step(text)
    if place is None:
        return _related_steps(wording)
    scope = scope_at(wording, place)
    cut = scope.start if scope is not None and wording.text[: scope.start].strip() else place
    first = content_words(wording, ((0, cut),), light=True)
    later = content_words(wording, ((cut, len(text)),), light=True)
    return (first, later) if first and later else None


def _second_step(text: str) -> int | None:
    """Where the "danach" stands, or behind a "zuerst" a sentence that begins with "nach" something."""
    then = _then(text)
    if then is not None:
        return then.start
    first = next((cue for cue in cues("time_relations", text) if cue.kind == FIRST), None)
    if first is None:
        return None
    begins = {start for start, _ in Wording(text).spans if start > first.start}
    begins |= {match.end() for match in _PART.finditer(text, first.end)}
    return next(
        (one.start for one in time_relations(text) if one.kind == AFTER and one.start in begins), None
    )


_PART = re.compile(r";\s(?:erst\s)?")


def _then(text: str) -> Cue | None:
    """The "danach" of the text, or its "Dann" if it has a "zuerst"; "Dann" alone belongs to a condition."""
    found = cues("time_relations", text)
    wanted = {THEN, NEXT, LOOSE} if any(cue.kind == FIRST for cue in found) else {THEN}
    return next((cue for cue in found if cue.kind in wanted), None)


def _related_steps(wording: Wording) -> Steps | None:
    found = [one for one in time_relations(wording.text) if one.kind in {BEFORE, AFTER}]
    if len(found) != 1:
        return None
    relation = found[0]
    event = content_words(wording, ((relation.start, relation.end),), light=True)
    rest = content_words(wording, ((0, relation.start), (relation.end, len(wording.text))), light=True)
    return (event, rest) if relation.kind == AFTER else (rest, event)


def has_steps(text: str) -> bool:
    """Whether words of order part two steps ("danach")."""
    return _second_step(text) is not None
