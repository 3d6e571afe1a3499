"""Limits: below, at most, at least, more than."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.rewrite.facts.allowed_limits import allowed, is_banned, is_turned_ban, part_around
from workbench.rewrite.facts.bounds import (
    ABOVE,
    AT_LEAST,
    AT_MOST,
    BELOW,
    EXACT,
    IN_FRONT,
    OPPOSITE,
    SHOWN,
    WITHIN,
    bounds_agree,
)
from workbench.rewrite.facts.comparison import shared, shown, span_of
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.limit_words import lost_limit_words
from workbench.rewrite.facts.numbers import NUMERAL
from workbench.rewrite.facts.plain import clause_around
from workbench.rewrite.facts.quantity import Quantity
from workbench.rewrite.facts.restating import is_rest_restated, is_restated, is_taken_apart
from workbench.rewrite.facts.said_limits import is_capped, is_hinted
from workbench.rewrite.guard import BLOCK, NOTE, WARN, Drift, Example, Guard, Pair

_LIMIT_DENIED = re.compile(
    r"\b(?:nicht|kein\w*|nie|niemals)\s(?:mehr(?=\sals)|länger|höher|größer|älter|öfter|über|weniger|unter|jünger|überst\w+|überschr\w+|unterschr\w+|erreich\w*|vollendet|\w+er\sals)"
    r"|\bnicht\svor\b|\bnoch\snicht(?=[^.,;]{0,25}\s(?:Jahr|alt|Lebensjahr|\d))"
    r"|\b(?:über|unter)(?:schr|st)\w+[^.;]*\bnicht\b"
)
_AROUND = re.compile(r"\b(?:Umkreis|Radius|Abstand|Entfernung|entfernt|Alter)\b")
"""Distances, of which the very edge matters little, and "bis zum Alter von": up to and with, or before?"""
_NEAR = frozenset(
    frozenset(both)
    for both in (
        (AT_MOST, BELOW),
        (AT_LEAST, ABOVE),
        *((EXACT, one) for one in (BELOW, AT_MOST, AT_LEAST, ABOVE)),
    )
)
"""Bounds of which only the very edge differs; in a sentence that was written anew that is no proof."""
_ENDING = re.compile(
    r"\b(?:erlisch|erlösch|ende[tn]\b|entf[äa]ll|verf[äa]ll|wegf[äa]ll|ausl[äa]uf|abl[äa]uf|ausgeschlossen|ausscheide)\w*"
    r"|\bnicht\smehr\b(?!\sals)|\bkein\w*\s(?:\w+\s)?mehr\b|\bauf(?:hör\w*|gehört)|\bhör(?:t|en)\b[^.;]*\bauf\b|\bSchluss\b",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:nicht|kein\w*|ohne|nie|niemals)\b|\bun\w{4,}", re.IGNORECASE)


class ThresholdGuard(Guard):
    """A limit stays a limit, on the same side, and what is no limit doesn't become one."""

    id = "threshold"
    title = "Grenzwerte"
    why = "„Unter“, „bis“, „mehr als“ und „mindestens“ entscheiden, wer genau an der Grenze etwas bekommt."
    severity = BLOCK
    rewordable = True
    examples: ClassVar = (
        Example(
            "Das Einkommen muss unter 100.000 Euro liegen.",
            "Ihr Einkommen darf bis 100.000 Euro hoch sein.",
            "Ihr Einkommen muss weniger als 100.000 € sein.",
        ),
        Example(
            "Bei Abwesenheit von mehr als vier Wochen endet die Zahlung.",
            "Wenn Sie vier Wochen weg sind, endet die Zahlung.",
            "Wenn Sie länger als 4 Wochen weg sind, endet die Zahlung.",
        ),
        Example(
            "Personen, die das 65. Lebensjahr vollendet haben, zahlen nichts.",
            "Personen unter 65 Jahren zahlen nichts.",
            "Personen ab 65 Jahren zahlen nichts.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Values that both have with another bound; "mindestens" and "höchstens" that are gone altogether."""
        before = figures(pair.original.text).quantities
        after = figures(pair.rewrite.text).quantities
        found = False
        for mentions, later in shared(before, after, Quantity.equals):
            for drift in _changed(pair, mentions, later):
                found = True
                yield drift
        if not (found or before):
            yield from _words(pair)


_EARLIER = re.compile(r"\b(?:früher|vorher|davor|eher)\b")


def _agree(pair: Pair, before: tuple[Quantity, ...], after: tuple[Quantity, ...]) -> bool:
    """Whether two of the bounds agree, as they stand or as what a ban leaves."""
    return any(
        bounds_agree(one.bound, other.bound)
        or bounds_agree(allowed(pair.original.text, one), allowed(pair.rewrite.text, other))
        for one in before
        for other in after
    )


def _changed(pair: Pair, before: tuple[Quantity, ...], after: tuple[Quantity, ...]) -> Iterator[Drift]:
    if any(one.weak for one in (*before, *after)) or _agree(pair, before, after):
        if is_turned_ban(pair.original.text, before, pair.rewrite.text, after):
            message = (
                f"{shown(pair.rewrite.text, after[0])}: Was ist erlaubt, diesseits oder jenseits der Grenze?"
            )
            yield Drift(span_of(before[0]), span_of(after[0]), message, WARN)
        return
    one, other = before[0], after[0]
    if any(_may_end(pair.original.text, one, after) for one in before) or any(
        _may_end(pair.rewrite.text, one, before) for one in after
    ):
        return  # "zwischen 50 und 300"
    if (
        _is_share_of_votes(pair, one, other)
        or _is_same_day(pair, one, other)
        or _is_until_before(pair, one, other)
    ):
        return
    if any(first.value != second.value for first in before for second in after) or (
        one.unit.startswith("nth ") != other.unit.startswith("nth ")
    ):
        return  # "mehr als vier" and "fünf oder mehr"
    if is_capped(pair, one, other) or _is_minimum(pair, one, other) or _mean_same(pair, before, after):
        return  # "zweimal. Öfter geht es nicht" is "höchstens zweimal"
    opposite = OPPOSITE.get(one.bound) == other.bound or {one.bound, other.bound} == {AT_LEAST, WITHIN}
    if {one.bound, other.bound} <= {AT_LEAST, EXACT, WITHIN} and _EARLIER.search(pair.rewrite.text):
        return  # "wer innerhalb von zwei Jahren verkauft" is "Behalten Sie es zwei Jahre. Wer es früher verkauft"
    fails = any(_FAILS.search(text) for text in (pair.original.text, pair.rewrite.text))
    ends = _ends(pair.original.text, one) != _ends(pair.rewrite.text, other)
    if opposite and ends and not (fails or _is_last_time(pair, before, after)):
        return  # "erlischt mit 70 Jahren" is "gilt bis 70 Jahre"
    was, now = _said(pair.original.text, one), _said(pair.rewrite.text, other)
    message = f"Im Original {was}, jetzt {now}: Das ist eine andere Grenze."
    edge = {one.bound, other.bound} == {AT_MOST, BELOW} and _AROUND.search(pair.original.text) is not None
    edge = edge and is_banned(pair.original.text, one) == is_banned(pair.rewrite.text, other)
    if edge or (
        opposite
        and not (fails or one.is_time)
        and (_denials(pair.original.text) + _denials(pair.rewrite.text)) % 2
    ):
        yield Drift(span_of(one), span_of(other), message, NOTE)
        return  # "unter 50 Euro zahlen wir nicht" is "ab 50 Euro zahlen wir"
    denied = opposite and _denials(pair.original.text) != _denials(pair.rewrite.text)
    near = frozenset({one.bound, other.bound}) in _NEAR
    near = near and not (
        is_rest_restated(pair.original, ((one.start, one.end),), pair.rewrite)
        and not is_taken_apart(pair.original, pair.rewrite)
        and not is_hinted(pair, one, other)
    )
    yield Drift(span_of(one), span_of(other), message, WARN if denied or near else BLOCK)


_KEEPS = re.compile(
    r"\bauf(?:zu|ge)?(?:be)?wahr\w*|\baufzuheben\b|\b[Hh]eb\w*\b[^.;]*\bauf\b|\baufheben\b|\b\w*[Ww]artezeit\w*"
)


_AFTER = re.compile(r"\b(?:[Nn]ach|[Nn]ach Ablauf (?:von|der|des)|Ablauf von)\s(?:\w+\s)?$")
_OVER = re.compile(r"\s(?:\w+\s){0,4}?(?:vorbei|vergangen|verstrichen|vorüber|abgelaufen|später|um sind)\b")


def _both_after(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether each side says what comes behind that time: "nach Ablauf von" and "wenn ... vorbei sind"."""
    sides = ((pair.original.text, one), (pair.rewrite.text, other))
    return all(_AFTER.search(text[: fact.start]) or _OVER.match(text, fact.end) for text, fact in sides)


def _is_minimum(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether longer is right as well: the time has to be kept ("zehn Jahre aufzubewahren"), or has to be over."""
    text, fact = (pair.original.text, one) if one.bound == EXACT else (pair.rewrite.text, other)
    may_be = one.is_time and {one.bound, other.bound} == {EXACT, AT_LEAST}
    kept = _KEEPS.search(part_around(text, fact)) is not None
    return may_be and (kept or _both_after(pair, one, other))


def _mean_same(pair: Pair, before: tuple[Quantity, ...], after: tuple[Quantity, ...]) -> bool:
    """Whether "unter acht fällt er aus" stands for "ab acht findet er statt"."""
    was = {_meant(pair.original.text, one) for one in before}
    now = {_meant(pair.rewrite.text, one) for one in after}
    if {*was, *now} == {AT_LEAST, ABOVE} and _is_last_time(pair, before, after):
        return True  # "in den letzten drei Tagen davor nicht mehr" is "spätestens drei Tage davor"
    return any(bounds_agree(bound, other) for bound in was for other in now)


def _is_last_time(pair: Pair, before: tuple[Quantity, ...], after: tuple[Quantity, ...]) -> bool:
    """Whether one side denies what happens "in den letzten drei Tagen davor", and both count back."""
    sides = ((pair.original.text, before), (pair.rewrite.text, after))
    back = all(IN_FRONT.match(text, one.end) for text, found in sides for one in found)
    return back and any(_LAST.search(text, 0, one.start) for text, found in sides for one in found)


_LAST = re.compile(r"\bletzten\s$")


def _is_share_of_votes(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether one is a "Zweidrittelmehrheit": two thirds, or more."""
    return pair.original.text.startswith("mehrheit", one.end) or pair.rewrite.text.startswith(
        "mehrheit", other.end
    )


_IF = re.compile(
    r"[\s,]*(?:wenn|falls|sofern|sobald|solange|bei|liegt|liegen|beträgt|betragen|ist|sind|hat|haben|wiegt|misst)\b",
    re.IGNORECASE,
)
"""Opens a condition: what is denied stands in the other clause."""
_ELSE = re.compile(r"\b(?:sonst|andernfalls|ansonsten)\b")
_FAILS = re.compile(
    r"\b(?:fällt|fallen)\b[^.;]*\baus\b|\b(?:entfällt|entfallen|verboten|ausgeschlossen|unzulässig)\b"
    r"|\b\w{3,}frei(?:e[nrsm]?)?\b|\b(?:kostenlos|gratis|umsonst)\b"
)


def _meant(text: str, one: Quantity) -> str:
    """The bound of what is so or may be: a denied clause limits the other side."""
    before, behind = clause_around(text, one.start, one.end)
    clause = f"{before}{text[one.start : one.end]}{behind}"
    if _IF.match(clause):
        _, comma, rest = before.partition(",")
        clause = f"{rest}{behind}" if comma else part_around(text, one)
    clause = _ELSE.split(clause)[0]
    denied = len(_DENIES.findall(_LIMIT_DENIED.sub(" ", clause))) + len(_FAILS.findall(clause))
    return OPPOSITE.get(one.bound, one.bound) if denied % 2 else one.bound


_END = rf"(?:{NUMERAL}|[Ee]ine?[nmrs]?)"
_RANGE = re.compile(
    rf"\bzwischen\s(?:de[nrm]\s)?{_END}\s?(?:[€%]|[A-Z]\w+)?\sund\s{_END}"
    rf"|(?:\bvon\s{_END}|(?<![\w.,]){NUMERAL})\s?(?:[€%]|[A-Z]\w+)?\sbis\s(?:zu\s)?{_END}"
)


def _may_end(text: str, one: Quantity, others: tuple[Quantity, ...]) -> bool:
    """Whether the value is one end of a range, and another mention of it may be that end, too."""
    for match in _RANGE.finditer(text):
        if match.start() <= one.start < match.end():
            middle = match.start() + len(_BETWEEN.split(match.group())[0])
            outside = {BELOW, AT_MOST} if one.start < middle else {ABOVE, AT_LEAST}
            return not any(other.bound in outside for other in others)
    return False


_BETWEEN = re.compile(r"\s(?:und|bis)\s")


_UNTIL = re.compile(r"\b(?:noch\s)?(?:bis(?:\szu)?|spätestens|nur\sbis)\s$", re.IGNORECASE)
_BEFORE = re.compile(r",?\s(?:(?:vor|bevor)\s|(?:vorher|zuvor|davor)\b)")


def _is_until_before(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """ "bis zu drei Wochen vor dem Termin" means until then, or at most so early: the words leave it open."""
    sides = ((pair.original.text, one), (pair.rewrite.text, other))
    open_ones = [re.search(r"\bbis\szu\s$", text[: fact.start], re.IGNORECASE) for text, fact in sides]
    return any(open_ones) and all(
        _UNTIL.search(text[: fact.start]) and _BEFORE.match(text, fact.end) for text, fact in sides
    )


def _is_same_day(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """ "am dritten Werktag fällig" is "bis zum dritten", "frühestens am Ersten" is "ab dem Ersten"."""
    both = {one.bound, other.bound}
    return one.unit.startswith("nth ") and (
        both == {EXACT, AT_MOST} or (both == {EXACT, AT_LEAST} and _starts(pair, one, other))
    )


_FROM = re.compile(r"\b(?:ab|seit|von|mit)\s(?:de[mnr]\s)?$")


def _starts(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether "ab dem" stands in front of the one that is no limit by itself."""
    text, fact = (pair.rewrite.text, other) if other.bound == EXACT else (pair.original.text, one)
    return _FROM.search(text[: fact.start]) is not None


def _ends(text: str, one: Quantity) -> bool:
    """Whether the clause around the value says that something ends then."""
    before, behind = clause_around(text, one.start, one.end)
    return _ENDING.search(f"{before} {behind}") is not None


def _denials(text: str) -> int:
    """Negations that don't belong to a limit ("nicht mehr als")."""
    return len(_DENIES.findall(_LIMIT_DENIED.sub(" ", text)))


def _said(text: str, one: Quantity) -> str:
    return f"{SHOWN[one.bound]} {shown(text, one)}" if one.bound not in {EXACT, WITHIN} else shown(text, one)


def _words(pair: Pair) -> Iterator[Drift]:
    """ "mindestens einen Nachweis": the number is an article."""
    for match in lost_limit_words(pair.original.text, pair.rewrite.text):
        severity = BLOCK if is_restated(pair.original, match.span(), pair.rewrite) else WARN
        yield Drift(match.span(), None, f"„{match[1]}“ fehlt in der neuen Fassung.", severity)
