"""Finding patterns of the translation memory that are like a text, on a server: with pg_trgm, then compared."""

from sqlalchemy import Connection, text

from workbench.translation.memory_pattern import SHORT

_LOWEST, _COMPARED = 0.3, 500
"""Similarity of trigrams from which a pattern is compared; texts that are 70 % alike letter by letter have more."""
_BY_TRIGRAMS = """
SELECT id, pattern FROM memory_patterns
WHERE pattern % :pattern AND length BETWEEN :shortest AND :longest
ORDER BY similarity(pattern, :pattern) DESC LIMIT :limit
"""
_BY_LENGTH = "SELECT id, pattern FROM memory_patterns WHERE length BETWEEN :shortest AND :longest"


def near_on_server(connection: Connection, pattern: str, least: float) -> list[tuple[int, float]]:
    """Patterns that are like this one: number and similarity (Levenshtein, `least` to 1), best first."""
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    window = {"shortest": int(len(pattern) * least), "longest": int(len(pattern) / least) + 1}
    if len(pattern) < SHORT or not has_trigrams(connection):
        rows = connection.execute(text(_BY_LENGTH), window)
    else:
        connection.execute(text(f"SET LOCAL pg_trgm.similarity_threshold = {_LOWEST}"))
        rows = connection.execute(text(_BY_TRIGRAMS), {**window, "pattern": pattern, "limit": _COMPARED})
    texts = {row[0]: row[1] for row in rows}
    scorer = Levenshtein.normalized_similarity
    hits = process.extract(pattern, texts, scorer=scorer, score_cutoff=least, limit=None)
    return sorted(((number, score) for _, score, number in hits), key=lambda item: (-item[1], -item[0]))


def has_trigrams(connection: Connection) -> bool:
    """Whether the server has pg_trgm."""
    query = text("SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm')")
    return bool(connection.execute(query).scalar_one())
