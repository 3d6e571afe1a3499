"""Names, languages and rates as tables; whoever knows better changes a row and says why."""

from functools import cache

from workbench.language.tsv_rows import rows_of as cells_of

COLUMNS = {
    "nationalities": ("territory", "names", "adjective", "people"),
    "former_states": ("name", "languages", "reason"),
    "groups": ("kind", "words"),
    "main_languages": ("territory", "language", "reason"),
    "written_languages": ("code", "written", "reason"),
    "one_leaflet": ("code", "policy"),
    "jveg_rates": ("from", "until", "kind", "rate", "minimum", "source"),
}


@cache
def rows_of(name: str) -> tuple[dict[str, str], ...]:
    """The rows of one table by column."""
    columns = COLUMNS[name]
    found = cells_of(__name__, f"{name}.tsv", len(columns))
    return tuple(dict(zip(columns, cells, strict=True)) for cells in found)
