"""Searching in the current texts of all forms."""

import re
from typing import Any

from sqlalchemy import Connection, text

from workbench.model.workspace import SearchHit, SearchResult
from workbench.store.connect import POSTGRESQL
from workbench.store.search_index import SHORTEST, TABLE, like, searchable, seen_text
from workbench.store.search_on_server import search_on_server

_PHRASE = re.compile(r'["„“]([^"„“”]+)["“”]|(\S+)')


def search(connection: Connection, query: str, limit: int = 200, form: str = "") -> SearchResult:
    """Passages of the newest versions that hold every word of the query as part of a word, in any case.

    What stands in quotation marks is looked for as it is, and so are several short words ("§ 5"). `form` looks in one
    form only. In the order in which the passages came in.
    """
    terms = [searchable(phrase or word) for phrase, word in _PHRASE.findall(query)]
    if all(len(term) < SHORTEST for term in terms):
        terms = [" ".join(terms)] if terms else []
    if not terms:
        return SearchResult((), False)
    if connection.dialect.name == POSTGRESQL:
        hits = search_on_server(connection, terms, limit + 1, form)
    else:
        hits = _search_in_file(connection, terms, limit + 1, form)
    return SearchResult(tuple(hits[:limit]), len(hits) > limit)


_STATEMENT = """
SELECT forms.id, forms.name, form_versions.id, segments.segment, segments.text
FROM {tables}
CROSS JOIN form_versions
CROSS JOIN forms
WHERE {conditions} AND form_versions.id = segments.form_version_id AND forms.id = form_versions.form_id
AND NOT EXISTS (
    SELECT 1 FROM form_versions AS newer
    WHERE newer.form_id = form_versions.form_id AND newer.number > form_versions.number
)
ORDER BY {order}
LIMIT :limit
"""


def _search_in_file(connection: Connection, terms: list[str], limit: int, form: str) -> list[SearchHit]:
    tables, conditions, values = _in_file(terms)
    order = f"{TABLE}.rowid" if tables.startswith(TABLE) else "segments.row"
    if form:
        conditions.append("form_versions.form_id = :form")
    statement = _STATEMENT.format(tables=tables, order=order, conditions=" AND ".join(conditions))
    rows = connection.execute(text(statement), {**values, "form": form, "limit": limit})
    return [SearchHit(*row) for row in rows]


def _in_file(terms: list[str]) -> tuple[str, list[str], dict[str, Any]]:
    indexed = [term for term in terms if len(term) >= SHORTEST]
    conditions: list[str] = []
    values: dict[str, Any] = {}
    for index, term in enumerate(term for term in terms if len(term) < SHORTEST):
        spellings = {_plain_lower(one) for one in (term, term.lower(), term.upper(), term.capitalize())}
        names = [f"term{index}_{number}" for number in range(len(spellings))]
        values |= dict(zip(names, map(like, sorted(spellings)), strict=True))
        seen = seen_text("segments.text", "sqlite")
        conditions.append("(" + " OR ".join(f"{seen} LIKE :{name} ESCAPE '!'" for name in names) + ")")
    if not indexed:
        return "segments", conditions, values
    values["match"] = " AND ".join('"' + term.replace('"', '""') + '"' for term in indexed)
    conditions = [f"{TABLE} MATCH :match", f"segments.row = {TABLE}.rowid", *conditions]
    return f"{TABLE} CROSS JOIN segments", conditions, values


def _plain_lower(term: str) -> str:
    """The term with a to z in small letters: SQLite's LIKE tells only other letters apart by case."""
    return "".join(sign.lower() if sign.isascii() else sign for sign in term)
