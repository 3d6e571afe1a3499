"""Searching in the current texts of all forms."""

import re
from typing import Any

from sqlalchemy import Connection, text

from workbench.model.workspace import SearchHit, SearchResult
from workbench.store.connect import POSTGRESQL
from workbench.store.search_index import TABLE, searchable, seen_text

_SHORTEST = 3
"""Characters that a word needs to be in the index."""
_MANY = 2000
_PHRASE = re.compile(r'["„“]([^"„“”]+)["“”]|(\S+)')


def search(connection: Connection, query: str, limit: int = 200, form: str = "") -> SearchResult:
    """Passages of the newest versions that hold every word of the query as part of a word, in any case.

    What stands in quotation marks is looked for as it is, and so are several short words ("§ 5"). `form` looks in one
    form only. In the order in which the passages came in.
    """
    terms = [searchable(phrase or word) for phrase, word in _PHRASE.findall(query)]
    if all(len(term) < _SHORTEST for term in terms):
        terms = [" ".join(terms)] if terms else []
    if not terms:
        return SearchResult((), False)
    server = connection.dialect.name == POSTGRESQL
    tables, conditions, values = _on_server(connection, terms) if server else _in_file(terms)
    order = f"{TABLE}.rowid" if tables.startswith(TABLE) else "segments.row"
    if form:
        conditions.append("form_versions.form_id = :form")
    statement = _STATEMENT.format(tables=tables, order=order, conditions=" AND ".join(conditions))
    rows = connection.execute(text(statement), {**values, "form": form, "limit": limit + 1}).all()
    hits = tuple(SearchHit(*row) for row in rows[:limit])
    return SearchResult(hits, len(rows) > limit)


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


def _on_server(connection: Connection, terms: list[str]) -> tuple[str, list[str], dict[str, Any]]:
    seen = seen_text("segments.text", POSTGRESQL)
    conditions = [f"{seen} ILIKE :term{index} ESCAPE '!'" for index in range(len(terms))]
    values: dict[str, Any] = {f"term{index}": _like(term) for index, term in enumerate(terms)}
    if all(len(term) < _SHORTEST for term in terms):
        return "segments", conditions, values
    found = _some_on_server(connection, conditions, values)
    if len(found) < _MANY:
        return "segments", ["segments.row = ANY(:found)"], {"found": found}
    return "segments", conditions, values


def _some_on_server(connection: Connection, conditions: list[str], values: dict[str, Any]) -> list[int]:
    """Up to `_MANY` rows, from the index for searching. The server can't guess how rare a word is, and would read all
    texts in order for one that is; where there are very many, reading in order ends soon."""
    query = f"SELECT row FROM segments WHERE {' AND '.join(conditions)} LIMIT {_MANY}"  # noqa: S608
    connection.execute(text("SET LOCAL enable_seqscan = off"))
    found = connection.execute(text(query), values).scalars().all()
    connection.execute(text("SET LOCAL enable_seqscan = on"))
    return list(found)


def _in_file(terms: list[str]) -> tuple[str, list[str], dict[str, Any]]:
    indexed = [term for term in terms if len(term) >= _SHORTEST]
    conditions: list[str] = []
    values: dict[str, Any] = {}
    for index, term in enumerate(term for term in terms if len(term) < _SHORTEST):
        spellings = {term, term.lower(), term.upper(), term.capitalize()}
        names = [f"term{index}_{number}" for number in range(len(spellings))]
        values |= dict(zip(names, map(_like, sorted(spellings)), strict=True))
        seen = seen_text("segments.text", "sqlite")
        conditions.append("(" + " OR ".join(f"{seen} LIKE :{name} ESCAPE '!'" for name in names) + ")")
    if not indexed:
        return "segments", conditions, values
    values["match"] = " AND ".join('"' + term.replace('"', '""') + '"' for term in indexed)
    conditions = [f"{TABLE} MATCH :match", f"segments.row = {TABLE}.rowid", *conditions]
    return f"{TABLE} CROSS JOIN segments", conditions, values


def _like(term: str) -> str:
    for sign in "!%_":
        term = term.replace(sign, f"!{sign}")
    return f"%{term}%"
