"""Full stops behind a number: ordinals, dates, marks of a list, numbers at the end of a sentence."""

import re
from enum import IntEnum
from functools import cache, lru_cache

from workbench.language.full_stops.abbreviations import cue_words
from workbench.language.full_stops.sentence_starts import MONTH, Start, counts_a_subject
from workbench.language.full_stops.stop_place import WINDOW, Place

NUMBER = re.compile(r"[\d(+½¼¾][\d.,:/()–-]*[a-z]?")
_ORDINAL = re.compile(r"\d{1,3}(?:\.?\s?[-–/]\s?\d{1,3})?")
_OUTLINE = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,4}[a-z]?")
_STREET = re.compile(r".*(?:straße|str\.|weg|platz|allee|ring|damm|ufer|gasse|markt|wall)$", re.IGNORECASE)
_DAY = re.compile(r"\d{1,2}\.")
_MONTH_NUMBER = re.compile(r"(?:0?[1-9]|1[0-2])\.(?!\d)")
_DATE_GOES_ON = re.compile(r"\d{1,2}\.(?:[\s,;)]|\d|$)")
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_PART_OF_RULE = re.compile(r"(?:Alt|Alternative|Halbs|Halbsatz|HS|Hs|Spiegelstrich|Var|Variante)\b")
_BETWEEN_NUMBERS = frozenset({"u", "und", "bis", "oder", ""})
_BEFORE_ITEMS = frozenset("und oder sowie wenn weil dass soweit sofern falls ob wer".split())
_LINKS = frozenset({"und", "u.", "oder", "bis", "bzw.", "sowie", "–", "-"})
_BEFORE_DATES = frozenset(
    "ab am an auf aus bei bis durch für gegen mit nach nur noch o oder ohne pro seit sowie u und unter vom von vor "
    "zum zwischen über je jeweils laut gemäß".split()
)
"""Words before a day of the month ("am 5."), or before an ordinal; the others stand before ordinals only."""


class Label(IntEnum):
    """Whether the number is the name of something: "Absatz 2." surely, "Note 2." perhaps."""

    NONE = 0
    MAYBE = 1
    SURE = 2


def number(place: Place) -> bool | None:
    """The verdict on a full stop behind a number; None if there is no number or it doesn't tell."""
    core = place.core.removeprefix("§")
    if not NUMBER.fullmatch(core):
        return None
    if place.first and (len(core) < 4 or place.start < Start.LIKELY):
        return False
    ordinal = _ORDINAL.fullmatch(core) is not None
    label = _label(place)
    if label < Label.SURE and _marks_an_item(place, core):
        return False
    if _stands_before_counted(place, label):
        return not ordinal
    if place.right[:1].isdigit() and place.start < Start.MARKER:
        return _before_digit(place, core)
    if ordinal and _after_article(place) and _MONTH_NUMBER.match(place.right):
        return False
    if label:
        return place.start >= (Start.CERTAIN if _is_heading(place) else Start.CAPITAL)
    if place.start > Start.LIKELY or (place.start is Start.LIKELY and not _declined(place)):
        return not (place.previous.endswith(",") and len(core) == 1)
    return _before_noun(place, core)


def _stands_before_counted(place: Place, label: Label) -> bool:
    """Whether a word follows that is mostly counted: a month, "Stock", a part of a rule."""
    if MONTH.match(place.right) or _PART_OF_RULE.match(place.right):
        return True
    named = label is Label.SURE or (label is Label.MAYBE and place.start >= Start.LIKELY)
    return not named and _is_counted(place.word)


def _is_heading(place: Place) -> bool:
    """Whether the sentence holds a label and its number only: "TOP 3. Verschiedenes"."""
    return len(place.left) < WINDOW and len(place.left.split()) < 3


def _marks_an_item(place: Place, core: str) -> bool:
    """Whether the number is the mark of an item in the sentence: "1. Ausweis, 2. Mietvertrag"."""
    listing = place.previous[-1:] in set(":;,") or (
        place.previous in _BEFORE_ITEMS and len(place.before) > 1 and not place.before[-2][:1].isdigit()
    )
    if listing and len(core) < 3 and place.start < Start.LIKELY:
        return True
    if not core.isdigit() or len(core) > 2 or not (listing or place.start is Start.CAPITAL):
        return False
    if re.search(rf"[\s(]{int(core) + 1}\.\)? ", place.right):
        return True
    before = f"{int(core) - 1}."
    return place.start is Start.CAPITAL and place.previous != before and f" {before} " in f" {place.left}"


def _before_digit(place: Place, core: str) -> bool | None:
    """Another number follows: the month or year of a date, or a sentence that starts with a number."""
    full = _DAY.fullmatch(place.previous) is not None or _OUTLINE.fullmatch(core) is not None
    if not full and not _ORDINAL.fullmatch(core):
        return None
    if _DATE_GOES_ON.match(place.right) or (full and _YEAR.match(place.right)):
        return False
    if counts_a_subject(place.right):
        return True
    return False if _YEAR.match(place.right) or full else None


def _after_article(place: Place) -> bool:
    return place.previous.lower() in cue_words("before_ordinal")


def _declined(place: Place) -> bool:
    """Whether an article or the like makes the number an ordinal: "die 5. Satzung", but not "am 5."."""
    previous = place.previous.lower()
    if _OUTLINE.fullmatch(place.core):
        return False
    if previous in _LINKS and len(place.before) > 2 and _DAY.fullmatch(place.before[-2]):
        previous = place.before[-3].lower()
    return previous in cue_words("before_ordinal") and previous not in _BEFORE_DATES


def _before_noun(place: Place, core: str) -> bool | None:
    """A capital that may be a noun follows: "der 3. Antrag" or "Er ist 65. Anträge ..."."""
    if _OUTLINE.fullmatch(core) or place.previous.endswith((",", "-", "–", "/")):
        return False
    if not core.isdigit():
        return _ORDINAL.fullmatch(core) is None
    if len(core) > 3:
        return True
    if _after_article(place):
        return False
    previous = place.previous.lower()
    return previous in cue_words("finite") or previous.isdigit() or int(core) > 31


def _label(place: Place) -> Label:
    """Whether words in front of the number make a name of it; other numbers may stand between."""
    label, linked = Label.SURE, False
    for word in reversed(place.before):
        bare = word.strip("§(„")
        plain = bare.rstrip(".").lower() if bare else "§"
        if is_label(plain):
            return Label.NONE if bare == "s." or plain == "zu" else label
        if _STREET.match(word):
            return label
        if not linked and _names_something(bare):
            return Label.MAYBE
        linked = plain in _BETWEEN_NUMBERS
        if not (linked or bare.rstrip(",").isdigit()):
            return Label.NONE
        label = Label.MAYBE if bare.endswith(",") else label
    return Label.NONE


def _names_something(word: str) -> bool:
    """Whether a noun stands right before the number ("Note 2"), no article or preposition ("Am 2.")."""
    return (
        len(word) > 2
        and word[0].isupper()
        and word.isalpha()
        and word not in cue_words("start")
        and word not in cue_words("polite")
        and word.lower() not in cue_words("before_ordinal")
    )


@lru_cache(maxsize=4096)
def is_label(word: str) -> bool:
    """Whether a number or letter may follow as a name: "absatz", "zimmer"; compounds too ("mietenstufe")."""
    return word in cue_words("label") or (len(word) > 6 and word.endswith(_last_parts("label")))


@lru_cache(maxsize=4096)
def _is_counted(word: str) -> bool:
    """Whether ordinals usually stand before the word: "Mai", "Stock", "Verhandlungstag"."""
    lower = word.lower()
    return lower in cue_words("after_ordinal") or (
        len(lower) > 6 and lower.endswith(_last_parts("after_ordinal"))
    )


@cache
def _last_parts(cue: str) -> tuple[str, ...]:
    """The cue words that may be the last part of a compound."""
    return tuple(word for word in cue_words(cue) if len(word) > 3 or word == "tag")
