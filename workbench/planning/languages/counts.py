"""Numbers of persons as offices write them: "1.234", "1 234", "–" for none, "x" or "." for what is kept secret."""

import re

from workbench.common.errors import InputError

_NOTHING = frozenset({"-", "–", "—", "−"})
_SECRET = frozenset({".", "/", "x", "X", "…", "...", "*", "•", "()", "(.)", "( )"})
_BELOW = re.compile(r"<\s*\d+|\(\d{1,2}\)|unter \d+|weniger als \d+")
_THOUSANDS = re.compile(r"\d{1,3}(?:[. '’\N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}]\d{3})+")
_FOOTNOTE = re.compile(r"(?<=\d)(?:\s+\(?\d{1,2}\)|\d\)|[¹²³⁴⁵⁶⁷⁸⁹]+|\s*\*+)$")
_NUMBER = re.compile(r"[-−–]?\d[\d.,  '’]*")


class Secret:
    """A number that the file hides so that nobody can be recognised."""


SECRET = Secret()


def count_of(value: object, place: str) -> "int | Secret | None":
    """Persons in a cell; None where it holds no number at all.

    Raises `InputError` for a number that is no number of persons: negative or with a fraction.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _whole(float(value), str(value).replace(".", ","), place)
    text = " ".join(str(value).split())
    if text in _NOTHING:
        return 0
    if text in _SECRET or _BELOW.fullmatch(text):
        return SECRET
    text = _FOOTNOTE.sub("", text).strip()
    if text.isdigit():
        return int(text)
    if _THOUSANDS.fullmatch(text):
        return int("".join(character for character in text if character.isdigit()))
    if re.fullmatch(r"[-−–]\s?[\d.]+", text):
        raise InputError(f"{place}: „{text}“ ist negativ; so viele Personen kann es nicht geben.")
    if re.fullmatch(r"\d+,0+", text):
        return int(text.partition(",")[0])
    if re.fullmatch(r"[\d.]+,\d+|\d+\.\d{1,2}|\d+\.\d{4,}", text):
        raise InputError(f"{place}: „{text}“ ist ein Bruch und keine Zahl von Personen.")
    return None


def looks_like_count(value: object) -> bool:
    """Whether the cell holds a number of persons, hidden ones included; fractions and negative ones count too."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return True
    text = " ".join(str(value or "").split())
    return (
        text in _NOTHING | _SECRET
        or bool(_BELOW.fullmatch(text))
        or bool(_NUMBER.fullmatch(_FOOTNOTE.sub("", text).strip()))
    )


def _whole(number: float, written: str, place: str) -> int:
    if number < 0:
        raise InputError(f"{place}: „{written}“ ist negativ; so viele Personen kann es nicht geben.")
    if number != int(number):
        raise InputError(f"{place}: „{written}“ ist ein Bruch und keine Zahl von Personen.")
    return int(number)
