"""How to reach somebody, and numbers that name one thing: telephone, address, hours, bank account, file number."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from workbench.language.form.dates import written_dates
from workbench.rewrite.facts.clocks import clocks
from workbench.rewrite.facts.numbers import ordinal_of
from workbench.rewrite.facts.plain import has_digit, plain, without

PHONE, MAIL, WEB, IBAN, ROOM, STREET, PLACE, CLOCK, WEEKDAY, FILE = (
    "phone", "mail", "web", "iban", "room", "street", "place", "clock", "weekday", "file",
)  # fmt: skip
SHOWN = {
    PHONE: "Telefon- oder Faxnummer", MAIL: "E-Mail-Adresse", WEB: "Internetadresse", IBAN: "IBAN", ROOM: "Raum",
    STREET: "Straße und Hausnummer", PLACE: "Postleitzahl und Ort", CLOCK: "Uhrzeit", WEEKDAY: "Wochentag",
    FILE: "Aktenzeichen oder Nummer",
}  # fmt: skip
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_WEB = re.compile(
    r"(?:https?://|www\.)[^\s<>()„“\"]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:de|com|org|net|eu|nrw|info|example|koeln|cologne|berlin|hamburg|bayern|saarland|ruhr|io|app|online|at|ch)(?:/[^\s<>()„“\"]*)?\b"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?(?![A-Za-z0-9])")
_LABEL = (
    r"(?:[Tt]el(?:efon)?(?:nummer)?\.?|[Ff]ax(?:nummer)?|[Tt]elefax|[Hh]otline|[Rr]ufnummer|[Dd]urchwahl|[Hh]andy|[Mm]obil"
    r"|[Nn]otruf|[Ss]ervicenummer|[Bb]ehördennummer|[Nn]ummer|[Tt]elefonisch|[Aa]nrufe?n?|[Rr]ufen|[Ee]rreich\w+|[Ff]axen)"
)
_PHONE = re.compile(
    r"(?<![\w.,/-])(?:\+\d{2}|00\d{2}|\(0|0)[\s()/.–-]{0,3}[1-9]\d*(?:[\s()/.–-]{1,3}\d+){0,6}(?!\w)"
)
_LABELLED = re.compile(
    rf"\b{_LABEL}(?:\s(?!bis\b|vor\b|ab\b)[a-zA-Zäöü:]+\.?){{0,5}}?:?\s?(?P<number>(?<![\d,.])[-–]?\d{{2,}}(?:[\s/–-]\d+){{0,5}})"
    r"(?![\w%€]|[.,]\d|\s?(?:Euro|EUR|€|Uhr|Prozent|Tag|Woche|Monat|Jahr|Stunde|Minute|[A-ZÄÖÜ]))"
)
_FILE = re.compile(
    r"\b(?:Aktenzeichen|Az\.|AZ:|Geschäftszeichen|Gz\.|Kassenzeichen|Kundennummer|Mitgliedsnummer|Versicherungsnummer|Steuernummer"
    r"|Steuer-ID|Vorgangsnummer|Rechnungsnummer|Kontonummer|BG-Nummer|Formularnummer|Buchungszeichen|Verwendungszweck)s?"
    r"(?:(?:\s(?:lautet|ist|bei\suns|Nr\.))*:?|(?:\s[a-zäöüß]+){1,4}:)\s"
    r"(?P<number>(?=[\w./ -]*\d)[\w./-]+(?:\s[\d/-][\w./-]*)*)"
)
_ROOM = re.compile(
    r"\b(?P<kind>Zimmer(?:nummer)?|Raum|Zi\.|Rm\.|Büro|Saal|Sitzungssaal|Schalter|Haus|Gebäude|Aufgang|Eingang|Etage|Stock(?:werk)?|Ebene|Platz)"
    r"\s(?:Nr\.\s|Nummer\s)?(?P<number>(?:[A-Z][ .-]?)?\d+(?:[./-]\d+)*[a-z]?|[A-Z])(?!\w|[.,]\d)"
)
_FLOOR = re.compile(
    r"(?P<number>\d{1,2}\.|\b[a-zäöü]+t?e[nrsm]?)\s(?:Etage|Stock(?:werk)?(?:e?s)?|Obergeschoss|OG|(?P<under>Untergeschoss(?:es)?|UG))\b|\b(?P<ground>Erdgeschoss|EG|Parterre|(?:(?<=im\s)|(?<=den\s)|(?<=dem\s)|(?<=zum\s)|(?<=in\s))Keller)\b"
)
_HEAD = r"(?:straße|strasse|str\.|weg|platz|allee|ring|damm|ufer|gasse|markt|chaussee|berg|hof|graben|steig|wall|tor)"
_STREET = re.compile(
    rf"\b(?P<name>(?:[A-ZÄÖÜ][\wäöüß.-]*{_HEAD}|(?:[A-ZÄÖÜ][\wäöüß-]*[\s-])?(?:Straße|Str\.|Weg|Platz|Allee|Ring|Damm|Ufer|Gasse|Markt|Wall|Chaussee)))"
    r"(?:\s(?P<number>\d{1,4}(?:\s?[a-z]\b)?(?:\s?[-–/]\s?\d{1,4}(?:\s?[a-z]\b)?)?)(?!\d|\s?(?:Euro|€|Uhr)|[.,]\d))?"
)
_PLACE = re.compile(
    r"(?<![\d.,])(?P<code>\d{5})\s(?P<name>[A-ZÄÖÜ][\wäöüß-]+(?:\s(?:am|an\sder|im)\s[A-ZÄÖÜ][a-zäöüß]+)?)"
)
_BOX = re.compile(r"\bPostfach\s(?P<number>\d[\d ]*\d)")
DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
WORKDAY = re.compile(r"\b[Ww]erktag(?:s|en|e|lich)?\b")
_RANGE = re.compile(r"(?:tag|woch|Mo|Di|Mi|Do|Fr|Sa)[a-z]{0,2}\.?\s?(?:bis|–|-)\s?[A-Za-z]")
_SHORT = r"(?:Mo|Di|Mi|Do|Fr|Sa|So)"
_WEEKDAY = re.compile(
    r"\b(?P<name>(?i:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)|[Ss]onn(?=-\s?(?:und|oder|/)))"
    r"(?:s|en|e|abend|nachmittag|vormittag|mittag|morgen)?\b"
    rf"|\b(?P<short>{_SHORT})\.?\s?(?:[-–/,&+]|bis|und)\s?(?P<last>{_SHORT})\b"
    rf"|\b(?P<alone>{_SHORT})\.?:?\s(?:von\s)?(?=\d{{1,2}}(?:[.:]\d\d)?\s?(?:Uhr|[-–]|bis))"
)


@dataclass(frozen=True, slots=True)
class Contact:
    """At `start:end`: one of the kinds above; `value` is equal for two notations of the same."""

    start: int
    end: int
    kind: str
    value: str


@lru_cache(maxsize=512)
def contacts(text: str) -> tuple[Contact, ...]:
    """Every contact, in reading order; none of them overlap."""
    shown = plain(text)
    found: list[Contact] = []
    rest = shown
    searches: tuple[Callable[[str], Iterator[Contact]], ...] = (
        _addresses,
        _files,
        _phones,
        _rooms,
        _places,
        _weekdays,
        _clocks,
    )
    for search in searches:
        if search in _WITH_DIGITS and not has_digit(shown):
            continue
        more = list(search(rest))
        found += more
        rest = without(rest, ((one.start, one.end) for one in more))
    return tuple(sorted(found, key=lambda one: one.start))


def is_valid_iban(value: str) -> bool:
    """Whether the check digits of an IBAN are right (ISO 13616); `value` without blanks. German ones have 22 signs."""
    if value.startswith("DE") and len(value) != 22:
        return False
    digits = "".join(str(int(sign, 36)) for sign in value[4:] + value[:4])
    return int(digits) % 97 == 1


def is_weekday_told(day: str, text: str) -> bool:
    """Whether the text names the day by a range ("montags bis mittwochs") or as a working day."""
    if WORKDAY.search(text):
        return day != "sonntag"
    named = sorted(DAYS.index(one.value) for one in contacts(text) if one.kind == WEEKDAY)
    return bool(named) and _RANGE.search(text) is not None and named[0] < DAYS.index(day) < named[-1]


_WEEKEND = re.compile(r"\b(?:[Ww]ochenendes?|[Ww]ochenenden|[Ss]onn-\s?und\s[Ff]eiertag\w*)\b")
_BUT = re.compile(r"\b(?:außer|ausgenommen|nicht|ohne|bis\sauf)\b[^.;:!?]{0,25}$")


@lru_cache(maxsize=512)
def weekdays_in(text: str) -> frozenset[str]:
    """All weekdays that the text means by names, ranges, "werktags" and "am Wochenende"."""
    shown = plain(text)
    named = [one for one in contacts(text) if one.kind == WEEKDAY]
    days = {one.value for one in named if not _BUT.search(shown, max(0, one.start - 40), one.start)}
    days |= days_between(text)
    if WORKDAY.search(shown):
        days |= set(DAYS[:6]) - {one.value for one in named if one.value not in days}
    if _WEEKEND.search(shown):
        days |= set(DAYS[5:])
    return frozenset(days)


@lru_cache(maxsize=512)
def days_between(text: str) -> frozenset[str]:
    """The weekdays of each range, with its ends."""
    shown, days = plain(text), set()
    for first, last in pairwise(one for one in contacts(text) if one.kind == WEEKDAY):
        if _TO.search(shown, first.start, last.end):
            begin, end = DAYS.index(first.value), DAYS.index(last.value)
            days |= {DAYS[(begin + step) % 7] for step in range((end - begin) % 7 + 1)}
    return frozenset(days)


_TO = re.compile(r"(?<=[a-z.])\s?(?:bis|–|-)\s?(?=[A-Za-z])")


def _addresses(text: str) -> Iterator[Contact]:
    taken: list[tuple[int, int]] = []
    for kind, pattern in ((MAIL, _MAIL), (WEB, _WEB), (IBAN, _IBAN)):
        for match in pattern.finditer(text):
            value = match.group().rstrip(".,;:")
            if kind == WEB:
                value = re.sub(r"^(?:https?://)?(?:www\.)?", "", value).rstrip("/")
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            taken.append(match.span())
            plain_value = value.replace(" ", "") if kind == IBAN else value.casefold()
            yield Contact(match.start(), match.start() + len(match.group().rstrip(".,;:")), kind, plain_value)


def _files(text: str) -> Iterator[Contact]:
    for match in _FILE.finditer(text):
        value = match["number"].rstrip(".,-")
        start = match.start("number")
        yield Contact(start, start + len(value), FILE, re.sub(r"\s", "", value))


def _phones(text: str) -> Iterator[Contact]:
    undated = without(text, ((one.start, one.end) for one in written_dates(text)))
    found: list[tuple[int, int]] = []
    for match in _PHONE.finditer(undated):
        digits = re.sub(r"\D", "", match.group().replace("+", "00"))
        if len(digits) < 6:
            continue
        digits = "0" + digits[4:].removeprefix("0") if digits.startswith("0049") else digits
        found.append(match.span())
        yield Contact(*match.span(), PHONE, digits)
    for match in _LABELLED.finditer(undated):
        start, end = match.span("number")
        if _NUMBER_OF.match(match.group()) and not _CALLED.search(undated):
            continue  # "die Satzung Nummer 12"
        if not any(first < end and start < last for first, last in found):
            yield Contact(start, end, PHONE, re.sub(r"\D", "", match["number"]))


_NUMBER_OF = re.compile(r"[Nn]ummer\b")
_CALLED = re.compile(
    r"\b(?:[Tt]el\b|\w*[Tt]elefon|[Aa]n(?:zu|ge)?ruf|[Rr]uf(?:en|t|nummer)|[Ee]rreich|[Hh]otline|[Dd]urchwahl|[Ff]ax|[Ww]ähl|[Mm]obil|[Hh]andy|[Nn]otruf"
    r"|SMS|WhatsApp|[Ff]ernmündlich|unter\sder\s)"
)


def _rooms(text: str) -> Iterator[Contact]:
    for match in _ROOM.finditer(text):
        if match["number"].isalpha() and match["kind"] not in {
            "Haus",
            "Gebäude",
            "Aufgang",
            "Eingang",
            "Saal",
        }:
            continue
        floor = match["kind"] in {"Etage", "Stock", "Stockwerk", "Ebene"}
        yield Contact(
            *match.span(),
            ROOM,
            ("floor " if floor else "") + re.sub(r"[\s.-]", "", match["number"]).casefold(),
        )
    for match in _FLOOR.finditer(text):
        number = 0 if match["ground"] else ordinal_of(match["number"])
        if number is not None:
            yield Contact(
                *match.span(),
                ROOM,
                match["ground"].casefold()
                if match["ground"] in {"Keller"}
                else f"floor {-number if match['under'] else number}",
            )


def _places(text: str) -> Iterator[Contact]:
    for match in _PLACE.finditer(text):
        yield Contact(*match.span(), PLACE, f"{match['code']} {match['name']}")
    for match in _BOX.finditer(text):
        yield Contact(*match.span(), STREET, "postfach " + match["number"].replace(" ", ""))
    for match in _STREET.finditer(text):
        if match["number"]:
            front = _CUT_SHORT.search(text, 0, match.start())
            start = front.start() if front else match.start()
            written = text[start : match.start()] + match["name"]
            name = re.sub(r"str(?:\.|asse)", "straße", written.casefold()).replace(" ", "-")
            number = re.sub(r"\s", "", match["number"]).replace("–", "-")
            yield Contact(start, match.end(), STREET, f"{name} {number}")


_CUT_SHORT = re.compile(r"(?<![\w-])(?:[A-ZÄÖÜ]\w*\.-)+$")
"""Names in front of a street's last one: "Joh.-Seb.-Bach-Str."."""


def same_street(one: str, other: str) -> bool:
    """Whether two values of streets differ only in names that are cut short: "friedr.-ebert-straße 14"."""
    parts = one.split("-"), other.split("-")
    return len(parts[0]) == len(parts[1]) and all(
        first == second
        or (first.endswith(".") and second.startswith(first[:-1]))
        or (second.endswith(".") and first.startswith(second[:-1]))
        for first, second in zip(*parts, strict=True)
    )


def _clocks(text: str) -> Iterator[Contact]:
    for one in clocks(text):
        yield Contact(one.start, one.end, CLOCK, one.value)


_WITH_DIGITS = frozenset({_phones, _places})
"""What has digits in any case."""


def _weekdays(text: str) -> Iterator[Contact]:
    for match in _WEEKDAY.finditer(text):
        for written in filter(None, match.group("name", "short", "last", "alone")):
            name = "samstag" if written.lower() == "sonnabend" else written.lower()
            yield Contact(*match.span(), WEEKDAY, next(day for day in DAYS if day.startswith(name)))
