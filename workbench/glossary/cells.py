"""The cells that a glossary entry fills, in the order of the columns."""

from collections.abc import Iterable, Sequence
from datetime import date

from workbench.glossary.columns import FIELDS, GERMAN_WORDS, Column, language_of, with_translations
from workbench.model.term import GlossaryEntry

SEPARATOR = " | "
"""Stands between alternatives in one cell."""


def columns_for(entries: Iterable[GlossaryEntry]) -> tuple[Column, ...]:
    """All columns, and one for each language that an entry is translated into."""
    return with_translations(sorted({language for entry in entries for language, _ in entry.translations}))


def cells_of(entry: GlossaryEntry, columns: Sequence[Column], german: bool = False) -> list[str]:
    """The texts of the columns; with `german` the words of the workbook ("Substantiv" for NOUN)."""
    return [cell_of(entry, column.key, german) for column in columns]


def cell_of(entry: GlossaryEntry, key: str, german: bool = False) -> str:
    """The text of one column."""
    language = language_of(key)
    if language is not None:
        return next((text for code, text in entry.translations if code == language), "")
    value = getattr(entry, FIELDS.get(key, key))
    if value is None:
        return ""
    if isinstance(value, tuple):
        return SEPARATOR.join(value)
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y") if german else value.isoformat()
    return GERMAN_WORDS.get(key, {}).get(value, value) if german else str(value)
