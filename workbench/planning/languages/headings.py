"""What stands above the numbers of a table: titles of its columns, and the days that they hold for."""

import re
from collections.abc import Sequence
from datetime import date, datetime

_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_DAY = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)\b")
_LONG_DAY = re.compile(rf"\b(?:(\d{{1,2}})\.\s?)?({'|'.join(_MONTHS)})\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_ISO_DAY = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_YEAR = re.compile(r"(?<![\d.])((?:19|20)\d\d)(?![\d.])")


def column_titles(rows: Sequence[Sequence[object]], first: int, width: int) -> tuple[str, ...]:
    """The title of each column: everything above its first number; merged cells count for all columns below them."""
    parts: list[list[str]] = [[] for _ in range(width)]
    for row in rows[_top(rows, first) : first]:
        spread = ""
        own = [_text(row[column]) if column < len(row) else "" for column in range(width)]
        for column, text in enumerate(own):
            spread = text or (spread if any(own[column:]) or spread else "")
            shown = text or spread
            if shown and (not parts[column] or parts[column][-1] != shown):
                parts[column].append(shown)
    return tuple(" ".join(texts) for texts in parts)


def days_in(text: str) -> tuple[str, ...]:
    """Days that a text names, else months, else years: "31.12.2023", "12.2023", "2023", each once."""
    days = [f"{int(d):02}.{int(m):02}.{y}" for d, m, y in _DAY.findall(text)]
    days += [f"{int(d):02}.{int(m):02}.{y}" for y, m, d in _ISO_DAY.findall(text)]
    for d, month, y in _LONG_DAY.findall(text):
        number = [name.lower() for name in _MONTHS].index(month.lower()) + 1
        days.append(f"{int(d):02}.{number:02}.{y}" if d else f"{number:02}.{y}")
    return tuple(dict.fromkeys(days)) or tuple(dict.fromkeys(_YEAR.findall(text)))


def _top(rows: Sequence[Sequence[object]], first: int) -> int:
    """Where the heading begins: titles stand in one cell, above them or behind an empty row."""
    top = first
    while top and sum(bool(_text(value)) for value in rows[top - 1]) > 1:
        top -= 1
    return top


def _text(value: object) -> str:
    if isinstance(value, datetime | date):
        return f"{value:%d.%m.%Y}"
    return " ".join(str(value).split()) if value is not None else ""


text_of = _text
