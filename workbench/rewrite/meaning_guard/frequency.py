"""How often: every month, once, in advance."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.comparison import moved, only_in, shown, span_of
from workbench.rewrite.facts.cycles import period_of
from workbench.rewrite.facts.derived_figures import is_worked_in
from workbench.rewrite.facts.effect_times import is_told_back
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.frequencies import ADVANCE, ARREARS, EVERY, ONCE, ONGOING, Frequency
from workbench.rewrite.facts.period_units import scale_of
from workbench.rewrite.facts.quantity import MONEY
from workbench.rewrite.facts.restating import is_restated
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class FrequencyGuard(Guard):
    """What is paid or done every month is not paid once, and in advance is not afterwards."""

    id = "frequency"
    title = "Häufigkeit"
    why = "Einmal oder jeden Monat, vorher oder nachher: Davon hängt ab, wann wie viel Geld kommt."
    severity = BLOCK
    rewordable = True
    examples: ClassVar = (
        Example(
            "Die Miete wird monatlich im Voraus überwiesen.",
            "Wir überweisen die Miete jeden Monat.",
            "Wir überweisen die Miete jeden Monat im Voraus.",
        ),
        Example(
            "Die Beratung findet alle zwei Wochen statt.",
            "Die Beratung gibt es zweimal in der Woche.",
            "Die Beratung gibt es alle 14 Tage.",
        ),
        Example(
            "Der Zuschuss wird vierteljährlich gezahlt.",
            "Wir zahlen den Zuschuss alle vier Monate.",
            "Wir zahlen den Zuschuss alle drei Monate.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Frequencies that changed or are missing; new ones as a warning."""
        before = figures(pair.original.text).frequencies
        after = figures(pair.rewrite.text).frequencies
        yield from _lost(pair, before, after)
        many = _MANY.search(pair.rewrite.text)
        if many and before and not _MANY.search(pair.original.text):
            yield Drift(None, many.span(), f"„{many.group()}“ steht nicht im Original: Wie oft?", WARN)
        strong = [one for one in after if not one.weak and one.kind in {EVERY, ONCE}]
        lost = [one for one in before if one.kind in {EVERY, ONCE, ONGOING} and not one.weak]
        new = only_in(strong, before, _same)
        for one in new[len(only_in(lost, after, _same)) :]:
            noun = pair.rewrite.text[one.start : one.end].split()[-1]
            if len(noun) > _LONG and noun[:_LONG] in pair.original.text:
                continue  # "jeder Kalendermonat" beside "ein Kalendermonat"
            if _is_counted_there(one, before, pair.original.text) or is_aside(pair.rewrite.text, one.start):
                continue
            message = f"{shown(pair.rewrite.text, one)} steht nicht im Original."
            yield Drift(None, span_of(one), message, WARN)


_LONG = 9
_ATTRIBUTE = re.compile(r"\w{4,}e[nrms]?\s[A-ZÄÖÜ]$")
"""Part of a name: "einmalige Leistungen" are a kind of benefits."""
_MANY = re.compile(r"\b(?:mehrmals|mehrfach|beliebig oft|immer wieder|so oft\b[^.;]*\bwollen)\b")


def _lost(pair: Pair, before: tuple[Frequency, ...], after: tuple[Frequency, ...]) -> Iterator[Drift]:
    firm = [one for one in before if not one.weak]
    for one, other in moved(firm, [other for other in after if not other.weak], _same):
        if _is_kept(one, after, pair.rewrite.text):
            continue
        if other is not None and _is_counted(one, other, pair.original.text, pair.rewrite.text):
            continue
        if is_told_back(pair.original.text[one.start : one.end], pair.rewrite.text):
            continue
        was = shown(pair.original.text, one)
        if other is not None and other.kind in {EVERY, ONCE, ADVANCE, ARREARS}:
            now = shown(pair.rewrite.text, other)
            severity = WARN if _is_worked_out_anew(pair) else BLOCK
            yield Drift(span_of(one), span_of(other), f"Aus {was} wurde {now}.", severity)
        else:
            reworded = _is_worked_out_anew(pair) or not is_restated(pair.original, span_of(one), pair.rewrite)
            named = _ATTRIBUTE.search(pair.original.text, one.start, one.end + 2) is not None
            severity = WARN if reworded or named or one.kind in {ONGOING, ARREARS} else BLOCK
            yield Drift(span_of(one), None, f"{was} fehlt in der neuen Fassung.", severity)


def _is_worked_out_anew(pair: Pair) -> bool:
    """Whether an amount stands for another period now: "600 Euro im Jahr" as "jeden Monat 50 Euro"."""
    before, after = figures(pair.original.text), figures(pair.rewrite.text)
    lost = [one for one in before.quantities if not any(one.equals(other) for other in after.quantities)]
    return any(one.unit == MONEY and is_worked_in(one, after, before) for one in lost)


def _same(one: Frequency, other: Frequency) -> bool:
    return one.key == other.key or (
        ONGOING in {one.kind, other.kind} and EVERY in {one.kind, other.kind} and one.kind != other.kind
    )


def _is_counted_there(one: Frequency, before: tuple[Frequency, ...], text: str) -> bool:
    """ "zweimal im Jahr" beside "zum 15. Februar und 15. August", with or without "eines Jahres"."""
    if one.kind == ONCE and (_ONLY_ONE.search(text) or _JOINT.search(text)):
        return True
    if _is_unit_there(one, text):
        return True
    if one.scale == "m" and one.period == period_of(figures(text).dates) > 0:
        return True
    yearly = any(other.kind == EVERY and other.period == one.period * one.times for other in before)
    return yearly and one.times > 1 and len(figures(text).dates) == one.times


def _is_counted(one: Frequency, other: Frequency, text: str, other_text: str) -> bool:
    """ "in zwei Durchgängen je Jahr" and "zweimal im Jahr": the number stands elsewhere."""
    if one.kind != EVERY or other.kind != EVERY or one.scale != other.scale:
        return False
    longer, shorter, said = (one, other, text) if one.period > other.period else (other, one, other_text)
    return (
        shorter.times > 1
        and longer.period == shorter.period * shorter.times
        and any(figure.raw == shorter.times for figure in figures(said).quantities)
    )


_JOINT = re.compile(r"[Gg]esamtschuld")
""" "haften als Gesamtschuldner": the sum can be asked for only once."""
_EACH = re.compile(
    r"\b(?:[Jj]e|[Pp]ro|[Jj]ede[rsmn]?)\s(?:[A-ZÄÖÜ]\w+\s(?:und|je|pro)\s)?\w*(?P<unit>[Tt]ag|[Ww]oche|[Mm]onat|[Jj]ahr|[Ss]tunde)(?:e?[sn]?)\b"
)


def _is_unit_there(one: Frequency, text: str) -> bool:
    """ "jeden Tag, an dem" beside "je Sitzungstag", "jeden Monat" beside "je Kind und Monat"."""
    units = (scale_of(match["unit"]) for match in _EACH.finditer(text))
    return one.kind == EVERY and any((one.scale, one.period) == unit for unit in units)


_ONLY_ONE = re.compile(
    r"\b(?:nur|bloß|lediglich|genau|höchstens|insgesamt)\s(?:noch\s)?eine?[nrms]?\b|\beinzige[nrms]?\b",
    re.IGNORECASE,
)
""" "fällt nur einmal an" may be "kostet nur einen Beitrag"."""


def _is_kept(one: Frequency, after: tuple[Frequency, ...], text: str) -> bool:
    """Whether a word that may mean the same stands there: "Monatsmiete", "am Ersten des Monats", "alle 14 Tage"."""
    if one.kind == ONCE and _ONLY_ONE.search(text):
        return True
    if any(_same(one, other) for other in after):
        return True
    if one.kind == EVERY and one.scale == "m" and one.period == period_of(figures(text).dates) > 0:
        return True
    spans = figures(text).quantities
    return (
        one.kind == EVERY
        and one.period != 1
        and any(one.period == span.value and span.is_time for span in spans)
    )
