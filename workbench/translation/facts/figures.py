"""Figures in a text of any language: what is written, and every way it can be read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

NUMBER, AMOUNT, DATE, CLOCK = "number", "amount", "date", "clock"
NORM, IBAN, PHONE, ADDRESS = "norm", "iban", "phone", "address"
_TOKEN = re.compile(
    r"(?<![\d.,:])\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?(?![\d])|\d+(?:[.,:]\d+)*",
)
CURRENCY = (
    r"(?:€|EUR\b|(?i:euro|evro|eur[aáeiyó]|avro|евро|євро|еур|ευρώ|يورو|یورو|یۆرۆ|ユーロ|欧元|歐元|ዩሮ))"
)
_MONEY_AFTER = re.compile(rf"(?:,[-–—]+)?[ ]?{CURRENCY}")
_MONEY_BEFORE = re.compile(rf"{CURRENCY}\w{{0,3}} ?$")
_AFTERNOON = re.compile(r"\s?(?:p\.?\s?m\b|μ\.?\s?μ|noon|м\.?п)", re.IGNORECASE)
_GROUPS = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_CLOCK_PARTS = 2
_MINUTES = 60
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class Figure:
    """Something with digits at `start:end`. Two figures say the same if they have a reading in common.

    Readings are canonical texts: "n:1234.56", "t:810" (minutes since midnight), "d:31.3.2026" (parts may be empty).
    """

    start: int
    end: int
    kind: str
    readings: frozenset[str]


def number_figures(text: str, *, clock: bool) -> Iterator[Figure]:
    """Amounts and other numbers; `clock`: whether whole numbers may be hours. Digits must be ASCII."""
    for match in _TOKEN.finditer(text):
        readings = set(number_readings(match.group()))
        if clock:
            readings |= _clock_readings(match.group(), bool(_AFTERNOON.match(text, match.end())))
        readings |= _short_date(match.group())
        yield Figure(*match.span(), AMOUNT if _is_money(text, match) else NUMBER, frozenset(readings))


def number_readings(token: str) -> Iterator[str]:
    """Values a number can have: "1.234" is 1234 or 1.234; "1.234,56" is one value."""
    compact = re.sub(r"[ '’]", "", token)
    signs = [sign for sign in compact if not sign.isdigit()]
    if not signs:
        yield _value(compact)
        return
    if ":" in signs:
        yield f"s:{compact}"
        return
    if _GROUPS.fullmatch(compact):
        yield _value(re.sub(r"[.,]", "", compact))
    whole, _, decimals = compact.rpartition(signs[-1])
    if len(set(signs)) == len(signs) or (len(set(signs[:-1])) == 1 and signs[-1] not in signs[:-1]):
        yield _value(re.sub(r"[.,]", "", whole) + "." + decimals)
    else:
        yield f"s:{compact}"


def grouped_value(token: str, decimal: str, group: str) -> str | None:
    """The value by the rules of one language; None if it is not written by them. Blanks may group everywhere."""
    signs = rf"(?:[ '’{re.escape(group)}]\d{{3}})"
    if not re.fullmatch(rf"(?:\d+|\d{{1,3}}{signs}+)(?:{re.escape(decimal)}\d+)?", token):
        return None
    whole, _, decimals = token.partition(decimal)
    digits = re.sub(r"\D", "", whole)
    return _value(f"{digits}.{decimals}" if decimals else digits)


def _value(plain: str) -> str:
    """ "563.00" and "563" are one value; more digits than money or people have stay as they are."""
    number = Decimal(plain)
    if len(plain) > _LONGEST:
        return f"s:{plain}"
    return f"n:{number.quantize(Decimal(1)) if number == number.to_integral() else number.normalize()}"


def _clock_readings(token: str, afternoon: bool) -> set[str]:
    parts = re.split(r"[.:,]", token)
    if len(parts) > _CLOCK_PARTS or not all(part.isdigit() and len(part) <= 2 for part in parts):
        return set()
    hours, minutes = int(parts[0]), int(parts[1]) if len(parts) == _CLOCK_PARTS else 0
    if hours > 24 or minutes >= _MINUTES or (len(parts) == _CLOCK_PARTS and len(parts[1]) != 2):
        return set()
    found = {f"t:{hours * _MINUTES + minutes}"}
    if afternoon and hours < 12:
        found = {f"t:{(hours + 12) * _MINUTES + minutes}"}
    return found


def _short_date(token: str) -> set[str]:
    """ "31.03" may be a day and a month."""
    parts = re.split(r"[.]", token)
    if len(parts) != 2 or not all(part.isdigit() and 1 <= len(part) <= 2 for part in parts):
        return set()
    day, month = map(int, parts)
    return {f"d:{day}.{month}."} if 1 <= day <= 31 and 1 <= month <= 12 else set()


def _is_money(text: str, match: re.Match[str]) -> bool:
    return bool(_MONEY_AFTER.match(text, match.end()) or _MONEY_BEFORE.search(text[: match.start()][-12:]))
