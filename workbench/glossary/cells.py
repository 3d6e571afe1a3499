"""The cells that a glossary entry fills, in the order of the columns."""

from workbench.glossary.columns import COLUMNS, GERMAN_WORDS
from workbench.model.term import GlossaryEntry

SEPARATOR = " | "
"""Stands between alternatives in one cell."""


def cells_of(entry: GlossaryEntry, german: bool = False) -> list[str]:
    """The texts of all columns; with `german` the words of the workbook ("Substantiv" for NOUN)."""
    return [_cell(entry, column.key, german) for column in COLUMNS]


def _cell(entry: GlossaryEntry, key: str, german: bool) -> str:
    if key in ("replacement", "variants"):
        several = entry.replacements if key == "replacement" else entry.variants
        return SEPARATOR.join(several)
    value = str(getattr(entry, key))
    return GERMAN_WORDS.get(key, {}).get(value, value) if german else value
