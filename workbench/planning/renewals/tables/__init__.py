"""Concepts, words, values and options as tables; whoever knows better changes a row."""

from functools import cache

from workbench.language.tsv_rows import rows_of as cells_of

COLUMNS = {
    "concepts": ("id", "category", "pattern", "reason"),
    "contexts": ("id", "pattern"),
    "papers": ("id", "pattern"),
    "words": ("id", "role", "group", "category", "stems"),
}


@cache
def rows_of(name: str) -> tuple[dict[str, str], ...]:
    """The rows of one table by column."""
    columns = COLUMNS[name]
    found = cells_of(__name__, f"{name}.tsv", len(columns))
    return tuple(dict(zip(columns, cells, strict=True)) for cells in found)
