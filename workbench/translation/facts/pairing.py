"""Which figures of a German text and its translation belong together, and which are left over."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from workbench.translation.facts.dates import date_figures
from workbench.translation.facts.digits import ascii_digits
from workbench.translation.facts.figures import AMOUNT, CLOCK, DATE, NORM, NUMBER, Figure, number_figures
from workbench.translation.facts.fixed_figures import fixed_figures, reworded_norm
from workbench.translation.facts.number_words import german_number_words, tells_number

GERMAN = "de"
_CLOCK = re.compile(r"\d\s?(?:Uhr\b|h\b)")
_LOOSE = {NUMBER: (NUMBER, AMOUNT, CLOCK, DATE), AMOUNT: (AMOUNT, NUMBER), DATE: (DATE, NUMBER)}
_NOON, _MOST = 12, 20
_NEAR = 30
"""Code points between the parts of one date or time."""


@dataclass(frozen=True, slots=True)
class Match:
    """A figure on both sides. `reworded`: a norm that the translation does not cite in German."""

    source: Figure
    target: Figure
    reworded: bool = False


@dataclass(slots=True)
class Pairing:
    """`missing`: only in the German text; `extra`: only in the translation."""

    matches: list[Match] = field(default_factory=list)
    missing: list[Figure] = field(default_factory=list)
    extra: list[Figure] = field(default_factory=list)


@lru_cache(maxsize=1024)
def paired_figures(source: str, target: str, language: str) -> Pairing:
    """The figures of both texts. What a text names twice need not be named twice in the other."""
    before, after = ascii_digits(source), ascii_digits(target)
    clock = _CLOCK.search(before) is not None
    pairing = Pairing()
    ours = _figures(before, GERMAN, clock)
    theirs = _figures(after, language, clock)
    read = _by_reading(theirs)
    for figure in ours:
        same = [other for other in _read_alike(figure, read) if _belongs(figure, other)]
        pairing.matches += [Match(figure, other) for other in same]
        if not same:
            pairing.missing.append(figure)
    known = _by_reading(ours)
    pairing.extra = [
        figure for figure in theirs if not any(_belongs(one, figure) for one in _read_alike(figure, known))
    ]
    _find_reworded(pairing, before, after)
    _find_parts(pairing)
    _forgive_words(pairing, before, after, language)
    return pairing


def _by_reading(figures: list[Figure]) -> dict[str, list[Figure]]:
    read: dict[str, list[Figure]] = {}
    for figure in figures:
        for reading in figure.readings:
            read.setdefault(reading, []).append(figure)
    return read


def _read_alike(figure: Figure, read: dict[str, list[Figure]]) -> list[Figure]:
    """Figures with a common reading, at most `_MOST` for each: a text that repeats one number has thousands."""
    return list(
        dict.fromkeys(other for reading in figure.readings for other in read.get(reading, ())[:_MOST])
    )


def _figures(text: str, language: str, clock: bool) -> list[Figure]:
    found = list(fixed_figures(text))
    rest = _blanked(text, found)
    dates = list(date_figures(rest, language))
    rest = _blanked(rest, dates)
    return sorted([*found, *dates, *number_figures(rest, clock=clock)], key=lambda figure: figure.start)


def _blanked(text: str, figures: list[Figure]) -> str:
    signs = list(text)
    for figure in figures:
        signs[figure.start : figure.end] = "\0" * (figure.end - figure.start)
    return "".join(signs)


def _belongs(one: Figure, other: Figure) -> bool:
    kinds = _LOOSE.get(one.kind, (one.kind,))
    return other.kind in kinds and not one.readings.isdisjoint(other.readings)


def _find_reworded(pairing: Pairing, source: str, target: str) -> None:
    """Norms in other words take their numbers with them."""
    for figure in [one for one in pairing.missing if one.kind == NORM]:
        found = reworded_norm(source[figure.start : figure.end], target)
        if found is None:
            continue
        start, end, german = found
        pairing.missing.remove(figure)
        inside = [one for one in pairing.extra if one.start < end and start < one.end]
        pairing.extra = [one for one in pairing.extra if one not in inside]
        place = Figure(start, end, NORM, figure.readings)
        pairing.matches.append(Match(figure, place, reworded=not german))


def _find_parts(pairing: Pairing) -> None:
    """A date or time whose parts stand apart: an unknown name of the month, "13 h 30"."""
    for figure in list(pairing.missing):
        for wanted in _part_sets(figure):
            parts = _numbers(pairing.extra, wanted)
            if parts is None:
                continue
            pairing.missing.remove(figure)
            pairing.extra = [one for one in pairing.extra if one not in parts]
            kind = DATE if figure.kind == DATE else CLOCK
            whole = Figure(parts[0].start, parts[-1].end, kind, figure.readings)
            pairing.matches.append(Match(figure, whole))
            break


def _part_sets(figure: Figure) -> list[tuple[int, ...]]:
    """Numbers that together may stand for the figure."""
    found: list[tuple[int, ...]] = []
    for reading in figure.readings:
        kind, _, value = reading.partition(":")
        if kind == "d" and figure.kind == DATE:
            day, _, year = value.split(".")
            found.append(tuple(int(part) for part in (day, year) if part))
        elif kind == "t":
            hours, minutes = divmod(int(value), 60)
            found += [(hour, minutes) if minutes else (hour,) for hour in (hours, hours - _NOON)]
    return found


def _numbers(extra: list[Figure], wanted: tuple[int, ...]) -> list[Figure] | None:
    """Left-over numbers with these values, near one another and with nothing known as a month between them."""
    found = []
    for value in wanted:
        fitting = [
            one for one in extra if one.kind == NUMBER and f"n:{value}" in one.readings and one not in found
        ]
        if not fitting:
            return None
        found.append(fitting[0])
    found.sort(key=lambda one: one.start)
    return found if found[-1].start - found[0].end <= _NEAR else None


def _forgive_words(pairing: Pairing, source: str, target: str, language: str) -> None:
    told = german_number_words(source)
    pairing.missing = [
        one
        for one in pairing.missing
        if one.kind != NUMBER or not any(tells_number(target, value, language) for value in _whole(one))
    ]
    pairing.extra = [
        one for one in pairing.extra if one.kind not in {NUMBER, AMOUNT} or told.isdisjoint(_whole(one))
    ]


def _whole(figure: Figure) -> list[int]:
    return [
        int(reading[2:]) for reading in figure.readings if reading.startswith("n:") and reading[2:].isdigit()
    ]
