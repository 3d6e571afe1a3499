"""Relations of time that another wording turns round."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import ContentWord, is_said, missing
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.step_sequences import is_out_of_order
from workbench.rewrite.facts.swapped_steps import are_swapped, are_turned_round
from workbench.rewrite.facts.time_relations import (
    AFTER,
    AT,
    BEFORE,
    DURING,
    EARLIER,
    EARLY,
    FIRST,
    LATE,
    SAME,
    THEN,
    TimeRelation,
    has_steps,
    is_over,
    order_words,
    time_relations,
)
from workbench.rewrite.guard import Wording

SHOWN = {
    BEFORE: "vorher",
    AFTER: "nachher",
    DURING: "währenddessen",
    AT: "dabei",
    SAME: "gleichzeitig",
    THEN: "nacheinander",
}


@dataclass(frozen=True, slots=True)
class TimeChange:
    """What came `before` in the original and `after` in the rewrite, as a kind of relation; "" for lost or swapped."""

    before: str
    after: str
    original: Span | None
    rewrite: Span | None
    sure: bool


def time_changes(original: str, rewrite: str) -> Iterator[TimeChange]:
    """The changes, gravest first."""
    if _BOTH_SIDES.search(original) and _BOTH_SIDES.search(rewrite):
        return
    before, after = time_relations(original), time_relations(rewrite)
    kinds = {one.kind for one in after}
    if _BOTH_SIDES.search(original) and BEFORE in kinds and (AFTER in kinds or is_over(rewrite)):
        return
    found = (
        list(_turned(before, after, original, rewrite))
        or list(_until(original, rewrite, after))
        or list(_opposed(before, after, original))
    )
    found = [change for change in found if not _is_said_from_behind(change, original, rewrite)]
    yield from found
    was, now = order_words(original), order_words(rewrite)
    if found:
        return
    moved = is_out_of_order(original, rewrite) or are_turned_round(original, rewrite)
    if moved and not _is_bounded_otherwise(original, rewrite):
        yield TimeChange("", "", None, None, False)
    elif are_swapped(original, rewrite) and not (EARLIER in was and not has_steps(original)):
        yield TimeChange("", "", None, None, has_steps(original) and has_steps(rewrite))
    elif (
        SAME in was
        and SAME not in now
        and (now & {FIRST, THEN, EARLIER} or any(one.kind in {BEFORE, AFTER} for one in after))
        and not (was & {FIRST, THEN} or any(one.kind in {BEFORE, AFTER} for one in before))
    ):
        yield TimeChange(SAME, THEN, None, None, bool(now & {FIRST, THEN, EARLIER}))
    elif EARLIER in was and THEN in now and not now & {EARLIER, BEFORE, FIRST} and THEN not in was:
        yield TimeChange(BEFORE, AFTER, None, None, True)
    elif THEN in was and now & {EARLIER, BEFORE} and not now & {THEN, AFTER} and not was & {EARLIER, BEFORE}:
        yield TimeChange(AFTER, BEFORE, None, None, False)
    elif (
        LATE in was
        and EARLY in now
        and LATE not in now
        and EARLY not in was
        and AFTER in was
        and AFTER not in now
    ):
        yield TimeChange(AFTER, BEFORE, None, None, True)
    else:
        yield from _lost(before, original, rewrite, now)


_BOTH_SIDES = re.compile(
    r"\b(?:[vV]or|[vV]orher|[dD]avor)\b[^.;!?]{0,40}\b(?:und|oder|bzw\.|sowie|als auch)\s(?:\w+\s)?"
    r"(?:nach|danach|nachher|hinterher)\b"
    r"|\b(?:[nN]ach|[dD]anach)\b[^.;!?]{0,40}\b(?:und|oder|bzw\.|sowie|als auch)\s(?:\w+\s)?"
    r"(?:vor|davor|vorher)\b"
)
"""What holds before and after: "vor oder nach dem Umzug"."""


def _turned(
    before: tuple[TimeRelation, ...], after: tuple[TimeRelation, ...], original: str, rewrite: str
) -> Iterator[TimeChange]:
    """The same event, before it instead of after it."""
    for one in before:
        same = [other for other in after if one.is_about(other)]
        if same and all(_is_elsewhere(one, other, original, rewrite) for other in same):
            other = same[0]
            sure = {one.kind, other.kind} in ({BEFORE, AFTER}, {DURING, AFTER}, {DURING, BEFORE})
            yield TimeChange(one.kind, other.kind, (one.start, one.end), (other.start, other.end), sure)


_ENDS = re.compile(
    r"\b(?:[Aa]bgeschloss\w*|[Bb]eendet\w*|[Aa]bgelauf\w*|[Bb]estanden\w*|Ablauf|Ende|Auslaufen|Abschluss|Beendigung|Schluss|Verfall|Erlöschen)\b"
)
_BEGINS = re.compile(r"\b(?:Beginn|Anfang|Antritt|Start|Eintritt|Aufnahme)\b")
_ASKED = re.compile(
    r"(?:(?:Sie|Ihr|Ihre|wir)\s(?:\w+\s)?)?(?:haben|hat|habt|ist|sind|wurde|wurden)\b", re.IGNORECASE
)
_STARTED = re.compile(
    r"\b(?:eingelegt|gestellt|begonnen|erhoben|eingeleitet|beantragt|angefangen|gestartet)\b"
)
_AS_SOON = re.compile(
    r"(?:(?:oder|und)\s)?(?:(?:Sie|Ihr|Ihre|wir)\s(?:\w+\s)?)?(?:sobald|wenn|haben|hat|habt|ist|sind|wurde|wurden)\b",
    re.IGNORECASE,
)


def _is_elsewhere(one: TimeRelation, other: TimeRelation, original: str, rewrite: str) -> bool:
    """Whether two relations to one event are different times: "vor Ablauf" is "solange er gilt"."""
    if one.kind == other.kind:
        return False
    said = {one.kind: original[one.start : one.end], other.kind: rewrite[other.start : other.end]}
    kinds = {one.kind, other.kind}
    if kinds == {AT, DURING}:
        return False
    if kinds == {AT, AFTER}:
        ended = is_over(said[AFTER]) and _ENDS.search(said[AT]) is None
        return _AS_SOON.match(said[AFTER]) is None or ended
    if kinds == {AFTER, DURING} and _ASKED.match(said[AFTER]) and not is_over(said[AFTER]):
        return False  # "Haben Sie in dieser Zeit gearbeitet?"
    if kinds == {AFTER, DURING} and _STARTED.search(said[AFTER]) and not is_over(said[AFTER]):
        return False  # "während des Verfahrens" is "wenn Sie Widerspruch eingelegt haben"
    if kinds == {BEFORE, DURING}:
        return _ENDS.search(said[BEFORE]) is None
    return kinds != {AFTER, DURING} or _BEGINS.search(said[AFTER]) is None


_OTHER_SIDE = ({BEFORE, AFTER}, {DURING, AFTER})


def _is_said_from_behind(change: TimeChange, original: str, rewrite: str) -> bool:
    """ "Vorher ist es nicht zulässig" is "Erst nachher dürfen Sie": the other side of the event, a denial less."""
    if {change.before, change.after} not in _OTHER_SIDE or change.original is None or change.rewrite is None:
        return False
    was, now = _denies(original, change.original), _denies(rewrite, change.rewrite)
    text, place = (original, change.original) if now else (rewrite, change.rewrite)
    if was and not now and change.before == AFTER and _ELSE.search(rewrite, change.rewrite[1]):
        return True  # "nach Ablauf wird nichts mehr angenommen": "vor Ablauf abgeben. Sonst ..."
    return was != now and (_ERST.search(text) or _NOT.match(text, place[0])) is not None


def _is_bounded_otherwise(original: str, rewrite: str) -> bool:
    """ "vorher nicht" and "erst nachher" are one order: only one of the two denies, and the other has "erst"."""
    was, now = _denies_beside(original), _denies_beside(rewrite)
    text = original if now else rewrite
    absorbed = any(_NOT.match(text, one.start) for one in time_relations(text))
    return was != now and (absorbed or _ERST.search(text) is not None)


def _denies_beside(text: str) -> bool:
    """Whether something is denied outside of the relations of time."""
    places = [(one.start, one.end) for one in time_relations(text)]
    return any(not any(start <= cue.start < end for start, end in places) for cue in denials(text).sure)


_NOT = re.compile(r"(?:nicht|nie|keinesfalls)")
_ELSE = re.compile(r"\b(?:[Ss]onst|[Aa]nsonsten|[Aa]ndernfalls|[Ss]päter|[Dd]anach)\b")
_ERST = re.compile(r"\b(?:[Ee]rst|[Nn]ur|frühestens|[Ff]rühestens)\b")


def _denies(text: str, place: Span) -> bool:
    """Whether the sentence around the place denies."""
    start, end = next((one for one in Wording(text).spans if one[0] <= place[0] < one[1]), place)
    own = [cue for cue in denials(text).sure if not place[0] <= cue.start < place[1]]
    return any(start <= cue.start < end for cue in own)


_AGAIN = re.compile(r"\bwieder\b")
_UNTIL = re.compile(
    r"\b[Bb]is\s(?:zur|zum)\s(?:[a-zäöüß]+e[nr]\s)?(?P<event>[A-ZÄÖÜ][a-zäöüß]+(?:ung|nahme|gabe|schluss|gang|trag|fall|lass|tritt|kunft))(?:e?s)?\b"
)
_ONLY = re.compile(
    r"\b(?:[Ee]rst|[Nn]ur|[Bb]is|[Vv]orher|[Dd]avor|[Ss]olange|[Bb]evor|[Vv]or|nicht|kein\w*)\b"
)


_BEFORE_ONLY = re.compile(r"\b(?:[Bb]is|[Vv]orher|[Dd]avor|[Ss]olange|[Bb]evor|[Vv]or)\b")


def _until(original: str, rewrite: str, after: tuple[TimeRelation, ...]) -> Iterator[TimeChange]:
    """ "bis zur Erteilung", now "sobald er erteilt ist"."""
    match = _UNTIL.search(original)
    if match is None or _AGAIN.search(rewrite):
        return
    denied = bool(denials(original).sure) or bool(denials(rewrite).sure)
    if _ONLY.search(rewrite) if denied else _BEFORE_ONLY.search(rewrite):
        return
    for other in after:
        event = ContentWord(*match.span("event"), match["event"], True, False)
        if other.kind == AFTER and is_left(event, _clause(rewrite, other.start)):
            yield TimeChange(BEFORE, AFTER, match.span(), (other.start, other.end), True)


def _clause(text: str, start: int) -> str:
    """From a conjunction to the end of its clause."""
    return re.split(r"[,.;:!?]", text[start:], maxsplit=1)[0]


def _opposed(
    before: tuple[TimeRelation, ...], after: tuple[TimeRelation, ...], original: str
) -> Iterator[TimeChange]:
    """One "vor" and one "nach" whose events don't look alike, unless it is the same order seen from the other side."""
    if len(before) != 1 or len(after) != 1 or {before[0].kind, after[0].kind} != {BEFORE, AFTER}:
        return
    one, other = before[0], after[0]
    rest = f"{original[: one.start]} {original[one.end :]}"
    if not any(is_said(word, rest) for word in other.words):
        yield TimeChange(one.kind, other.kind, (one.start, one.end), (other.start, other.end), False)


def _lost(
    before: tuple[TimeRelation, ...], original: str, rewrite: str, now: frozenset[str]
) -> Iterator[TimeChange]:
    """An event that nothing in the rewrite refers to any more."""
    for one in before:
        if original[one.start : one.end].lower().startswith("mit ablauf"):
            continue  # "mit Ablauf der Gültigkeit" is "wenn er abgelaufen ist"
        if original[one.start : one.end].startswith("wenn"):
            continue  # a condition: "wenn eine der Voraussetzungen erfüllt ist"
        if one.kind in {BEFORE, AFTER} and not now and len(missing(one.words, rewrite)) == len(one.words):
            yield TimeChange(one.kind, "", (one.start, one.end), None, False)
