"""Which of two events comes first, however it is said: "geht voraus", "nachdem", "vorherig", "zuerst ... danach".

Each saying is brought to the same form, the words of the earlier event and those of the later one. Two texts tell the
same order, or the opposite one, if these words stand on the same or on the other side: "Dem Einbau geht eine Messung
voraus" and "Wenn Sie es eingebaut haben, messen Sie" are opposite.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from workbench.language.exempt import Span
from workbench.language.grammar.questions import FINITE
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.residue import is_left, whole_verb
from workbench.rewrite.facts.scopes import CONDITION, scope_at, scopes
from workbench.rewrite.facts.stated_orders import LATER_FIRST, stated_orders
from workbench.rewrite.facts.step_sequences import segment_spans
from workbench.rewrite.facts.time_relations import AFTER, BEFORE, TimeRelation, time_relations
from workbench.rewrite.facts.wording import stem
from workbench.rewrite.guard import Wording

Words = tuple[ContentWord, ...]


@dataclass(frozen=True, slots=True)
class EventOrder:
    """The words of what comes first and of what comes after it; `place`: where the text says so."""

    first: Words
    last: Words
    place: Span


@lru_cache(maxsize=512)
def event_orders(text: str) -> tuple[EventOrder, ...]:
    """The orders that the text tells, one at each place."""
    wording = Wording(text)
    found = [*_related(wording), *_until(wording), *_finished(wording), *_stated(wording), *_told(wording)]
    telling = {one.place[0]: one for one in reversed(found) if one.first and one.last}
    return tuple(telling[place] for place in sorted(telling))


def turned_orders(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of two orders that put the same two events the other way round, unless another one keeps theirs."""
    turned = None
    for one in event_orders(original):
        for other in event_orders(rewrite):
            sides = _sides(one, other)
            if sides > 0:
                return None
            if sides < 0:
                turned = turned or (one.place, other.place)
    return turned


def keep_orders(original: str, rewrite: str) -> bool:
    """Whether the rewrite puts the only two events of the original in its order, and none the other way round."""
    orders = event_orders(original)
    sides = [_sides(one, other) for one in orders for other in event_orders(rewrite)]
    return len(orders) == 1 and max(sides, default=0) > 0 and min(sides) >= 0


def _sides(one: EventOrder, other: EventOrder) -> int:
    """1 if both events stand on the same side in both orders, -1 on the other one, 0 if that can't be told."""
    first, last = _apart(one)
    early, late = _apart(other)
    straight = _said(first, early), _said(last, late)
    crossed = _said(first, late), _said(last, early)
    if min(crossed) > 0 and sum(crossed) > sum(straight):
        return -1
    return 1 if min(straight) > 0 and sum(straight) > sum(crossed) else 0


def _apart(order: EventOrder) -> tuple[Words, Words]:
    """Both sides without the words that they share: "schriftliche Prüfung" and "mündliche Prüfung"."""
    first, last = ({stem(word.text) for word in side} for side in (order.first, order.last))
    return (
        tuple(word for word in order.first if stem(word.text) not in last),
        tuple(word for word in order.last if stem(word.text) not in first),
    )


def _said(words: Words, others: Words) -> int:
    text = " ".join(word.text for word in others)
    return sum(is_left(word, text) for word in words) if text else 0


def _words(wording: Wording, *spans: Span) -> Words:
    found = content_words(wording, spans, light=True)
    telling = [word for word in found if not _EMPTY.fullmatch(word.text)]
    return tuple(whole_verb(word, wording) for word in telling or found)


_EMPTY = re.compile(
    r"(?:er)?folg\w*|geh(?:t|en)|(?:setz|schließ|beginn|fang)\w*|(?:vor|an|nach)\w*(?:geh|folg|setz|schließ)\w*|vorherig\w*"
    r"|Voraussetzung|möglich|zulässig|erforderlich|notwendig|nötig|Beginn|Anfang|Ende|Abschluss|Ablauf",
    re.IGNORECASE,
)
"""What tells that something happens or when, and not what."""


def _related(wording: Wording) -> Iterator[EventOrder]:
    """ "A vor B", "A, bevor B", "nach B A"; the next sentence is the other part for "Haben Sie B? Dann A"."""
    text = wording.text
    for one in time_relations(text):
        at = next((place for place, span in enumerate(wording.spans) if span[0] <= one.start < span[1]), None)
        if one.kind not in {BEFORE, AFTER} or at is None or _EXPIRY.match(text, one.start):
            continue
        start, end = wording.spans[at]
        close = one.end if _CLAUSE.match(text, one.start) else _close(wording, at, one)
        event = _words(wording, (one.start, close))
        rest = _words(wording, (start, one.start), (close, end))
        if not rest and at + 1 < len(wording.spans):
            rest = _words(wording, wording.spans[at + 1])
        elif not event and at > 0:
            event = _words(wording, wording.spans[at - 1])
        denial = _denial(text, (one.start, close), (start, end))
        scope = scope_at(wording, one.start)
        if denial and scope is not None and scope.kind in CONDITION and scope.start < one.start:
            continue  # "wenn er nicht vor Ablauf gekündigt wird" tells what follows if it isn't done
        if not (denial and _SPAN.search(text, start, one.start)):
            yield from _order(one.kind, event, rest, denial, (one.start, close))


_SPAN = re.compile(r"\b(?:Tag|Woche|Monat|Jahr|Stunde)(?:e?[ns]|e)?\s$")
""" "endet acht Wochen nach der Geburt" and "noch acht Wochen lang nach der Geburt": the span is after, not the end."""
_EXPIRY = re.compile(r"mit Ablauf", re.IGNORECASE)
""" "Mit Ablauf der Gültigkeit" is "wenn er abgelaufen ist", and what expires is said on either side."""
_CLAUSE = re.compile(
    r"(?:bevor|ehe|nachdem|sobald|erst wenn|seitdem|sowie|solange|wenn|ist|sind|haben|hat|wurden?)\b",
    re.IGNORECASE,
)


def _close(wording: Wording, at: int, one: TimeRelation) -> int:
    """Where the phrase behind a preposition ends: at the verb if it opens the sentence, else at its last noun."""
    start = wording.spans[at][0]
    if _OPENS.fullmatch(wording.text, start, one.start):
        finite = (token.start + start for token in wording.sentences[at].tokens if token.tag in FINITE)
        return next((place for place in finite if place > one.start), one.end)
    return max((word.end for word in one.words if word.is_noun), default=one.end)


_OPENS = re.compile(r"(?:[Ee]rst\s|[Nn]ur\s)?")


NOT, NO_LONGER = "not", "no longer"


def _denial(text: str, own: Span, sentence: Span) -> str:
    """Whether the rest of the sentence denies, or says "nicht mehr" or "endet"; "" if neither."""
    cues = (cue for cue in denials(text).sure if not (cue.start < own[1] and own[0] < cue.end))
    places = [cue.start for cue in cues]
    inside = [place for place in places if sentence[0] <= place < sentence[1]]
    stops = [one for one in _STOPS.finditer(text, *sentence) if not own[0] <= one.start() < own[1]]
    if stops:
        return "" if inside and not any(one.start() <= inside[0] < one.end() for one in stops) else NO_LONGER
    if not inside:
        return ""
    return NO_LONGER if _NO_LONGER.search(text, inside[0], sentence[1]) else NOT


_NO_LONGER = re.compile(r"\b(?:mehr|länger)\b(?!\sals)")
_STOPS = re.compile(
    r"\b(?:endet|enden|ende|beendet|erlischt|erlöschen|ruht|ruhen|ausgesetzt|zurückgestellt|zurückgehalten|einbehalten|entfällt|entfallen|verfällt|verfallen"
    r"|verlier(?:t|en)|unterbrochen|unterbleib(?:t|en)|gesperrt|geschlossen|aufgeschoben|unwirksam|ungültig|hinfällig)\b"
    r"|\b(?:Zahlung|Leistung|Hilfe|Verfahren|Betrieb|\w*[Vv]orschuss)\w*\b[^.;,]*\beingestellt\b|\b[Ww]arten\s(?:\w+\s)?mit\b"
    r"|\bhör(?:t|en)\b[^.;,]*\bauf\b|\bsetzen\b[^.;,]*\baus\b|\bfäll(?:t|en)\b[^.;,]*\bweg\b"
)
"""What ends or rests doesn't happen any more, or not yet."""


def _order(kind: str, event: Words, rest: Words, denial: str, place: Span) -> Iterator[EventOrder]:
    """ "Nicht öffnen, bevor der Strom aus ist" is first the power; "danach nicht mehr zahlen" is first to pay."""
    if kind == AFTER and denial == NOT:
        return
    if (kind == AFTER) == (not denial):
        yield EventOrder(event, rest, place)
    else:
        yield EventOrder(rest, event, place)


def _until(wording: Wording) -> Iterator[EventOrder]:
    """ "Bis zur Wahl bleibt er im Amt" is first the office; "bis zur Zusage nicht beginnen" is first the promise."""
    for match in _UNTIL.finditer(wording.text):
        sentence = wording.sentence_around(match.start())
        if sentence is not None:
            own = match.span()
            event = _words(wording, own)
            rest = _words(wording, (sentence[0], own[0]), (own[1], sentence[1]))
            yield from _order(BEFORE, event, rest, _denial(wording.text, own, sentence), own)


_UNTIL = re.compile(
    r"\b[Bb]is\s(?:zu[rm]\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ][\wäöüß-]+(?:\s(?:des|der|von|über)\s(?:(?:den|die|das)\s)?[A-ZÄÖÜ][\wäöüß-]+)?"
    r"|(?:die|der|das|wir|Sie|Ihre?|unsere?)\s[^.;,!?]+)"
)


def _finished(wording: Wording) -> Iterator[EventOrder]:
    """ "Sind Sie eingestellt, untersucht Sie ein Arzt", "Wenn Sie die Zusage haben, fangen Sie an"."""
    for scope in scopes(wording):
        if scope.kind not in CONDITION or scope.finite is None or scope.opener not in {"", "wenn", "sobald"}:
            continue
        if scope.tokens[scope.finite].text.lower() not in _PERFECT:
            continue
        at, sentence = next(
            (place, span) for place, span in enumerate(wording.spans) if span[0] <= scope.start < span[1]
        )
        own = scope.start, scope.end
        if any(own[0] <= cue.start < own[1] for cue in denials(wording.text).sure):
            continue
        event = _words(wording, own)
        rest = _words(wording, (sentence[0], own[0]), (own[1], sentence[1]))
        if not rest and at + 1 < len(wording.spans):
            sentence = wording.spans[at + 1]
            rest = _words(wording, sentence)
        yield from _order(AFTER, event, rest, _denial(wording.text, own, sentence), own)


_PERFECT = frozenset("hat haben ist sind wurde wurden vorliegt vorliegen feststeht feststehen".split())


def _stated(wording: Wording) -> Iterator[EventOrder]:
    """ "Dem Einbau geht eine Messung voraus", "Der Einbau setzt die vorherige Messung voraus"."""
    for place, kind, one, other in stated_orders(wording.text):
        events = _words(wording, one), _words(wording, other)
        first, last = reversed(events) if kind == LATER_FIRST else events
        yield EventOrder(first, last, place)


def _told(wording: Wording) -> Iterator[EventOrder]:
    """ "Zuerst A. Danach B."."""
    for one, other in combinations(segment_spans(wording.text)[:_STEPS], 2):
        yield EventOrder(_words(wording, one), _words(wording, other), other)


_STEPS = 6
