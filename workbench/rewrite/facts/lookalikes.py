"""Names of places that begin alike and end otherwise: "Lindenstraße" and "Lindenallee", "Wildenfels" and "Wildeck"."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import takewhile

from workbench.language.exempt import Span
from workbench.language.words.noun_table import is_noun
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.tables import table
from workbench.rewrite.facts.wording import stem

_NAME = re.compile(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]{5,}(?![\w-])")
_JOINED = re.compile(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]{2,}){1,3}(?![\w-])")
_ENDINGS = frozenset({"", "s", "es", "e", "n", "en", "er", "ern", "em", "in", "innen", "ens", "se", "sen"})
_PREFIXES = frozenset(
    "vor ein aus auf über unter mit bei nach durch rück neben zwischen gegen wieder".split()
)
""" "Vorfeld" and "Vorplatz" only have a preposition in common."""
_OF_TRAFFIC = frozenset(
    "anlieger anwohner privat wohn zufahrts zufahrt haupt neben durchgangs durchfahrts spiel park bau schul rad fuß"
    " feld wirtschafts forst arbeits sammel erschließungs verbindungs umgehungs einkaufs fußgänger kreis land bundes"
    " kinder stell lager sport grill bolz zelt camping fest markt hinter innen vorder".split()
)
"""What begins common nouns for kinds of ways and places, which plain language may name otherwise."""
_SHARED, _SHORTEST = 3, 5


def lookalike_places(before: str, after: str) -> Iterator[tuple[Span, Span, bool]]:
    """Place of a name that is gone, of one that begins like it and came instead, and whether it can only be a name."""
    lost = _only(before, after)
    new = _only(after, before) if lost else ()
    for word, place in lost:
        for other, there in new:
            if not _begin_alike(word, other):
                continue
            common = is_noun(word) or is_noun(other) or _beginning(word) in _OF_TRAFFIC
            yield place, there, not common
    yield from _joined(before, after)


def _begin_alike(word: str, other: str) -> bool:
    """Whether both begin alike and differ in their kind ("Lindenallee") or behind that ("Wilhelminenstraße")."""
    one, two = _beginning(word), _beginning(other)
    if _kind(word) != _kind(other):
        return one == two
    return (
        {one, two}.isdisjoint(_OF_TRAFFIC) and look_alike(one, two) and not (is_noun(word) or is_noun(other))
    )


def look_alike(one: str, other: str) -> bool:
    """Whether two proper names begin alike and neither is a form of the other: "Falkenstein" and "Falkenau"."""
    shared = sum(1 for _ in takewhile(lambda signs: signs[0] == signs[1], zip(one, other, strict=False)))
    if shared < _SHARED or min(len(one), len(other)) < _SHORTEST:
        return False
    rests = {one[shared:].lower(), other[shared:].lower()}
    return not rests <= _ENDINGS and not (is_noun(one) and is_noun(other))


def _only(one: str, other: str) -> tuple[tuple[str, Span], ...]:
    """The names with a kind of place at their end that the other text has in no form."""
    return tuple(
        (word, place) for word, place in _places(one) if word not in other and stem(word) not in other.lower()
    )


@lru_cache(maxsize=512)
def _places(text: str) -> tuple[tuple[str, Span], ...]:
    found = ((match.group(), match.span()) for match in _NAME.finditer(plain(text)))
    return tuple((word, place) for word, place in found if _kind(word) is not None)


@lru_cache(maxsize=32768)
def _kind(word: str) -> str | None:
    """The kind of place that ends the name; kinds that mean the same have one name."""
    match = _pattern().search(word)
    if match is None or match.start() < _SHARED or match.string[: match.start()].lower() in _PREFIXES:
        return None
    return _heads()[match["kind"]]


@lru_cache(maxsize=32768)
def _beginning(word: str) -> str:
    match = _pattern().search(word)
    return word[: match.start()].lower() if match else word


@cache
def _heads() -> dict[str, str]:
    return {head: row[0].split("|")[0] for row in table("place_heads") for head in row[0].split("|")}


@cache
def _pattern() -> re.Pattern[str]:
    listed = "|".join(sorted(_heads(), key=len, reverse=True))
    return re.compile(rf"(?P<kind>{listed})(?:e?[sn])?$")


def _joined(before: str, after: str) -> Iterator[tuple[Span, Span, bool]]:
    """ "Vorpommern-Greifswald", now "Vorpommern-Rügen"."""
    was, now = list(_JOINED.finditer(plain(before))), list(_JOINED.finditer(plain(after)))
    for one in was:
        if one.group() in after:
            continue
        for other in now:
            lost, new = (set(match.group().split("-")) for match in (one, other))
            parts = (lost - new, new - lost)
            if other.group() in before or not lost & new or not all(parts):
                continue
            if not any(part in after for part in parts[0]) and not any(part in before for part in parts[1]):
                common = any(is_noun(part) for group in parts for part in group)
                yield one.span(), other.span(), not common
