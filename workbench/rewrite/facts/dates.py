"""Which days, months and years a text names, and whether as beginning, end or day itself."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import zip_longest

from workbench.language.form.dates import MONTHS, written_dates
from workbench.language.words.numerals import ordinal_word, roman_value
from workbench.rewrite.facts.named_days import named_days
from workbench.rewrite.facts.plain import clause_around, has_digit, plain, without

UNTIL, BEFORE, FROM, AFTER, ON, OPEN = "until", "before", "from", "after", "on", "open"
ENDS, BEGINS = "ends", "begins"
"""What a date bounds. OPEN: the words leave it open ("zum 1. Juli"). ENDS, BEGINS: only the verb says so ("am 1. Juli
fällig", "tritt am 1. Juli in Kraft")."""
_ALIKE = (frozenset({UNTIL, ENDS}), frozenset({FROM, BEGINS}), frozenset({ON, ENDS}), frozenset({ON, BEGINS}))
_NAMES = "|".join((*MONTHS, "Jänner", "Feber"))
_MONTH = re.compile(
    rf"(?P<part>(?:Ende|Anfang|Mitte|bis Ende|Schluss)\s(?:des\s(?:Monats\s)?)?)?\b(?P<name>{_NAMES})s?\b"
    r"(?:\s(?:des\sJahres\s)?(?P<year>(?:19|20)\d\d)\b)?"
)
_QUARTER = re.compile(
    r"(?:\b(?P<edge>Ende|Schluss|Ablauf|Anfang|Beginn)\s(?:des\s)?)?(?P<nth>\b[a-zäöü]+te[nrsm]?|\b[IV]{1,3}\.?|(?<![\w.])(?P<digit>[1-4])\.)\s(?P<part>Quartals?|(?:Schulh|H)albjahr(?:e?s)?)\b"
    r"(?:\s(?:des\sJahres\s)?(?P<year>(?:19|20)\d\d)\b)?"
)
_NUMERIC_MONTH = re.compile(r"(?<![\d./])(?P<month>0?[1-9]|1[0-2])[/.](?P<year>(?:19|20)\d\d)(?![\d/]|\.\d)")
_YEAR = re.compile(
    r"(?P<part>Ende|Anfang|Mitte|Beginn|Schluss|Jahres(?:ende|schluss|beginn|anfang))?\s?(?:des\sJahres\s)?(?<!Nr\.\s)(?<!Nummer\s)(?<![\w.,/-])(?P<year>(?:19|20)\d\d)(?:/(?P<next>(?:20)?\d\d)(?!\d))?"
    r"(?![\w/-]|[.,]\d|\s?(?:€|%|m²)|\s(?:Euro|EUR|Cent|Prozent|Personen|Menschen|Kinder|Stück|Tage|Stunden|Exemplare|qm|km|Einwohner)\b)"
)
_PREFIX = (
    r"(?:(?:zum|den|dem|der|des|einschließlich|inklusive|einschl\.|inkl\.|spätestens|Tages?|Jahre?s?|Monate?s?"
    r"|im|am|in|Ende|[A-Z][a-z]+tag,?)\s)*$"
)
_BOUNDS = tuple(
    (bound, re.compile(rf"(?<![\wäöüß])(?:{words})\s{_PREFIX}", re.IGNORECASE))
    for bound, words in (
        (AFTER, "nach Ablauf|nicht vor Ablauf|später als|nach"),
        (
            UNTIL,
            "bis|mit Ablauf|zum Ablauf|vor Ablauf|spätestens|nicht später als|längstens|letztmal(?:s|ig)|nicht nach",
        ),
        (
            FROM,
            "ab|seit|von|mit Wirkung (?:vom|ab|zum)|frühestens|nicht vor|beginnend|erstmals|zwischen",
        ),
        (BEFORE, "vor|früher als|bevor"),
    )
)
_WITH_HOUR = re.compile(
    r"\b(?:bis|ab|vor|nach|spätestens)(?=\s(?:zum\s|um\s)?"
    r"(?:\x01+(?:\sUhr)?|Mitternacht|mittags|\d{1,2}(?:[.:]\d\d)?(?:\sUhr)?)\s(?:am|des)\s$)",
    re.IGNORECASE,
)
"""A bound whose hour stands in front of the day: "bis Mitternacht am 31. Mai", "bis 12 Uhr am Montag"."""
_DATED = re.compile(r"\bvom\s(?:[A-Z][a-z]+tag,?\s(?:den\s)?)?$")
_ON = re.compile(r"\bam\s(?:[A-Z][a-z]+tag,?\s(?:den|dem)\s)?$")
_ENDS = re.compile(
    r"\b(?:fällig|ende[tn]|endete|Ende|l[äa]uf\w*\b.*\b(?:ab|aus)\b|(?:ab|aus)l[äa]uf\w*|abgelaufen|Frist(?:ende)?|[A-ZÄÖÜ]\w+(?:schluss|frist|fristende)|befristet|letzte[rnms]?\s(?:\w*[Tt]ag|\w*[Tt]ermin|Datum|Zeitpunkt|Möglichkeit|Mal)"
    r"|schließ(?:t|en)|macht\b.*\bzu|hört\b.*\bauf|verlier\w*\b.*\bGültigkeit|erlischt|erlöschen|verfällt|verfallen|außer\sKraft|ungültig)\b"
)
_BEGINS = re.compile(
    r"\b(?:erstmals|erste[rnms]?\s(?:\w*[Tt]ag|\w*[Tt]ermin|Mal)|beginn\w*|Beginn|startet|starten|in Kraft|Wirkung"
    r"|wirksam|gilt|gelten|(?:er)?öffne[tn]|macht\b.*\bauf|f[aä]ng(?:t|en)\b.*\ban|geht\b.*\blos)\b"
)
_TO = re.compile(r"[^\S\n]?(?:bis\b|[–-])")
_SECOND = re.compile(r"\b[Zz]wischen\b.*\bund\s(?:dem\s)?$|(?:\bbis|[–-])\s?(?:zum\s|einschließlich\s)*$")
_OR_LATER = re.compile(r"\s(?:oder|bzw\.)\s(später|früher)\b")
_ONWARDS = re.compile(r"\s(?:an|bis)\b")


@dataclass(frozen=True, slots=True)
class DateFact:
    """A day, month or year at `start:end`; what is not named is None. `bound`: one of the constants above."""

    start: int
    end: int
    year: int | None
    month: int | None = None
    day: int | None = None
    bound: str = OPEN

    @property
    def key(self) -> tuple[int | None, int | None, int | None]:
        """Year, month, day."""
        return self.year, self.month, self.day

    def agrees(self, other: "DateFact") -> bool:
        """Whether both may be the same time: what both name is equal, day and month are named by both or neither."""
        years = self.year is None or other.year is None or self.year == other.year
        return years and (self.month, self.day) == (other.month, other.day)

    def turned(self) -> "DateFact":
        """The same bound the other way round: "nach dem 30.6." is "ab dem 1.7."; itself if it has none."""
        step, bound = {AFTER: (1, FROM), BEFORE: (-1, UNTIL)}.get(self.bound, (0, self.bound))
        if not step or self.day is None or self.month is None:
            return self
        try:
            moved = date(self.year or 2023, self.month, self.day) + timedelta(days=step)
        except ValueError:  # 31.02.
            return self
        return replace(
            self, year=moved.year if self.year else None, month=moved.month, day=moved.day, bound=bound
        )

    def __str__(self) -> str:
        """As people write it."""
        month = MONTHS[self.month - 1] if self.month else ""
        return " ".join(
            part for part in (f"{self.day}." if self.day else "", month, str(self.year or "")) if part
        )


def bounds_agree(one: str, other: str) -> bool:
    """Whether two dates may bound the same side."""
    both = frozenset({one, other})
    return one == other or both in _ALIKE or (OPEN in both and not both & {BEFORE, AFTER})


@lru_cache(maxsize=512)
def dates(text: str) -> tuple[DateFact, ...]:
    """Each date, in reading order; impossible ones ("31.02.") stay as they are written."""
    shown = plain(text)
    figures = has_digit(shown)
    found = list(_days(shown)) if figures else []
    found += _named(without(shown, ((one.start, one.end) for one in found)))
    rest = without(shown, ((one.start, one.end) for one in found))
    for search in (_day_ranges, _quarters, _months, _years) if figures else (_quarters, _months):
        more = list(search(rest, found))
        found += more
        rest = without(rest, ((one.start, one.end) for one in more))
    ordered = _with_days(shown, sorted(found, key=lambda one: one.start))
    return tuple(_bounded(shown, one) for one in _with_years(shown, ordered))


def _days(text: str) -> Iterator[DateFact]:
    for one in written_dates(text):
        year = int(one.year) if one.year else None
        if year is None and _NUMBERED.search(text[: one.start]):
            continue
        if year is not None and year < 100:
            year += 2000 if year < 50 else 1900
        yield DateFact(one.start, one.end, year, one.month, one.day)


_NUMBERED = re.compile(
    r"\b(?:Nummern?|Nrn?\.|Ziffern?|Ziff\.|Abschnitt\w*|Abschn\.|Kapitel\w*|Punkt\w*|Version|Position\w*|Pos\.|Tarifstelle\w*"
    r"|Tabelle\w*|Abbildung\w*|Anlagen?|Teil|Gliederungspunkt\w*|Randnummer\w*|TOP|Feld\w*|Zeile\w*)\s$"
)
"""In front of a number with parts: "Nummer 4.2. des Verzeichnisses" is no day."""


def _named(text: str) -> Iterator[DateFact]:
    for span, month, day in named_days(text):
        yield DateFact(*span, None, month, day)


def _day_ranges(text: str, found: list[DateFact]) -> Iterator[DateFact]:
    """The first day of "1. bis 31. Mai 2025": month and year stand behind the second."""
    original = {one.start: one for one in found}
    for match in _DAY_IN_FRONT.finditer(text):
        later = original.get(match.end("way"))
        if later:
            yield DateFact(*match.span(), later.year, later.month, int(match["day"]))


_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_AND = (
    r"\s?(?:(?:und\s)?bis(?:\seinschließlich)?(?:\szum)?"
    r"|(?:und|oder|sowie|,)(?:\s(?:de[mn]|am|zum|vom|bis\szum))?|[–-])\s?"
)
_DAY_IN_FRONT = re.compile(rf"(?<![\d.])(?P<day>{_DAY})\.(?=(?P<way>(?:{_AND}{_DAY}\.)*{_AND})\x01)")
"""A day whose month stands behind a later one: "zwischen dem 1. und dem 20. Dezember", "am 3., 5. und 8. März"."""


def _quarters(text: str, found: list[DateFact]) -> Iterator[DateFact]:  # noqa: ARG001
    """First and last month of "zweites Quartal 2025" or "im ersten Halbjahr"."""
    for match in _QUARTER.finditer(text):
        nth = ordinal_word(match["nth"]) or roman_value(match["nth"].rstrip(".")) or int(match["digit"] or 0)
        months = 3 if match["part"].startswith("Quartal") else 6
        if nth and nth * months <= 12:
            year = int(match["year"]) if match["year"] else None
            if edge := match["edge"]:
                month = months * (nth - 1) + 1 if edge in _FIRST_DAY else months * nth
                day = 1 if edge in _FIRST_DAY else monthrange(year or 2023, month)[1]
                yield DateFact(*match.span(), year, month, day)
                continue
            middle = match.start() + 1
            yield DateFact(match.start(), middle, year, months * (nth - 1) + 1)
            yield DateFact(middle, match.end(), year, months * nth)


_FIRST_DAY = frozenset({"Anfang", "Beginn"})


def _months(text: str, found: list[DateFact]) -> Iterator[DateFact]:  # noqa: ARG001
    for match in _MONTH.finditer(text):
        name = {"Jänner": "Januar", "Feber": "Februar"}.get(match["name"], match["name"])
        year = int(match["year"]) if match["year"] else None
        month = MONTHS.index(name) + 1
        front = _DAY_OF_MONTHS.search(text, max(0, match.start() - _REACH), match.start())
        day = int(front["day"]) if front else _day_of(match["part"], year, month)
        yield DateFact(front.start() if front else match.start(), match.end(), year, month, day)
    for match in _NUMERIC_MONTH.finditer(text):
        yield DateFact(*match.span(), int(match["year"]), int(match["month"]))


_DAY_OF_MONTHS = re.compile(
    r"(?<![\d.])(?P<day>0?[1-9]|[12]\d|3[01])\.\s(?:der|in\sden|des)\sMonat(?:e|en|s)\s$"
)
"""In front of months that share a day: "zum 15. der Monate Februar und Mai"."""
_REACH = 25


def _day_of(part: str | None, year: int | None, month: int) -> int | None:
    """The last day for "Ende", the first for "Anfang"."""
    if not part or "Mitte" in part:
        return 15 if part else None
    return 1 if "Anfang" in part else monthrange(year or 2023, month)[1]


def _years(text: str, found: list[DateFact]) -> Iterator[DateFact]:  # noqa: ARG001
    for match in _YEAR.finditer(text):
        year = int(match["year"])
        part = match["part"]
        span = match.start("part" if part else "year"), match.end()
        edge = (part or "").removeprefix("Jahres").capitalize()
        if edge in {"Ende", "Schluss"}:
            yield DateFact(*span, year, 12, 31)
        elif edge in _FIRST_DAY:
            yield DateFact(*span, year, 1, 1)
        else:
            yield DateFact(*span, year)
            if match["next"]:
                yield DateFact(match.start("next"), match.end(), year // 100 * 100 + int(match["next"][-2:]))


def _with_years(text: str, found: list[DateFact]) -> Iterator[DateFact]:
    """The dates; "01.05. bis 31.05.2025" and "Mai bis Juli 2025" give the first the year of the second."""
    for one, later in zip_longest(found, found[1:]):
        if later and one.year is None and one.month and later.month and later.year:
            between = text[one.end : later.start].strip()
            if between in {"bis", "bis zum", "–", "-", "und", "und dem", "und der", "oder"}:
                yield replace(one, year=later.year)
                continue
        yield one


_EACH_TIME = re.compile(r"\b(?:jeweils|immer|stets|jedes\sMal|je)\b[^.;!?]{0,40}$", re.IGNORECASE)
_LISTED = re.compile(r"\s?(?:,|und|sowie|oder|/)\s?(?:im\s|der\s)?")


def _with_days(text: str, found: list[DateFact]) -> list[DateFact]:
    """The dates; the months of "jeweils am 15. Februar, Mai und August" have the day of the first."""
    kept: list[DateFact] = []
    day, listed = None, False
    for one in found:
        last = kept[-1] if kept else None
        if one.day is None and one.month and last and listed and _LISTED.fullmatch(text, last.end, one.start):
            kept.append(replace(one, day=day, year=one.year or last.year))
            continue
        each = _EACH_TIME.search(text[: one.start]) or "Monate" in text[one.start : one.end]
        day, listed = one.day, one.day is not None and bool(each)
        kept.append(one)
    return kept


def _bounded(text: str, one: DateFact) -> DateFact:
    before, behind = clause_around(text, one.start, one.end)
    bound = _bound(before, behind, text[one.start : one.end])
    return replace(one, bound=bound)


def _bound(before: str, behind: str, written: str) -> str:
    if _TO.match(behind) and not before.rstrip().endswith("bis"):
        return FROM
    if _SECOND.search(before) or written.startswith("bis "):
        return UNTIL
    if (later := _OR_LATER.match(behind)) is not None:
        return FROM if later[1] == "später" else UNTIL
    if bound := bound_by_word(before):
        return bound
    if _ONWARDS.match(behind):
        return FROM
    if _DATED.search(before):
        return ON
    return _bound_by_verb(before, behind)


def bound_by_word(before: str) -> str:
    """What "bis", "ab", "vor", "nach" and the like at the end of the text make of the time behind it; "" for none."""
    if hour := _WITH_HOUR.search(before):
        before = before[: hour.end()] + " "
    return next((bound for bound, words in _BOUNDS if words.search(before)), "")


_PART = re.compile(r"[;:]")


def _bound_by_verb(before: str, behind: str) -> str:
    """ "Am 15.6. fällig" is "bis zum 15.6."; "tritt zum 1.7. in Kraft" is "ab dem 1.7."; the nearest word counts."""
    near, far = _PART.split(before)[-1], _PART.split(behind)[0]
    place = len(near)
    found = [
        (max(place - match.end(), match.start() - place, 0), bound)
        for bound, words in ((ENDS, _ENDS), (BEGINS, _BEGINS))
        for match in words.finditer(f"{near} {far}")
    ]
    return min(found)[1] if found else ON if _ON.search(before) else OPEN
