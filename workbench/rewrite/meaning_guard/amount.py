"""Money, percentages, fractions and other counts, and which way money goes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from workbench.rewrite.facts.allowed_limits import same_limit
from workbench.rewrite.facts.bounds import AT_LEAST, AT_MOST, EXACT, WITHIN, bounds_agree
from workbench.rewrite.facts.comparison import moved, outside_examples, shared, shown, span_of
from workbench.rewrite.facts.derived_figures import is_part_of_share, is_worked_in
from workbench.rewrite.facts.figure_partners import crossings
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.majorities import is_told_as_majority
from workbench.rewrite.facts.money_roles import OPPOSITES, SHOWN, roles
from workbench.rewrite.facts.multiples import changed_multiple
from workbench.rewrite.facts.plain import clause_around
from workbench.rewrite.facts.quantity import BARE, MONEY, PERCENT, Quantity
from workbench.rewrite.facts.rate_units import changed_rate_unit
from workbench.rewrite.facts.references import Reference
from workbench.rewrite.facts.restating import is_taken_apart
from workbench.rewrite.facts.steps import (
    are_step_and_end,
    direction,
    has_become_end,
    has_become_step,
    is_result,
)
from workbench.rewrite.facts.sum_parts import turned_sum
from workbench.rewrite.facts.wording import stems_of
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair

_WHOLE = 100
"""Percent: "80 Prozent erstatten wir" may be "20 Prozent zahlen Sie selbst"."""
_REST = re.compile(
    r"\b(?:selbst|selber|Eigenanteil\w*|Eigenleistung\w*|Rest\w*|übrige\w*|restliche\w*|verbleibende\w*|bleib\w*)\b"
    r"|\b[Ss]ie\s(?:\w+\s){0,2}(?:zahlen|tragen|übernehmen)\b|\b(?:[Zz]ahlen|[Tt]ragen|[Üü]bernehmen)\s[Ss]ie\b"
)
"""Words for the part that the other side pays."""
_COUNTED = re.compile(
    r"\s(?:[a-zäöüß]+e[nr]?\s)?(?:Ding|Sache|Punkt|Schritt|Möglichkeit|Weg|Voraussetzung|Bedingung|Angabe|Grund|Gründ|Fäll|Fall|Teil|Art)\w*"
)
"""What is counted and then listed: "drei Dinge: ..."."""
_PAIRS = frozenset({"beid", "paar", "zwei", "doppelt", "zweit"})


class AmountGuard(Guard):
    """Every amount of the original stands in the rewrite, with the same unit and the same direction."""

    id = "amount"
    title = "Beträge, Prozente und Anzahlen"
    why = "Ein anderer Betrag ist eine andere Entscheidung: Wer ihn liest, verlässt sich darauf."
    severity = BLOCK
    examples: ClassVar = (
        Example("Die Gebühr beträgt 28,80 Euro.", "Sie zahlen rund 30 Euro.", "Sie zahlen 28,80 €."),
        Example(
            "Angerechnet werden 5 v. H. des Einkommens.",
            "Wir rechnen 5 Euro von Ihrem Einkommen an.",
            "Wir rechnen 5 Prozent von Ihrem Einkommen an.",
        ),
        Example(
            "Es werden monatlich 40 Euro einbehalten.",
            "Sie bekommen jeden Monat 40 Euro.",
            "Wir ziehen jeden Monat 40 Euro ab.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Amounts that changed, are missing, turned round or became approximate."""
        before = _counts(pair.original.text)
        after = _counts(pair.rewrite.text)
        yield from _moved(pair, before, after)
        for mentions, later in shared(before, after, Quantity.equals):
            yield from _directions(pair, mentions, later)
            yield from _nearness(pair, mentions[0], later)
            yield from _steps(pair, mentions[0], later)
        yield from _grades(pair)
        if parts := turned_sum(pair.original.text, pair.rewrite.text):
            yield Drift(*parts, "Kommt der Betrag hinzu, oder ist er schon enthalten?")
        if times := changed_multiple(pair.original.text, pair.rewrite.text):
            was, now = pair.original.text[slice(*times[0])], pair.rewrite.text[slice(*times[1])]
            yield Drift(*times, f"Aus „{was}“ wurde „{now}“.")
        if units := changed_rate_unit(pair.original.text, pair.rewrite.text):
            was, now = pair.original.text[slice(*units[0])], pair.rewrite.text[slice(*units[1])]
            yield Drift(*units, f"Der Betrag zählt jetzt je „{now}“ statt je „{was}“.")
        apart = is_taken_apart(pair.original, pair.rewrite)
        for crossing in crossings(pair.original.text, pair.rewrite.text):
            figure = pair.rewrite.text[slice(*crossing.rewrite)]
            message = f"„{figure}“ gehört jetzt zu etwas anderem als im Original."
            yield Drift(
                crossing.original, crossing.rewrite, message, BLOCK if crossing.sure and not apart else WARN
            )


def _counts(text: str) -> tuple[Quantity, ...]:
    return tuple(one for one in figures(text).quantities if not one.is_time)


def _moved(pair: Pair, before: Sequence[Quantity], after: Sequence[Quantity]) -> Iterator[Drift]:
    everywhere = figures(pair.rewrite.text).quantities
    known = figures(pair.original.text).quantities
    lost = [one for one in _only(before, everywhere) if not is_part_of_share(one, known, everywhere)]
    new = [
        one
        for one in _only(after, known)
        if not is_part_of_share(one, everywhere, known)
        and not is_worked_in(one, figures(pair.original.text), figures(pair.rewrite.text))
    ]
    for one, other in moved(lost, outside_examples(pair.rewrite.text, new), Quantity.equals):
        if (
            one.weak
            or is_told_as_majority(one, pair.rewrite.text)
            or _is_often(one, pair)
            or _is_name(one, pair.rewrite.text)
            or _is_each_further(one, pair.rewrite.text)
        ):
            continue
        if other is not None and same_limit(pair.original.text, one, pair.rewrite.text, other):
            continue
        if other is not None and are_step_and_end(pair.original.text, one, pair.rewrite.text, other):
            continue
        was = shown(pair.original.text, one)
        if other is not None:
            message = f"Aus {was} wurde {shown(pair.rewrite.text, other)}."
            rest = one.unit == other.unit == PERCENT and one.value + other.value == _WHOLE
            rest = rest and bool(_REST.search(pair.original.text)) != bool(_REST.search(pair.rewrite.text))
            yield Drift(span_of(one), span_of(other), message, WARN if rest else BLOCK)
        else:
            told = is_worked_in(one, figures(pair.rewrite.text), figures(pair.original.text))
            if told and one.unit == BARE:
                continue
            counted = one.unit == BARE and _COUNTED.match(pair.original.text, one.end) is not None
            counted |= one.unit not in {MONEY, PERCENT} and is_taken_apart(pair.original, pair.rewrite)
            severity = WARN if told or counted or _may_be_said_otherwise(one, pair) else BLOCK
            yield Drift(span_of(one), None, f"Die Angabe {was} fehlt in der neuen Fassung.", severity)


def _only(some: Sequence[Quantity], others: Sequence[Quantity]) -> Iterator[Quantity]:
    return (one for one in some if not any(one.equals(other) for other in others))


def _is_name(one: Quantity, text: str) -> bool:
    """Whether the number only names a thing of which the text says "Nummer"."""
    return one.unit == BARE and any(other.number == str(one.raw) for other in figures(text).references)


_FURTHER = re.compile(
    r"\b(?:[Jj]ede[rsnm]?|[Aa]lle[rn]?)\s(?:weitere|andere|folgende|zusätzliche)[rsnm]?\b|\bdanach\b"
)


def _is_each_further(one: Quantity, text: str) -> bool:
    """ "ab dem dritten Kind" behind the first and the second is "jedes weitere Kind"."""
    return one.unit == "nth" and _FURTHER.search(text) is not None


def _is_often(one: Quantity, pair: Pair) -> bool:
    """ "zwei Termine im Jahr" may be "zweimal im Jahr", "24 Monatsraten" "zwei Jahre lang"."""
    if one.unit != BARE:
        return False
    terms = {
        term.value for term in figures(pair.original.text).quantities if term.weak and term.raw == one.raw
    }
    after = figures(pair.rewrite.text)
    return any(often.times == one.raw > 1 for often in after.frequencies) or any(
        span.is_time and span.value in terms for span in after.quantities
    )


def _may_be_said_otherwise(one: Quantity, pair: Pair) -> bool:
    """ "die zwei Anträge" may be "beide" or simply "die Anträge und ..."."""
    plain_two = one.unit in {BARE, "nth"} and one.raw <= 2 and one.bound == EXACT
    return plain_two or (one.raw == 2 and bool(_PAIRS & stems_of(pair.rewrite.text)))


def _directions(pair: Pair, before: Sequence[Quantity], after: Sequence[Quantity]) -> Iterator[Drift]:
    if before[0].unit not in {MONEY, PERCENT}:
        return
    was = frozenset[str]().union(*(roles(pair.original.text, one) for one in before))
    now = frozenset[str]().union(*(roles(pair.rewrite.text, one) for one in after))
    for pair_of in OPPOSITES:
        for one, other in (pair_of, pair_of[::-1]):
            if one in was and other not in was and other in now and one not in now:
                figure = shown(pair.rewrite.text, after[0])
                message = f"{figure} war im Original: {SHOWN[one]}. Jetzt liest es sich als: {SHOWN[other]}."
                share = before[0].unit == PERCENT and is_taken_apart(pair.original, pair.rewrite)
                denied = _is_denied(pair.original.text, before) or _is_denied(pair.rewrite.text, after)
                yield Drift(
                    span_of(before[0]), span_of(after[0]), message, WARN if share or denied else BLOCK
                )


def _is_denied(text: str, mentions: Sequence[Quantity]) -> bool:
    """Whether what is said of the money is denied near one of the mentions: "nicht zurückzuzahlen"."""
    around = (clause_around(text, one.start, one.end, 140) for one in mentions)
    return any(_NO_DEBT.search(part) for parts in around for part in parts)


_NO_DEBT = re.compile(
    r"\b(?:nicht|nichts|kein\w*)\s(?:\w+\s){0,2}(?:zurück\w*|ein(?:zu|ge)?(?:behalt|zieh|zog)\w*|zu\s(?:zahlen|erstatten|entrichten))"
)


def _nearness(pair: Pair, one: Quantity, after: Sequence[Quantity]) -> Iterator[Drift]:
    if all(other.approximate != one.approximate for other in after):
        vague = "nur noch ungefähr" if after[0].approximate else "nicht mehr ungefähr"
        message = f"{shown(pair.rewrite.text, after[0])} gilt jetzt {vague}."
        severity = BLOCK if after[0].approximate else WARN
        yield Drift(span_of(one), span_of(after[0]), message, severity)


def _steps(pair: Pair, one: Quantity, after: Sequence[Quantity]) -> Iterator[Drift]:
    """ "um 18 Euro erhöht", now "18 Euro"; "18 Euro mehr", now "18 Euro weniger"."""
    before = {direction(pair.original.text, one), *(direction(pair.rewrite.text, other) for other in after)}
    if {"up", "down"} <= before and len(after) == 1:
        figure = shown(pair.rewrite.text, after[0])
        yield Drift(span_of(one), span_of(after[0]), f"{figure}: Mehr oder weniger?", BLOCK)
    if all(has_become_step(pair.original.text, one, pair.rewrite.text, other) for other in after):
        figure = shown(pair.rewrite.text, after[0])
        message = f"{figure} liest sich jetzt als der Unterschied, im Original ist es der ganze Betrag."
        yield Drift(span_of(one), span_of(after[0]), message, WARN)
    if all(has_become_end(pair.original.text, one, pair.rewrite.text, other) for other in after):
        figure = shown(pair.rewrite.text, after[0])
        message = f"{figure} ist im Original der Unterschied, jetzt liest es sich als das Ergebnis."
        severity = BLOCK if is_result(pair.rewrite.text, after[0]) else WARN
        yield Drift(span_of(one), span_of(after[0]), message, severity)


def _grades(pair: Pair) -> Iterator[Drift]:
    """ "Pflegegrad 2", "Regelbedarfsstufe 1": the number decides what is paid."""
    before = [one for one in figures(pair.original.text).references if one.is_grade]
    after = [one for one in figures(pair.rewrite.text).references if one.is_grade]
    if _are_from_one_up(before, after) or _are_from_one_up(after, before):
        return
    for one, other in moved(before, after, _same_grade):
        what = f"„{one}“ fehlt" if other is None else f"Aus „{one}“ wurde „{other}“"
        yield Drift(span_of(one), span_of(other), f"{what}.")

    for mentions, later in shared(before, after, _same_grade):
        bounds = {one.bound for one in mentions}, {other.bound for other in later}
        if not any(
            bounds_agree(one, other) or {one, other} == {WITHIN, EXACT}
            for one in bounds[0]
            for other in bounds[1]
        ):
            message = (
                f"„{mentions[0]}“: mindestens, höchstens oder genau? Das ist jetzt anders als im Original."
            )
            yield Drift(
                span_of(mentions[0]),
                span_of(later[0]),
                message,
                WARN if EXACT in bounds[0] | bounds[1] else BLOCK,
            )


def _are_from_one_up(few: Sequence[Reference], many: Sequence[Reference]) -> bool:
    """Whether "Pflegegrad 2 oder höher" stands for "Pflegegrad 2, 3, 4 oder 5"."""
    if len(few) != 1 or few[0].bound not in {AT_LEAST, AT_MOST} or len(many) < _SEVERAL:
        return False
    numbers = sorted(int(one.number) for one in many if one.number.isdigit() and one.name == few[0].name)
    edge = numbers[0] if few[0].bound == AT_LEAST else numbers[-1] if numbers else None
    return len(numbers) == len(many) and few[0].number == str(edge)


_SEVERAL = 2


def _same_grade(one: Reference, other: Reference) -> bool:
    return (one.name, one.number) == (other.name, other.number)
