"""Spans of time with a number: "14 Tage", "eines Monats", "halbjährig", "65. Lebensjahr", "am dritten Werktag"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from workbench.rewrite.facts.bounds import ABOVE, AT_LEAST, AT_MOST, BELOW, EXACT, bound_of
from workbench.rewrite.facts.numbers import JOINED, NUMERAL, ordinal_of, value_of
from workbench.rewrite.facts.plain import GONE, clause_around, small
from workbench.rewrite.facts.quantity import Quantity
from workbench.rewrite.facts.time_units import UNITS, months_or_days, put_together

_NOUN = (
    r"(?P<unit>[A-Za-zäöüß]*?(?:[Ss]ekunde|[Mm]inute|[Ss]tunde|[Tt]ag|[Ww]oche|[Mm]onat|[Qq]uartal|[Hh]albjahr|[Vv]ierteljahr"
    r"|[Ss]emester|[Jj]ahrzehnt|[Jj]ahr|Nacht|Nächte)(?:e[ns]?|n|s)?)\b"
)
_ARTICLE = r"(?:[Ee]ine?[nrsm]?)"
_BETWEEN = (
    r"(?:\s(?:volle|ganze|weitere|aufeinander\s?folgende|zusammenhängende|ununterbrochene|letzte|vergangene|nächste"
    r"|folgende|vorherige|kommende|vorangegangene|abgelaufene|erste|spätere)[nrsm]?)?"
)
_COUNTED = re.compile(
    rf"(?:(?P<from>{NUMERAL}|(?<!\w)[Ee]ine?[nrms]?(?!\w))\s?(?P<to>bis(?:\szu)?|oder|und|[–-])\s?)?(?P<count>{NUMERAL}|(?<!\w)(?:{_ARTICLE}|[Bb]eiden?)(?!\w))(?P<half>\shalbe[nsrm]?)?{_BETWEEN}[\s-]{_NOUN}"
)
_ADJECTIVE = re.compile(
    rf"(?<![A-Za-zäöüß])(?:(?P<from>{JOINED})-?\s?(?:bis|–)\s(?:zu\s)?)?(?P<count>{JOINED}|[Aa]nderthalb|[Hh]alb|[Vv]iertel|[Ee]in)-?"
    r"(?P<unit>jährig|monatig|wöchig|tägig|stündig|minütig)(?:e[nrsm]?)?\b"
)
_COMPOUND = re.compile(
    r"\b(?P<count>[A-ZÄÖÜ]?[a-zäöüß]*?)(?P<unit>[Mm]onats|[Jj]ahres|[Ww]ochen|[Tt]ages)(?:frist|zeitraum)(?:es|s|en)?\b"
)
_RATES = re.compile(
    rf"(?<![\w,.])(?P<count>{NUMERAL})\s(?:gleich\w*\s(?:hohe[nrsm]?\s|große[nrsm]?\s)?|aufeinander\s?folgende[nrsm]?\s)?"
    r"(?:(?P<unit>[Mm]onat|[Jj]ähr|[Ww]öchent)lich\w*\s(?:\w+\s)?(?:Teil|Rate|Zahlung|Beträge)\w*|(?P<other>Monats|Jahres|Wochen)(?:rate|beitr|betr|zahlung)\w*)"
)
_HALF_YEAR = re.compile(
    r"(?<![A-Za-zäöü])(?P<article>(?:das|des|im|ein|eine[sm]|dem|pro)\s)?(?P<unit>(?:[Hh]albes|[Hh]alben|[Hh]albe)\s(?:Jahr|Monat|Stunde|Tag)(?:e?s)?)\b"
)
_LIFE_YEAR = re.compile(
    r"(?P<count>\d{1,3}\.|[A-Za-zäöüß]+)\s(?P<unit>Lebensjahr(?:e?s)?|Geburtstag(?:e?s)?)\b"
)
_ORDINAL = re.compile(
    r"(?P<count>\d{1,3}\.|\b[a-zäöüß]+(?:te|ste)[nrsm]?|\berste[nrsm]?)\s(?:auf\s\w+\s\w+\sfolgende[nrs]?\s|folgende[nrs]?\s|ganze[nrs]?\s)?"
    r"(?P<unit>(?:[A-ZÄÖÜ][a-zäöüß]{2,})?(?:[Tt]ag|[Mm]onat|[Ww]oche|[Jj]ahr|[Qq]uartal|[Ss]tunde)(?:e?s|e|en)?|Kalender(?:jahr|monat)(?:e?s)?)\b"
)
_DAY_OF_MONTH = re.compile(
    r"\b(?:am|zum|jeden|an\sjedem|an\seinem|ab\s(?:dem|zum)|vor\sdem|nach\sdem)\s(?P<count>\d{1,2}\.|[A-ZÄÖÜ][a-zäöüß]+ten)(?=\s(?:jede[sn]|eines|des|im|d\.)\b|\s?\x01)"
)
_DAY_ALONE = re.compile(
    r"\b(?:am|zum|ab\s(?:dem|zum))\s(?P<count>\d{1,2}\.|[A-ZÄÖÜ][a-zäöüß]+ten)(?=\s*(?:$|[,;:!?.)]|\n|(?:und|oder|fällig|ein|auf|zu|Ihr\w{0,2}|unser\w{0,2}|die|das|den|wird|werden|ist|sind|wir|Sie)\b"
    r"|[A-ZÄÖÜ][a-zäöü]+\s(?:Sie|wir|der|die|das|[a-zäöü]+t)\b|[A-ZÄÖÜ][a-zäöü]+en\s))(?!\s?[A-ZÄÖÜ]\w*(?:[Tt]ag|[Ww]oche|[Mm]onat|[Jj]ahr|[Qq]uartal|[Tt]ermin|[Ss]tunde))"
)
"""The day of a month that is named before: "jeden Monat, spätestens am 3."."""
_FIRST = re.compile(r"\bMonatsersten\b|\bErsten\s(?:des|eines|jedes)\s\w*\s?Monats\b|\bMonatsanfang\b")
_NAMED_DAY = re.compile(
    r"\w*(?:Feier|Sonn|Sams|Mon|Diens|Donners|Frei|Geburts|Stich|Wahl|Wochen|Nachmit|Vormit|Sprech|Aktions|Projekt|Wander|Markt|Gedenk|Studien"
    r"|Info|Informations|Themen|Fest|Ehren|Todes|Namens|Spiel|Welt|Bundes|Land|Kreis|Elternsprech|Tauf|Hochzeits)tag",
    re.IGNORECASE,
)
""" "ein Feiertag" tells which day, not how long."""
_POINT = re.compile(r"(?:Ende|Anfang|Beginn|Mitte|[Tt]age?s?|Ersten|Laufe|Letzten|\d\.|Hälfte)\s$")
_DAY_BOUNDS = tuple(
    (bound, re.compile(rf"\b(?:{words})\s(?:zum\s|am\s|dem\s|einschließlich\s|den\s)*$", re.IGNORECASE))
    for bound, words in (
        (AT_LEAST, "nicht vor|nicht früher als|ab|frühestens|seit"),
        (AT_MOST, "nicht nach|nicht später als|bis|spätestens"),
        (ABOVE, "nach"),
        (BELOW, "vor"),
    )
)
_NOT_YET = re.compile(
    r"\b(?:noch\s)?(?:nicht|kein)\b|\b(?:bis\szur?|vor|bis\szum|unter|jünger|bis\s(?:man|er|sie|Sie|das|zum))\b",
    re.IGNORECASE,
)
_NEVER_YET = re.compile(r"\b(?:noch\s)?(?:nicht|kein)\b|\bbis\s(?:man|er|sie|Sie|das)\b", re.IGNORECASE)
"""In front of "das 16. Lebensjahr vollendet", where "bis zum" and "vor" belong to another day."""
_COMPLETED = re.compile(r"vollend|erreich|zurückgelegt|abgeschlossen|beende", re.IGNORECASE)
_TILL = re.compile(
    r"\b(?:noch\s)?nicht\s$|\bbis\s(?:(?:zu|der|die|das|ihr|sein)e?[nmr]?\s)?\w+\s$", re.IGNORECASE
)
"""Not that old, or only until that age: "bis Ihr Kind 21 Jahre alt wird"."""
_IS_OLD = re.compile(r"\salt\b(?!\s(?:sind|ist|werden|wird|sein|geworden)\b)")
_NOT_OLD = re.compile(r"\b(?:nicht|kein\w*|höchstens|wird|werden|bis|wie|genau)\b")
_ASKED = re.compile(r"\salt\s?\?")
_WHEN_OLD = re.compile(r"\s(?:sind|werden|wird|geworden)\b|\salt\s(?:sind|ist|werden|wird|sein|geworden)\b")


def durations(text: str) -> Iterator[Quantity]:
    """Each span of time; ages are spans with a bound ("65. Lebensjahr vollendet": at least 65 years)."""
    taken: list[tuple[int, int]] = []
    named = any(stem in small(text) for stem, _, _ in UNITS)
    searches = (
        (_ages, put_together, _ordinals, _firsts, _halves, _counted, _adjectives, _compounds, _by_the_day)
        if named
        else (_ordinals,)
    )
    for search in searches:
        for one in search(text):
            if all(one.end <= start or end <= one.start for start, end in taken):
                taken.append((one.start, one.end))
                yield one


def _made(
    text: str, match: re.Match[str], value: Fraction, unit: str, *, start: int | None = None
) -> Quantity:
    name, length = months_or_days(unit)
    first = match.start() if start is None else start
    before, behind = clause_around(text, first, match.end())
    bound = bound_of(before, behind)
    if name == "month" and bound == EXACT and _IS_OLD.match(behind) and _is_reached(before, behind):
        bound = AT_LEAST
    if name == "month" and unit.startswith("Jahr") and _WHEN_OLD.match(behind) and bound in {"=", ">="}:
        bound = BELOW if _TILL.search(before) else AT_LEAST
    return Quantity(first, match.end(), value * length, name, bound, value, match.group("unit"))


def _is_reached(before: str, behind: str) -> bool:
    """Whether who is older is meant as well: "Sie sind 67 Jahre alt", "Wird Ihr Kind sechs Jahre alt?"."""
    return _ASKED.match(behind) is not None or not _NOT_OLD.search(before)


def _counted(text: str) -> Iterator[Quantity]:
    for match in _COUNTED.finditer(text):
        count = Fraction(2) if match["count"].lower().startswith("beide") else value_of(match["count"])
        article = re.fullmatch(_ARTICLE, match["count"]) is not None
        if count is None or (
            article and (_POINT.search(text[: match.start("count")]) or match["unit"] == "Tages")
        ):
            continue
        if _NAMED_DAY.match(match["unit"]):
            continue
        if match["half"]:
            count /= 2
        first = value_of(match["from"]) if match["from"] else None
        if first is not None:
            low = _made(text, match, first, match["unit"])
            yield Quantity(
                match.start("from"), match.end("from"), low.value, low.unit, AT_LEAST, first, low.name
            )
        start = match.start("count")
        made = _made(text, match, count, match["unit"], start=start)
        yield replace(made, weak=True) if article and _is_some_time(text, match, made.bound) else made


_LASTS = re.compile(
    r"(?:innerhalb|binnen|während|von|Dauer|Ablauf|Frist|Laufe|Verlauf|Zeitraum\w*|Länge|lang|nach|für|über|um|seit|vor|mindestens|höchstens)"
    r"\s(?:\w+\s)?$"
)


def _is_some_time(text: str, match: re.Match[str], bound: str) -> bool:
    """ "am Ersten eines Monats", "in einem späteren Monat": some month, not a month long."""
    before = text[: match.start("count")]
    which = bound == EXACT and match["count"].lower() == "eines" and not _LASTS.search(before)
    return which or _SOME.search(text, match.end("count"), match.start("unit")) is not None


_SOME = re.compile(
    r"\b(?:spätere|bestimmte|andere|frühere|beliebige|gewisse|solche|vergangene|kommende)[nrsm]?\b"
)


def _adjectives(text: str) -> Iterator[Quantity]:
    for match in _ADJECTIVE.finditer(text):
        special = {"halb": Fraction(1, 2), "viertel": Fraction(1, 4)}
        count = special.get(match["count"].lower()) or value_of(match["count"])
        if count:
            made = _made(text, match, count, match["unit"], start=match.start("count"))
            low = value_of(match["from"]) if match["from"] else None
            if low is not None:
                first = replace(
                    made, start=match.start("from"), end=match.end("from"), bound=AT_LEAST, raw=low
                )
                yield replace(first, value=low * made.value / count)
                made = replace(made, bound=AT_MOST)
            yield made


def _by_the_day(text: str) -> Iterator[Quantity]:
    """ "halbtags" may be said as "den halben Tag"."""
    for match in re.finditer(r"\b(?P<half>[Hh]alb|[Gg]anz)tags\b", text):
        count = Fraction(1, 2) if match["half"].lower() == "halb" else Fraction(1)
        yield Quantity(*match.span(), count, "day", EXACT, count, "Tag", weak=True)


def _compounds(text: str) -> Iterator[Quantity]:
    """ "Monatsfrist", "Zweiwochenfrist"."""
    for match in _COMPOUND.finditer(text):
        count = value_of(match["count"]) if match["count"] else Fraction(1)
        if count:
            yield _made(text, match, count, match["unit"])


def rates(text: str) -> Iterator[Quantity]:
    """ "24 gleiche Monatsraten", "24 monatliche Teilbeträge": as long as they run."""
    if not any(stem in small(text) for stem, _, _ in UNITS):
        return
    for match in _RATES.finditer(text):
        count = value_of(match["count"])
        if count:
            name, length = months_or_days(match["unit"] or match["other"])
            unit, start = match["unit"] or match["other"], match.end("count")
            yield Quantity(start, match.end(), count * length, name, EXACT, count, unit, weak=True)


def _halves(text: str) -> Iterator[Quantity]:
    for match in _HALF_YEAR.finditer(text):
        if (match["article"] or "").strip() not in {"pro", "im", "des"}:
            yield _made(text, match, Fraction(1, 2), match["unit"])


def _ordinals(text: str) -> Iterator[Quantity]:
    for match in _ORDINAL.finditer(text):
        number = ordinal_of(match["count"])
        if number:
            name, _ = months_or_days(match["unit"])
            yield Quantity(
                *match.span(), Fraction(number), f"nth {name}", "=", Fraction(number), match["unit"]
            )
    monthly = GONE in text or any(sign in small(text) for sign in _IN_MONTHS)
    patterns = (_DAY_OF_MONTH, _DAY_ALONE) if monthly else (_DAY_OF_MONTH,)
    for match in (match for pattern in patterns for match in pattern.finditer(text)):
        number = ordinal_of(match["count"].lower() if match["count"][0].isupper() else match["count"])
        if number:
            bound = _bound_of_day(text[: match.start("count")])
            yield Quantity(*match.span(), Fraction(number), "nth day", bound, Fraction(number), "Tag")


_IN_MONTHS = ("monat", "quartal", "viertelj", "halbj")


def _firsts(text: str) -> Iterator[Quantity]:
    """ "zum Monatsersten", "am Ersten des Monats"."""
    for match in _FIRST.finditer(text):
        bound = _bound_of_day(text[: match.start()])
        yield Quantity(*match.span(), Fraction(1), "nth day", bound, Fraction(1), "Tag", weak=True)


def _bound_of_day(before: str) -> str:
    """ "bis zum dritten Werktag", "ab dem 15. des Monats"."""
    return next((bound for bound, words in _DAY_BOUNDS if words.search(before[-30:])), EXACT)


def _ages(text: str) -> Iterator[Quantity]:
    for match in _LIFE_YEAR.finditer(text):
        number = ordinal_of(match["count"].lower() if match["count"][0].isupper() else match["count"])
        if not number:
            continue
        before, behind = clause_around(text, match.start(), match.end(), 60)
        around = before[-28:] + " " + behind[:28]
        not_yet = _NEVER_YET if before.endswith("das ") else _NOT_YET
        if re.search("überschritten", around):
            bound = ABOVE
        elif not_yet.search(before[-28:].rpartition(",")[2]) or re.match(r"[^.,;]{0,20}\bnicht\b", behind):
            bound = BELOW
        else:
            bound = AT_LEAST
        if match["unit"].startswith("Lebens") and not _COMPLETED.search(around) and bound == AT_LEAST:
            number -= 1  # who is in the 65th year is 64
        yield Quantity(*match.span(), Fraction(12 * number), "month", bound, Fraction(number), "Jahre")
