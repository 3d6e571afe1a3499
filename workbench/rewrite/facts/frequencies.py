"""How often something happens: every three months, once, in advance."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from workbench.rewrite.facts.numbers import JOINED, NUMERAL, ordinal_of, value_of
from workbench.rewrite.facts.period_units import PERIODS, scale_of
from workbench.rewrite.facts.plain import GONE, plain, small

EVERY, ONCE, ONGOING, ADVANCE, ARREARS = "every", "once", "ongoing", "advance", "arrears"
_MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_SPAN = (
    r"(?P<unit>Minuten?|Stunden?|(?:Tag|Kalendertag|Werktag|Arbeitstag)(?:e[ns]?|s)?|(?:Kalenderw|W)ochen?"
    r"|(?:M|Kalenderm|Arbeitsm|Beitragsm|Bezugsm|Bewilligungsm|Leistungsm)onat(?:e[ns]?|s)?|Quartal(?:e[ns]?|s)?"
    r"|(?:Schul|Kalender)?[Hh]albjahr(?:e[ns]?|s)?|Vierteljahr(?:e[ns]?|s)?|(?:Kalender|Schul)?[Jj]ahr(?:e[ns]?|s)?)"
)
_NOT_A_CERTAIN_ONE = (
    rf"(?!\s?\x01|\s(?:(?:19|20)\d\d\b|des\b|der\b|nach\s\w|vor\s\w|vom\b|ab\s(?:de|\d)|davor"
    rf"|danach|darauf|in\sdem|mit\b|Ihre|(?:{_MONTHS})\b)|\s?,\s(?:in|an|zu|auf)?\s?(?:de[mnr]"
    rf"|die|das)\b)"
)
_EACH = re.compile(
    rf"(?:\b(?P<times>(?:{JOINED}|[Ee]in|mehr)\s?-?[Mm]al)\s)?"
    rf"(?:\b(?P<each>(?:[Jj]ede[nrsm]?|[Pp]ro|[Jj]e)(?:\s(?:[A-ZÄÖÜ]\w+\sund\s)?(?:angefangene|begonnene|volle|ganze|einzelne|weitere|überschrittene|versäumte|verspätete|vollendete)[nrsm]?)?|in\sjede[mr]|eines\sjeden|einer\sjeden"
    rf"|an\sjedem|[Ii]m|[Ii]n\sder|[Aa]m)\s(?:(?P<half>halbe[ns]?)\s)?)"
    rf"{_SPAN}\b"
)
_CERTAIN = re.compile(_NOT_A_CERTAIN_ONE)
"""Not followed by what makes it a certain one: "im Monat nach dem Umzug"; "jeden Monat" always is every one."""
_EVERY = re.compile(
    rf"\b[Aa]lle[rn]?\s(?P<count>{NUMERAL})\s{_SPAN}\b"
    rf"|\b[Ii]m\sAbstand\svon\s(?P<count2>{NUMERAL})\s(?P<unit2>Minute|Stunde|Tag|Woche|Monat|Jahr)\w*"
)
_SEASON = re.compile(
    r"\b[Jj]ede[rsnm]?\s(?:Frühjahr|Frühling|Frühsommer|Sommer|Spätsommer|Herbst|Spätherbst|Winter|Ostern|Pfingsten|Weihnachten|Advent|Saison"
    r"|Silvester|Neujahr)\b"
)
""" "jedes Frühjahr" comes once a year."""
_NAMED_SEASONS = (
    "früh",
    "sommer",
    "herbst",
    "winter",
    "ostern",
    "pfingsten",
    "weihnacht",
    "advent",
    "saison",
    "silvester",
)
_RHYTHM = re.compile(
    rf"\b(?P<count>{JOINED}|[Hh]alb|[Vv]iertel)?-?(?P<unit>stündig|tägig|wöchig|monatig|jährig)e?[nrsm]?\s(?:\w+en\s)?(?:Rhythmus|Turnus|Takt|Abst[aä]nd\w*|Wechsel|Zyklus|Intervall\w*)"
    rf"|\b(?P<joined>{JOINED})?-?(?P<unit2>Stunden|Tages|Tage|Wochen|Monats|Jahres|Quartals)-?(?:rhythmus|turnus|takt|wechsel|abstand|zyklus)\b"
    rf"|\b(?P<before>{JOINED})(?P<unit3>wochen|monats|jahres|tages|stunden)-?(?:rhythmus|turnus|takt|wechsel|abstand|zyklus)\b",
    re.IGNORECASE,
)
""" "im 14-tägigen Rhythmus", "im Zweiwochenrhythmus"."""
_EVERY_NTH = re.compile(rf"\b[Jj]ede[rsnm]?\s(?P<nth>[a-zäöüß]+te[nrsm]?|\d{{1,2}}\.)\s{_SPAN}\b")
_EVERY_NTH_WEEK = re.compile(rf"\b[Jj]ede[rsnm]?\s(?P<nth>(?:zweite|dritte|vierte)[nrsm]?|[2-4]\.)\s?{GONE}")
""" "jeden zweiten Sonntag", where the weekday has been taken out."""
_ADVERB = re.compile(
    rf"(?<!\w)(?:(?P<times>(?:{JOINED}|[Ee]in)\s?-?[Mm]al)\s)?(?P<count>{JOINED})?-?(?P<unit>minüt|halbstünd|viertelstünd|[Hh]albstünd|[Vv]iertelstünd|stünd|(?:[Kk]alender|[Ww]erk|[Aa]rbeits)täg|täg|wöchent|monat|vierteljähr|halbjähr"
    rf"|quartals|jähr|[Vv]ierteljähr|[Hh]albjähr"
    r"|[Mm]onat|[Jj]ähr|[Tt]äg|[Ww]öchent|[Aa]lljähr|[Aa]llmonat|[Ss]tünd)(?:lich"
    r"|weise)(?:e[nrsm]?)?\b|\b(?P<short>mtl\.|p\.\s?a\.)"
    rf"|\b(?P<biweekly>(?:14-|vierzehn)tägig(?:lich)?)\b|\b(?P<again>[Jj]ahr|[Mm]onat|[Ww]oche|[Tt]ag|[Qq]uartal)\s(?:für|um)\s(?i:(?P=again))\b"
)
_COMPOUND = re.compile(
    r"\b(?P<unit>Monats|Jahres|Wochen|Tages|Quartals|Halbjahres)(?:betrag|miete|beitrag|rente"
    r"|einkommen|rate|gehalt|lohn|zahlung|prämie|karte"
    r"|ticket|gebühr|leistung|pauschale|satz|bedarf|brutto\w*|netto\w*|freibetrag|urlaub)\w*"
)
_MONTHLY = re.compile(
    r"\b(?:eines|jedes|des|im)\s(?:jeden\s)?(?:Monats|Monat)\b|\bMonats(?:ersten|anfang|beginn"
    r"|ende|letzten)\b"
)
_YEARLY = re.compile(
    r"\b(?:eines|jedes)\s(?:jeden\s)?(?:Kalender|Schul)?[Jj]ahre?s\b|\bund\s(?:Kalender|Schul)?[Jj]ahr\b"
)
_QUARTERLY = re.compile(
    r"\b(?:eines|jedes|des|zum|am)\s(?:jeden\s)?Quartals?\b|\bQuartals(?:ersten|anfang|beginn|ende|letzten|schluss)\b"
)
_HALF_YEARLY = re.compile(
    r"\b(?:eines|jedes|des)\s(?:jeden\s)?(?:Schul|Kalender)?[Hh]albjahre?s\b|\bHalbjahres(?:anfang|beginn|ende|schluss)\b"
)
_WORDS = (
    (
        ONCE,
        re.compile(r"\b[Ee]inmalig\w*|\b(?:nur|genau|bloß)\s(?:einmal|ein\sMal)\b|\b[Ii]n\seiner\sSumme\b"),
    ),
    (
        ONCE,
        re.compile(r"\b[Ee]in\s(?:einziges|einzelnes)\sMal\b|\bEinmal(?:zahlung|betrag|leistung|beitrag)\w*"),
    ),
    (
        ONGOING,
        re.compile(
            r"\b(?:fort)?laufende?[nrsm]?\s(?!(?:Verfahren|Nummer|Jahr|Monat|Nr))(?=[a-zäöü]*\s?[A-ZÄÖÜ])"
            r"|\b[Rr]egelmäßig\w*|\bwiederkehrend\w*|\blaufend\b"
        ),
    ),
    (
        ADVANCE,
        re.compile(r"\b[Ii]m\sVoraus\b|\b[Vv]orab\b|\b[Vv]orschüssig\w*|\bvorweg\b|\b[Ii]m\sVorhinein\b"),
    ),
    (
        ARREARS,
        re.compile(
            r"\b[Ww]irk\w*\b[^.;:!?]*\bzurück\b|\b[Nn]achträglich\w*|\b[Nn]achschüssig\w*|\b[Ii]m\sNachhinein\b|\b[Rr]ückwirkend\w*"
        ),
    ),
)
_WEAK_WORDS = (
    (
        ONCE,
        re.compile(
            r"(?<!och )(?<!rst )(?<!cht )(?<!auf )(?<!der )\b[Ee]in(?:mal|\sMal)\b(?!\s(?:im|in|pro|je|jährlich"
            r"|am|mehr|jede))"
        ),
    ),
    (
        ONCE,
        re.compile(
            r"\bauf\s(?:einmal|ein\sMal|einen\sSchlag)\b|\b[Ii]n\seinem\s(?:Betrag|Zug|Stück|Termin)\b"
        ),
    ),
    (
        ADVANCE,
        re.compile(
            r"\b[Vv]orher(?:ig\w*)?\b|\b[Vv]oraus(?:zahl\w*|bezahl\w*|zu\w+)\b|\b[Zz]uvor\b"
            r"|\b[Ii]m\sVorfeld\b|\bschon\svor\b|\bbevor\b|\bvor\sde[mr]\b"
            r"|\b(?:zu\sBeginn|am\sAnfang|zum\sAnfang|Anfang)\s(?:des|jedes|eines|der)\s\w+"
            r"|\b(?:zum|am)\sMonats(?:anfang|ersten|beginn)\b|\bfür\sden\s(?:nächsten|kommenden"
            r"|folgenden|laufenden|neuen|gleichen|jeweiligen|ganzen)\sMonat\b"
            r"|\bMonat,\sder\s(?:\w+\s)?(?:kommt|folgt|anfängt|beginnt)\b|\bim\s(?:gleichen|selben)\sMonat\b"
        ),
    ),
    (
        ARREARS,
        re.compile(
            r"\b[Hh]interher\b|\bam\sEnde\s(?:des|jedes|eines|der)\s\w+|\bzum\sMonatsende\b"
            r"|\b[Nn]achher\b|\b[Dd]anach\b"
            r"|\bim\sNachgang\b|\b[Ss]päter\b|\bnach\sde[mr]\b|\bauch\sfür\s(?:die\sZeit\s)?(?:davor"
            r"|vorher|die\s(?:schon|bereits)\svergangen\w*)|\bvergangen\s(?:ist|sind)\b|\bVergangenheit\b|\bzurück\b|\bschon\sab\b|\bnachdem\b"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Frequency:
    """At `start:end`: `kind` as above; `period` in hours, days or months (`scale` h, d, m) for EVERY, else 0.

    `times`: the 2 of "zweimal im Jahr".
    `weak`: only good for comparing with: "Monatsmiete" may stand for "monatlich", but needn't be one.
    """

    start: int
    end: int
    kind: str
    scale: str = ""
    period: Fraction = Fraction(0)
    weak: bool = False
    times: Fraction = Fraction(1)

    @property
    def key(self) -> tuple[str, str, Fraction]:
        """Equal for equal frequencies: "zweimal im Jahr", "halbjährlich", "alle sechs Monate"."""
        return self.kind, self.scale, self.period


@lru_cache(maxsize=512)
def frequencies(text: str) -> tuple[Frequency, ...]:
    """Every frequency, in reading order."""
    text = plain(text)
    named = any(unit in small(text) for unit in (*PERIODS, *_NAMED_SEASONS, "mtl.", "p.", GONE))
    found = [*_counted(text), *_each(text), *_adverbs(text), *_weak(text)] if named else []
    for weak, listed in ((False, _WORDS), (True, _WEAK_WORDS)):
        for kind, pattern in listed:
            found.extend(Frequency(*match.span(), kind, weak=weak) for match in pattern.finditer(text))
    return tuple(sorted(found, key=lambda one: one.start))


def _every(
    span: tuple[int, int], unit: str, count: Fraction, weak: bool = False, times: Fraction = Fraction(1)
) -> Frequency:
    scale, length = scale_of(unit)
    return Frequency(*span, EVERY, scale, length * count / times, weak, times)


def _counted(text: str) -> Iterator[Frequency]:
    for match in _EVERY_NTH.finditer(text):
        nth = ordinal_of(match["nth"])
        if nth and nth > 1:
            yield _every(match.span(), match["unit"], Fraction(nth))
    for match in _EVERY_NTH_WEEK.finditer(text):
        yield _every(match.span(), "Woche", Fraction(ordinal_of(match["nth"]) or 1))
    for match in _RHYTHM.finditer(text):
        special = {"halb": Fraction(1, 2), "viertel": Fraction(1, 4)}
        written = match["count"] or match["joined"] or match["before"] or ""
        count = special.get(written.lower()) or (value_of(written) if written else Fraction(1))
        if count:
            yield _every(match.span(), match["unit"] or match["unit2"] or match["unit3"], count)
    for match in _SEASON.finditer(text):
        yield _every(match.span(), "Jahr", Fraction(1))
    for match in _EVERY.finditer(text):
        count = value_of(match["count"] or match["count2"])
        if count:
            yield _every(match.span(), match["unit"] or match["unit2"], count)


def _each(text: str) -> Iterator[Frequency]:
    for match in _EACH.finditer(text):
        later = None if match["times"] else _LATER_TIMES.match(text, match.end())
        times = match["times"] or (later and later["times"])
        share = _times(times)
        if match["each"].lower() in _ANY_OR_CERTAIN and not _CERTAIN.match(text, match.end()):
            continue
        vague = match["each"].lower() in {"am", "in der"} and not times
        vague = vague and not _MEASURED.search(text[: match.start()])
        yield _every(
            match.span(), match["unit"], Fraction(1, 2) if match["half"] else Fraction(1), vague, share
        )


_LATER_TIMES = re.compile(
    rf"[^.;:!?,]{{0,60}}?\s(?:nur\s|höchstens\s|mindestens\s|genau\s)?(?P<times>{JOINED}\s?-?[Mm]al)\b(?!\s(?:am|im|in|pro|je|jede\w*|so)\b)"
)
""" "Pro Jahr müssen Sie zwei Mal": how often stands apart from its period."""


def _times(written: str | None) -> Fraction:
    """The 2 of "zweimal" or "zwei Mal"; 1 where nothing is written."""
    if not written:
        return Fraction(1)
    count = re.sub(r"\s?-?[Mm]al$", "", written.strip())
    return (Fraction(1) if count == "mehr" else value_of(count)) or Fraction(1)


_ANY_OR_CERTAIN = frozenset({"im", "in der", "am"})
_MEASURED = re.compile(r"(?:Stunden?|Euro|€|EUR|Minuten|Mal|mal|Tage|Mahlzeiten?)\s$")


def _adverbs(text: str) -> Iterator[Frequency]:
    for match in _ADVERB.finditer(text):
        if match["unit"]:
            yield _every(
                match.span(),
                match["unit"],
                value_of(match["count"]) or Fraction(1) if match["count"] else Fraction(1),
                times=_times(match["times"]),
            )
        elif match["biweekly"]:
            yield _every(match.span(), "Woche", Fraction(2))
        else:
            yield _every(
                match.span(),
                match["again"] or ("Jahr" if match["short"].startswith("p") else "Monat"),
                Fraction(1),
            )


_PERIODS = (
    (_MONTHLY, "Monat"),
    (_QUARTERLY, "Quartal"),
    (_HALF_YEARLY, "Halbjahr"),
    (_YEARLY, "Jahr"),
)


def _weak(text: str) -> Iterator[Frequency]:
    for match in _COMPOUND.finditer(text):
        yield _every(match.span(), match["unit"], Fraction(1), weak=True)
    for pattern, unit in _PERIODS:
        for match in pattern.finditer(text):
            yield _every(match.span(), unit, Fraction(1), weak=True)
