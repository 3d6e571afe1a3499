"""Figures of the rewrite that the original doesn't have."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import ClassVar

from workbench.language.exempt import Span
from workbench.rewrite.facts.added_claims import added_claims, spared_things
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.comparison import added, shown, span_of
from workbench.rewrite.facts.contacts import CLOCK, WEEKDAY
from workbench.rewrite.facts.cycles import come_round, has_period, period_of
from workbench.rewrite.facts.date_changes import added_dates
from workbench.rewrite.facts.denials import is_denied
from workbench.rewrite.facts.derived_figures import counts_items, follows, is_count_of, is_part_of_share
from workbench.rewrite.facts.duration_changes import added_durations
from workbench.rewrite.facts.figures import Figures, figures
from workbench.rewrite.facts.majorities import is_told_as_majority
from workbench.rewrite.facts.norms import same_norm
from workbench.rewrite.facts.quantity import BARE, Quantity
from workbench.rewrite.facts.reasons import added_reasons
from workbench.rewrite.facts.residue import Residue, residue
from workbench.rewrite.facts.second_acts import second_act
from workbench.rewrite.facts.worked_examples import is_in_example, worked_examples
from workbench.rewrite.guard import BLOCK, NOTE, WARN, Drift, Example, Guard, Pair, Wording

_ITEMS = re.compile(
    r"\s(?:\w+e[nrs]?\s)?(?:Möglichkeit|Voraussetzung|Bedingung|Ding|Punkt|Fäll|Weg|Art|Gründ|Teil|Schritt|Angabe|Sache|Frage|Beispiel|Regel|Ausnahme|Form)\w*"
)
"""What a rewrite may count: "Es gibt zwei Möglichkeiten:"."""


_PROMISES = tuple(
    (re.compile(rf"\b(?:{promise})\b", re.IGNORECASE), re.compile(equal, re.IGNORECASE))
    for promise, equal in (
        (
            r"kostenlos\w*|kostenfrei\w*|gratis|umsonst",
            r"kosten|gebühr|entgelt|unentgelt|frei|umsonst|gratis|ohne|kein|zahl|preis|entfall|entfäll",
        ),
        (
            r"automatisch|von selbst|von allein",
            r"automatisch|von amts wegen|ohne|selbst|kraft gesetzes|kein|nicht",
        ),
        (
            r"garantiert|auf jeden Fall|in jedem Fall|selbstverständlich|ganz sicher",
            r"garant|jede|stets|zwingend|unbedingt|sicher|muss|nur|erst|ist\b.*\bzu|hat\b.*\bzu|gewähr|selbst",
        ),
        (r"jederzeit", r"jeder|stets|immer|frist|befrist|ohne|laufend|uneingeschränkt"),
        (
            r"(?:nächste|kommende|diese)[rnsm]? (?:Woche|Monat|Jahr)|noch heute|in Kürze|in wenigen \w+|demnächst",
            r"woche|monat|jahr|tag|unverzüglich|sofort|alsbald|umgehend|zeitnah|kürze|heute|frist|demnächst",
        ),
        (r"unbegrenzt\w*", r"begrenz|befrist|dauer|ohne|schränk|kein|nicht"),
    )
)
"""Words by which a rewrite may promise more than the original, each with words that may stand for them there."""


_COSTS_NOTHING = (
    r"\b(?:Kosten|Gebühren)\b[^.;!?]{0,40}\bnicht\b|\bkeine(?:rlei)? (?:\w+ )?(?:Kosten|Gebühr(?:en)?)\b"
    r"|\bkoste[nt]\b[^.;!?]{0,30}\bnichts\b|\bnichts (?:dafür )?(?:zu )?(?:be)?zahlen\b"
    r"|\bzahlen (?:Sie )?(?:dafür )?nichts\b"
)
_HARMLESS = (
    r"\bkeine(?:rlei)? (?:\w+ )?(?:Nachteile?|Folgen|Konsequenzen|Strafe)\b"
    r"|\b(?:Nachteile?|Folgen) [^.;!?]{0,40}\bnicht\b"
)
_ASSURANCES = tuple(
    (re.compile(assurance, re.IGNORECASE), re.compile(equal, re.IGNORECASE))
    for assurance, equal in (
        (
            _COSTS_NOTHING,
            r"kosten|gebühr|entgelt|frei|gratis|umsonst|zahl|preis|beitr[aä]g|steuer|euro|erstatt|entf[aä]ll|erlass",
        ),
        (
            _HARMLESS,
            r"nachteil|folge|unschädlich|konsequen|sanktion|straf|bußgeld|unbeschadet|geahndet|freiwillig",
        ),
        (r"\b(?:streng )?vertraulich\w*|\banonym\w*", r"vertrau|anonym|geheim|schweig|daten"),
    )
)
"""What a rewrite may assure of its own accord, each with words that may stand for it in the original."""


def _besides_figures(left: Residue, text: str) -> Residue:
    """Without new words that belong to a figure, or to a worked example: those are compared as figures."""
    found = figures(text)
    spans = [
        (fact.start, fact.end)
        for facts in (found.norms, found.contacts, found.dates, found.quantities)
        for fact in facts
    ]
    spans += worked_examples(text)
    new = tuple(word for word in left.new if not any(start <= word.start < end for start, end in spans))
    return replace(left, new=new)


def _assured(original: str, rewrite: str) -> Iterator[Drift]:
    for assurance, equal in _ASSURANCES:
        match = assurance.search(rewrite)
        if match and not equal.search(original) and not is_aside(rewrite, match.start()):
            yield Drift(None, match.span(), f"„{match.group()}“ steht nicht im Original.", WARN)


def clause_of(wording: Wording, place: int) -> Span:
    """The sentence around the place."""
    return next((one for one in wording.spans if one[0] <= place < one[1]), (place, place))


class AddedFactGuard(Guard):
    """The rewrite states no amount, date, span of time, number or norm of its own."""

    id = "added_fact"
    title = "Neue Angaben"
    why = "Eine Zahl, die nicht im Original steht, ist eine Zusage oder eine Pflicht, die niemand beschlossen hat."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Legen Sie die Unterlagen vor.",
            "Legen Sie die Unterlagen innerhalb von 14 Tagen vor.",
            "Bitte zeigen Sie uns die Unterlagen.",
        ),
        Example("Der Anspruch besteht.", "Der Anspruch besteht (§ 41 SGB XII).", "Sie haben den Anspruch."),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """New figures, beyond those that stand in the place of others; then promises, things and claims."""
        yield from _dates_and_norms(pair.original.text, pair.rewrite.text)
        yield from _counts(pair.original.text, pair.rewrite.text)
        yield from _promised(pair)
        yield from _assured(pair.original.text, pair.rewrite.text)
        yield from _told(pair)


def _counts_dates(span: Quantity, original: str) -> bool:
    """Whether it only counts the days that the original names: "an zwei Tagen"."""
    days = [fact for fact in figures(original).dates if fact.day]
    return span.unit == "day" and len(days) > 1 and span.value == len(days)


def _dates_and_norms(original: str, rewrite: str) -> Iterator[Drift]:
    """A new figure blocks only where the original has none of its kind, else it may be one of those in other words."""
    for norm in added(figures(original).norms, figures(rewrite).norms, same_norm):
        severity = BLOCK if norm.parts else WARN
        yield Drift(None, span_of(norm), f"Die Rechtsgrundlage „{norm}“ steht nicht im Original.", severity)
    often = figures(original).frequencies
    for day in added_dates(original, rewrite):
        if come_round(figures(rewrite).dates, original, often):
            continue
        cycle = has_period(period_of(figures(rewrite).dates), often)
        alone = day.day is not None and not figures(original).dates and not cycle
        message = f"Das Datum {shown(rewrite, day)} steht nicht im Original."
        yield Drift(None, span_of(day), message, BLOCK if alone else WARN)
    for span in added_durations(original, rewrite):
        if follows(span, figures(original)) or _counts_dates(span, original):
            continue
        message = f"Die Zeitangabe {shown(rewrite, span)} steht nicht im Original."
        alone = not any(one.is_time for one in figures(original).quantities)
        severity = BLOCK if alone and _is_new_limit(span, rewrite) else WARN
        yield Drift(None, span_of(span), message, severity)


def _promised(pair: Pair) -> Iterator[Drift]:
    original, rewrite = pair.original.text, pair.rewrite.text
    for promise, equal in _PROMISES:
        match = promise.search(rewrite)
        denied = match and is_denied(rewrite, *clause_of(pair.rewrite, match.start()))
        if match and not denied and not equal.search(original) and not is_aside(rewrite, match.start()):
            yield Drift(None, match.span(), f"„{match.group()}“ steht nicht im Original.", WARN)


def _told(pair: Pair) -> Iterator[Drift]:
    """Things, acts and claims of which the original doesn't speak."""
    rewrite = pair.rewrite.text
    left = _besides_figures(residue(pair.original, pair.rewrite), rewrite)
    lost = any(word.is_noun for word in left.lost)
    telling = sorted(left.new, key=lambda word: not word.is_noun)
    word = next((word for word in telling if word.is_noun or lost), None)
    if word is not None:
        message = f"„{word.text}“ hat im Original keine Entsprechung."
        yield Drift(None, span_of(word), message, WARN if left.is_gain(rewrite) or left.is_exchange else NOTE)
    elif (act := second_act(pair.original, pair.rewrite, left.new)) is not None:
        message = f"„{act.text}“ kommt hinzu: Davon spricht das Original nicht."
        yield Drift(None, span_of(act), message, WARN)
    claims = (
        *added_claims(pair.original, pair.rewrite),
        *spared_things(pair.original, pair.rewrite),
        *added_reasons(pair.original, pair.rewrite),
    )
    for place in dict.fromkeys(claims):
        if not (is_in_example(rewrite, place[0]) or _tells_contact(place, pair)):
            message = f"„{rewrite[slice(*place)]}“: Davon spricht das Original nicht."
            yield Drift(None, place, message, WARN)


def _tells_contact(place: Span, pair: Pair) -> bool:
    """Whether a short sentence only repeats an address or a number of the original: "Die Adresse ist a@b.de"."""
    known = {(one.kind, one.value) for one in figures(pair.original.text).contacts if one.kind not in _HOURS}
    found = [one for one in figures(pair.rewrite.text).contacts if place[0] <= one.start < place[1]]
    words = len(pair.rewrite.text[slice(*place)].split())
    return words <= _FEW_WORDS and any((one.kind, one.value) in known for one in found)


_FEW_WORDS = 7
_HOURS = frozenset({CLOCK, WEEKDAY})
_SPAN = re.compile(r"(\d{1,3})\s?(?:bis|–|-)\s?(\d{1,3})")


def _is_between(one: Quantity, text: str) -> bool:
    """Whether the original has the number inside of a range: "5 bis 7" as "5, 6 und 7"."""
    return one.unit == BARE and any(int(low) < one.raw < int(high) for low, high in _SPAN.findall(text))


_TERM = re.compile(r"\b(?:innerhalb|binnen|spätestens)\b[^.;:!?]{0,20}$", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:ersten|letzten)\s$")


def _is_new_limit(span: Quantity, rewrite: str) -> bool:
    """Whether it has a figure or says until when: "14 Tage", "innerhalb einer Woche"; "ein Monat" may be any month."""
    if _FIRST.search(rewrite[: span.start]):
        return False  # "in den ersten drei Monaten" follows from "ab dem vierten Monat"
    return span.raw != 1 or _TERM.search(rewrite[: span.start]) is not None


_HALF = re.compile(r"(?:die\s)?Hälfte\b|halb", re.IGNORECASE)
_HALVED = re.compile(r"\bhälftig\w*|\bhalbier\w*|\bzu gleichen Teilen\b|\bhalb\w*", re.IGNORECASE)


def _follows(one: Quantity, known: Figures) -> bool:
    return follows(one, known) or is_count_of(one, known)


def _is_of_line(one: Quantity, text: str) -> bool:
    """Whether the number is that of a line with a letter: "U4" is "U-Bahn-Linie 4"."""
    return one.unit == BARE and re.search(rf"\b[A-Z]{{1,2}}\s?{int(one.raw)}\b", text) is not None


def _counts(original: str, rewrite: str) -> Iterator[Drift]:
    known = figures(original).quantities
    before = tuple(one for one in known if not one.is_time)
    after = tuple(one for one in figures(rewrite).quantities if not one.is_time and not one.weak)
    for one in added(before, after, Quantity.equals):
        if any(one.equals(other) for other in known) or _is_between(one, original):
            continue
        if _HALF.match(rewrite, one.start) and _HALVED.search(original):
            continue
        if is_in_example(rewrite, one.start) or _follows(one, figures(original)):
            continue
        if (
            counts_items(one, Wording(rewrite))
            or _is_of_line(one, original)
            or is_told_as_majority(one, original)
        ):
            continue
        if is_part_of_share(one, figures(rewrite).quantities, known):
            continue
        if one.raw == 1 and one.name and one.name.lower() in original.lower():
            continue  # "für einen Kilometer" is "je Kilometer"
        severity = WARN if one.unit in {other.unit for other in before} else BLOCK
        if one.unit in {BARE, "nth"}:
            counts = one.raw <= 10 and _ITEMS.match(rewrite, one.end) is not None
            severity = NOTE if counts or one.raw <= 2 else WARN
        yield Drift(None, span_of(one), f"Die Zahl {shown(rewrite, one)} steht nicht im Original.", severity)
