"""Two parts of a German compound, by the table of nouns and the usualness of the parts.

Used where HanTa sees no compound. A split needs a usual head and a usual first part in one of the shapes that German
first parts have.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources

from workbench.language.words.noun_table import is_noun
from workbench.language.words.nouns import is_adjectival, table_readings
from workbench.language.words.zipf import zipf

_FEWEST_LETTERS = 3
_SHORT, _USUAL, _ENOUGH = 12, 3.3, 2.3
"""Words below 12 letters need more usual parts: the shorter the word, the likelier a split is by chance."""
_NO_HEADS = re.compile(
    "Schaft|Ion|Nation|Position|Formation|Tum|Sal|Ende[nrms]?|Ling|Lei|Tat|Ort|Rat|Erin|Ung|Ungen|Ente|Ismus|Ist|Isten|Ger"
    "|Sur|Ping|Gau|Iren|Arier|Unter|Teller|Akteur|Erholung|Lade|Rauch|Raucher|Reiten|Leib|Ersatz|Ernte|Eigen|Graf"
)
"""Nouns that are mostly the end of another word ("Gemein-schaft", "Funkt-ion", "Aus-s-teller")."""
_NO_FIRSTS = re.compile(
    "verb|miss|dis|trans|transe|para|spa|memo|prof|kombi|göttin|bern|all|für|wied|info|orgel|immer|erb|dia"
)
"""The same for the start ("Kombi-nation")."""
_PREFIXES = (
    "ab|an|auf|aus|be|bei|durch|ein|ent|er|fest|fort|gegen|ge|her|hin|hinter|mit|nach|neben|nieder|rück|über|um|unter|un|ver"
    "|voraus|vorher|vor|weg|weiter|wider|wieder|zer|zurück|zusammen|zu|zwischen|mehr|minder|gegenüber"
)
"""Never a part of their own: "Nebenkosten", "Rückforderung", "Mehrbedarf"."""
_IS_PREFIX = re.compile(_PREFIXES)
_WITH_PREFIX = re.compile(rf"(?P<prefix>{_PREFIXES})(?P<rest>\w{{4,}})")
_AGENT = re.compile(r"(?P<lemma>(?P<stem>\w{3,})er(?:in(?=nen|$))?)(?:nen|n|s)?")
"""Whoever does something: "Geber", "Bearbeiterin", if the verb is well known."""
_WELL_KNOWN = 3.8
_SUFFIX_AND_S = re.compile(r"\w{3,}(?:ung|heit|keit|schaft|tion|ität|tum|ling)s")


def is_prefix(text: str) -> bool:
    """Whether the text only stands in front of another word and belongs to it."""
    return _IS_PREFIX.fullmatch(text.lower()) is not None


def is_suffix(text: str) -> bool:
    """Whether the text only ends another word: "Beistand-schaft"."""
    return text.lower() in {"schaft", "schaften", "tum", "ling"}


@lru_cache(maxsize=32768)
def split_in_two(word: str) -> int | None:
    """Where the head of the word starts; None if no split is likely. Of several, that with the most usual parts."""
    return _best_split(word)[1]


@lru_cache(maxsize=32768)
def _best_split(word: str) -> tuple[float, int | None]:
    """Zipf value of the least usual part and start of the head; the first part may be a compound itself."""
    best: tuple[float, int | None] = (_USUAL if len(word) < _SHORT else _ENOUGH, None)
    for start in range(_FEWEST_LETTERS, len(word) - _FEWEST_LETTERS + 1):
        value = _head_value(word[start:].capitalize())
        if value > best[0]:
            best = max(best, (min(value, _first_value(word[:start])), start), key=lambda split: split[0])
    return best


def _head_value(text: str) -> float:
    if _NO_HEADS.fullmatch(text):
        return 0.0
    head = head_lemma(text)
    if head:
        return max(zipf(head), zipf(text))
    for start in range(_FEWEST_LETTERS, len(text) - _FEWEST_LETTERS):
        if text[:start].lower() in _first_parts() and head_lemma(text[start:]):
            return zipf(text[start:])  # "Freigrenze"
    return 0.0


def _first_value(text: str) -> float:
    lemma = None if _NO_FIRSTS.fullmatch(text.lower()) else first_lemma(text)
    if lemma:
        return max(zipf(lemma), zipf(text))
    if len(text) < _SHORT - 3:
        return 0.0
    value, place = max(_best_split(form) for form in {text, text.removesuffix("s")})
    return value if place else 0.0


@lru_cache(maxsize=32768)
def head_lemma(text: str) -> str | None:
    """The noun that the text is a form of. Of several: nouns without a singular ("Kosten"), men, the most usual."""
    word = text.capitalize()
    found = {
        reading.lemma: (reading.gender is not None, reading.declension is None or reading.gender != "m")
        for reading in table_readings(word)
        if not reading.archaic
    }
    if found:
        return min(found, key=lambda lemma: (*found[lemma], -zipf(lemma), lemma))
    derived = _WITH_PREFIX.fullmatch(word.lower())
    if derived and zipf(word) >= _ENOUGH and (rest := head_lemma(derived["rest"])):
        return (derived["prefix"] + rest.lower()).capitalize()
    if is_adjectival(word) and zipf(word) >= _ENOUGH:
        return re.sub("e[nrms]?$", "er", word)
    agent = _AGENT.fullmatch(word)
    return agent["lemma"] if agent and zipf(agent["stem"] + "en") >= _WELL_KNOWN else None


@lru_cache(maxsize=32768)
def first_lemma(text: str) -> str | None:
    """The word behind the first part of a compound: "kranken", "miet", "sozial", "geburts", "melde"."""
    if is_prefix(text):
        return None
    found = max(_first_lemmas(text.lower()), key=zipf, default=None)
    derived = None if found else _WITH_PREFIX.fullmatch(text.lower())
    if derived and (rest := first_lemma(derived["rest"])) and rest[0].isupper():
        return (derived["prefix"] + rest.lower()).capitalize()
    return found


def _first_lemmas(text: str) -> Iterator[str]:
    if text in _first_parts():
        yield _first_parts()[text]
        return
    word = text.capitalize()
    if is_noun(word):
        yield word
    yield from _plurals(word)
    for link in ("s", "es"):
        if text.endswith(link) and is_noun(word[: -len(link)]):
            yield word[: -len(link)]
    if not text.endswith("e") and is_noun(word + "e"):
        yield word + "e"
    if _SUFFIX_AND_S.fullmatch(text) and zipf(text[:-1]) >= _ENOUGH:
        yield word[:-1]


def _plurals(word: str) -> Iterator[str]:
    """ "Kinder", "Akten", "Häuser", "Kranken" as first parts."""
    readings = [r for r in table_readings(word) if r.case in {"nom", "gen"} and not r.archaic]
    for reading in readings:
        if reading.number == "pl" and not word.endswith("s"):
            yield reading.lemma


@cache
def _first_parts() -> dict[str, str]:
    """Adjectives, verb stems and shortened words in first place, from `compound_first_parts.tsv`."""
    text = (
        resources.files("workbench.language.tables")
        .joinpath("compound_first_parts.tsv")
        .read_text(encoding="utf-8")
    )
    return dict(line.split("\t") for line in text.splitlines()[1:])
