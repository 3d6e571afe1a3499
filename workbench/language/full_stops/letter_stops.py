"""Full stops behind single letters: initials, Roman numerals, letters of a list or a provision."""

import re

from workbench.language.full_stops.abbreviation_stops import abbreviation_at
from workbench.language.full_stops.abbreviations import cue_words
from workbench.language.full_stops.number_stops import is_label
from workbench.language.full_stops.sentence_starts import Start
from workbench.language.full_stops.stop_place import Place

_ROMAN = re.compile(r"[IVX]{1,5}")
_INITIALS = re.compile(r"(?:[A-ZÄÖÜ][a-z]?\.-?)+[A-ZÄÖÜ][a-z]?")
_NEXT_LETTER = re.compile(r"[^\W\d_]\.")
_ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,}")
_SMALL_WORDS = frozenset("dfimnouvz")
"""Letters that stand for a word: "d." (der), "u." (und), "v." (von)."""
_NUMBERED_BY_LETTER = frozenset({"buchst", "lit", "buchstabe", "doppelbuchst"})


def initials(place: Place) -> bool | None:
    """The verdict behind several initials: "K.-H. Meier", "J.S. Bach"."""
    if not _INITIALS.fullmatch(place.core) or abbreviation_at(place) is not None:
        return None
    return place.start >= Start.POLITE


def roman_or_letter(place: Place) -> bool | None:
    """The verdict behind a Roman numeral or a single letter; None if it is part of a longer abbreviation."""
    core = place.core
    roman = _ROMAN.fullmatch(core) is not None
    if not roman and not (len(core) == 1 and core.isalpha()):
        return None
    known = abbreviation_at(place) or ""
    if known.count(".") > 1 or (known and _beside_number(place)):
        return None
    if place.first or _NEXT_LETTER.match(place.right) or _goes_on_with_number(place):
        return False
    if core.islower():
        return place.start >= (Start.CAPITAL if _part_of_number(place) else Start.CERTAIN)
    previous = place.previous.strip("(„.")
    if is_label(previous.lower()) or _ACRONYM.fullmatch(previous) or _follows_letter(place):
        return place.start >= Start.CAPITAL
    if roman and len(core) > 1 and previous.lower() in cue_words("before_ordinal"):
        return False
    return place.start >= Start.POLITE and not place.right.startswith(f"{place.word},")


def _follows_letter(place: Place) -> bool:
    """Whether it is the second of two: "Teil I und II.", but not "M. und K. Meier"."""
    linked = place.previous in {"und", "bis", "oder", "u."}
    return linked and len(place.before) > 1 and not place.before[-2].endswith(".")


def _goes_on_with_number(place: Place) -> bool:
    """Whether the number behind belongs to the letter ("H. 3"), no mark of a list."""
    if place.start is Start.MARKER:
        return place.right[0].isdigit() and not is_label(place.previous.lower())
    return place.start is Start.DIGIT


def _beside_number(place: Place) -> bool:
    """Whether the letter is a unit or counts something: "3 J.", "S. 5"."""
    return place.right[:1].isdigit() or place.previous[-1:].isdigit()


def _part_of_number(place: Place) -> bool:
    """Whether the small letter belongs to a number: "§ 3 a.", "Buchst. c."."""
    if place.previous[-1:].isdigit():
        return place.core not in _SMALL_WORDS
    return place.previous.rstrip(".").lower() in _NUMBERED_BY_LETTER
