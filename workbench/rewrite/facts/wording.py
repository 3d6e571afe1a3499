"""Words of a text in the form in which two wordings are compared: without ending, umlaut and capitals."""

import re
from functools import lru_cache

from workbench.language.vocabulary.word_list import rows
from workbench.language.words.compounds import compound_parts
from workbench.language.words.dictionary_lemmas import dictionary_lemma
from workbench.rewrite.facts.plain import words_of

_FOLD = str.maketrans("äöü", "aou")
_ENDING = re.compile(
    r"(?:ungen|ung|igkeiten|igkeit|keiten|keit|heiten|heit|schaften|schaft|nissen|nisses|nisse"
    r"|nis|innen|in|ens|ern|ers|en|er|es|em|e|n|s)$"
)
_INFIX = re.compile(r"^(ab|an|auf|aus|bei|ein|mit|nach|vor|zuruck|weiter|um|durch)(?:zu|ge)(?=\w{3})")
_PRESENT = re.compile(r"(?<=\w{4})(?:end|et|t)$")
_SHORTEST = 3
_LIGHT_WORDS = (
    "Kosten Geld Leistung Betrag Bescheinigung Nachweis Beleg Unterlagen Angabe Person Sache Teil Recht Zeit Jahr Monat"
    " Tag Stelle Hilfe Stadt Bedarf Antrag"
)
"""Parts of compounds that say too little: "Mietkosten" and "Heizkosten" have one, and are two things."""


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """The basic form without ending and umlauts, in small letters: "Prüfungen", "prüfen" -> "pruf"."""
    lower = dictionary_lemma(word).lower().translate(_FOLD).replace("ß", "ss")
    shorter = _ENDING.sub("", lower)
    return shorter if len(shorter) >= _SHORTEST else lower


@lru_cache(maxsize=32768)
def keys(noun: str) -> frozenset[str]:
    """The stems by which another wording may name the noun: its own and those of the parts in front of its head."""
    parts = parts_of(noun)[:-1]
    telling = {part for part in parts if len(part) > _SHORTEST and part not in _light()}
    return frozenset({*forms_of(stem(noun)), *telling})


@lru_cache(maxsize=32768)
def parts_of(noun: str) -> tuple[str, ...]:
    """The stems of a compound's parts; only its own if it is none."""
    compound = noun[:1].isupper() and len(noun) > 7
    return tuple(stem(part) for part in compound_parts(noun)) if compound else (stem(noun),)


@lru_cache(maxsize=32768)
def forms_of(found: str) -> frozenset[str]:
    """The stem, and that of the verb inside: "auszubildend", "abgemeldet"."""
    verb = _PRESENT.sub("", _INFIX.sub(r"\1", found))
    return frozenset({found, verb} if len(verb) > _SHORTEST else {found})


@lru_cache(maxsize=512)
def stems_of(text: str) -> frozenset[str]:
    """The stems of all words of the text."""
    return frozenset().union(*(forms_of(stem(word)) for word in words_of(text)))


@lru_cache(maxsize=4096)
def synonyms(noun: str) -> frozenset[str]:
    """Stems of other names for the thing."""
    mine = stem(noun)
    return frozenset().union(*(group for group in _groups() if mine in group)) - {mine}


def is_named(noun: str, text: str, others: frozenset[str] = frozenset()) -> bool:
    """Whether the text names the thing: by the word, its first parts or head, a word with its stem, another name.

    `others`: stems of words that name something else ("Kinder" beside "Pflegekinder").
    """
    words = stems_of(text) - others if others else stems_of(text)
    if forms_of(stem(noun)) & words:
        return True  # mostly so, and the parts of a compound take long to find
    looked_for = keys(noun)
    head = parts_of(noun)[-1]
    if looked_for & words or synonyms(noun) & words or (head in words and head not in _light()):
        return True
    return any(_overlap(key, word) for key in looked_for if len(key) > _SHORTEST for word in words)


def is_hinted(noun: str, text: str) -> bool:
    """Whether the text names the thing, if only inside a longer word: "Brief" by "Motivationsschreiben"."""
    hints = {hint for hint in {stem(noun), *synonyms(noun)} if len(hint) > _SHORTEST}
    return is_named(noun, text) or any(hint in word for hint in hints for word in stems_of(text))


def _overlap(key: str, word: str) -> bool:
    """Whether one is a telling part of the other: "wass" of "warmwass"."""
    return (
        key in word
        or (len(word) > _SHORTEST and word not in _light() and key.endswith(word))
        or (len(word) > 4 and word in key)
    )


@lru_cache(maxsize=1)
def _light() -> frozenset[str]:
    return frozenset(map(stem, _LIGHT_WORDS.split()))


@lru_cache(maxsize=1)
def _groups() -> tuple[frozenset[str], ...]:
    concepts = (f"{row[1]}|{row[2]}" for row in rows("concepts"))
    nouns = (row[0] for row in rows("same_nouns"))
    return tuple(
        frozenset(stem(name) for name in group.split("|") if name and " " not in name)
        for group in (*concepts, *nouns)
    )
