"""Institutions, people and places that a text names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import takewhile

from workbench.language.exempt import Span
from workbench.language.words.dictionary_lemmas import dictionary_lemma
from workbench.language.words.noun_table import is_noun
from workbench.language.words.nouns import noun_readings
from workbench.language.words.numerals import roman_value
from workbench.language.words.zipf import zipf
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import plain, without
from workbench.rewrite.facts.tables import table

INSTITUTION, OFFICE, PROPER = "institution", "office", "proper"
_OFFICE = re.compile(
    r"\b(?P<name>[A-ZÄÖÜ][\wäöüß-]*(?:(?<!be)(?<!hren)amt|behörde|gericht|gerichtshof|kasse|ministerium|center"
    r"|zentrum|kammer|agentur|versicherungsanstalt|verband|verein"
    r"|genossenschaft|stiftung|präsidium|(?<!Ver)(?<!ver)anstalt|zentrale|büro|bank|werk|klinik"
    r"|krankenhaus|bund|jugendring|sportring|kulturring))(?:e?s|en|e|n|er)?\b"
    r"(?P<more>\s(?:für|der|des)\s[A-ZÄÖÜ][\wäöüß-]+(?:\sund\s[A-ZÄÖÜ][\wäöüß-]+)?)?"
)
_TITLED = re.compile(
    r"\b(?:Herrn?|Frau|Dr\.|Prof\.)\s(?P<title>(?:(?:Dr|Prof|Dipl)\.(?:-[A-Z]\w+\.?)?\s){0,3})(?P<name>[A-ZÄÖÜ][\wäöüß-]+(?:\s(?:(?:von|van|de|zu|der|den)\s){0,2}[A-ZÄÖÜ][\wäöüß-]+){0,2})"
)
_CAPITAL = re.compile(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)*(?![\w-])")
_OWN = re.compile(
    r"\b(?:wir|uns|unser\w*|Amt|Amtes|Behörde|Stelle|Stadt|Verwaltung|Kommune|Gemeinde|Kreis|Dienststelle)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:dorf|burg|berg|stadt|heim|ingen|hausen|furt|brück(?:en)?|kirchen"
    r"|walde?|born|hafen|münde)$"
)
_TOWN = re.compile(
    r"\b(?:in|nach|aus|bei|Stadt|Kreis)\s(?P<name>Essen|Halle|Hagen|Hof|Worms|Siegen|Weiden|Gießen|Minden|Hamm|Marl|Singen"
    r"|Plauen|Aalen|Speyer|Wesel|Kleve|Norden|Ahlen|Emden|Husum|Rheine|Löhne|Werl|Brühl|Kerpen|Velbert|Bremen|Hessen|Bayern"
    r"|Sachsen|Münster|Kassel|Kempten|Fulda|Bergheim|Hürth|Unna)\b"
)
"""Towns whose names are other words too."""
_BEGINS = re.compile(r"(?:^|[.!?:;„“(\n•–-]\s*)$")
_NAMED_BY_OFFICE = frozenset({"amt", "behörde", "center", "ministerium", "büro", "agentur"})
_REGIONS = frozenset("Bund Nord Süd West Ost Mitte Nordwest Nordost Südwest Südost".split())
_GENERIC = frozenset(
    "Amt Behörde Gericht Kasse Zentrum Verein Verband Büro Bank Werk Kammer Stiftung Agentur Netzwerk Handwerk Fachwerk"
    " Datenbank Stammwerk Bauwerk Kunstwerk Verbund Schulverbund Staatenbund Notverbund"
    " Verbands Vereins Ehrenamt Hauptamt Sozialversicherung Krankenhaus Klinik Ministerium Anstalt Zentrale".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name at `start:end`. `value` is equal for other names of the same ("AWO", "Arbeiterwohlfahrt")."""

    start: int
    end: int
    kind: str
    value: str


@lru_cache(maxsize=512)
def names(text: str) -> tuple[Name, ...]:
    """Every name, in reading order."""
    rest = plain(text)
    known = figures(text)
    for facts in (known.norms, known.contacts, known.dates):
        rest = without(rest, ((one.start, one.end) for one in facts))
    found: list[Name] = []
    for search in (_institutions, _offices, _titled, _proper):
        more = list(search(rest))
        found += more
        rest = without(rest, ((one.start, one.end) for one in more))
    return tuple(sorted(found, key=lambda one: one.start))


def may_be_writer(name: Name, text: str) -> bool:
    """Whether the office of the original may be "wir" or "das Amt" of the other text."""
    return (
        name.kind == OFFICE and name.value.endswith(tuple(_NAMED_BY_OFFICE)) and _OWN.search(text) is not None
    )


def _institutions(text: str) -> Iterator[Name]:
    for match in _known().finditer(text):
        written = match["name"]
        name = _same().get(written) or _same()[written.removesuffix("s")]
        more = list(takewhile(_belongs, match["more"].split()))
        end = match.start("more") + sum(len(word) + 1 for word in more) if more else match.start("more")
        kind = OFFICE if name.lower().endswith(tuple(_NAMED_BY_OFFICE)) else INSTITUTION
        yield Name(match.start(), end, kind, " ".join([name, *more]))


def _belongs(word: str) -> bool:
    """Whether a word with a capital behind an institution is part of its name."""
    return word in _REGIONS or (
        word not in ADDRESS
        and not is_noun(word)
        and not any(is_noun(one.lemma) for one in noun_readings(word))
    )


def _offices(text: str) -> Iterator[Name]:
    for match in _OFFICE.finditer(text):
        if match["name"] not in _GENERIC or match["more"]:
            more = re.sub(r"\b(?:der|des)\s", "", (match["more"] or "").strip())
            yield Name(
                *match.span(),
                OFFICE,
                f"{match['name'].lower()} {more}".strip() if not more else f"{match['name']} {more}",
            )


def name_words(found: str) -> list[str]:
    """The words of a name, without small words and address ("Sie", "Ihr") that follow it."""
    words = found.split()
    while len(words) > 1 and (words[-1].islower() or words[-1] in ADDRESS):
        words.pop()
    return words


def _titled(text: str) -> Iterator[Name]:
    for match in _TITLED.finditer(text):
        words = name_words(match["name"])
        end = match.start("name") + len(" ".join(words))
        yield Name(match.start(), end, PROPER, " ".join(words))


_ADDRESSED_AS = re.compile(
    r"\b(?P<title>Herr|Frau)n?\s(?:(?:Dr|Prof)\.\s){0,2}(?:[A-ZÄÖÜ][\wäöüß-]+\s)?(?P<name>[A-ZÄÖÜ][\wäöüß-]+)"
)


def other_title(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of "Frau" and "Herr" before the same surname."""
    before, after = (
        {match["name"]: (match["title"], match.span()) for match in _ADDRESSED_AS.finditer(plain(text))}
        for text in (original, rewrite)
    )
    shared = (name for name in before if name in after and before[name][0] != after[name][0])
    return next(((before[name][1], after[name][1]) for name in shared), None)


_CUT_SHORT = re.compile(r"\.(?:-|\s?[\d(:a-zäöü+\x01])")
""" "Tel. 0221", "Joh.-Bach-Straße": abbreviations are no names."""
ADDRESS = frozenset("Sie Ihr Ihre Ihnen Ihrem Ihren Ihrer Ihres".split())


def _proper(text: str) -> Iterator[Name]:
    for match in _TOWN.finditer(text):
        yield Name(*match.span("name"), PROPER, match["name"])
    for match in _CAPITAL.finditer(text):
        word = match.group()
        if (
            len(word) > 2
            and not _BEGINS.search(text[max(0, match.start() - 4) : match.start()])
            and not _CUT_SHORT.match(text, match.end())
            and _is_proper(word)
        ):
            yield Name(*match.span(), PROPER, word.removesuffix("s"))


@lru_cache(maxsize=32768)
def _is_proper(word: str) -> bool:
    if (
        is_noun(word)
        or is_noun(dictionary_lemma(word))
        or roman_value(word) is not None
        or word in {"Sie", "Ihr", "Ihre", "Ihnen", "Ihrem", "Ihren", "Ihrer", "Ihres"}
    ):
        return False
    if word.endswith("ingen") and (zipf(word.lower()) > _COMMON_VERB or _VERB.search(word)):
        return False
    if word.endswith("ens") and is_noun(word[:-1]):
        return False  # "des Parkens"
    return (not noun_readings(word) and not _LOWER_ENDING.search(word)) or (
        _PLACE.search(word) is not None and len(word) < 14
    )


_VERB = re.compile(r"(?:br|spr|dr|kl|s|schw|schl|r|zw|gel|wr)ingen$", re.IGNORECASE)
_COMMON_VERB = 3.0
""" "Springen" and "Anbringen" end as names of towns do."""


_LOWER_ENDING = re.compile(
    r"(?:ung|heit|keit|schaft|tion|tum|nis|ling|ismus|ungen|heiten|keiten|schaften|en|em|er|es"
    r"|e|lich\w*|sch|isch\w*|ig\w*|bar\w*)$"
)


@cache
def _same() -> dict[str, str]:
    return {
        form: row[0]
        for row in table("institutions")
        for name in (row[0], *filter(None, "".join(row[1:2]).split("|")))
        for form in _declined(name)
    }


_ADJECTIVE = re.compile(r"(?<=\w{4})(?:e[nrsm]?)(?=\s[A-ZÄÖÜ])|\bRote[nrsm]?(?=\s)")


def _declined(name: str) -> set[str]:
    """The name with the endings that its adjectives may have: "Medizinische Dienst", "Medizinischen Dienst"."""
    found = {name}
    if _ADJECTIVE.search(name):
        bare = _ADJECTIVE.sub(lambda match: match.group().rstrip("nrsm") + "\0", name)
        found |= {bare.replace("\0", end) for end in _DECLENSION}
    return found


_DECLENSION = ("", "n", "r", "s", "m")


@cache
def _known() -> re.Pattern[str]:
    listed = "|".join(map(re.escape, sorted(_same(), key=len, reverse=True)))
    return re.compile(
        rf"(?<![\w-])(?P<name>{listed})(?:e?s)?(?![\wäöüß-])(?P<more>(?:\s[A-ZÄÖÜ][\wäöüß-]+){{0,3}})"
    )
