"""Searching on a server: it can't guess how rare words are, so it is told which way is short.

Where words are frequent, the first passages in order hold enough of them, and the index would only collect thousands
that nobody sees. Where they are rare, the index names the few passages.
"""

from typing import Any

from sqlalchemy import Connection, text

from workbench.model.workspace import SearchHit
from workbench.store.connect import POSTGRESQL
from workbench.store.search_index import SHORTEST, like, seen_text

_SAMPLE = 1000
"""Passages that are read first."""
_FREQUENT = 20
"""Hits among them from which on reading in order is shorter than the index."""
_MOST_FROM_INDEX = 5000
_SEEN = seen_text("segments.text", POSTGRESQL)


def search_on_server(connection: Connection, terms: list[str], limit: int, form: str) -> list[SearchHit]:
    """Up to `limit` hits in the order in which the passages came in."""
    looking = _Looking(connection, terms, limit, form)
    if form:
        return looking.in_order()
    found = looking.in_order(_SAMPLE)
    if len(found) >= limit:
        return found
    enough = 2 * _SAMPLE * limit // max(len(found), 1)
    if len(found) < _FREQUENT:
        if not looking.index_helps():
            return looking.in_order()
        rows = looking.from_index()
        if len(rows) < _MOST_FROM_INDEX:
            return looking.at(rows)
    wider = looking.in_order(enough) if found else []
    return wider if len(wider) >= limit else looking.in_order()


_NEWEST = """NOT EXISTS (
    SELECT 1 FROM form_versions AS newer
    WHERE newer.form_id = form_versions.form_id AND newer.number > form_versions.number
)"""
_IN_ORDER = f"""
SELECT forms.id, forms.name, early.form_version_id, early.segment, early.text
FROM (
    SELECT segments.row, segments.form_version_id, segments.segment, segments.text, form_versions.form_id,
        lower({_SEEN}) AS seen
    FROM segments JOIN form_versions ON form_versions.id = segments.form_version_id
    WHERE {_NEWEST} AND (:form = '' OR form_versions.form_id = :form)
    {{part}}
) AS early
JOIN forms ON forms.id = early.form_id
WHERE {{conditions}}
ORDER BY early.row
LIMIT :limit
"""  # noqa: S608
"""`OFFSET 0` or `LIMIT` in the inner query: the server computes only once what is seen, not for every term."""
_ROWS = f"""
SELECT forms.id, forms.name, form_versions.id, segments.segment, segments.text
FROM segments
JOIN form_versions ON form_versions.id = segments.form_version_id
JOIN forms ON forms.id = form_versions.form_id
WHERE segments.row = ANY(:rows) AND {_NEWEST}
ORDER BY segments.row
LIMIT :limit
"""  # noqa: S608


class _Looking:
    """The ways to look for the same terms."""

    def __init__(self, connection: Connection, terms: list[str], limit: int, form: str) -> None:
        self._connection = connection
        self._terms = terms
        self._values = {f"term{index}": like(term) for index, term in enumerate(terms)}
        self._limit = limit
        self._form = form

    def in_order(self, first: int | None = None) -> list[SearchHit]:
        """Hits among the `first` passages (without it among all)."""
        part = "OFFSET 0" if first is None else "ORDER BY segments.row LIMIT :first"
        conditions = " AND ".join(f"early.seen LIKE lower(:{name}) ESCAPE '!'" for name in self._values)
        statement = _IN_ORDER.format(part=part, conditions=conditions)
        return self._hits(statement, {**self._values, "form": self._form, "first": first})

    def index_helps(self) -> bool:
        """Whether the terms that the index knows are rare themselves: beside them it has to read every hit."""
        known = [term for term in self._terms if len(term) >= SHORTEST]
        if not known or known == self._terms:
            return bool(known)
        return len(_Looking(self._connection, known, _FREQUENT, "").in_order(_SAMPLE)) < _FREQUENT

    def from_index(self) -> list[int]:
        """Up to `_MOST_FROM_INDEX` rows in no order, from the index if there is one."""
        conditions = " AND ".join(f"{_SEEN} ILIKE :{name} ESCAPE '!'" for name in self._values)
        query = f"SELECT row FROM segments WHERE {conditions} LIMIT {_MOST_FROM_INDEX}"  # noqa: S608
        self._connection.execute(text("SET LOCAL enable_seqscan = off"))
        found = self._connection.execute(text(query), self._values).scalars().all()
        self._connection.execute(text("SET LOCAL enable_seqscan = on"))
        return list(found)

    def at(self, rows: list[int]) -> list[SearchHit]:
        """The hits with these rows that stand in newest versions."""
        return self._hits(_ROWS, {"rows": rows})

    def _hits(self, statement: str, values: dict[str, Any]) -> list[SearchHit]:
        found = self._connection.execute(text(statement), {**values, "limit": self._limit})
        return [SearchHit(*row) for row in found]
