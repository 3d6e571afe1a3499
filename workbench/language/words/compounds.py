"""The parts of a German compound.

In turn: own list (`compound_overrides.tsv`), HanTa's morphology, and for what HanTa leaves whole the table of nouns
(`compound_splits`). Short everyday compounds stay one part ("Zeitraum", "Haushalt"), and so do prefixes with their noun
("Nebenkosten", "Rückforderung").
"""

import re
from functools import cache, lru_cache
from importlib import resources
from itertools import accumulate
from typing import NamedTuple

from workbench.language.tokens import GENDER_ENDING
from workbench.language.words.compound_splits import (
    first_lemma,
    head_lemma,
    is_prefix,
    is_suffix,
    split_in_two,
)
from workbench.language.words.hanta import tagger
from workbench.language.words.noun_table import is_noun
from workbench.language.words.zipf import zipf

_MARKS = re.compile("[\u00ad\u200b-\u200d\u2060]")
_LONGEST_WORD = 60
_SHORTEST_COMPOUND = 7
_SHORTEST_PART = 3
_EVERYDAY = 4.0
"""A compound as usual as this (Zipf) with at most `_ONE_LOOK` letters is read at one look and stays whole."""
_ONE_LOOK = 10


class _Piece(NamedTuple):
    """A stretch of the word with its linking signs; `lemma` is what HanTa takes it for, or ""."""

    text: str
    lemma: str = ""


@lru_cache(maxsize=65536)
def compound_parts(word: str) -> tuple[str, ...]:
    """The parts as lemmas with German capitals ("Miete", "Bescheinigung"); the word itself if it is no compound.

    Linking signs belong to no part. Verbs and adjectives inside are parts too ("fahren", "Kosten"). Hyphens part.
    Only nouns are taken apart.
    """
    plain = GENDER_ENDING.sub("", _MARKS.sub("", word))
    if "-" in plain:
        return tuple(part for piece in plain.split("-") if piece for part in compound_parts(piece))
    if not plain.isalpha() or not plain[0].isupper() or plain.isupper() or len(plain) > _LONGEST_WORD:
        return (word,)
    return _listed(plain) or _parts(plain)


def cuts(word: str) -> tuple[int, ...]:
    """Where a noun may be cut: between HanTa's morphemes and between the two halves that the table of nouns knows."""
    ends = accumulate(len(piece.text) for piece in _morphemes(word))
    half = split_in_two(word)
    return tuple(sorted({*ends, *(() if half is None else (half,))} - {len(word)}))


def _listed(word: str) -> tuple[str, ...] | None:
    """The parts of a word that the own list has, alone or at the start or end of a longer word."""
    lower = word.lower()
    for place in range(len(word) - _SHORTEST_PART):
        if lower[place:] in _overrides():
            first = first_lemma(lower[:place]) if place else None
            if first or not place:
                return (*(compound_parts(first) if first else ()), *_overrides()[lower[place:]])
        start = _overrides().get(lower[:-place]) or _overrides().get(lower[:-place].removesuffix("s"))
        if place and start and head_lemma(lower[-place:]):
            return (*start, *compound_parts(lower[-place:].capitalize()))
    return None


def _parts(word: str) -> tuple[str, ...]:
    if len(word) < _SHORTEST_COMPOUND or _is_one_look(word):
        return (word,)
    pieces = _joined(_morphemes(word))
    if (
        len(pieces) < 2
        or not all(_is_sound(piece) for piece in pieces[:-1])
        or not head_lemma(pieces[-1].text)
    ):
        return _halves(word)
    firsts = [part for piece in pieces[:-1] for part in _first(piece)]
    return (*firsts, *_halves(pieces[-1].text.capitalize()))


def _halves(word: str) -> tuple[str, ...]:
    """The parts of a word that HanTa leaves whole; its lemma if there is no other."""
    place = None if _is_one_look(word) else split_in_two(word)
    if place is None:
        return (head_lemma(word) or word,)
    return (*_first(_Piece(word[:place])), *_halves(word[place:].capitalize()))


def _first(piece: _Piece) -> tuple[str, ...]:
    """The parts of a piece that is not the last."""
    lemma = piece.lemma or first_lemma(piece.text)
    if lemma is None:
        forms = (piece.text, piece.text.removesuffix("s"))
        lemma = max(forms, key=lambda form: split_in_two(form) is not None).capitalize()
    return (_listed(lemma) or _halves(lemma)) if lemma[0].isupper() else (lemma,)


def _is_sound(piece: _Piece) -> bool:
    return len(piece.text) >= _SHORTEST_PART and bool(piece.lemma or first_lemma(piece.text))


def _joined(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces with prefixes at their noun and short everyday compounds whole."""
    found: list[_Piece] = []
    for piece in pieces:
        both = found[-1].text + piece.text if found else ""
        if found and (
            is_suffix(piece.text)
            or is_prefix(found[-1].text)
            or _is_one_look(both)
            or _is_one_look(first_lemma(both) or "")
        ):
            found[-1] = _Piece(both)
        else:
            found.append(piece)
    return found


def _is_one_look(word: str) -> bool:
    return len(word) <= _ONE_LOOK and zipf(word) >= _EVERYDAY and is_noun(word.capitalize())


def _morphemes(word: str) -> list[_Piece]:
    """HanTa's stems, each with the linking signs and endings behind it."""
    pieces: list[_Piece] = []
    for text, tag in tagger().analyze(word, taglevel=3, pos="NN")[1]:
        if tag in {"NN", "NN_VAR", "NN_VAR_EL", "ACR_NN", "NE"} or not pieces:
            pieces.append(_Piece(text))
        elif tag.startswith("VV"):
            pieces.append(_Piece(text, text + ("n" if text.endswith(("el", "er")) else "en")))
        elif tag.startswith("ADJ"):
            pieces.append(_Piece(text, text))
        else:
            pieces[-1] = _Piece(pieces[-1].text + text, pieces[-1].lemma)
    return pieces


@cache
def _overrides() -> dict[str, tuple[str, ...]]:
    text = (
        resources.files("workbench.language.tables")
        .joinpath("compound_overrides.tsv")
        .read_text(encoding="utf-8")
    )
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {word: tuple(parts.split(" ")) for word, parts in rows}
