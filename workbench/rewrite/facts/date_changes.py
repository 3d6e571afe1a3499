"""Which dates differ between two texts, and which of the same dates bound another side."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace

from workbench.language.form.dates import MONTHS
from workbench.rewrite.facts.comparison import only_in, outside_examples, paired, shared
from workbench.rewrite.facts.cycles import come_round, rest_of_year, same_months, same_years
from workbench.rewrite.facts.date_edges import meet, other_edge, same_edge
from workbench.rewrite.facts.dates import AFTER, BEFORE, BEGINS, ENDS, FROM, ON, UNTIL, DateFact, bounds_agree
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import clause_around, plain
from workbench.rewrite.facts.wording import is_named


def moved_dates(before: str, after: str) -> Iterator[tuple[DateFact, DateFact | None]]:
    """Each date of the first text that the second lacks, with what stands there instead."""
    was, now = figures(before).dates, figures(after).dates
    lost, new = _lost_and_new(before, after)
    for one in was:
        twin = next((other for other in now if one.agrees(other)), None)
        years = {other.year for other in now}
        if (
            twin is not None
            and one.year is not None
            and twin.year is None
            and one.year not in years
            and one.day
        ):
            yield one, twin
    for one, other in paired(lost, new):
        if other is None and any(
            meet(one, day) and _is_denied(before, one) != _is_denied(after, day) for day in now
        ):
            continue  # "vor dem 1. Januar 2027 noch nicht" is "ab 2027"
        if other is None or not (meet(one, other) and _is_denied(before, one) != _is_denied(after, other)):
            yield one, other  # "endet am 30. Juni" and "ab dem 1. Juli nicht mehr" are one date


def _lost_and_new(before: str, after: str) -> tuple[list[DateFact], list[DateFact]]:
    was, now = figures(before).dates, figures(after).dates
    lost = [
        one for one in only_in(was, now, _same) if not (_is_contained(one, now) or _is_year_edge(one, after))
    ]
    if rest_of_year(was, now) and _is_ban_beyond(before, after):
        return [], []
    told = outside_examples(after, now)
    if same_months(was, now) or same_years(was, now):
        return [], []
    if come_round(was, after, figures(after).frequencies):
        lost = []
    return lost, [
        one
        for one in only_in(told, was, _same)
        if not (_is_contained(one, was) or _is_year_edge(one, before))
    ]


_BANS = re.compile(r"\b(?:nicht|kein\w*|untersagt|verboten|unzulässig|geschlossen|gesperrt)\b")
_ONLY = re.compile(r"\b(?:[Nn]ur|ausschließlich|lediglich)\b")


def _is_ban_beyond(before: str, after: str) -> bool:
    """Whether one text forbids and the other says "nur": "von März bis Juli nicht", "nur von August bis Februar"."""
    bans = [_BANS.search(text) is not None for text in (before, after)]
    return bans[0] != bans[1] and _ONLY.search(after if bans[0] else before) is not None


_OF_YEAR = r"\s(?:de|eine|jede|diese|unsere)s\s(?:\w+\s)?(?:Kalender|Vor|Folge)?[Jj]ahre?s"
_YEAR_EDGES = {
    (12, 31): re.compile(rf"\b(?:\w*[Jj]ahres(?:ende|schluss|wechsel)|(?:Ende|Schluss|Ablauf){_OF_YEAR})\b"),
    (1, 1): re.compile(rf"\b(?:\w*[Jj]ahres(?:beginn|anfang|wechsel)|(?:Beginn|Anfang){_OF_YEAR})\b"),
}


def _is_year_edge(one: DateFact, text: str) -> bool:
    """Whether the text tells the day as the end or beginning of a year: "zum Jahresende"."""
    words = _YEAR_EDGES.get((one.month or 0, one.day or 0))
    return words is not None and words.search(text) is not None


def added_dates(before: str, after: str) -> tuple[DateFact, ...]:
    """Dates of the second text that neither stand in the first nor replace one of it."""
    was = figures(before).dates
    lost, new = _lost_and_new(before, after)
    return tuple(
        one for one in new[len(lost) :] if not (_follows_from(one, was) or _is_in_compound(one, before))
    )


def _is_in_compound(one: DateFact, text: str) -> bool:
    """ "in der ersten Woche im Mai" beside "in der ersten Maiwoche"."""
    if one.month is None or one.day is not None:
        return False
    return re.search(rf"\b{MONTHS[one.month - 1]}s?(?:woche|wochenende|hälfte|tag|termin)", text) is not None


def changed_bounds(before: str, after: str) -> Iterator[tuple[DateFact, DateFact]]:
    """Dates that both texts have, but as another bound: "bis" and "ab"."""
    was, now = figures(before).dates, figures(after).dates
    if same_months(was, now) or same_years(was, now):
        return
    for mentions, later in shared(was, now, _same):
        agree = any(
            bounds_agree(one.bound, other.bound) or same_edge(one, other)
            for one in mentions
            for other in later
        )
        turned = any(bounds_agree(one.turned().bound, other.turned().bound) and one.turned().agrees(other.turned())
                     for one in mentions for other in later)  # fmt: skip
        if {mentions[0].bound, later[0].bound} == {UNTIL, ON} and _AGE.search(before) and _AGE.search(after):
            continue  # "bis zum 1. Mai das dritte Lebensjahr vollendet" is "am 1. Mai schon drei"
        flipped = _is_flipped(mentions[0], later[0], before, after)
        if not agree and not turned and (not flipped or _is_a_day_off(mentions[0], later[0], before, after)):
            yield mentions[0], later[0]


_AGE = re.compile(r"\bLebensjahr|\b(?:schon|bereits|mindestens)\b[^.;!?]*\balt\b|\b\w*jährig")


def filled_months(before: str, after: str) -> tuple[DateFact, DateFact] | None:
    """The first of two months that only one of the texts joins to a range: "im März und im September"."""
    was, now = (
        tuple(one for one in figures(text).dates if one.month or one.year) for text in (before, after)
    )
    if len(was) != 2 or [one.key for one in was] != [one.key for one in now]:
        return None
    sides = ((was, before), (now, after))
    single = [_are_single(side, text) for side, text in sides]
    ranged = [[one.bound for one in side] == [FROM, UNTIL] for side, _ in sides]
    return (was[0], now[0]) if any(single) and any(ranged) else None


def _are_single(days: tuple[DateFact, ...], text: str) -> bool:
    """Whether "und" joins the two, and neither begins or ends anything."""
    joined = _AND.fullmatch(text, days[0].end, days[1].start) is not None
    return joined and not {one.bound for one in days} & {FROM, UNTIL}


_AND = re.compile(r"\s?(?:und|sowie|oder|/|,)\s?(?:im\s|der\s|am\s)?")


def outside_now(before: str, after: str) -> bool:
    """Whether only one of the texts speaks of what is outside of a time that both name, and both deny alike."""
    outside = [_OUTSIDE.search(text) for text in (before, after)]
    found = outside[0] or outside[1]
    if found is None or (outside[0] and outside[1]):
        return False
    other = after if outside[0] else before
    named = found["noun"] is None or is_named(found["noun"], other) or bool(figures(other).dates)
    return named and len(_NOT.findall(before)) == len(_NOT.findall(after))


_OUTSIDE = re.compile(
    r"\b(?:[Aa]ußerhalb\s(?:de[rs]|dieser|dieses|von)\s(?:[a-zäöüß]+e[nr]\s)?(?P<noun>[A-ZÄÖÜ]\w+)?|nicht\sin\sder\sZeit\b|[Zz]u\s(?:einer\s)?anderen\s(?:Zeit|Zeiten|Zeitpunkt)\sals\b)"
)
_NOT = re.compile(
    r"\b(?:nicht(?!\sin\sder\sZeit)|kein\w*|nur|außer|sonst|verboten|untersagt|geschlossen|gesperrt|frei|zu(?=[.,;!]|$))\b",
    re.IGNORECASE,
)


def _is_flipped(one: DateFact, other: DateFact, before: str, after: str) -> bool:
    """ "nach dem 30. Juni nicht mehr" is "nur bis zum 30. Juni"."""
    ends, begins = {UNTIL, BEFORE, ENDS}, {FROM, AFTER, BEGINS}
    sides = (one.bound in begins and other.bound in ends) or (one.bound in ends and other.bound in begins)
    if {one.bound, other.bound} == {AFTER, BEFORE}:
        return False  # the day itself is on neither side
    return sides and _is_denied(before, one) != _is_denied(after, other)


def _is_a_day_off(one: DateFact, other: DateFact, before: str, after: str) -> bool:
    """ "bis einschließlich 14.8." and "ab dem 14.8. nicht mehr": the last day itself is lost."""
    if FROM not in {one.bound, other.bound} or not {UNTIL, ENDS} & {one.bound, other.bound}:
        return False
    text, last = (after, other) if one.bound == FROM else (before, one)
    return _INCLUSIVE.search(text[max(0, last.start - 20) : last.end + 15]) is not None


_INCLUSIVE = re.compile(
    r"\b(?:einschließlich|einschl\.|inklusive|inkl\.|(?:mit|zum|bis\szum|nach)\sAblauf|bis\szum\sEnde)\b",
    re.IGNORECASE,
)


def _is_denied(text: str, one: DateFact) -> bool:
    start, end = _sentence(text, one)
    return bool([cue for cue in denials(text).sure if start <= cue.start < end])


def _sentence(text: str, one: DateFact) -> tuple[int, int]:
    before, behind = clause_around(plain(text), one.start, one.end, 200)
    return one.start - len(before), one.end + len(behind)


def is_limit(one: DateFact, other: DateFact) -> bool:
    """Whether one of the dates ends a time: then it may be a deadline."""
    return bool({one.bound, other.bound} & {UNTIL, BEFORE})


def is_inferred(one: DateFact, other: DateFact, apart: bool) -> bool:
    """Whether no word at the dates says what they bound, only the verbs of their clauses.

    `apart`: the passage was taken apart; then one such verb is enough, it may belong to something else.
    """
    by_word = [bound in _BY_WORD for bound in (one.bound, other.bound)]
    return not (all(by_word) if apart else any(by_word))


_BY_WORD = frozenset({UNTIL, FROM, BEFORE, AFTER})


def _same(one: DateFact, other: DateFact) -> bool:
    if one.agrees(other) or same_edge(one, other):
        return True
    first, second = one.turned(), other.turned()
    return first.bound == second.bound and (first, second) != (one, other) and first.agrees(second)


def _is_contained(one: DateFact, others: tuple[DateFact, ...]) -> bool:
    """Whether the month or year is told by days of it, or the year by a date that has it."""
    if one.month is None:
        return any(other.year == one.year for other in others)
    return one.day is None and any(
        other.month == one.month and other.year in {one.year, None} and not other_edge(one, other)
        for other in others
    )


def _follows_from(one: DateFact, known: tuple[DateFact, ...]) -> bool:
    """Whether the date says more of known ones: a year between two, the first of a month, the day after the last."""
    if one.month is None and one.year is not None:
        years = [other.year for other in known if other.year is not None and other.month is None]
        return bool(years) and min(years) < one.year < max(years)
    if one.day is not None and any(
        _is_edge(one, other) for other in known if other.day is None and other.month
    ):
        return True
    after = (replace(other, bound=AFTER).turned() for other in known if other.bound in {UNTIL, ENDS})
    before = (replace(other, bound=BEFORE).turned() for other in known if other.bound in {FROM, BEGINS})
    return any(one.agrees(other) for other in (*after, *before)) or any(meet(one, other) for other in known)


def _is_edge(one: DateFact, month: DateFact) -> bool:
    """Whether the date is the first or last day of the month."""
    last = monthrange(month.year or 2023, month.month or 1)[1]
    return one.month == month.month and one.day in {1, last} and one.year in {month.year, None}
