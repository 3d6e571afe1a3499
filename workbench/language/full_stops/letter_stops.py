"""Full stops behind single letters: initials, Roman numerals, letters of a list or a provision."""

import re

from workbench.language.full_stops.abbreviation_stops import abbreviation_at
from workbench.language.full_stops.abbreviations import cue_words
from workbench.language.full_stops.clause_verbs import has_verb, last_clause, looks_finite
from workbench.language.full_stops.number_stops import is_label
from workbench.language.full_stops.sentence_starts import Start
from workbench.language.full_stops.stop_place import Place

_ROMAN = re.compile(r"[IVX]{1,5}")
_INITIALS = re.compile(r"(?:[A-ZÄÖÜ][a-z]?\.-?)+[A-ZÄÖÜ][a-z]?")
_NEXT_LETTER = re.compile(r"[^\W\d_]\.")
_ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,}")
_SMALL_WORDS = frozenset("dfimnouvz")
"""Letters that stand for a word: "d." (der), "u." (und), "v." (von)."""
_PLACE_AT = re.compile(r"[abiouv]\.?\s?d")
"""What stands between a town and its river or land: "Frankfurt a. d. Oder", "Weiden i. d. Oberpfalz"."""
_TITLED = re.compile(
    r"(?:Frau|Herrn?|Fr\.|Hr\.|Hrn\.|Familie|Fam\.|Eheleute|RAi?n?|Dr\.|Prof\.|Ing\.|med\.|jur\.|Mag\."
    r"|\w*(?:[Aa]nw[aä]lt|[Nn]otar|[Rr]ichter|[Aa]rzt|[Ää]rzt|[Mm]eister|[Ll]eiter|[Ll]ehrer|[Bb]erater|[Bb]etreuer"
    r"|[Mm]ieter|[Nn]achbar|[Pp]fleger|[Ff]ahrer|[Ff]eger|[Ss]precher|[Bb]earbeiter|[Vv]ertreter|[Pp]räsident"
    r"|[Dd]irektor|[Mm]inister|[Pp]farrer|[Pp]rofessor|[Rr]eferent|[Vv]erwalter|[Ii]nhaber|[Ee]igentümer|[Gg]utachter"
    r"|[Ss]achverständige|[Ii]nspektor|[Ss]ekretär|[Aa]rchitekt|[Ii]ngenieur|[Kk]läger|[Bb]ürge|[Kk]olleg|[Zz]eug)"
    r"(?:e|in|en|r|s)?|\w*(?:[Rr]at|[Rr]ätin|[Vv]ormund))"
)
_NO_SURNAME = re.compile(
    r"(?:(?:Dies|Jen|Jed|Welch|Solch|Manch|All|Kein|Ein|Mein|Dein|Sein|Unser|Euer|Eur|Einig|Viel|Wenig|Beid)"
    r"(?:e[mnrs]?)?|D(?:er|ie|as|e[mns])|Er|Es|Wir|Ich|Man|Du|Sie|Ihr\w{0,2}|Uns|In|Im|An|Am|Auf|Aus|Bei|Beim|Bis|Für"
    r"|Gegen|Mit|Nach|Ohne|Seit|Um|Unter|Von|Vom|Vor|Wegen|Zu|Zum|Zur|Über|Durch|Ab|Zwischen|Neben|Trotz|Und|Oder|Aber"
    r"|Denn|Wenn|Weil|Als|Ob|Dass|Falls|Sofern|Damit|Da\w*|Wer|We[mn]|Was|Wie|Wo|Wann|Warum|Bitte|Auch|Nur|Nicht|So"
    r"|Hier\w*|Deshalb|Daher|Außerdem|Jedoch|Ferner|Zudem|Dort|Dann|Beide[nrs]?|Wird|Werden|Ist|Sind|Hat|Haben|Kann)"
)
_WORD_BEHIND = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)* ([a-zäöüß]+)\b")
_NUMBERED_BY_LETTER = frozenset({"buchst", "lit", "buchstabe", "doppelbuchst"})


def initials(place: Place) -> bool | None:
    """The verdict behind several initials: "K.-H. Meier", "J.S. Bach"."""
    if not _INITIALS.fullmatch(place.core) or abbreviation_at(place) is not None:
        return None
    return place.start >= Start.POLITE


def place_by_river(place: Place) -> bool | None:
    """Never the end between a town and the river or land that it lies on."""
    if place.core == "d":
        at = bool(re.fullmatch(r"[abiouv]\.", place.previous))
    else:
        at = len(place.core) > 1 and _PLACE_AT.fullmatch(place.core) is not None
    return False if at and place.start >= Start.CAPITAL and place.start is not Start.MARKER else None


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
    if _before_surname(place):
        return False
    if core.islower():
        return place.start >= (Start.CAPITAL if _part_of_number(place) else Start.CERTAIN)
    previous = place.previous.strip("(„.")
    if is_label(previous.lower()) or _ACRONYM.fullmatch(previous) or _follows_letter(place):
        return place.start >= Start.CAPITAL
    if roman and len(core) > 1 and previous.lower() in cue_words("before_ordinal"):
        return False
    return place.start >= Start.POLITE and not place.right.startswith(f"{place.word},")


def _before_surname(place: Place) -> bool:
    """Whether the letter is an initial behind a title or role, and the next word a surname: "RA H. Lose".

    With a verb on both sides the next word starts a sentence: "Das sagte Frau K. Heute kommt sie."
    """
    if not place.core.isupper() or not _TITLED.fullmatch(place.previous.strip("(„")):
        return False
    if not place.word or _NO_SURNAME.fullmatch(place.word):
        return False
    behind = _WORD_BEHIND.match(place.right)
    return behind is None or not looks_finite(behind[1]) or not has_verb(last_clause(place.left))


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
