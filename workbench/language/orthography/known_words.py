"""Whether a German word is spelt as some dictionary or word formation has it.

Known are: forms of simplemma's dictionary and of the table of nouns, usual words of the word list, compounds whose
parts are known, and what German derives from known words ("unabweisbar", "Nachholung", "abzusetzende"). The list of
misspellings comes first: dictionaries made from texts have some of them, and the spelling of before 1996.
"""

import re
from functools import cache, lru_cache

from workbench.language.tokens import GENDER_ENDING
from workbench.language.tsv_rows import tsv_rows
from workbench.language.words.compound_splits import first_lemma
from workbench.language.words.compounds import compound_parts
from workbench.language.words.dictionary_lemmas import dictionary_lemma, has_form
from workbench.language.words.nouns import table_readings
from workbench.language.words.numerals import number_word, ordinal_word
from workbench.language.words.zipf import zipf

_USUAL = 3.3
"""Zipf value from which on a word counts as known though no dictionary has it: names, words from other languages."""
_USUAL_FIRST = 2.5
_LONG_HEAD = 8
_MORE_PARTICIPLES = frozenset({"kontoinhabend", "rechtsinhabend"})
"""Made of no verb that there is."""
_LOOSE_PREFIXES = frozenset(
    "weiter wieder nach vor mit neu nicht eigen brutto netto erst zwischen gesamt getrennt".split()
)
_FEWEST = 4
_SEPARABLE = (
    "ab|an|auf|aus|bei|da|dar|durch|ein|empor|entgegen|entlang|fest|fort|frei|gegenüber|her|heraus|hin|hinaus|hinzu|los|mit|nach"
    "|nieder|sicher|statt|teil|über|um|unter|voll|vor|voran|voraus|vorbei|vorweg|weg|weiter|wieder|zu|zurück|zusammen|zuvor"
)
_GERUNDIVE = re.compile(rf"(?P<prefix>{_SEPARABLE})zu(?P<rest>\w{{3,}}n)(?:d(?:e[mnrs]?)?)?")
_PRESENT_PARTICIPLE = re.compile(r"(?P<verb>\w{3,}?n)d(?:e[mnrs]?|er(?:e[mnrs]?)?)?")
_NEGATED = re.compile(
    r"(?:un|nicht|nach|vor|weiter|wieder|neu|mit|über|unter|außer|zwischen|mehr|höchst|selbst)(?P<rest>\w{4,})"
)
_VERBAL_NOUN = re.compile(r"(?P<stem>\w{4,}?)(?:ung(?:en|s)?)")
_ABSTRACT = re.compile(r"(?P<stem>\w{4,}?(?:bar|lich|ig|sam|haft))(?:keit(?:en|s)?|heit(?:en)?)")
_THRICE = re.compile(r"(.)\1\1")
_TAKES_S = re.compile(r"\w{2,}(?:ung|heit|keit|schaft|tion|ität)")
_DOUBLE_S = re.compile(r"(?:ung|heit|keit|schaft|tion|ität)ss(?![aeiouäöütpc])")
"""One s joins "Leistung" with what follows; a second one belongs to the next word ("Leistungssatz")."""
_NO_LAST = frozenset({"Ich", "Chat", "Sen", "Weiß"})
_NO_FIRST = frozenset({"Aus", "Auss", "Bete", "Ein"})
"""What the division into parts finds in misspelt words."""
_ABLE = re.compile(r"(?P<stem>\w{4,})bar")
_SEPARABLE_PARTICIPLE = re.compile(rf"(?:{_SEPARABLE})(?P<participle>ge\w{{3,}}(?:t|en))")
_ADJECTIVE_ENDS = re.compile(
    r"\w*(?:lich|ig|isch|bar|sam|haft|los|voll|frei|reich|arm|bedingt|gerecht|weit|end|ant|ent|ekt|ret|rat|iv|al|ell|är|ös|mäßig|iert|wert|fremd|eigen|nah|treu"
    r"|ge\w{3,}(?:t|en)|(?:be|ver|er|ent|zer)\w{3,}(?:t|en))(?:e[mnrs]?|ere[mnrs]?)?"
)
_ADJECTIVE_ENDING = re.compile(r"(?:e[mnrs]?|ere[mnrs]?|ste[mnrs]?)$")


@cache
def misspellings() -> dict[str, str]:
    """Wrong spelling -> right one, of words that people often write wrong."""
    return {row[0]: row[1] for row in tsv_rows("orthography/misspellings.tsv", 2)}


@lru_cache(maxsize=65536)
def is_known(word: str) -> bool:
    """Whether the word may stand in a German text; capitals count, except that a sentence may begin with any word.

    Hyphens and gender endings divide it; what is left of a shortened compound ("Miet-") may be a first part.
    """
    if word in misspellings():
        return False
    plain = GENDER_ENDING.sub("", word)
    if "-" in plain:
        *firsts, last = plain.split("-")
        return all(not part or _is_part(part) for part in firsts) and (not last or _is_part(last))
    return is_known_form(plain) or (not _lacks_capital(plain) and _is_formed(plain))


def _lacks_capital(word: str) -> bool:
    """Whether only the noun is in the dictionary: "antrag" is no form of "antragen"."""
    return word[:1].islower() and has_form(word.capitalize()) and not _has_adjective(word)


def is_known_form(word: str) -> bool:
    """Whether the word itself is in a dictionary, in the table of nouns or in the list of usual words."""
    if word in misspellings():
        return False
    if has_form(word) or (word[:1].isupper() and (has_form(word.lower()) or bool(table_readings(word)))):
        return True
    return zipf(word) >= _USUAL and (word[:1].isupper() or not has_form(word.capitalize()))


def _is_part(part: str) -> bool:
    """Whether it may stand before or behind a hyphen: abbreviations, first parts, and words of either case."""
    if len(part) <= 2 or part.isupper() or part in misspellings():
        return part not in misspellings()
    forms = (part, part.capitalize(), part.lower())
    return any(is_known_form(form) or _is_formed(form) for form in forms) or first_lemma(part) is not None


def _is_formed(word: str) -> bool:
    """Whether it is made of known words in one of the ways German has."""
    lower = word.lower()
    if number_word(lower) is not None or ordinal_word(lower) is not None:
        return True
    if word[:1].isupper() and (_is_compound(word) or _is_verbal(lower) or _is_joined(word)):
        return True
    return _is_adjective(lower) or _is_separable_verb(word)


def _is_separable_verb(word: str) -> bool:
    """ "zurücklegte", "weitergezahlt": forms of a verb with a prefix that the dictionary has only alone."""
    return any(
        word.startswith(prefix) and has_form(rest) and has_form(prefix + dictionary_lemma(rest))
        for prefix in _SEPARABLE.split("|")
        if len(rest := word[len(prefix) :]) > 2
    )


def _is_compound(word: str) -> bool:
    parts = compound_parts(word)
    if len(parts) < 2 or (_THRICE.search(word) and not zipf(word)) or _is_ill_joined(word, parts):
        return False
    return all(
        is_known_form(part) or is_known_form(part.capitalize()) or has_form(part.lower()) for part in parts
    )


def _is_ill_joined(word: str, parts: tuple[str, ...]) -> bool:
    """Whether the s between two parts is missing or doubled, or a part is one that hardly ever is one."""
    lower = word.lower()
    firsts = (part.lower() for part in parts[:-1])
    return (
        _DOUBLE_S.search(lower) is not None
        or parts[-1] in _NO_LAST
        or not _NO_FIRST.isdisjoint(parts)
        or any(_TAKES_S.fullmatch(first) and first in lower and f"{first}s" not in lower for first in firsts)
    )


def _is_joined(word: str) -> bool:
    """ "Formerfordernissen", "Bruttowarmmiete", "Weiterleistungsantrag": what the division into parts leaves whole."""
    lower = word.lower()
    return not _DOUBLE_S.search(lower) and any(
        _is_loose_first(lower[:start]) and _is_head(lower[start:].capitalize())
        for start in range(3, len(word) - _FEWEST)
    )


def _is_loose_first(text: str) -> bool:
    if text in _LOOSE_PREFIXES:
        return True
    return not _TAKES_S.fullmatch(text) and text.capitalize() not in _NO_FIRST and _is_first(text)


def _is_head(text: str) -> bool:
    return bool(table_readings(text)) or (len(text) > _LONG_HEAD and _is_compound(text))


def _is_verbal(lower: str) -> bool:
    """ "Nachholung", "Unpfändbarkeit", "Getrenntleben"."""
    noun = _VERBAL_NOUN.fullmatch(lower)
    if noun and any(has_form(noun["stem"] + ending) for ending in ("en", "n")):
        return True
    abstract = _ABSTRACT.fullmatch(lower)
    if abstract and (has_form(abstract["stem"]) or _is_negated(abstract["stem"])):
        return True
    negated = _NEGATED.fullmatch(lower)
    return negated is not None and (
        has_form(negated["rest"].capitalize()) or bool(table_readings(negated["rest"].capitalize()))
    )


def _is_adjective(lower: str) -> bool:
    """ "eheähnlicher", "leistungserheblich", "unabweisbar", "antragstellende", "angeschaffte"."""
    if _is_negated(lower) or _is_participle(lower) or _has_adjective(lower):
        return True
    return any(
        _ADJECTIVE_ENDS.fullmatch(lower[start:])
        and (_has_adjective(lower[start:]) or _is_participle(lower[start:]))
        and _is_first(lower[:start])
        for start in range(_FEWEST, len(lower) - _FEWEST)
    )


def _has_adjective(lower: str) -> bool:
    """Whether the dictionary has the adjective or what it is made of: "atypischen", "anrechenbare", "angeschaffte"."""
    base = _ADJECTIVE_ENDING.sub("", lower)
    if has_form(lower) or base in _MORE_PARTICIPLES or (has_form(base) and _ADJECTIVE_ENDS.fullmatch(base)):
        return True
    able = _ABLE.fullmatch(base)
    if able and any(
        has_form(form) for form in (able["stem"] + "en", able["stem"] + "n", able["stem"][:-2] + "nen")
    ):
        return True
    separable = _SEPARABLE_PARTICIPLE.fullmatch(base)
    return separable is not None and has_form(separable["participle"])


def _is_first(text: str) -> bool:
    """Whether it may be the first part of an adjective: a usual noun ("leistungs-") or adjective."""
    lemma = first_lemma(text)
    return lemma is not None and zipf(lemma) >= _USUAL_FIRST


def _is_negated(lower: str) -> bool:
    match = _NEGATED.fullmatch(lower)
    return match is not None and (_has_adjective(match["rest"]) or _is_participle(match["rest"]))


def _is_participle(lower: str) -> bool:
    """ "antragstellende", "abzusetzenden", "gegenüberzustellen"."""
    gerundive = _GERUNDIVE.fullmatch(lower)
    if gerundive and has_form(gerundive["prefix"] + gerundive["rest"]):
        return True
    present = _PRESENT_PARTICIPLE.fullmatch(lower)
    if present is None:
        return False
    verb = present["verb"]
    starts = range(_FEWEST, len(verb) - _FEWEST)
    return has_form(verb) or any(has_form(verb[start:]) and _is_first(verb[:start]) for start in starts)
