"""Does this full stop end a sentence? The rules of official German, without any language model.

Each rule looks at one place (`Place`) and answers True (a sentence ends here), False (it goes on) or None (the
next rule decides). What no rule decides is left to the caller.
"""

import re
from collections.abc import Callable

from workbench.language.full_stops.abbreviation_stops import known_abbreviation, seems_shortened
from workbench.language.full_stops.abbreviations import stop_classes
from workbench.language.full_stops.letter_stops import initials, place_by_river, roman_or_letter
from workbench.language.full_stops.lexicon import is_complete, is_whole_word
from workbench.language.full_stops.number_stops import NUMBER, number
from workbench.language.full_stops.sentence_starts import LIST_LETTER, Start
from workbench.language.full_stops.start_evidence import lacks_verb, weighed
from workbench.language.full_stops.stop_place import CLOSERS, Place

_SHORT_PART = re.compile(r"\W*[^\W\d_]{1,5}\.")


def ends_sentence(place: Place) -> bool | None:
    """Whether a sentence ends at the place; None if the rules don't know."""
    known = stop_classes().get(place.core.lower() + ".")
    plain = _is_plain(place)
    if plain and place.start is Start.CERTAIN:
        return known != "inner"
    if place.start >= Start.CAPITAL and (known or not (plain and is_complete(place.core))):
        if lacks_verb(place, known):
            return False
        place = weighed(place, known)
    for rule in _RULES:
        verdict = rule(place)
        if verdict is not None:
            return verdict
    return None


def _is_plain(place: Place) -> bool:
    """Whether a single full stop stands behind a word of some length, not behind "i. Allg."."""
    core = place.core
    return (
        place.mark == "." and len(core) > 3 and core.isalpha() and not _SHORT_PART.fullmatch(place.previous)
    )


def _filling_dots(place: Place) -> bool | None:
    """Dots to write on: the sentence goes on unless a clear start follows. A lone full stop ends it."""
    if len(place.mark) > 3 or (place.core and not place.core.strip(".…_")):
        return place.start in {Start.CERTAIN, Start.POLITE}
    if place.core and not place.core.strip("./–-"):
        return False
    if not place.chunk and place.mark == ".":
        dotted = not place.previous.strip(".…_")
        return place.start >= (Start.LIKELY if dotted else Start.CAPITAL)
    return None


def _small_letter(place: Place) -> bool | None:
    """A small letter goes on, but for the letter of a list behind a whole word ("... fehlt. b) wurde ...")."""
    if place.start is not Start.LOWER:
        return None
    core = place.core
    return (
        len(core) > 3
        and LIST_LETTER.match(place.right) is not None
        and core[1:].islower()
        and core.lower() + "." not in stop_classes()
        and is_whole_word(core)
    )


def _other_marks(place: Place) -> bool | None:
    """Question and exclamation marks and the ellipsis."""
    if place.mark in {".", ""}:
        return None
    ellipsis = "…" in place.mark or set(place.mark) == {"."}
    if not place.core and place.closers:
        return ellipsis and place.closers[0] not in ")]" and place.start >= Start.LIKELY
    if ellipsis:
        return True if place.start >= Start.LIKELY else None
    return place.start is not Start.OTHER


def _after_bracket(place: Place) -> bool | None:
    """A full stop behind a bracket or quotation mark is no part of an abbreviation."""
    if place.start < Start.CAPITAL or not place.chunk or place.chunk[-1] not in CLOSERS:
        return None
    return True if place.chunk[-1] != ")" or not NUMBER.fullmatch(place.core) else None


def _ordinary(place: Place) -> bool | None:
    """An ordinary word stands before the full stop, or an abbreviation that nobody knows."""
    core = place.core
    if place.start >= Start.LIKELY:
        return True if place.start > Start.MARKER or is_complete(core) else _after_unknown(place)
    if (place.start < Start.DIGIT and not place.right.startswith("§")) or len(core) < 2:
        return None
    if not is_complete(core):
        return False
    if place.start >= Start.CAPITAL:
        return len(core) > 2 or core.isupper() or core.islower() or None
    return True if core.islower() or len(core) > 4 else None


def _after_unknown(place: Place) -> bool:
    """An unknown abbreviation: adjectives go on, nouns may end the sentence, numbers belong to them ("Kat. 2.")."""
    if place.right[0].isdigit():
        return False
    return place.start >= (Start.POLITE if place.core.islower() else Start.LIKELY)


_RULES: tuple[Callable[[Place], bool | None], ...] = (
    _filling_dots,
    _small_letter,
    _other_marks,
    _after_bracket,
    number,
    place_by_river,
    initials,
    roman_or_letter,
    known_abbreviation,
    seems_shortened,
    _ordinary,
)
