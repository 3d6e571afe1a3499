"""What people enter into a cell, and what it counts as: typing errors, times, numbers, dates of any locale."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from workbench.model.review import Method, Question

_CLOSE = 80.0
"""Likeness in percent from which on a mistyped answer is taken for the one it resembles."""
_MOST_MARKS = 999
_SHORT_FORMS = {
    "r": "richtig", "f": "falsch", "t": "teilweise", "ja": "richtig", "nein": "falsch", "verstanden": "richtig",
    "nicht verstanden": "falsch", "k. a.": "keine Antwort", "k.a.": "keine Antwort", "l": "leicht", "m": "mittel",
    "s": "schwer",
}  # fmt: skip
_LONGEST_TIME = 4 * 3600


@dataclass(frozen=True, slots=True)
class Reading:
    """`value` counts; `words` are those that were marked. `cause`: why it does not count; `note`: how it was taken."""

    value: str = ""
    words: tuple[str, ...] = ()
    cause: str = ""
    note: str = ""


def cell_text(cell: object) -> str:
    """The cell as text with single blanks; dates in German."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%d.%m.%Y %H:%M}".removesuffix(" 00:00")
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return " ".join(str(cell).split())


def read_value(cell: object, question: Question) -> Reading:
    """The answer to the question."""
    text = cell_text(cell)
    if not text:
        return Reading()
    if question.method is Method.WORDS:
        words = tuple(
            dict.fromkeys(filter(None, (word.strip(' .,;"„“') for word in re.split(r"[;,/\n]", text))))
        )
        return Reading(text, words)
    if question.options:
        return _chosen(text, question.options)
    return _counted(cell, question)


def _chosen(text: str, options: tuple[str, ...]) -> Reading:
    from rapidfuzz import fuzz

    folded = text.casefold().strip(" .!")
    exact = [option for option in options if option.casefold() == folded]
    if exact:
        return Reading(exact[0])
    short = _SHORT_FORMS.get(folded, "")
    if short in options:
        return Reading(short, note=f"„{text}“ wurde als „{short}“ gelesen.")
    weighed = sorted(((fuzz.ratio(folded, option.casefold()), option) for option in options), reverse=True)
    if weighed[0][0] >= _CLOSE and (len(weighed) == 1 or weighed[0][0] - weighed[1][0] >= 10):
        return Reading(weighed[0][1], note=f"„{text}“ wurde als „{weighed[0][1]}“ gelesen.")
    return Reading(cause=f"„{text}“ ist keine mögliche Antwort. Möglich sind: {', '.join(options)}.")


def _counted(cell: object, question: Question) -> Reading:
    number = whole_number(cell)
    if number is None and re.fullmatch(r"[+xX–?-]+", cell_text(cell)):
        number = len(cell_text(cell))
    most = len(question.key.split(", ")) if question.method is Method.CLOZE and question.key else _MOST_MARKS
    if number is None or not 0 <= number <= most:
        return Reading(cause=f"„{cell_text(cell)}“ ist keine Anzahl von 0 bis {most}.")
    return Reading(str(number))


def whole_number(cell: object) -> int | None:
    """The cell as a whole number, also "3,0" and "3."; None for anything else."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int):
        return cell
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() else None
    found = re.fullmatch(r"([+-]?\d{1,6})(?:[.,]0*)?", cell_text(cell)) if isinstance(cell, str) else None
    return int(found[1]) if found else None


def read_seconds(cell: object) -> tuple[float, str]:
    """Seconds, and why the cell tells none. "1:30" and a time of 1:30 are a minute and a half: nobody takes hours."""
    if cell is None or not cell_text(cell):
        return 0.0, ""
    seconds: float | None = None
    if isinstance(cell, datetime | date) and not isinstance(cell, time):
        return 0.0, f"„{cell_text(cell)}“ ist ein Datum und keine Zeit in Sekunden."
    if isinstance(cell, time):
        seconds = _minutes_first(cell.hour, cell.minute, cell.second)
    elif isinstance(cell, timedelta):
        whole = int(cell.total_seconds())
        seconds = _minutes_first(whole // 3600, whole // 60 % 60, whole % 60)
    elif isinstance(cell, int | float) and not isinstance(cell, bool):
        seconds = float(cell)
    else:
        seconds = _written_seconds(cell_text(cell))
    if seconds is None or not 0 <= seconds <= _LONGEST_TIME:
        return 0.0, f"„{cell_text(cell)}“ ist keine Zeit in Sekunden."
    return seconds, ""


def _minutes_first(hours: int, minutes: int, seconds: int) -> float:
    return (
        float(hours * 60 + minutes) if hours and not seconds else float(hours * 3600 + minutes * 60 + seconds)
    )


def _written_seconds(text: str) -> float | None:
    clock = re.fullmatch(r"(\d{1,3}):(\d\d)(?:\s*min\w*\.?)?", text)
    if clock:
        return float(int(clock[1]) * 60 + int(clock[2]))
    number = re.fullmatch(r"(\d{1,5}(?:[.,]\d+)?)\s*(s|sek\w*\.?|m|min\w*\.?)?", text, re.I)
    if number is None:
        return None
    value = float(number[1].replace(",", "."))
    return value * 60 if (number[2] or "").lower().startswith("m") else value
