"""The columns of tables for translators, in Excel, Word and CSV, and what people call them."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.common.errors import InputError

KEY, LABEL, ELEMENT, SOURCE, OLD, TARGET, STATE, COMMENT, REVIEW, LIMIT, LENGTH, MATCH, DOUBTS = (
    "key", "label", "element", "source", "old", "target", "state", "comment", "review", "limit", "length", "match",
    "doubts",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table. `width` in characters; `open`: translators write in it."""

    key: str
    header: str
    width: int
    open: bool = False


COLUMNS = (
    Column(LABEL, "Kennung", 10),
    Column(ELEMENT, "Element", 14),
    Column(SOURCE, "Deutsch", 60),
    Column(OLD, "Deutsch bisher", 40),
    Column(TARGET, "Übersetzung", 60, open=True),
    Column(STATE, "Stand", 14, open=True),
    Column(COMMENT, "Kommentar Übersetzung", 32, open=True),
    Column(REVIEW, "Kommentar Prüfung", 32, open=True),
    Column(LIMIT, "höchstens Zeichen", 11),
    Column(LENGTH, "Zeichen Deutsch", 11),
    Column(MATCH, "Treffer %", 10),
    Column(DOUBTS, "Hinweise der Prüfung", 40),
    Column(KEY, "Schlüssel (nicht ändern)", 30),
)

_DIGITS = 6
_NAMES = {column.header.casefold(): column.key for column in COLUMNS} | {
    "id": LABEL,
    "nr.": LABEL,
    "quelle": SOURCE,
    "quelle de": SOURCE,
    "german": SOURCE,
    "source": SOURCE,
    "text": TARGET,
    "target": TARGET,
    "translation": TARGET,
    "status": STATE,
    "zustand": STATE,
    "state": STATE,
    "kommentar": COMMENT,
    "kommentar übersetzer": COMMENT,
    "comment": COMMENT,
    "kommentar prüfer": REVIEW,
    "schlüssel": KEY,
    "key": KEY,
}


def column_places(headers: Sequence[str], place: str) -> dict[str, int] | None:
    """Where the columns stand, by what they hold; None where this is no head of a table for translators.

    Raises `InputError` for a column that stands there twice.
    """
    found: dict[str, int] = {}
    for index, header in enumerate(headers):
        key = _NAMES.get(" ".join(header.split()).casefold())
        if key is None:
            continue
        if key in found:
            raise InputError(f"{place}: Die Spalte „{header.strip()}“ kommt zweimal vor.")
        found[key] = index
    return found if TARGET in found and (SOURCE in found or KEY in found) else None


def key_of(identifier: str, stamp: str) -> str:
    """What stands in the column of keys."""
    return f"{identifier}|{stamp}"


def limit_from(text: str | None) -> int | None:
    """The characters that fit, as a file says it; None for what is no such number."""
    number = (text or "").strip().removesuffix(".0")
    return int(number) or None if number.isdecimal() and len(number) <= _DIGITS else None


def parts_of_key(key: str) -> tuple[str, str]:
    """Identifier and stamp; the stamp is "" where the key was shortened."""
    identifier, bar, stamp = key.strip().partition("|")
    return identifier, stamp if bar else ""
