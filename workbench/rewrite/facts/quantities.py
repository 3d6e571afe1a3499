"""Amounts of money, percentages, spans of time and other numbers of a text."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from workbench.rewrite.facts.bounds import AT_LEAST, BELOW, EXACT, WITHIN, bound_of
from workbench.rewrite.facts.durations import durations
from workbench.rewrite.facts.measures import MEASURE, measure_of
from workbench.rewrite.facts.numbers import (
    FRACTION_NOUN,
    JOINED,
    NUMERAL,
    SCALE,
    WORD,
    fraction_of,
    ordinal_of,
    scaled,
    value_of,
)
from workbench.rewrite.facts.plain import clause_around, has_digit, small, without
from workbench.rewrite.facts.quantity import BARE, MONEY, PERCENT, POINTS, Quantity
from workbench.rewrite.facts.shares import shares_of_groups

_RANGE = rf"(?:(?P<from>{NUMERAL})\s?(?:€|Euro|EUR)?\s?(?:bis(?:\szu)?|und|oder|[–-])\s?)?"
_ARTICLE = r"[Ee]ine?[nms]?(?=\s)"
_MONEY = re.compile(
    rf"{_RANGE}(?<![\w,.])(?P<count>{NUMERAL}|{_ARTICLE})(?:,[-–]{{1,2}})?\s?(?:(?P<scale>{SCALE})\s)?-?(?P<unit>€"
    rf"|EUR\b|Euro\b|Cent\b|[Cc]t\b)"
    rf"|(?:€|EUR|Euro)\s?(?P<behind>{NUMERAL})(?![\w]|,[\d])(?!\s?(?:€|EUR|Euro))"
)
_EUROS_AND_CENTS = re.compile(
    rf"(?<![\w,.])(?P<euros>{NUMERAL}|{_ARTICLE})\s?(?:€|EUR|Euro)\s"
    rf"(?:und\s(?=[\w]+\s[Cc]ent))?(?P<cents>\d\d?|(?<![a-zäöüß]){WORD})(?!\w)"
    r"(?:\s[Cc](?:en)?t\b|(?!\s?[A-ZÄÖÜ%€§]|[.,:]\d|\s(?:vom|v\.)|\s[a-zäöüß]+e[nrsm]?\s[A-ZÄÖÜ]))"
)
_PERCENT = re.compile(
    rf"{_RANGE}(?<![\w,.])(?P<count>{NUMERAL}|(?:[Ee]in(?:e[mns])?\s)?[Hh]albe[sn](?=\sProzent)|{_ARTICLE})\s?-?(?P<unit>%|Prozentpunkte?n?|Prozent"
    rf"|prozentig\w*|v\.\s?H\.|vH\b|[Vv]om\sHundert|‰|Promille|v\.\s?T\.|vom\sTausend)"
)
_FRACTION = re.compile(
    rf"(?:(?P<count>{NUMERAL}"
    rf"|(?<!\w)[Ee]in(?:e[snm]?)?)\s)?(?P<noun>{FRACTION_NOUN})(?![\wäöüß])"
    rf"|(?<![\d.,/])(?P<top>[1-9])/(?P<bottom>[2-9]|10)(?![\d/.])"
    r"|\b(?P<joined>[Zz]weidrittel|[Dd]reiviertel|[Vv]ierfünftel|[Dd]reifünftel)(?=mehrheit)|\b[Dd]e[nrm]\s(?P<part>[a-zäöü]+te[nr]?)\sTeil\b|(?P<sign>[½¼¾⅓⅔])|\b(?P<half>[Hh]alb(?:e[nrsm]?)?(?=\s(?:so\b|[A-ZÄÖÜ]|zu\b|\w+t\b))|[Hh]älftig\w*)"
)
_EVERY_NTH = re.compile(
    r"\b[Jj]ede[rsnm]?\s(?:(?P<nth>[a-zäöüß]+te[nrsm]?|\d{1,2}\.)(?=\s[A-ZÄÖÜ])|(?P<alone>(?:Zwei|Drit|Vier|Fünf|Zehn)te[nrm]?)\b)"
)
_SIGNS = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
}
_BARE = re.compile(
    rf"(?P<dozen>(?:{NUMERAL}\s|[Ee]in\s(?:[Hh]albes\s)?|[Hh]albes\s)?Dutzend)"
    rf"|(?<![\w,.§-])(?P<times>{JOINED})-?(?:fach\w*|mal\w*|\s?Mal)(?!\w)"
    rf"|(?<![\w,.§-])(?P<one>[Ee]ine[mns]?)\s(?P<measure>{MEASURE})(?![\wäöü])"
    rf"|(?<![\w,.§-])(?P<count>{NUMERAL})(?![\d]|[.,]\d)(?:\s?(?P<unit>{MEASURE})(?![\wäöü]))?"
    r"|\b(?P<double>[Dd]oppelt\w*|[Vv]erdoppel\w*)"
)
_HALF_MEASURE = re.compile(
    rf"(?<![\w,.§-])(?:(?P<whole>{NUMERAL}|[Ee]ine?[nmrs]?)\sund\s)?(?:[Ee]ine?[nmrs]?\s)?[Hh]albe[nrsm]?\s(?P<measure>{MEASURE})(?![\wäöü])"
)
_NUMBERING = re.compile(r"(?:^|\n)\s*\(?\d{1,2}[.)]\s")
_ORDINAL = re.compile(
    r"(?<![\w.,])(?P<count>\d{1,2}\.(?=\s[a-zäöüß]*\s?[A-ZÄÖÜ][a-zäöü]+)"
    r"|(?<=[\s(])[a-zäöüß]+te[nrsm]?(?=\s[A-ZÄÖÜ]))"
)
_AGES = re.compile(r"\b(?P<young>[Mm]inderjährig\w*|Minderjährige\w*)|\b(?P<grown>[Vv]olljährig\w*)")
_NEARLY = re.compile(
    r"\b(?:rund|etwa|ca\.|circa|zirka|ungefähr|knapp|gut|annähernd|in\setwa)\s(?:die\s|ein\w*\s)?$",
    re.IGNORECASE,
)
_OLD = re.compile(r"\b(?:jünger|älter)\sals\s$")
_OR_OLDER = re.compile(r"\s(?:oder|und)\s(?:älter|jünger)\b")
_NOT_YET = re.compile(r"\bnoch\s(?:nicht|keine)\s$")
_ARE = re.compile(r"\s(?:sind|ist|werden|wird)\b")
_WHO = re.compile(r"\b(?:[Ss]ie|er|man|wer|die|Kind|Person|Personen)\s(?:schon\s|bereits\s|mindestens\s)?$")


@lru_cache(maxsize=512)
def quantities(text: str) -> tuple[Quantity, ...]:
    """Each quantity of a text from which dates, norms and numbers of other kinds have been taken out."""
    rest = without(text, (match.span() for match in _NUMBERING.finditer(text)))
    found: list[Quantity] = []
    searches: tuple[tuple[Callable[[str], Iterator[Quantity]], tuple[str, ...]], ...] = (
        (_euros_and_cents, _MONEY_SIGNS),
        (_money, _MONEY_SIGNS),
        (_percent, _PERCENT_SIGNS),
        (durations, ("",)),
        (_half_measures, ("halbe",)),
        (_every_nth, ("ede",)),
        (_fractions, _FRACTION_SIGNS),
        (_ages, ("jährig",)),
        (_ordinals, ("",)),
        (_bare, ("",) if has_digit(text) else _NUMBER_SIGNS),
    )
    shown = small(text)
    for search, signs in searches:
        if not any(sign in shown for sign in signs):
            continue
        more = [one for one in search(rest) if one is not None]
        found += more
        rest = without(rest, ((one.start, one.end) for one in more))
    found += shares_of_groups(text)
    return tuple(sorted((_nearly(text, one) for one in found), key=lambda one: one.start))


_MONEY_SIGNS = ("€", "eur", "cent", "ct")
_PERCENT_SIGNS = ("%", "prozent", "v.", "vh", "hundert", "tausend", "‰", "promille")
_FRACTION_SIGNS = tuple("hälft halb drittel viertel fünftel sechstel achtel zehntel teil / ½ ¼ ¾ ⅓ ⅔".split())
_NUMBER_SIGNS = tuple(
    "zwei drei vier fünf sech sieb acht neun zehn elf zwölf zwanzig hundert tausend eins zwo null"
    " halb dutzend doppel meter liter hektar kilo".split()
)
"""In small letters: what stands in every number or unit of its kind; a number in figures has digits besides."""


def _nearly(text: str, one: Quantity) -> Quantity:
    return replace(one, approximate=True) if _NEARLY.search(text[max(0, one.start - 25) : one.start]) else one


def _made(
    text: str, span: tuple[int, int], value: Fraction, unit: str, raw: Fraction, name: str = ""
) -> Quantity:
    bound = bound_of(*clause_around(text, *span))
    return Quantity(*span, value, unit, EXACT if bound == WITHIN else bound, raw, name)


def _first(match: re.Match[str], value: Callable[[Fraction], Fraction], unit: str) -> Iterator[Quantity]:
    """The lower end of "10 bis 20 Euro"."""
    low = value_of(match["from"]) if match["from"] else None
    if low is not None:
        yield Quantity(match.start("from"), match.end("from"), value(low), unit, AT_LEAST, low)


def _money(text: str) -> Iterator[Quantity]:
    for match in _MONEY.finditer(text):
        count = value_of(match["count"] or match["behind"])
        if count is None:
            continue
        share = Fraction(1, 100) if (match["unit"] or "").lower() in {"cent", "ct"} else Fraction(1)
        worth = scaled(count, match["scale"]) * share
        yield from _first(match, lambda low: low, MONEY)
        start = match.start("count") if match["count"] else match.start()
        yield _made(text, (start, match.end()), worth, MONEY, count, "Euro")


def _euros_and_cents(text: str) -> Iterator[Quantity]:
    """ "ein Euro fünfzig", "1 Euro 50", "drei Euro und zwanzig Cent"."""
    for match in _EUROS_AND_CENTS.finditer(text):
        euros, cents = value_of(match["euros"]), value_of(match["cents"])
        if euros is not None and cents is not None and euros.denominator == 1 and cents < 100:
            worth = euros + cents / 100
            yield _made(text, match.span(), worth, MONEY, worth, "Euro")


def _percent(text: str) -> Iterator[Quantity]:
    for match in _PERCENT.finditer(text):
        count = Fraction(1, 2) if "alb" in match["count"][-5:] else value_of(match["count"])
        if count is None:
            continue
        unit = POINTS if "punkt" in match["unit"] else PERCENT
        share = (
            Fraction(1, 10)
            if match["unit"][0] in "‰" or re.match(r"Promille|v\.\s?T|vom\sT", match["unit"])
            else Fraction(1)
        )
        yield from _first(match, lambda low: low, unit)
        yield _made(text, (match.start("count"), match.end()), count * share, unit, count, "Prozent")


def _every_nth(text: str) -> Iterator[Quantity]:
    for match in _EVERY_NTH.finditer(text):
        number = ordinal_of((match["nth"] or match["alone"]).lower())
        if number and number > 1:
            share, alone = Fraction(1, number), match["alone"] is not None
            yield Quantity(*match.span(), 100 * share, PERCENT, EXACT, share, "Anteil", weak=alone)


def _fractions(text: str) -> Iterator[Quantity]:
    for match in _FRACTION.finditer(text):
        share = _share(match)
        if share is not None:
            yield _made(text, match.span(), 100 * share, PERCENT, share, "Anteil")


def _share(match: re.Match[str]) -> Fraction | None:
    if match["top"]:
        return Fraction(int(match["top"]), int(match["bottom"]))
    if match["part"]:
        parts = ordinal_of(match["part"])
        return Fraction(1, parts) if parts and parts > 1 else None
    if match["sign"]:
        return _SIGNS[match["sign"]]
    if match["half"]:
        return Fraction(1, 2)
    if joined := match["joined"]:
        number = next(word for word in ("zwei", "drei", "vier") if joined.lower().startswith(word))
        return (value_of(number) or 0) * fraction_of(joined.lower().removeprefix(number))
    count = value_of(match["count"]) if match["count"] else None
    if count is None:
        return Fraction(1, 2) if match["noun"].lower() == "hälfte" else fraction_of(match["noun"])
    return count * fraction_of(match["noun"])


def _ages(text: str) -> Iterator[Quantity]:
    for match in _AGES.finditer(text):
        bound = BELOW if match["young"] else AT_LEAST
        yield Quantity(*match.span(), Fraction(216), "month", bound, Fraction(18), "Jahre", weak=True)


def _ordinals(text: str) -> Iterator[Quantity]:
    """ "die zweite Mahnung"; "Dritte" with a capital are other people."""
    for match in _ORDINAL.finditer(text):
        number = ordinal_of(match["count"])
        if number and number > 1:
            yield Quantity(*match.span(), Fraction(number), "nth", "=", Fraction(number), "")


def _half_measures(text: str) -> Iterator[Quantity]:
    """ "einen halben Quadratmeter"."""
    for match in _HALF_MEASURE.finditer(text):
        unit, size = measure_of(match["measure"])
        count = (value_of(match["whole"]) or 0 if match["whole"] else 0) + Fraction(1, 2)
        yield _made(text, match.span(), count * size, unit, count, match["measure"])


def _bare(text: str) -> Iterator[Quantity]:
    for match in _BARE.finditer(text):
        written = match["times"] or match["count"] or ""
        if written.lower() == "ein" or (written == "Acht" and _HEED.search(text[: match.start()])):
            continue
        if match["one"]:
            unit, size = measure_of(match["measure"])
            yield _made(text, match.span(), size, unit, Fraction(1), match["measure"])
            continue
        if match["double"]:
            yield Quantity(*match.span(), Fraction(2), BARE, "=", Fraction(2), weak=True)
            continue
        count = _dozen(match["dozen"]) if match["dozen"] else value_of(written)
        if count is not None:
            unit, size = measure_of(match["unit"] or "")
            yield _of_age(text, _made(text, match.span(), count * size, unit, count, match["unit"] or ""))


_HEED = re.compile(r"\b(?:außer|in|der)\s$", re.IGNORECASE)
"""In front of the "Acht" that is no number: "außer Acht lassen", "in Acht nehmen"."""


def _of_age(text: str, one: Quantity) -> Quantity:
    """ "jünger als 25", "wenn Sie 65 sind": a number without unit that is an age."""
    before, behind = text[max(0, one.start - 20) : one.start], text[one.end : one.end + 20]
    if one.unit == BARE and (_OLD.search(before) or _OR_OLDER.match(behind)):
        return replace(one, value=12 * one.value, unit="month", name="Jahre")
    if one.unit == BARE and one.bound == EXACT and _ARE.match(behind) and _NOT_YET.search(before):
        return replace(one, value=12 * one.value, unit="month", name="Jahre", bound=BELOW)
    if one.unit == BARE and one.bound == EXACT and _ARE.match(behind) and _WHO.search(before):
        return replace(one, bound=AT_LEAST)
    return one


def _dozen(words: str) -> Fraction:
    first = words.split()[0]
    if first == "Dutzend" or first.lower() == "ein":
        return Fraction(6 if "albes" in words else 12)
    return Fraction(6) if first.lower() == "halbes" else 12 * (value_of(first) or Fraction(1))
