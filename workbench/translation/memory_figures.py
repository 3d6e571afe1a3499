"""Figures of a new text in the translation of an earlier one: only where the earlier figure stands there once."""

import re
from dataclasses import dataclass
from itertools import pairwise

from workbench.language.exempt import MONTHS
from workbench.translation.facts.dates import date_figures
from workbench.translation.facts.digits import ascii_digits
from workbench.translation.facts.figures import number_readings
from workbench.translation.facts.languages import month_names, number_signs, primary
from workbench.translation.memory_pattern import DATE, NUMBER, TAG, Figure, TextPattern

_GERMAN_NUMBER = re.compile(r"(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d+))?")
_GERMAN_DATE = re.compile(rf"(\d{{1,2}})\. ?(?:(\d{{1,2}})\. ?|({MONTHS}) )(\d{{4}})")
_ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_TOKEN = re.compile(r"(?<![\d.,])\d+(?:[.,' ’]\d+)*")
_MONTH_NUMBERS = {
    name: number
    for number, name in enumerate(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(), start=1
    )
}


@dataclass(frozen=True, slots=True)
class _Change:
    start: int
    end: int
    text: str


def carry_over(asked: TextPattern, there: TextPattern, target: str, language: str) -> tuple[str, bool, bool]:
    """The translation of `there` with the figures of `asked`; whether some were put in, and whether all are right now.

    All or nothing: a translation with figures of two texts would be worse than an old one.
    """
    ours = [figure for figure in asked.figures if figure.mark != TAG]
    theirs = [figure for figure in there.figures if figure.mark != TAG]
    if [figure.mark for figure in ours] != [figure.mark for figure in theirs]:
        return target, False, False
    wanted: dict[str, Figure] = {}
    for old, new in zip(theirs, ours, strict=True):
        if wanted.setdefault(old.text, new).text != new.text:
            return target, False, False
    times = {old: sum(figure.text == old for figure in theirs) for old in wanted}
    changes: list[_Change] = []
    for old in theirs:
        if old.text not in wanted:
            continue
        new = wanted.pop(old.text)
        if new.text == old.text:
            continue
        found = _places(old, new, target, language)
        if found is None or len(found) != times[old.text]:
            return target, False, False
        changes += found
    return _changed(target, changes)


def _changed(target: str, changes: list[_Change]) -> tuple[str, bool, bool]:
    changes.sort(key=lambda change: change.start)
    if any(one.end > other.start for one, other in pairwise(changes)):
        return target, False, False
    parts, place = [], 0
    for change in changes:
        parts += [target[place : change.start], change.text]
        place = change.end
    return "".join((*parts, target[place:])), bool(changes), True


def _places(old: Figure, new: Figure, target: str, language: str) -> list[_Change] | None:
    plain = ascii_digits(target)
    if literal := _standing(old.text, plain):
        return [
            _Change(start, start + len(old.text), _in_script(new.text, target, start)) for start in literal
        ]
    if old.mark == NUMBER:
        return _numbers(old.text, new.text, target, plain, language)
    if old.mark == DATE:
        return _dates(old.text, new.text, target, plain, language)
    return None


def _standing(written: str, text: str) -> list[int]:
    """Where it stands and is no part of a longer number: looked for as it is, thousands of times a second."""
    found: list[int] = []
    start = text.find(written)
    while start >= 0:
        end = start + len(written)
        before, after = text[max(start - 2, 0) : start], text[end : end + 2]
        continued = after[:1].isdecimal() or (after[:1] in (".", ",") and after[1:].isdecimal())
        continues = before[-1:].isdecimal() or (before[-1:] in (".", ",") and before[:-1].isdecimal())
        if continued or continues:
            end = start + 1
        else:
            found.append(start)
        start = text.find(written, end)
    return found


def _in_script(text: str, target: str, place: int) -> str:
    """The digits as the translation writes them at this place."""
    sign = target[place]
    if sign.isascii() or not sign.isdecimal():
        return text
    zero = ord(sign) - int(sign)
    return "".join(chr(zero + int(digit)) if digit in "0123456789" else digit for digit in text)


def _numbers(old: str, new: str, target: str, plain: str, language: str) -> list[_Change] | None:
    before, after = _GERMAN_NUMBER.fullmatch(old), _GERMAN_NUMBER.fullmatch(new)
    if before is None or after is None:
        return None
    value = _value(before)
    found = []
    for match in _TOKEN.finditer(plain):
        if value in number_readings(match[0]):
            text = _written(before, after, match[0], language)
            found.append(_Change(*match.span(), _in_script(text, target, match.start())))
    return found


def _value(number: re.Match[str]) -> str:
    whole, decimals = re.sub(r"\D", "", number[1]), number[2]
    return next(number_readings(f"{whole},{decimals}" if decimals else whole))


def _written(before: re.Match[str], after: re.Match[str], token: str, language: str) -> str:
    """The new number with the signs that the translation has used for the old one."""
    decimal, group = number_signs(language) or (",", "")
    signs = [sign for sign in token if not sign.isdigit()]
    if before[2] and signs:
        decimal, signs = signs[-1], signs[:-1]
    old_whole = re.sub(r"\D", "", before[1])
    if len(old_whole) > 3:
        group = signs[0] if signs else ""
    elif re.fullmatch(r"\d+", after[1]):
        group = ""
    whole = re.sub(r"\D", "", after[1])
    if group and len(whole) > 3:
        whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", group, whole)
    return f"{whole}{decimal}{after[2]}" if after[2] else whole


def _dates(old: str, new: str, target: str, plain: str, language: str) -> list[_Change] | None:
    before, after = _parts(old), _parts(new)
    if before is None or after is None:
        return None
    reading = "d:{}.{}.{}".format(*before)
    found = []
    for figure in date_figures(plain, language):
        if reading in figure.readings:
            text = _dated(plain[figure.start : figure.end], before, after, language)
            if text is None:
                return None
            found.append(_Change(figure.start, figure.end, _in_script(text, target, figure.start)))
    return found


def _parts(date: str) -> tuple[int, int, int] | None:
    """Day, month, year."""
    if found := _GERMAN_DATE.fullmatch(date):
        return int(found[1]), int(found[2] or _MONTH_NUMBERS[found[3]]), int(found[4])
    if found := _ISO_DATE.fullmatch(date):
        return int(found[3]), int(found[2]), int(found[1])
    return None


def _dated(
    written: str, before: tuple[int, int, int], after: tuple[int, int, int], language: str
) -> str | None:
    """The new date in the order and with the words of the old one; None where that is not plain."""
    groups = [int(group) for group in re.findall(r"\d+", written)]
    day, month, year = before
    if sorted(groups) == sorted(before):
        at = groups.index(year)
        rest = [place for place in range(3) if place != at]
        month_first = groups[rest[0]] != day or (at == 0 and day == month)
        values = (after[1], after[0], after[2]) if month_first else after
        new = dict(zip((*rest, at), values, strict=True))
    elif sorted(groups) == sorted((day, year)) and day != year:
        new = {place: after[0] if group == day else after[2] for place, group in enumerate(groups)}
        with_month = _with_month(written, month, after[1], language)
        if with_month is None:
            return None
        written = with_month
    else:
        return None
    count = iter(range(len(groups)))
    return re.sub(r"\d+", lambda digits: _padded(new[next(count)], digits[0]), written)


def _padded(number: int, like: str) -> str:
    return str(number).zfill(len(like)) if like.startswith("0") or len(like) == 4 else str(number)


def _with_month(written: str, old: int, new: int, language: str) -> str | None:
    """The date with the other month in the same form of the word (CLDR)."""
    if old == new:
        return written
    for old_name, new_name in _month_forms(language, old, new):
        if re.search(rf"(?<!\w){re.escape(old_name)}(?!\w)", written):
            return re.sub(rf"(?<!\w){re.escape(old_name)}(?!\w)", new_name, written)
    return None


def _month_forms(language: str, old: int, new: int) -> list[tuple[str, str]]:
    from babel import Locale, UnknownLocaleError

    known = {name for name, number in month_names(language) if number == old}
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        try:
            locale = Locale.parse(primary(language))
        except (UnknownLocaleError, ValueError):
            return []
    forms = [
        (locale.months[context][width][old], locale.months[context][width][new])
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
    ]
    return [(one, other) for one, other in dict.fromkeys(forms) if one.rstrip(".") in known or one in known]
