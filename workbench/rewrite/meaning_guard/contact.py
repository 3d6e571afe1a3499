"""Telephone, address, room, hours, bank account, file number."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.exempt import Span
from workbench.rewrite.facts.clocks import same_clock
from workbench.rewrite.facts.comparison import added, moved, shown, span_of
from workbench.rewrite.facts.contacts import (
    CLOCK,
    IBAN,
    SHOWN,
    STREET,
    WEEKDAY,
    Contact,
    days_between,
    is_valid_iban,
    is_weekday_told,
    same_street,
    weekdays_in,
)
from workbench.rewrite.facts.date_edges import weekdays_of
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.opening_times import is_other_week, other_part_of_day, turned_opening
from workbench.rewrite.facts.plain import words_of
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class ContactGuard(Guard):
    """Contact data and numbers that name one thing stay as they are."""

    id = "contact"
    title = "Kontaktdaten und Zeiten"
    why = (
        "Eine vertauschte Ziffer führt ins falsche Zimmer, zum falschen Anschluss oder auf ein fremdes Konto."
    )
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Sie erreichen uns unter 899 899 9.",
            "Rufen Sie an: 899 8999 9 oder 899 899 8.",
            "Rufen Sie an: 899 8999.",
        ),
        Example(
            "Die Sprechstunde findet in Zimmer 214 statt.",
            "Kommen Sie in Zimmer 241.",
            "Kommen Sie zur Sprechstunde in Raum 214.",
        ),
        Example(
            "Servicezeiten: Mo–Fr 8–12 Uhr",
            "Öffnungszeiten: Montag bis Freitag 8 bis 13 Uhr",
            "Öffnungszeiten: Montag bis Freitag 8 bis 12 Uhr",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Data that changed, are missing or are new; a bank account with wrong check digits."""
        before = figures(pair.original.text).contacts
        after = figures(pair.rewrite.text).contacts
        for kind, name in SHOWN.items():
            was = [one for one in before if one.kind == kind]
            now = [one for one in after if one.kind == kind]
            turned = False
            if kind == WEEKDAY and was + now:
                days, others = weekdays_in(pair.original.text), weekdays_in(pair.rewrite.text)
                if days == others:
                    continue
                turned = not days & others and len(days | others) == _WEEK
            for one, other in moved(was, now, _same):
                if other is None and kind == WEEKDAY and _is_told(one, pair.rewrite.text):
                    continue
                label = shown(pair.original.text, one)
                what = (
                    f"{name} {label} fehlt."
                    if other is None
                    else f"{name}: aus {label} wurde {shown(pair.rewrite.text, other)}."
                )
                mild = kind == WEEKDAY and (other is None or turned)
                yield Drift(span_of(one), span_of(other), what, WARN if mild else BLOCK)
            for one in added(was, now, _same):
                if kind == WEEKDAY and (_is_told(one, pair.original.text) or _is_counted(one, pair)):
                    continue
                mild = kind in {WEEKDAY, CLOCK} or (
                    kind == STREET and _is_written_apart(one, pair.original.text)
                )
                message = f"{name} {shown(pair.rewrite.text, one)} steht nicht im Original."
                yield Drift(None, span_of(one), message, WARN if mild else BLOCK)
        yield from _opening(pair)
        for one in after:
            if one.kind == IBAN and not is_valid_iban(one.value):
                yield Drift(
                    None,
                    span_of(one),
                    f"Die Prüfziffer der IBAN {shown(pair.rewrite.text, one)} stimmt nicht.",
                    WARN,
                )


def _opening(pair: Pair) -> Iterable[Drift]:
    """Weekdays with or without those between; hours of opening that became hours of closing."""
    was = [one for one in figures(pair.original.text).contacts if one.kind == WEEKDAY]
    now = [one for one in figures(pair.rewrite.text).contacts if one.kind == WEEKDAY]
    if places := _filled_range(was, now, pair):
        yield Drift(
            *places, "Einzelne Wochentage oder alle dazwischen? Das ist jetzt anders als im Original."
        )
    elif is_other_week(pair.original.text, pair.rewrite.text):
        yield Drift(None, None, "„Werktags“ sind andere Wochentage als die genannten.", WARN)
    if places := other_part_of_day(pair.original.text, pair.rewrite.text):
        part, other = pair.original.text[slice(*places[0])], pair.rewrite.text[slice(*places[1])]
        yield Drift(*places, f"Eine andere Tageszeit: Aus „{part}“ wurde „{other}“.")
    if places := turned_opening(pair.original.text, pair.rewrite.text):
        was_said, now_said = pair.original.text[slice(*places[0])], pair.rewrite.text[slice(*places[1])]
        yield Drift(*places, f"Offen oder geschlossen? Im Original: „{was_said}“, jetzt: „{now_said}“.")


def _filled_range(was: list[Contact], now: list[Contact], pair: Pair) -> tuple[Span, Span] | None:
    """Places of the same weekdays if only one of the texts means those between, too: "dienstags und donnerstags"."""
    if len(was) < 2 or {one.value for one in was} != {one.value for one in now}:
        return None
    if days_between(pair.original.text) == days_between(pair.rewrite.text):
        return None
    return (was[0].start, was[-1].end), (now[0].start, now[-1].end)


def _is_written_apart(street: Contact, text: str) -> bool:
    """ "Parkstraße (Hausnummern 2 bis 18)": the street and its number stand there, but not side by side."""
    name, _, number = street.value.rpartition(" ")
    words = frozenset(words_of(text.lower().replace("str.", "straße")))
    return name in words and number in words


_COUNTING = re.compile(
    r"\bzähl\w*\b[^.;!?]*\b(?:mit|dazu|nicht)\b|\bmit(?:ge)?(?:zähl|rechn)\w*|\bWerktag\w*\b[^.;!?]*\b(?:sind|heißt)\b"
)
_DAYS_COUNTED = re.compile(r"\b(?:Kalender|Werk|Arbeits)tag")


def _is_counted(day: Contact, pair: Pair) -> bool:
    """Whether the sentence only explains how days are counted: "Samstage und Sonntage zählen mit"."""
    sentence = pair.rewrite.sentence_around(day.start) or (0, 0)
    explained = _COUNTING.search(pair.rewrite.text[slice(*sentence)]) is not None
    return explained and _DAYS_COUNTED.search(pair.original.text) is not None


_WEEK = 7


def _is_told(day: Contact, text: str) -> bool:
    """Whether the text names the weekday in another way: by a range, or by a date that falls on it."""
    return is_weekday_told(day.value, text) or day.value in weekdays_of(figures(text).dates)


def _same(one: Contact, other: Contact) -> bool:
    if one.kind == other.kind == CLOCK:
        return same_clock(one.value, other.value)
    if one.kind == other.kind == STREET:
        return same_street(one.value, other.value)
    return (one.kind, one.value) == (other.kind, other.value)
