"""Does this full stop end a sentence? The rules of official German, without any language model.

Each rule looks at one place (`Place`) and answers True (a sentence ends here), False (it goes on) or None (the
next rule decides). What no rule decides is left to the caller.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from workbench.language.abbreviations import also_words, cue_words, stop_classes
from workbench.language.lexicon import is_whole_word
from workbench.language.sentence_starts import Start, start_of

CLOSERS = "\"“”»«›‹’')]²³¹"
_OPENING = "„“\"»«›‹‚‘'([*"
_ORDINAL = re.compile(r"\d{1,3}(?:\.?\s?[-–/]\s?\d{1,3})?")
_OUTLINE = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,4}[a-z]?")
_NUMBER = re.compile(r"[\d(+][\d.,:/()–-]*[a-z]?")
_ROMAN = re.compile(r"[IVX]{1,5}")
_LETTER = re.compile(r"[^\W\d_]")
_VOWEL = re.compile(r"[aeiouyäöüáéèàóAEIOUYÄÖÜ]")
_CUT_SHORT = re.compile(r".*[bcdfgkmnpstz]l")
_LAW = re.compile(r"(?=(?:[^A-ZÄÖÜ]*[A-ZÄÖÜ]){2})[A-ZÄÖÜ]\w+")
_STREET = re.compile(r".*(?:straße|str\.|weg|platz|allee|ring|damm|ufer|gasse|markt|wall)$", re.IGNORECASE)
_DATE_GOES_ON = re.compile(r"\d{1,2}\.(?:[\s,;)]|\d|$)|(?:19|20)?\d\d\b")
_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])\.(?!\d)")
_YEAR_AND_VERB = re.compile(r"(?:19|20)\d\d ([^\W\d_]+)")
_MONTH_FORM = re.compile(r"(?:jan|jän|feb|febr|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|jh|jhr)\.")
_SMALL_WORDS = frozenset("dfimnouvz")
"""Letters that stand for a word: "d." (der), "u." (und), "v." (von)."""
_NEXT_LETTER = re.compile(r"[^\W\d_]\.")


@dataclass(frozen=True, slots=True)
class Place:
    """A full stop and what stands around it.

    `chunk`: the signs before it back to the last blank; `before`: the words in front of the chunk, at most four;
    `mark`: the full stop(s); `closers`: quotation marks and brackets behind it; `right`: the following text;
    `first`: the chunk is the first of its sentence.
    """

    chunk: str
    before: tuple[str, ...]
    mark: str
    closers: str
    right: str
    first: bool
    start: Start = field(init=False)
    word: str = field(init=False)

    def __post_init__(self) -> None:
        start, word = start_of(self.right)
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "word", word)

    @property
    def core(self) -> str:
        """The chunk without brackets and quotation marks around it."""
        return self.chunk.lstrip(_OPENING).rstrip(CLOSERS)

    @property
    def previous(self) -> str:
        """The word in front of the chunk, "" at the start."""
        return self.before[-1] if self.before else ""


def ends_sentence(place: Place) -> bool | None:
    """Whether a sentence ends at the place; None if the rules don't know."""
    for rule in _RULES:
        verdict = rule(place)
        if verdict is not None:
            return verdict
    return None


def _filling_dots(place: Place) -> bool | None:
    """Dots to write on: the sentence goes on unless a clear start follows. A lone full stop ends it."""
    if len(place.mark) > 3 or (place.core and not place.core.strip(".…_")):
        return place.start in {Start.CERTAIN, Start.POLITE}
    if not place.chunk and place.mark == ".":
        dotted = not place.previous.strip(".…_")
        return place.start >= (Start.LIKELY if dotted else Start.CAPITAL)
    return None


def _small_letter(place: Place) -> bool | None:
    return False if place.start is Start.LOWER else None


def _other_marks(place: Place) -> bool | None:
    """Question and exclamation marks and the ellipsis."""
    if place.mark in {".", ""}:
        return None
    if not place.core and place.closers:
        return False
    if "…" in place.mark or set(place.mark) == {"."}:
        return True if place.start >= Start.LIKELY else None
    return place.start is not Start.OTHER


def _after_bracket(place: Place) -> bool | None:
    """A full stop behind a bracket or quotation mark is no part of an abbreviation."""
    if place.chunk and place.chunk[-1] in CLOSERS and place.chunk[-1] != ")" and place.start >= Start.CAPITAL:
        return True
    if place.chunk.endswith(")") and place.start >= Start.CAPITAL and not _NUMBER.fullmatch(place.core):
        return True
    return None


def _number(place: Place) -> bool | None:
    """Ordinals, dates, numbers of a list, numbers at the end of a sentence."""
    core = place.core.removeprefix("§")
    if not _NUMBER.fullmatch(core):
        return None
    if place.first or (
        place.previous.endswith((":", ";", ",")) and len(core) < 3 and place.start < Start.LIKELY
    ):
        return False
    if place.word.lower() in cue_words("after_ordinal") and not _labelled(place):
        return not _ORDINAL.fullmatch(core)
    if place.start is Start.DIGIT:
        return False if _ORDINAL.fullmatch(core) and _DATE_GOES_ON.match(place.right) else None
    if (
        place.previous.lower() in cue_words("before_ordinal")
        and _ORDINAL.fullmatch(core)
        and _MONTH.match(place.right)
    ):
        return False
    if _labelled(place):
        return place.start >= Start.CAPITAL
    if place.start >= Start.LIKELY and not _counts_on(place, core):
        return not (place.previous.endswith(",") and len(core) == 1)
    return _number_before_noun(place, core)


def _number_before_noun(place: Place, core: str) -> bool | None:
    """A capital that may be a noun follows: "der 3. Antrag" or "Er ist 65. Anträge ..."."""
    previous = place.previous.lower()
    if _OUTLINE.fullmatch(core) or previous.endswith((",", "-", "–", "/")):
        return False
    if _ORDINAL.fullmatch(core) and not core.isdigit():
        return False
    if core.isdigit() and len(core) <= 3:
        if previous in cue_words("before_ordinal") or _counts_on(place, core):
            return False
        return previous in cue_words("finite") or previous.isdigit() or int(core) > 31
    return True


def _counts_on(place: Place, core: str) -> bool:
    """Whether the next number of a list follows soon: "1. Ausweis, 2. Mietvertrag"."""
    return core.isdigit() and re.search(rf"[,;] (?:und )?{int(core) + 1}\. ", place.right) is not None


def _labelled(place: Place) -> bool:
    """Whether the number is the name of something: "Absatz 2.", "Zimmer 5.", "Hauptstraße 12."."""
    for word in reversed(place.before):
        plain = word.strip("(„,.§").lower() if word.strip("§(") else "§"
        if plain in cue_words("label"):
            return word.strip("(").lower() != "s" and plain != "zu"
        if _STREET.match(word):
            return True
        if not (word.strip("§").isdigit() or plain in {"u", "und", "bis", "oder", ""}):
            return False
    return False


def _roman_or_letter(place: Place) -> bool | None:
    """Roman numerals, initials, letters of a list or a provision."""
    core = place.core
    if (_known_form(place) or "").count(".") > 1:
        return None
    roman = _ROMAN.fullmatch(core) is not None
    if not roman and not (len(core) == 1 and core.isalpha()):
        return None
    if place.first or _NEXT_LETTER.match(place.right):
        return False
    if core.islower():
        part_of_number = (
            place.previous[-1:].isdigit() and core not in _SMALL_WORDS
        ) or place.previous.rstrip(".").lower() in {
            "buchst",
            "lit",
            "buchstabe",
        }
        return place.start >= (Start.CAPITAL if part_of_number else Start.CERTAIN)
    if place.previous.strip("(„.").lower() in cue_words("label") | {"und", "bis", "oder"}:
        return place.start >= Start.CAPITAL
    if roman and len(core) > 1 and place.previous.lower() in cue_words("before_ordinal"):
        return False
    return place.start >= Start.POLITE


def _abbreviation(place: Place) -> bool | None:
    """What `abbreviations.tsv` says about the abbreviation that ends here."""
    form = _known_form(place)
    if form is None:
        return None
    stop = stop_classes()[form]
    if form in {"f.", "ff."} and not (place.previous[-1:].isdigit() or place.previous.endswith(("§", "."))):
        stop = "inner"
    if ")" in place.closers and place.start < Start.MARKER:
        return False
    if stop == "inner":
        return False
    if stop == "number":
        return place.start is Start.CERTAIN
    genitive = place.word in {"Ihrer", "Ihres", "Ihrem"}
    if stop == "open":
        year = _YEAR_AND_VERB.match(place.right)
        if year and year[1] in cue_words("finite") and not _MONTH_FORM.fullmatch(form):
            return True
        describing = (form.endswith("l.") and place.core.islower()) or form == "u.a."
        return place.start >= (Start.POLITE if describing else Start.LIKELY) and not genitive
    return place.start >= Start.CAPITAL and not genitive and not _LAW.fullmatch(place.word)


def _known_form(place: Place) -> str | None:
    """The longest abbreviation of the list that ends at the place."""
    if place.core.isupper() and len(place.core) > 1 and place.core not in {"NR", "TEL", "STR", "DR", "ST"}:
        return None
    parts = [place.core + "."]
    for word in reversed(place.before):
        if not (word.endswith(".") and len(word) <= 6):
            break
        parts.insert(0, word.lstrip(_OPENING))
    for start in range(len(parts)):
        form = "".join(parts[start:]).lower()
        if form in stop_classes():
            return None if _is_word(place, form) else form
    tail = parts[-1].lower()
    if "-" in tail and tail.rsplit("-", 1)[1] in stop_classes():
        return tail.rsplit("-", 1)[1]
    return _compound_form(place.core, tail)


_COMPOUND_ENDINGS = (
    "str.",
    "nr.",
    "nrn.",
    "besch.",
    "verz.",
    "kennz.",
    "vers.",
    "nachw.",
    "gesch.",
    "pers.",
    "betr.",
)


def _compound_form(core: str, tail: str) -> str | None:
    """ "Kölnerstr." -> "str."; only for long capitalised words, so that no ordinary word is taken for one."""
    if not core[:1].isupper() or core.isupper():
        return None
    return next(
        (form for form in _COMPOUND_ENDINGS if tail.endswith(form) and len(tail) > len(form) + 2), None
    )


def _is_word(place: Place, form: str) -> bool:
    """Whether the form is an ordinary word here: "zu alt.", "dieser Art."."""
    if form not in also_words() or place.start is Start.DIGIT:
        return False
    return place.core.islower() or place.previous.lower() in {
        "dieser",
        "jeder",
        "aller",
        "welcher",
        "solcher",
        "einer",
        "der",
    }


def _shortened(place: Place) -> bool | None:
    """Unknown abbreviations, seen by their shape: no vowel, or cut before "-lich" ("behördl.")."""
    core = place.core
    if not core.isalpha() or core.isupper() or len(core) < 2:
        return None
    if not _VOWEL.search(core) or (core.islower() and _CUT_SHORT.fullmatch(core)):
        return place.start >= Start.POLITE
    return None


def _ordinary(place: Place) -> bool | None:
    """An ordinary word stands before the full stop, or an abbreviation that nobody knows."""
    core = place.core
    if place.start >= Start.POLITE:
        return True
    if (place.start < Start.DIGIT and not place.right.startswith("§")) or len(core) < 2:
        return None
    if not is_whole_word(core):
        return False
    if place.start >= Start.CAPITAL:
        return len(core) > 2 or core.isupper() or core.islower() or None
    return True if core.islower() or len(core) > 4 else None


_RULES: tuple[Callable[[Place], bool | None], ...] = (
    _filling_dots,
    _small_letter,
    _other_marks,
    _after_bracket,
    _number,
    _roman_or_letter,
    _abbreviation,
    _shortened,
    _ordinary,
)
