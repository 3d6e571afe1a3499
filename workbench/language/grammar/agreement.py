"""Case, number and gender that German determiners, adjective endings and pronouns show."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from workbench.language.words.noun_table import CASES, Case, Declension, Gender, Number


@dataclass(frozen=True, slots=True, order=True)
class Reading:
    """One reading of a word; `gender` is None where the form shows none (plural, "ich", "Kosten")."""

    case: Case
    number: Number
    gender: Gender | None = None

    def agrees(self, other: "Reading") -> bool:
        """Whether both can hold of one noun phrase."""
        same_gender = self.gender is None or other.gender is None or self.gender == other.gender
        return self.case == other.case and self.number == other.number and same_gender


Readings = frozenset[Reading]
After = Literal["strong", "weak", "mixed", "any"]
"""How an adjective is declined behind a determiner; "any" where usage varies ("alle", "manche")."""


def readings(written: str) -> Readings:
    """Readings of a short form: "m nom sg, nom pl"; gender left out in the plural and where there is none."""
    found = set()
    for part in written.split(", "):
        *gender, case, number = part.split(" ")
        found.add(
            Reading(_case(case), "sg" if number == "sg" else "pl", _gender(gender[0]) if gender else None)
        )
    return frozenset(found)


def _case(text: str) -> Case:
    return next(case for case in CASES if case == text)


def _gender(text: str) -> Gender:
    genders: dict[str, Gender] = {"m": "m", "f": "f", "n": "n"}
    return genders[text]


_STRONG = {
    "er": readings("m nom sg, f gen sg, f dat sg, gen pl"),
    "e": readings("f nom sg, f acc sg, nom pl, acc pl"),
    "es": readings("n nom sg, n acc sg, m gen sg, n gen sg"),
    "en": readings("m acc sg, dat pl"),
    "em": readings("m dat sg, n dat sg"),
}
_REST_IN_EN = (
    "m gen sg, n gen sg, f gen sg, m dat sg, n dat sg, f dat sg, m acc sg, nom pl, gen pl, dat pl, acc pl"
)
_ADJECTIVES: Mapping[Declension, Mapping[str, Readings]] = {
    "strong": {
        **_STRONG,
        "es": readings("n nom sg, n acc sg"),
        "en": readings("m acc sg, m gen sg, n gen sg, dat pl"),
    },
    "weak": {
        "e": readings("m nom sg, f nom sg, f acc sg, n nom sg, n acc sg"),
        "en": readings(_REST_IN_EN),
    },
    "mixed": {
        "er": readings("m nom sg"),
        "e": readings("f nom sg, f acc sg"),
        "es": readings("n nom sg, n acc sg"),
        "en": readings(_REST_IN_EN),
    },
}
_BARE = readings("m nom sg, n nom sg, n acc sg")
_ARTICLES = {
    "der": _STRONG["er"],
    "die": _STRONG["e"],
    "das": readings("n nom sg, n acc sg"),
    "des": readings("m gen sg, n gen sg"),
    "den": _STRONG["en"],
    "dem": _STRONG["em"],
}
_LIKE_DER = (
    "dies|jen|jed|jedwed|jeglich|welch|solch|manch|all|sämtlich|beid|irgendwelch|viel|wenig|einig|mehrer|etlich"
    "|zahlreich|verschieden|ander|folgend"
)
_LIKE_EIN = "ein|kein|irgendein|mein|dein|sein|ihr|unser|euer|eur"
_DETERMINER = re.compile(rf"(?:(?P<der>{_LIKE_DER})|(?P<ein>{_LIKE_EIN}))(?P<ending>er|es|en|em|e)?")
_TWOFOLD = re.compile("(?P<article>der|die|das|des|den|dem)(?:selb|jenig)(?P<ending>en?)")
_NO_AGREEMENT = re.compile("deren|dessen|derem|wessen|etwas|mehr|genug|allerlei|lauter|zweierlei|ein paar")
_STRONG_AFTER = re.compile("(?:viel|wenig|einig|mehrer|etlich|zahlreich|verschieden|ander|folgend)e?r?")
_ANY_AFTER = re.compile(
    "(?:all|sämtlich|beid|solch|manch|welch|irgendwelch)(?:e|er|en|es|em)?|kein(?:e|er|en)"
)
_ENDING = re.compile(r"[a-zäöüß].*?[^e](?P<ending>e[rsnm]?)")


@lru_cache(maxsize=4096)
def determiner_readings(form: str) -> Readings | None:
    """What the determiner allows; None for a word that is none or shows nothing ("deren", "etwas")."""
    word = form.lower()
    if word in _ARTICLES:
        return _ARTICLES[word]
    twofold = _TWOFOLD.fullmatch(word)
    if twofold is not None:  # "derselben": the article and the weak ending
        shown = _ARTICLES[twofold["article"]] & _ADJECTIVES["weak"][twofold["ending"]]
        return shown or None
    match = _DETERMINER.fullmatch(word)
    if match is None:
        return None
    ending = match["ending"]
    if ending is None:
        return _BARE if match["ein"] else None
    found = _STRONG[ending]
    if match["der"] in {"beid", "mehrer", "etlich", "zahlreich"}:
        found = frozenset(reading for reading in found if reading.number == "pl") or found
    if match["ein"] in {"ein", "irgendein"}:
        found = frozenset(reading for reading in found if reading.number == "sg")
    return found


@lru_cache(maxsize=4096)
def declension_after(form: str) -> After:
    """How an adjective or an adjectival noun is declined behind the determiner."""
    word = form.lower()
    if _NO_AGREEMENT.fullmatch(word) or _STRONG_AFTER.fullmatch(word):
        return "strong"
    if _ANY_AFTER.fullmatch(word):
        return "any"
    match = _DETERMINER.fullmatch(word)
    if match is not None and match["ein"]:
        return "mixed"
    return "any" if match is not None and match["ending"] is None else "weak"


@lru_cache(maxsize=8192)
def adjective_readings(form: str, after: After) -> Readings | None:
    """What the ending of an attributive adjective allows; None without one ("lila", "Berliner", "3.")."""
    match = _ENDING.fullmatch(form) if form[:1].islower() else None
    if match is None:
        return None
    tables = _ADJECTIVES.values() if after == "any" else (_ADJECTIVES[after],)
    found = frozenset[Reading]().union(*(table.get(match["ending"], ()) for table in tables))
    return found or None


@cache
def _pronouns() -> dict[str, Readings]:
    rows = """
        ich=nom sg; mich=acc sg; mir=dat sg; du=nom sg; dich=acc sg; dir=dat sg; er=m nom sg; ihn=m acc sg
        ihm=m dat sg, n dat sg; es=n nom sg, n acc sg; wir=nom pl; uns=dat pl, acc pl; euch=dat pl, acc pl
        sie=f nom sg, f acc sg, nom pl, acc pl; Sie=nom pl, acc pl, f nom sg, f acc sg; ihr=f dat sg, nom pl
        ihnen=dat pl; sich=dat sg, acc sg, dat pl, acc pl; man=nom sg; wer=nom sg; wen=acc sg; wem=dat sg
        wessen=gen sg; was=nom sg, acc sg, dat sg; denen=dat pl; dessen=m gen sg, n gen sg; deren=f gen sg, gen pl
        derer=f gen sg, gen pl; niemand=nom sg, acc sg, dat sg; jemand=nom sg, acc sg, dat sg
        niemanden=acc sg; niemandem=dat sg; jemanden=acc sg; jemandem=dat sg; jedermann=nom sg, acc sg, dat sg
        etwas=nom sg, acc sg, dat sg; nichts=nom sg, acc sg, dat sg; meiner=gen sg; einander=acc pl, dat pl
        alles=n nom sg, n acc sg; viel=nom sg, acc sg, dat sg; mehr=nom sg, acc sg, dat sg
        einer=m nom sg, f gen sg, f dat sg; eins=n nom sg, n acc sg
        eines=n nom sg, n acc sg, m gen sg, n gen sg; keins=n nom sg, n acc sg
    """
    cells = (cell.strip().split("=") for row in rows.strip().splitlines() for cell in row.split(";"))
    return {form: readings(written) for form, written in cells}


@lru_cache(maxsize=4096)
def pronoun_readings(form: str) -> Readings | None:
    """What a pronoun that stands for a noun may be ("ihm", "denen", "jeder"); None for unknown ones."""
    table = _pronouns()
    return table.get(form) or table.get(form.lower()) or determiner_readings(form)
