"""Which way a text is written, and cutting it into runs so that every program shows the same order."""

import re
import unicodedata
from dataclasses import dataclass

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi"})

MARK = "\N{LEFT-TO-RIGHT MARK}"
"""Stands on both sides of a left-to-right stretch, so that programs that go by characters alone keep it whole."""
_CLOSING = {"(": ")", "[": "]", "{": "}", "„": "“", "«": "»", "<": ">"}
_LEADING = "§+-−–#№€$£@/\\"
_TRAILING = "%‰€$£°²³"
_BIDI_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class DirectedRun:
    """A stretch of text that reads in one direction."""

    text: str
    rtl: bool


def is_rtl(language: str) -> bool:
    """Whether `language` (BCP 47) is written from right to left; a script subtag decides first."""
    base, *rest = language.replace("_", "-").split("-")
    for subtag in rest:
        if len(subtag) == 4:
            return subtag.lower() in {"arab", "hebr", "thaa", "syrc", "nkoo"}
    return base.lower() in RIGHT_TO_LEFT


def reads_rtl(text: str) -> bool:
    """Whether the first letter of `text` is one that is written from right to left (UAX #9, rule P2)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


def directed_runs(text: str) -> tuple[DirectedRun, ...]:
    """`text` of a right-to-left paragraph in runs: Latin words, numbers and their signs read left to right.

    "§ 44 Abs. 1 SGB XII" or "0211 89-91" would be turned round piece by piece otherwise: UAX #9, rule N2,
    treats the blanks as right-to-left. A left-to-right run of several pieces stands between two U+200E: Word
    goes by the run's direction, LibreOffice by the characters alone.
    """
    runs: list[DirectedRun] = []
    place = 0
    for start, end in _left_to_right_spans(text):
        if start > place:
            runs.append(DirectedRun(text[place:start], True))
        runs.append(DirectedRun(_isolated(text[start:end]), False))
        place = end
    if place < len(text):
        runs.append(DirectedRun(text[place:], True))
    return tuple(runs)


def _isolated(island: str) -> str:
    if _BIDI_CONTROLS.search(island) or island.isalnum():
        return island
    return f"{MARK}{island}{MARK}"


def _left_to_right_spans(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    place = 0
    while place < len(text):
        if not _reads_left_to_right(text[place]):
            place += 1
            continue
        end = _end_of_island(text, place)
        start, end = _with_signs(text, place, end, spans[-1][1] if spans else 0)
        spans.append((start, end))
        place = end
    return spans


def _end_of_island(text: str, start: int) -> int:
    """Behind the last Latin letter or digit before the next right-to-left letter."""
    end = place = start
    while place < len(text) and unicodedata.bidirectional(text[place]) not in {"R", "AL", "AN"}:
        place += 1
        if _reads_left_to_right(text[place - 1]):
            end = place
        elif text[place - 1] in "\n\t\N{OBJECT REPLACEMENT CHARACTER}":
            break
    return end


def _reads_left_to_right(character: str) -> bool:
    return unicodedata.bidirectional(character) in {"L", "EN"}


def _with_signs(text: str, start: int, end: int, earliest: int) -> tuple[int, int]:
    """Takes in the sign before or behind a number and the brackets around the island."""
    while True:
        grown = _with_brackets(
            text, *_with_leading(text, start, _with_trailing(text, end), earliest), earliest
        )
        if grown == (start, end):
            return grown
        start, end = grown


def _with_leading(text: str, start: int, end: int, earliest: int) -> tuple[int, int]:
    sign = start - 1
    while sign > earliest and text[sign] in " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}":
        sign -= 1
    if sign >= earliest and text[sign] in _LEADING and (text[sign] in "§€$£№" or sign == start - 1):
        return sign, end
    return start, end


def _with_trailing(text: str, end: int) -> int:
    sign = end
    if sign + 1 < len(text) and text[sign] in " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}":
        sign += 1
    return sign + 1 if sign < len(text) and text[sign] in _TRAILING and text[end - 1].isdigit() else end


def _with_brackets(text: str, start: int, end: int, earliest: int) -> tuple[int, int]:
    """Both brackets of a pair get the direction of what they enclose; an unpaired one stays outside."""
    inside = text[start:end]
    for opening, closing in _CLOSING.items():
        missing = inside.count(opening) - inside.count(closing)
        if missing == 1 and text[end : end + 1] == closing:
            return start, end + 1
        if (
            missing == 0
            and start > earliest
            and text[start - 1] == opening
            and text[end : end + 1] == closing
        ):
            return start - 1, end + 1
    return start, end
