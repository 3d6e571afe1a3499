"""Until when something must be done, from when the time counts, and whether arriving or sending counts."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.exempt import Span
from workbench.rewrite.facts.bounds import WITHIN
from workbench.rewrite.facts.comparison import shared, shown, span_of
from workbench.rewrite.facts.date_changes import changed_bounds, is_inferred, is_limit
from workbench.rewrite.facts.day_relations import changed_day, passed_end
from workbench.rewrite.facts.duration_changes import is_time_limit, moved_durations, turned_spans
from workbench.rewrite.facts.event_bounds import turned_bound
from workbench.rewrite.facts.event_edges import moved_edge
from workbench.rewrite.facts.figure_contexts import has_become
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.period_anchors import is_edge_only, moved_anchor
from workbench.rewrite.facts.period_edges import other_period
from workbench.rewrite.facts.period_ends import behind_first, is_next_start, lost_end
from workbench.rewrite.facts.quantity import Quantity
from workbench.rewrite.facts.restating import is_restated, is_taken_apart
from workbench.rewrite.facts.start_events import other_event
from workbench.rewrite.facts.time_starts import (
    AT_ONCE,
    FROM_NOW,
    LATEST,
    PLAIN,
    has_limit,
    later_than_at_once,
    receipt,
    starts,
    turned_events,
    turned_times,
)
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class DeadlineGuard(Guard):
    """Time limits keep their length, their end and what starts them."""

    id = "deadline"
    title = "Fristen"
    why = "Wer eine Frist falsch liest, verliert Rechte oder Geld."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Die Unterlagen sind bis spätestens 30. September 2025 einzureichen.",
            "Reichen Sie die Unterlagen ab dem 30. September 2025 ein.",
            "Reichen Sie die Unterlagen bis zum 30.09.2025 ein.",
        ),
        Example(
            "Die Frist beträgt einen Monat nach Bekanntgabe.",
            "Die Frist beträgt einen Monat ab dem Datum dieses Briefs.",
            "Sie haben einen Monat Zeit. Die Zeit beginnt mit der Bekanntgabe.",
        ),
        Example(
            "Der Antrag muss bis zum 3. Mai bei der Behörde eingegangen sein.",
            "Schicken Sie den Antrag bis zum 3. Mai ab.",
            "Der Antrag muss bis zum 3. Mai bei uns angekommen sein.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Limits that changed, are missing, turned round, start with another event or ask for another act."""
        original, rewrite = pair.original.text, pair.rewrite.text
        apart = is_taken_apart(pair.original, pair.rewrite)
        for one, other in changed_bounds(original, rewrite):
            if is_limit(one, other):
                was, now = shown(original, one), shown(rewrite, other)
                message = f"{was} begrenzt jetzt die andere Seite ({now}): bis, ab, vor oder nach?"
                yield Drift(
                    span_of(one), span_of(other), message, WARN if is_inferred(one, other, apart) else BLOCK
                )
        for limit, span in moved_durations(original, rewrite):
            if is_time_limit(limit) and (span is None or limit.unit == span.unit):
                was = shown(original, limit)
                message = (
                    f"Die Frist {was} fehlt."
                    if span is None
                    else f"Aus der Frist {was} wurde {shown(rewrite, span)}."
                )
                gone = span is None or has_become(
                    pair.original, (limit.start, limit.end), pair.rewrite, (span.start, span.end)
                )
                yield Drift(span_of(limit), span_of(span), message, BLOCK if gone else WARN)
        yield from _directions(pair)
        yield from _times(pair)
        yield from _latest(pair)
        yield from _periods(pair)
        for places in (
            changed_day(original, rewrite),
            passed_end(original, rewrite),
            turned_bound(original, rewrite),
            moved_edge(original, rewrite),
        ):
            if places is not None:
                was, now = original[slice(*places[0])], rewrite[slice(*places[1])]
                yield Drift(
                    *places, f"Das ist ein anderer Tag: „{was}“, jetzt „{now}“.", WARN if apart else BLOCK
                )
        yield from _anchors(pair)
        yield from list(_starts(pair)) or _events(pair)
        yield from _receipt(pair)
        yield from _urgency(pair)
        yield from _afterwards(pair)


def _place(one: Quantity) -> Span:
    return one.start, one.end


def _directions(pair: Pair) -> Iterator[Drift]:
    """ "vier Wochen vor" and "vier Wochen nach" something."""
    for one, other in turned_spans(pair.original.text, pair.rewrite.text):
        was, now = shown(pair.original.text, one), shown(pair.rewrite.text, other)
        yield Drift(
            span_of(one),
            span_of(other),
            f"Vorher oder nachher? {was} liegt jetzt auf der anderen Seite ({now}).",
        )


def _times(pair: Pair) -> Iterator[Drift]:
    for one, other in turned_times(pair.original.text, pair.rewrite.text):
        was, now = shown(pair.original.text, one), shown(pair.rewrite.text, other)
        yield Drift(
            span_of(one),
            span_of(other),
            f"{was} begrenzt jetzt die andere Seite ({now}): bis, ab, vor oder nach?",
        )
    if turned := turned_events(pair.original.text, pair.rewrite.text):
        words = pair.original.text[slice(*turned[0])], pair.rewrite.text[slice(*turned[1])]
        yield Drift(*turned, f"Vorher oder nachher? Aus „{words[0]}“ wurde „{words[1]}“.")


def _periods(pair: Pair) -> Iterator[Drift]:
    """ "zum Quartalsende", now "zum Monatsende"."""
    original, rewrite = pair.original.text, pair.rewrite.text
    found = other_period(original, rewrite)
    if found is None or is_next_start(original, rewrite):
        return
    was, now, same_period = found
    days = any(fact.day for text in (original, rewrite) for fact in figures(text).dates)
    other_edge = same_period and (days or is_taken_apart(pair.original, pair.rewrite))
    message = f"Aus „{original[slice(*was)]}“ wurde „{rewrite[slice(*now)]}“."
    yield Drift(was, now, message, WARN if other_edge else BLOCK)


def _anchors(pair: Pair) -> Iterator[Drift]:
    """ "ab dem Monat, in dem", now "ab dem Monat, der auf ... folgt"."""
    original, rewrite = pair.original.text, pair.rewrite.text
    for one, other in behind_first(original, rewrite):
        message = f"{shown(rewrite, other)}: In dieser Zeit oder erst danach?"
        yield Drift(span_of(one), span_of(other), message, WARN)
    places = moved_anchor(original, rewrite) or lost_end(original, rewrite)
    if places is not None and not is_next_start(original, rewrite):
        was, now = original[slice(*places[0])], rewrite[slice(*places[1])]
        yield Drift(*places, f"Das ist ein anderer Zeitraum: „{was}“, jetzt „{now}“.")


def _latest(pair: Pair) -> Iterator[Drift]:
    for words, equal in LATEST:
        match = words.search(pair.original.text)
        if match and not equal.search(pair.rewrite.text):
            yield Drift(match.span(), None, f"„{match.group()}“ fehlt in der neuen Fassung.")


def _starts(pair: Pair) -> Iterator[Drift]:
    before, after = starts(pair.original.text), starts(pair.rewrite.text)
    named = starts(pair.rewrite.text, to_be_done=True)
    for kind, (span, text) in before.items():
        if kind in named or _is_only_told_of(pair.original.text, span):
            continue
        new = next((other for other in after if other not in before), None)
        if new is None and kind not in PLAIN:
            if _is_act(pair.original.text, span):
                continue
            told = is_taken_apart(pair.original, pair.rewrite) or _happens(pair, span)
            grave = not told and is_restated(pair.original, span, pair.rewrite)
            severity = BLOCK if grave else WARN
            yield Drift(span, None, f"Es fehlt, womit die Frist beginnt: „{text}“.", severity)
        elif new is not None and not _is_edge_of(pair, kind, span, new, after[new][0]):
            mild = {kind, new} in ({"notice", "receipt"}, {"service", "receipt"})
            message = f"Die Frist beginnt jetzt mit etwas anderem: „{text}“, jetzt „{after[new][1]}“."
            yield Drift(span, after[new][0], message, WARN if mild else BLOCK)


def _is_edge_of(pair: Pair, kind: str, span: Span, new: str, place: Span) -> bool:
    """ "vor Beginn des Monats, in dem" is "vor dem Monat, in dem": the event is what happens in the month."""
    sides = (
        (pair.original.text, kind, span, pair.rewrite.text, place),
        (pair.rewrite.text, new, place, pair.original.text, span),
    )
    return any(
        which in PLAIN and is_edge_only(text, at, other_text, other)
        for text, which, at, other_text, other in sides
    )


_FROM = re.compile(r"\b(?:nach|ab|seit|mit|von|vor|bei|zum|zur)\b(?:\s\w+){0,2}\s*$", re.IGNORECASE)


_TOLD = re.compile(
    r"\b(?:nachdem|sobald|seitdem|seit Sie|ab dem (?:Tag|Zeitpunkt)|wenn|an dem)\b", re.IGNORECASE
)


def _is_act(text: str, event: tuple[int, int]) -> bool:
    """Whether the event is what is to be done by then, rather than what the time counts from: "wird zugestellt"."""
    words = text[slice(*event)].split()
    return len(words) == 1 and words[0].islower() and not _TOLD.search(text, 0, event[0])


_COUNTS = re.compile(
    r"\b(?:beginn\w*|läuft|laufen|gelaufen|lief|zähl(?:t|en)|\w*[Ff]rist\w*|gerechnet|maßgeb\w*|entscheid\w+|ausgelöst|setzt)\b"
)


def _is_only_told_of(text: str, event: Span) -> bool:
    """Whether the event is a thing that is spoken of, and no time counts from it: "Der Empfang wird quittiert"."""
    before, words = text[: event[0]], text[slice(*event)]
    counts = _FROM.search(before) or _FROM.match(words) or _COUNTS.search(text)
    return words[:1].isupper() and not counts


def _happens(pair: Pair, event: tuple[int, int]) -> bool:
    """Whether no preposition makes the event a start, or the rewrite tells of it as something that happens."""
    before, words = pair.original.text[: event[0]], pair.original.text[slice(*event)]
    told = _TOLD.search(pair.rewrite.text) is not None or "arrive" in receipt(pair.rewrite.text)
    return told or not (_FROM.search(before) or _FROM.match(words))


def _events(pair: Pair) -> Iterator[Drift]:
    """ "nach der Geburt", now "nachdem Sie aus der Klinik entlassen sind"."""
    other = other_event(pair.original.text, pair.rewrite.text)
    if other is not None:
        was, now = pair.original.text[slice(*other[0])].strip(), pair.rewrite.text[slice(*other[1])].strip()
        yield Drift(*other, f"Die Frist zählt jetzt ab etwas anderem: „{was}“, jetzt „{now}“.", BLOCK)


def _receipt(pair: Pair) -> Iterator[Drift]:
    """Whether the thing must have arrived or only be sent."""
    if not has_limit(pair.original.text):
        return
    before, after = receipt(pair.original.text), receipt(pair.rewrite.text)
    if "arrive" in before and "arrive" not in after and "hand in" not in after and after:
        yield Drift(
            before["arrive"],
            next(iter(after.values())),
            "Im Original zählt, wann etwas ankommt, jetzt nur, wann es abgeschickt wird.",
        )
    elif "send" in before and "arrive" not in before and "arrive" in after and "send" not in after:
        paid = "zahl" in pair.original.text[slice(*before["send"])].lower()
        yield Drift(
            before["send"],
            after["arrive"],
            "Im Original zählt, wann etwas abgeschickt wird, jetzt, wann es ankommt.",
            WARN if paid or is_taken_apart(pair.original, pair.rewrite) else BLOCK,
        )


_AFTER = re.compile(r"(?<!spätestens )(?<!bereits )(?<!schon )\b[Nn]ach\s(?:Ablauf\svon\s)?$")
_STAYS = re.compile(
    r"\b(?:nicht|kein\w*|nie|niemand\w*|niemals|erst|sonst|gilt als|gelten als|verfäll\w*|verfallen|erlisch\w*"
    r"|verlier\w*|ende[tn]?|ablauf\w*|abgelaufen|ungültig"
    r"|gelöscht|vernichtet|zu spät|Zeit|dann)\b",
    re.IGNORECASE,
)


def _afterwards(pair: Pair) -> Iterator[Drift]:
    """ "innerhalb von zehn Tagen", now "nach zehn Tagen", with no word that turns it round."""
    if _STAYS.search(pair.original.text) or _STAYS.search(pair.rewrite.text):
        return
    before, after = figures(pair.original.text).quantities, figures(pair.rewrite.text).quantities
    for mentions, later in shared(before, after, Quantity.equals):
        sides = ((pair.original.text, mentions), (pair.rewrite.text, later))
        within = [all(one.bound == WITHIN for one in facts) for _, facts in sides]
        behind = [all(_AFTER.search(text[: one.start]) for one in facts) for text, facts in sides]
        if mentions[0].is_time and ((within[0] and behind[1]) or (within[1] and behind[0])):
            message = f"{shown(pair.rewrite.text, later[0])}: In dieser Zeit oder erst danach?"
            yield Drift(span_of(mentions[0]), span_of(later[0]), message, WARN)


def _urgency(pair: Pair) -> Iterator[Drift]:
    match = AT_ONCE.search(pair.original.text)
    if (later := later_than_at_once(pair.original.text, pair.rewrite.text)) is not None:
        was, now = pair.original.text[slice(*later[0])], pair.rewrite.text[slice(*later[1])]
        yield Drift(*later, f"Aus „{was}“ wurde „{now}“: So lange ist dafür nicht Zeit.", WARN)
        return
    if match and any(said.search(pair.rewrite.text) for said in (AT_ONCE, FROM_NOW)):
        return
    if match and not has_limit(pair.rewrite.text):
        severity = BLOCK if is_restated(pair.original, match.span(), pair.rewrite) else WARN
        message = f"„{match.group()}“ fehlt: Es ist nicht mehr gesagt, wie schnell."
        yield Drift(match.span(), None, message, severity)
