"""Words in the translation memory: units whose German or translation holds all of them."""

import re

from sqlalchemy import Connection, text

from workbench.store.connect import POSTGRESQL
from workbench.store.memory_units import LISTED, stored_unit
from workbench.store.memory_words import SHORTEST, TABLE
from workbench.store.search_index import like
from workbench.translation.memory import StoredUnit

_PHRASE = re.compile(r'["„“]([^"„“”]+)["“”]|(\S+)')
_LONG = 14
"""Of words every second trigram is looked up, of words with more characters every third: the texts decide."""


def terms_of(words: str) -> tuple[str, ...]:
    """What is looked for: each word, and what stands in quotation marks as it is."""
    return tuple(" ".join((phrase or word).split()) for phrase, word in _PHRASE.findall(words))


def units_with(
    connection: Connection, words: str, language: str, *, in_target: bool = False, limit: int = 50
) -> list[StoredUnit]:
    """Units that hold every word as part of a word, in any case; the newest first. `language` "": all."""
    terms = [term for term in terms_of(words) if term]
    if not terms:
        return []
    column = "memory_units.target" if in_target else "memory_units.source"
    server = connection.dialect.name == POSTGRESQL
    if server:
        tables, conditions, values = _on_server(terms, column)
    else:
        tables, conditions, values = _in_file(terms, column)
    if language:
        conditions.append("language = :language")
    statement = (
        f"SELECT {LISTED} FROM {tables} WHERE {' AND '.join(conditions)} "  # noqa: S608
        f"ORDER BY {f'{TABLE}.rowid' if TABLE in tables else 'memory_units.id'} DESC LIMIT :limit"
    )
    rows = connection.execute(text(statement), {**values, "language": language, "limit": limit})
    return [stored_unit(row) for row in rows]


def _on_server(terms: list[str], column: str) -> tuple[str, list[str], dict[str, str]]:
    conditions = [f"{column} ILIKE :term{number} ESCAPE '!'" for number in range(len(terms))]
    return "memory_units", conditions, {f"term{number}": like(term) for number, term in enumerate(terms)}


def _in_file(terms: list[str], column: str) -> tuple[str, list[str], dict[str, str]]:
    """Trigrams from the index, then the texts; SQLite's LIKE tells letters other than a to z apart by case."""
    conditions: list[str] = []
    values: dict[str, str] = {}
    for number, term in enumerate(terms):
        spellings = {term, term.lower(), term.upper(), term.capitalize(), term.title()}
        names = [f"term{number}_{place}" for place in range(len(spellings))]
        values |= dict(zip(names, map(like, sorted(spellings)), strict=True))
        conditions.append("(" + " OR ".join(f"{column} LIKE :{name} ESCAPE '!'" for name in names) + ")")
    grams = [gram for term in terms for gram in _grams(term)]
    if not grams:
        return "memory_units", conditions, values
    values["match"] = f"{{{column.split('.')[1]}}} : (" + " AND ".join(map(_quoted, grams)) + ")"
    conditions = [f"{TABLE} MATCH :match", *conditions]
    return f"{TABLE} CROSS JOIN memory_units ON memory_units.id = {TABLE}.rowid", conditions, values


def _grams(term: str) -> list[str]:
    last = len(term) - SHORTEST
    step = 2 if len(term) <= _LONG else 3
    places = sorted({*range(0, last + 1, step), last}) if last >= 0 else []
    return list(dict.fromkeys(term[place : place + SHORTEST] for place in places))


def _quoted(gram: str) -> str:
    return '"' + gram.replace('"', '""') + '"'
