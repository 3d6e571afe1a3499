"""Determiners, adjectives and pronouns of another case, number or gender: the same word with the other ending."""

import re
from functools import cache
from importlib import resources
from typing import Literal

from workbench.language.grammar.agreement import After, Reading, adjective_readings, declension_after
from workbench.language.words.noun_table import Case

Table = Literal["article", "der", "ein", "strong", "weak", "mixed", "personal", "relative", "alone"]
_ARTICLES = frozenset({"der", "die", "das", "des", "dem", "den"})
_SELF = re.compile(r"(?:der|die|das|des|dem|den)(?P<stem>selb|jenig)en?")
_LIKE_EIN = re.compile(
    r"(?P<stem>ein|kein|irgendein|mein|dein|sein|ihr|unser|unsr|euer|eur)(?P<ending>e[rsnm]?)?"
)
_LIKE_DER = re.compile(
    r"(?P<stem>dies|jen|jed|jedwed|jeglich|welch|solch|manch|all|sämtlich|beid|irgendwelch|viel|wenig|einig|mehrer|etlich"
    r"|zahlreich|verschieden|ander|folgend)(?P<ending>e[rsnm]?)"
)
_ONLY_PLURAL = frozenset({"beid", "mehrer", "etlich", "sämtlich", "zahlreich", "verschieden"})
_NEVER_PLURAL = {"jed": "all", "jedwed": "all", "jeglich": "all"}
_ENDING = re.compile(r"(?P<stem>[^\s]+?)(?P<ending>e[rsnm]?)")


@cache
def endings() -> dict[tuple[str, Case], tuple[str, str, str, str]]:
    """Table and case -> masculine, feminine, neuter, plural."""
    text = resources.files("workbench.rewrite.fitting").joinpath("endings.tsv").read_text(encoding="utf-8")
    found: dict[tuple[str, Case], tuple[str, str, str, str]] = {}
    for line in text.splitlines()[1:]:
        table, case, m, f, n, pl = line.split("\t")
        found[table, case] = (m, f, n, pl)  # type: ignore[index]
    return found


def ending(table: Table, reading: Reading) -> str:
    """The ending, or the whole word in the tables "article", "personal" and "relative"."""
    column = 3 if reading.number == "pl" else "mfn".index(reading.gender or "m")
    return endings()[table, reading.case][column]


def determiner_form(word: str, reading: Reading) -> str | None:
    """The determiner with the ending for the reading; "" where none can stand ("ein" in the plural); None if unknown.

    Words without endings ("deren", "etwas", "drei") come back as they are.
    """
    form = _determiner(word.lower(), reading)
    return _capital_like(word, form) if form else form


def _determiner(word: str, reading: Reading) -> str | None:
    if word in _ARTICLES:
        return ending("article", reading)
    if match := _SELF.fullmatch(word):
        return ending("article", reading) + match["stem"] + ending("weak", reading)
    if match := _LIKE_EIN.fullmatch(word):
        return _like_ein(match["stem"], reading)
    if match := _LIKE_DER.fullmatch(word):
        stem = match["stem"]
        if reading.number == "pl":
            stem = _NEVER_PLURAL.get(stem, stem)
        elif stem in _ONLY_PLURAL:
            return None
        return stem + ending("der", reading)
    return word


def _like_ein(stem: str, reading: Reading) -> str:
    if stem in {"ein", "irgendein"} and reading.number == "pl":
        return "irgendwelche" if stem == "irgendein" and reading.case in {"nom", "acc"} else ""
    put_on = ending("ein", reading)
    if stem in {"eur", "euer"}:
        return "eur" + put_on if put_on else "euer"
    if stem == "unsr" and not put_on:
        stem = "unser"
    return stem + put_on


def is_article_word(word: str) -> bool:
    """Whether the determiner changes with case, number and gender."""
    lower = word.lower()
    return lower in _ARTICLES or any(p.fullmatch(lower) for p in (_SELF, _LIKE_EIN, _LIKE_DER))


def adjective_form(word: str, reading: Reading, after: Table) -> str:
    """The attributive adjective with the ending for the reading; those without ending ("lila") as they are."""
    if not word[:1].islower() or not (match := _ENDING.fullmatch(word)) or word.endswith(("ee", "lila")):
        return word
    return match["stem"] + ending(after, reading)


def adjective_table(determiner: str | None, contracted: bool, adjective: str, old: Reading) -> Table:
    """How adjectives are declined behind the determiner; where usage varies, as the adjective shows it now."""
    if determiner is None:
        return "weak" if contracted else "strong"
    after: After = declension_after(determiner)
    if after != "any":
        return after
    readings = adjective_readings(adjective, "weak") if adjective else None
    return "weak" if not readings or any(old.agrees(one) for one in readings) else "strong"


def _capital_like(word: str, form: str) -> str:
    return form[:1].upper() + form[1:] if word[:1].isupper() else form
