"""Concepts, words, values and options as tables; whoever knows better changes a row."""

from functools import cache
from importlib import resources

from workbench.language.tsv_rows import rows_of as cells_of

COLUMNS = {
    "concepts": ("id", "category", "pattern", "reason"),
    "contexts": ("id", "pattern"),
    "papers": ("id", "pattern"),
    "words": ("id", "role", "group", "category", "stems", "made_of", "reason"),
    "phrases": ("pattern", "words"),
    "fields": ("id", "kind", "category", "pattern", "unless"),
}


@cache
def rows_of(name: str) -> tuple[dict[str, str], ...]:
    """The rows of one table by column."""
    columns = COLUMNS[name]
    found = [row for file in _files(name) for row in cells_of(__name__, file, len(columns))]
    return tuple(dict(zip(columns, cells, strict=True)) for cells in found)


def _files(name: str) -> list[str]:
    """A long table stands in several files: "words.tsv", "words_care.tsv" ..."""
    names = (file.name for file in resources.files(__name__).iterdir())
    return sorted(file for file in names if file == f"{name}.tsv" or file.startswith(f"{name}_"))
