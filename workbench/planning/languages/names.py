"""Which state a row of a statistics table means: names, official names, adjectives, peoples, abbreviations, codes.

Names from CLDR (Babel) and `tables/nationalities.tsv` (own). Nothing is guessed: what is not found stays as it is.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from workbench.planning.languages.tables import rows_of

_FOOTNOTE = re.compile(r"\s*(?:\(?\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\*+|†|\[\d{1,2}\])\s*$")
_LEADING_KEY = re.compile(r"^\(?\d{3}\)?\s*[-–:]?\s+(?=\D)")
_FORMER = re.compile(
    r"^(?:ehemaliges?|ehemalige|ehem|frühere[sr]?|früher|ex)\b[\s.:-]*|[,(\s]+(?:ehemals|ehem\.?|bis \d{4})\)?$"
)
_AROUND = re.compile(
    r"\b(?:staatsangehörigkeit(?:en)?|staatsangehörige[rn]?|nationalität|staatsbürger(?:in|innen)?)\b"
)
_WORD = re.compile(r"[\w’'-]+\.?")
_LINKS = {"u": "und", "&": "und", "v": "von", "d": "der"}
_LEAD = re.compile(r"^(?:darunter|davon|dar\.|dav\.|hiervon|und zwar)\s*:?\s*", re.IGNORECASE)
_ISO = re.compile(r"[A-Z]{2}|[A-Z]{3}")


@lru_cache(maxsize=8192)
def territory_of(text: str) -> str:
    """The ISO 3166 code of the state that a cell names ("TR", "XK" for Kosovo), "" if none is meant surely."""
    cleaned = without_footnote(text)
    if _ISO.fullmatch(cleaned) and (code := _by_code(cleaned)):
        return code
    if former_state_of(text):
        return ""
    for wording in _wordings(cleaned):
        found = _known().get(wording) or _by_adjective(wording) or _abbreviated(wording)
        if found:
            return found
    return ""


@lru_cache(maxsize=8192)
def former_state_of(text: str) -> str:
    """The name of a state that is no more, as in `tables/former_states.tsv`, or ""."""
    names = _former_states()
    key = _key(without_footnote(text))
    bare = " ".join(_FORMER.sub("", key).split())
    return names.get(key) or names.get(bare) or ""


@cache
def _former_states() -> Mapping[str, str]:
    return {_key(row["name"]): row["name"] for row in rows_of("former_states")}


def without_lead(text: str) -> str:
    """The cell without "darunter:" and its like."""
    return _LEAD.sub("", text)


def without_footnote(text: str) -> str:
    """The cell without signs of footnotes, leading keys of the statistical office and double blanks."""
    plain = (
        unicodedata.normalize("NFC", text).replace("\N{NO-BREAK SPACE}", " ").replace("\N{SOFT HYPHEN}", "")
    )
    plain = " ".join(plain.split())
    while (shorter := _FOOTNOTE.sub("", plain)) != plain and shorter:
        plain = shorter
    return _LEADING_KEY.sub("", plain).strip(" :;")


def _wordings(text: str) -> Iterator[str]:
    """What may be meant: the whole, without brackets, what stands in them, the parts round a comma turned."""
    yield _key(text)
    bare = re.sub(r"\s*\([^)]*\)", "", text)
    if bare != text:
        yield _key(bare)
    if "," in bare:
        first, _, rest = bare.partition(",")
        yield _key(f"{rest} {first}")
        yield _key(f"{first} {rest}")
    around = " ".join(_AROUND.sub("", _key(text)).split())
    yield around
    parts = {territory_of(part) for part in around.split(" und ")} if around.count(" und ") == 1 else set()
    if len(parts) == 1 and "" not in parts:  # "Syrerinnen und Syrer"
        yield around.split(" und ")[0]


def _key(text: str) -> str:
    lowered = (
        text.casefold()
        .replace("’", "'")
        .replace("-", " ")
        .replace(",", " ")
        .replace("(", " ")
        .replace(")", " ")
    )
    words = [_LINKS.get(word.rstrip("."), word) for word in lowered.split()]
    return " ".join(words).replace("ß", "ss")


@cache
def _known() -> Mapping[str, str]:
    """Wording -> code; names of today go before names of peoples."""
    from babel import Locale

    names: dict[str, str] = {}
    for code, name in Locale("de").territories.items():
        if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"):
            names[_key(str(name))] = code
            names.setdefault(_key(str(name).replace("St.", "Sankt")), code)
    for row in rows_of("nationalities"):
        for name in filter(None, [*row["names"].split(";"), *row["people"].split(";")]):
            names[_key(name)] = row["territory"]
            if name in row["people"].split(";"):
                names.setdefault(_key(name) + "n", row["territory"])
                names.setdefault(_key(name) + "nen", row["territory"])
    return names


@cache
def _adjectives() -> Mapping[str, str]:
    return {
        _key(adjective): row["territory"]
        for row in rows_of("nationalities")
        for adjective in filter(None, row["adjective"].split(";"))
    }


def _by_adjective(wording: str) -> str:
    known = _adjectives()
    for ending in ("", "e", "er", "es", "en", "em"):
        if wording.endswith(ending) and (found := known.get(wording[: len(wording) - len(ending)])):
            return found
    return ""


def _abbreviated(wording: str) -> str:
    """ "bosnien und herz." is the one name whose words begin so; an abbreviated word has a full stop."""
    words = wording.split()
    if not any(word.endswith(".") for word in words):
        return ""
    found = {
        code for name, code in {**_known(), **_adjectives()}.items() if _abbreviates(words, name.split())
    }
    return found.pop() if len(found) == 1 else ""


def _abbreviates(words: list[str], name: list[str]) -> bool:
    return len(words) == len(name) and all(
        full.startswith(word[:-1]) and len(word) > 2 if word.endswith(".") else full == word
        for word, full in zip(words, name, strict=True)
    )


@cache
def _by_code(code: str) -> str:
    from babel import Locale
    from babel.core import get_global

    if len(code) == 3:
        code = (
            str(get_global("territory_aliases").get(code, [""])[0])
            if code in get_global("territory_aliases")
            else ""
        )
    return code if code in Locale("de").territories else ""
