"""Full stops behind abbreviations: those of `abbreviations.tsv`, and unknown ones seen by their shape."""

import re

from workbench.language.full_stops.abbreviations import also_words, cue_words, stop_classes
from workbench.language.full_stops.sentence_starts import Start
from workbench.language.full_stops.stop_place import OPENERS, Place

_VOWEL = re.compile(r"[aeiouyäöüáéèàóAEIOUYÄÖÜ]")
_CUT_SHORT = re.compile(r".*[bcdfgkmnpstz]l")
_LAW = re.compile(r"(?=(?:[^A-ZÄÖÜ]*[A-ZÄÖÜ]){2})[A-ZÄÖÜ]\w+")
_SHORT_MONTH = re.compile(r"(?:jan|jän|feb|febr|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|jh|jhr)\.")
_IN_CAPITALS = frozenset({"NR", "TEL", "STR", "DR", "ST"})
_CHAIN = re.compile(r"(?:[A-ZÄÖÜ][a-zäöüß]{0,6}\.-?)+[A-Za-zÄÖÜäöüß]{1,8}")
"""Abbreviations in a row ("Dipl.-Soz.päd."): never the end of a sentence before a name or noun."""
_INITIAL = re.compile(r"[A-ZÄÖÜ]\.")
_FILE_OR_SITE = re.compile(r"\.(?:de|com|org|net|eu|info|nrw|pdf|docx?|html?|xlsx?|jpe?g)$")
_DASH = re.compile(r"[-–/]")
_DAYS = frozenset("mo di mi do sa so bis und u am jeden ab - –".split())
_ARTICLES = frozenset("dieser jeder aller welcher solcher einer der".split())
_LAST_PARTS = (
    "str. nr. nrn. besch. verz. kennz. vers. nachw. gesch. pers. betr. vertr. bez. gem. genehm. unterl. zeugn. "
    "beitr. ausz. rechn. angeh. mitgl. fl. abr."
).split()
"""Ends of compounds ("Kölnerstr.") that no ordinary word has."""
_UNITS = frozenset({"€", "EUR", "Euro", "Ct.", "Cent", "TEUR", "T€", "%", "kWh", "m³", "l"})
_NOT_GENITIVE = frozenset({"Sie", "Ihnen", "Ihr", "Ihre"})


def known_abbreviation(place: Place) -> bool | None:
    """The verdict of the list on the abbreviation that ends here; None if it has none."""
    form = abbreviation_at(place)
    if form is None:
        return None
    stop = _stop_class(place, form)
    if ")" in place.closers and place.start < Start.MARKER:
        return False
    if stop == "number":
        return place.start is Start.CERTAIN or (place.start is Start.POLITE and _polite(place))
    if stop == "open":
        return _open(place, form)
    law = form in {"f.", "ff."} and place.start < Start.CERTAIN and _LAW.fullmatch(place.word)
    return stop == "closing" and place.start >= Start.CAPITAL and _polite(place) and not law


def seems_shortened(place: Place) -> bool | None:
    """The verdict on unknown abbreviations: no vowel, or cut before "-lich" ("behördl.")."""
    core = place.core
    if not core.isalpha() or core[-1:].isupper() or len(core) < 2:
        return None
    if not _VOWEL.search(core) or (core.islower() and _CUT_SHORT.fullmatch(core)):
        return place.start >= Start.POLITE
    return None


def abbreviation_at(place: Place) -> str | None:
    """The longest abbreviation of the list that ends at the place, as the list writes it."""
    core = place.core
    if core.isupper() and len(core) > 1 and core not in _IN_CAPITALS:
        return None
    parts = [core + "."]
    for word in reversed(place.before):
        if not (word.endswith(".") and len(word) <= 6):
            break
        parts.insert(0, word.lstrip(OPENERS))
    for start in range(len(parts)):
        form = "".join(parts[start:]).lower()
        if form in stop_classes():
            return None if _is_word(place, form) else form
    last = _DASH.split(parts[-1].lower())[-1]
    if last in stop_classes():
        return last
    if _CHAIN.fullmatch(core) and not _FILE_OR_SITE.search(core):
        return "nr."
    return _compound(core, parts[-1].lower())


def _compound(core: str, tail: str) -> str | None:
    """ "Kölnerstr." -> "str."; only for long capitalised words, so that no ordinary word is taken for one."""
    if not core[:1].isupper() or core.isupper():
        return None
    return next((form for form in _LAST_PARTS if tail.endswith(form) and len(tail) > len(form) + 2), None)


def _is_word(place: Place, form: str) -> bool:
    """Whether the form is an ordinary word here: "zu alt.", "dieser Art.", "Herr G. Alt."."""
    if form not in also_words() or place.right[0].isdigit():
        return False
    if place.core[:1].isupper() and _INITIAL.fullmatch(place.previous):
        return True
    return place.core.islower() or place.previous.lower() in _ARTICLES


def _stop_class(place: Place, form: str) -> str:
    """The class of the list, or what the words before make of it."""
    if form in {"f.", "ff."} and not (place.previous[-1:].isdigit() or place.previous.endswith(("§", "."))):
        return "inner"
    if form == "s." and place.core == "s" and not place.previous.isdigit():
        return "inner"
    if form == "fr.":
        day = _DASH.search(place.core) or place.previous.rstrip(".,").lower() in _DAYS
        return "open" if day else "inner"
    return stop_classes()[form]


def _open(place: Place, form: str) -> bool:
    """Units, adverbs, nouns: they may end a sentence, or stand before the noun they describe."""
    counted = place.previous[-1:].isdigit() or place.previous in _UNITS
    if (
        place.right[0].isdigit()
        and place.start < Start.CERTAIN
        and not (counted or place.core.islower() or form.count(".") > 1)
    ):
        return False
    describing = place.core.islower() and len(place.core) > 2 and not counted
    return place.start >= (Start.POLITE if describing else Start.LIKELY) and _polite(place)


def _polite(place: Place) -> bool:
    """False before "Ihrer", "Ihres", "Ihrem", which mostly go with the word before."""
    return place.word not in cue_words("polite") or place.word in _NOT_GENITIVE
