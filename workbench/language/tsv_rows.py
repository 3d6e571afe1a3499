"""Rows of the package's own TSV files (`tables`, `lexicons`): UTF-8, a heading, cells without quotation marks."""

from importlib import resources


def tsv_rows(path: str, columns: int) -> tuple[tuple[str, ...], ...]:
    """The first cells of each row below the heading, missing ones empty; `path` as in "tables/prepositions.tsv"."""
    return rows_of("workbench.language", path, columns)


def rows_of(package: str, path: str, columns: int) -> tuple[tuple[str, ...], ...]:
    """The same for a file of another package."""
    text = resources.files(package).joinpath(path).read_text(encoding="utf-8")
    return tuple(_cells(line, columns) for line in text.splitlines()[1:] if line.strip())


def _cells(line: str, columns: int) -> tuple[str, ...]:
    cells = line.split("\t")[:columns]
    return (*cells, *[""] * (columns - len(cells)))
